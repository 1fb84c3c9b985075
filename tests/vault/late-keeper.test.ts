import { describe, expect, test, vi } from 'vitest';
import { ok } from '../../src/core/shared/result';
import type { GroupSessionKeeper, SessionView } from '../../src/vault/group-session-keeper';
import { lateKeeper } from '../../src/vault/late-keeper';

/** A keeper that finds no session when it looks. */
function aKeeper(): GroupSessionKeeper {
  let view: SessionView = { kind: 'unknown' };
  const listeners = new Set<() => void>();
  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look: async () => {
      view = { kind: 'none', unreadUntil: null };
      for (const listener of listeners) listener();
    },
    begin: async () => ok(undefined),
    put: () => undefined,
    putHost: async () => ok(undefined),
    forget: () => undefined,
  };
}

describe('the keeper of group sessions, before its code is here', () => {
  test('knows nothing and fetches nothing until it is asked to look, and then tells what was found', async () => {
    const fetched = vi.fn(async () => aKeeper());
    const keeper = lateKeeper(fetched);
    const told = vi.fn();
    keeper.subscribe(told);
    expect([keeper.view().kind, fetched.mock.calls.length]).toEqual(['unknown', 0]);
    await keeper.look();
    expect([keeper.view().kind, told.mock.calls.length]).toEqual(['none', 1]);
    await keeper.look();
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  test('says when its code did not come, and asks for it again', async () => {
    const fetched = vi.fn(async () => aKeeper());
    fetched.mockRejectedValueOnce(new Error('offline'));
    const keeper = lateKeeper(fetched);
    await expect(keeper.look()).rejects.toThrow('offline');
    expect(keeper.view().kind).toBe('unknown');
    await keeper.look();
    expect(keeper.view().kind).toBe('none');
  });
});
