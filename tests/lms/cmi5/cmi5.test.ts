/** How a page begins with cmi5: what it asks of whom, and what it hears of its window. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { asId, type ModuleId } from '../../../src/core/shared/ids';
import { startCmi5 } from '../../../src/lms/cmi5/cmi5';
import { Recorder } from '../../support/cmi5/recorder';

let recorder: Recorder;
const module = asId<ModuleId>('netwerkbewust');

/** A window as far as it is used; nothing else of it may be touched. */
class FakeWindow extends EventTarget {
  readonly document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  readonly fetch = vi.fn((address: string, request: RequestInit) =>
    recorder.answer(new Request(address, request)),
  );
  readonly location = { assign: vi.fn() };
}
let page: FakeWindow;

function start(parameters: URLSearchParams, launched: ModuleId | null = module, origins = recorder.origin) {
  let ids = 0;
  return startCmi5({
    parameters,
    module: launched,
    origins,
    // Safe: it has all that the adapter is allowed to use.
    page: page as unknown as Window,
    clock: { now: () => Date.UTC(2026, 10, 29) },
    ids: {
      next: () => {
        ids += 1;
        return `00000000-0000-4000-8000-00000000000${ids}`;
      },
    },
    prefers: () => undefined,
  });
}

beforeEach(() => {
  recorder = new Recorder('https://leren.example');
  page = new FakeWindow();
});

describe('a page that cmi5 starts', () => {
  it('begins, and says that it ends when it goes, once', async () => {
    const enrolment = recorder.enrol();
    const completion = start(recorder.launch(enrolment));
    expect(completion.state()).toEqual({ kind: 'connecting' });
    await expect.poll(() => recorder.verbs(enrolment)).toEqual(['initialized']);
    page.dispatchEvent(new Event('pagehide'));
    page.dispatchEvent(new Event('pagehide'));
    await expect.poll(() => recorder.verbs(enrolment)).toEqual(['initialized', 'terminated']);
    expect(recorder.violations()).toEqual([]);
    expect(page.fetch.mock.calls.filter(([, { keepalive }]) => keepalive === true)).toHaveLength(2);
  });

  it.each([
    ['the network is back', () => page.dispatchEvent(new Event('online'))],
    ['the page is seen again', () => page.document.dispatchEvent(new Event('visibilitychange'))],
  ])('tries again when %s', async (_, happens) => {
    const completion = start(recorder.launch(recorder.enrol()));
    await expect.poll(() => completion.state().kind).toBe('open');
    recorder.fault = 'is-down';
    completion.complete();
    await expect.poll(() => completion.state().kind).toBe('not-confirmed');
    recorder.fault = 'none';
    happens();
    await expect.poll(() => completion.state().kind).toBe('confirmed');
    page.dispatchEvent(new Event('pagehide'));
  });

  it.each<[string, 'not-allowed' | 'not-connected', () => ReturnType<typeof start>]>([
    ['nothing started it', 'not-connected', () => start(new URLSearchParams('module=netwerkbewust'))],
    [
      'it may not speak to who started it',
      'not-allowed',
      () => start(recorder.launch(recorder.enrol()), module, 'https://elders.example'),
    ],
    ['no module was started', 'not-connected', () => start(recorder.launch(recorder.enrol()), null)],
  ])('asks nothing of anyone where %s', (_, kind, begin) => {
    expect(begin().state()).toEqual({ kind });
    page.dispatchEvent(new Event('pagehide'));
    expect(page.fetch).not.toHaveBeenCalled();
  });
});
