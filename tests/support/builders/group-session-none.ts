/** No group session on this device. */
import { ok } from '../../../src/core/shared/result';
import type { GroupSessionKeeper, SessionView } from '../../../src/vault/group-session-keeper';

const none: SessionView = { kind: 'none', unreadUntil: null };

export const noGroupSession: GroupSessionKeeper = {
  view: () => none,
  subscribe: () => () => undefined,
  look: async () => undefined,
  begin: async () => ok(undefined),
  put: () => undefined,
  putHost: async () => ok(undefined),
  forget: () => undefined,
};
