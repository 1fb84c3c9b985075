/** A session against the strict recorder: whatever goes wrong, nothing is lost and no rule is broken. */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { asId } from '../../../src/core/shared/ids';
import { readLaunch } from '../../../src/lms/cmi5/launch';
import { Cmi5Session } from '../../../src/lms/cmi5/session';
import { type Fault, Recorder } from '../../support/cmi5/recorder';

let recorder: Recorder;
/** The bodies of all statements that left, by their id. */
let bytes: Map<string, Set<string>>;
const went: string[] = [];

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 29, 9), toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  recorder = new Recorder('https://leren.example');
  bytes = new Map();
  went.length = 0;
});

type Enrolment = ReturnType<Recorder['enrol']>;

/** Launches an item for somebody; not yet connected. */
function launched(
  enrolment: Enrolment,
  mode?: 'Normal' | 'Browse' | 'Review',
  prefers = vi.fn(),
): Cmi5Session {
  const launch = readLaunch(recorder.launch(enrolment, mode), [recorder.origin]);
  if (!launch.ok) throw new Error(launch.failure);
  return new Cmi5Session(asId('netwerkbewust'), launch.value, {
    fetch: async (address, init) => {
      const request = new Request(address, init);
      if (typeof init.body === 'string') {
        const { id } = JSON.parse(init.body) as { readonly id: string };
        bytes.set(id, new Set([...(bytes.get(id) ?? []), init.body]));
      }
      return recorder.answer(request);
    },
    clock: { now: () => Date.now() },
    ids: { next: () => randomUUID() },
    go: (address) => went.push(address),
    prefers,
  });
}

/** Lets what is under way come to rest, and the time pass. */
function pass(milliseconds = 0): Promise<unknown> {
  return vi.advanceTimersByTimeAsync(milliseconds);
}

async function connected(enrolment: Enrolment, mode?: 'Normal' | 'Browse' | 'Review'): Promise<Cmi5Session> {
  const session = launched(enrolment, mode);
  void session.connect();
  await pass();
  return session;
}

describe('a session of cmi5', () => {
  it('says initialized, completed and terminated, in this order and no more', async () => {
    const enrolment = recorder.enrol();
    const session = await connected(enrolment);
    expect(session.state()).toEqual({ kind: 'open' });
    await pass(90_000);
    session.complete();
    expect(session.state()).toEqual({ kind: 'sending' });
    await pass();
    expect(session.state()).toEqual({ kind: 'confirmed', before: false });
    session.complete();
    await pass(30_000);
    session.end();
    session.end();
    await pass();
    expect(recorder.verbs(enrolment)).toEqual(['initialized', 'completed', 'terminated']);
    expect(recorder.statements(enrolment.registration).map(({ result }) => result)).toEqual([
      undefined,
      { completion: true, duration: 'PT1M30S' },
      { duration: 'PT2M0S' },
    ]);
    expect(recorder.violations()).toEqual([]);
  });

  it('finds that a registration was completed before, and does not say it again', async () => {
    const enrolment = recorder.enrol();
    const first = await connected(enrolment);
    first.complete();
    await pass();
    first.end();
    const again = await connected(enrolment);
    expect(again.state()).toEqual({ kind: 'confirmed', before: true });
    again.complete();
    await pass();
    again.end();
    await pass();
    expect(recorder.verbs(enrolment).filter((verb) => verb === 'completed')).toHaveLength(1);
    expect(recorder.violations()).toEqual([]);
  });

  it('finds that another window completed it meanwhile', async () => {
    const enrolment = recorder.enrol();
    const [one, other] = [await connected(enrolment), await connected(enrolment)];
    other.complete();
    await pass();
    one.complete();
    await pass();
    expect(one.state()).toEqual({ kind: 'confirmed', before: true });
    expect(recorder.violations()).toEqual([]);
  });

  it.each(['Browse', 'Review'] as const)(
    'says in %s no more than initialized and terminated',
    async (mode) => {
      const enrolment = recorder.enrol();
      const session = await connected(enrolment, mode);
      session.complete();
      await pass();
      expect(session.state()).toEqual({ kind: 'for-reading' });
      session.end();
      await pass();
      expect(recorder.verbs(enrolment)).toEqual(['initialized', 'terminated']);
      expect(recorder.violations()).toEqual([]);
    },
  );

  it('says what was completed before it was connected', async () => {
    const enrolment = recorder.enrol();
    const session = launched(enrolment);
    session.complete();
    void session.connect();
    await pass();
    expect(session.state()).toEqual({ kind: 'confirmed', before: false });
    expect(recorder.violations()).toEqual([]);
  });

  it('sends again what got no answer, as the same bytes, and tells it was there', async () => {
    const enrolment = recorder.enrol();
    const session = await connected(enrolment);
    recorder.fault = 'loses-answers';
    session.complete();
    await pass();
    expect(session.state()).toEqual({ kind: 'not-confirmed', why: 'no-answer' });
    recorder.fault = 'none';
    session.retry();
    expect(session.state()).toEqual({ kind: 'sending' });
    await pass();
    expect(session.state()).toEqual({ kind: 'confirmed', before: false });
    expect(recorder.violations()).toEqual([]);
  });

  it('says confirmed only of what can be read back', async () => {
    const enrolment = recorder.enrol();
    const session = await connected(enrolment);
    recorder.fault = 'keeps-nothing';
    session.complete();
    await pass();
    expect(session.state()).toEqual({ kind: 'sending' });
    await pass(10_000);
    expect(session.state()).toEqual({ kind: 'not-confirmed', why: 'not-kept' });
    recorder.fault = 'none';
    await pass(90_000);
    expect(session.state()).toEqual({ kind: 'confirmed', before: false });
    expect([...bytes.values()].map((sent) => sent.size)).toEqual([1, 1]);
    expect(recorder.violations()).toEqual([]);
  });

  it('tells that it is refused, and asks again with growing pauses', async () => {
    const session = await connected(recorder.enrol());
    recorder.fault = 'refuses';
    session.complete();
    await pass();
    expect(session.state()).toEqual({ kind: 'not-confirmed', why: 'refused' });
    const before = recorder.requests.length;
    await pass(600_000);
    const tries = (recorder.requests.length - before) / 2;
    expect(tries).toBeGreaterThan(5);
    expect(tries).toBeLessThan(20);
  });

  it('is not connected while nobody answers, and then is', async () => {
    const enrolment = recorder.enrol();
    const session = launched(enrolment);
    const heard = vi.fn();
    session.subscribe(heard);
    recorder.fault = 'is-down';
    void session.connect();
    await pass(5_000);
    expect(session.state()).toEqual({ kind: 'not-connected' });
    session.complete();
    recorder.fault = 'none';
    session.wake();
    await pass();
    expect(session.state()).toEqual({ kind: 'confirmed', before: false });
    expect(heard).toHaveBeenCalled();
    expect(recorder.violations()).toEqual([]);
  });

  it('asks nothing more where its address gives no token', async () => {
    const enrolment = recorder.enrol();
    const session = launched(enrolment);
    void session.connect();
    await pass();
    const asked = recorder.requests.length;
    // A token is given once: this is the same start, opened again.
    void session.connect();
    await pass(600_000);
    expect(session.state()).toEqual({ kind: 'not-connected' });
    expect(recorder.requests.slice(asked)).toEqual(['POST /token']);
  });

  it('sends with its end what had not arrived, in the right order', async () => {
    const enrolment = recorder.enrol();
    const session = launched(enrolment);
    void session.connect();
    await pass();
    recorder.fault = 'is-down';
    session.complete();
    await pass(1_500);
    recorder.fault = 'none';
    session.end();
    await pass(600_000);
    expect(recorder.verbs(enrolment)).toEqual(['initialized', 'completed', 'terminated']);
    expect(session.state()).toEqual({ kind: 'confirmed', before: false });
    expect(recorder.violations()).toEqual([]);
  });

  it('has nothing more to say after its end, also when the page comes back', async () => {
    const enrolment = recorder.enrol();
    const session = await connected(enrolment);
    session.end();
    await pass();
    session.wake();
    session.complete();
    session.end();
    await pass(600_000);
    expect(session.state()).toEqual({ kind: 'not-connected' });
    expect(recorder.verbs(enrolment)).toEqual(['initialized', 'terminated']);
    expect(recorder.violations()).toEqual([]);
  });

  it('keeps the order when the clock of the device is put back', async () => {
    const enrolment = recorder.enrol();
    const session = await connected(enrolment);
    vi.setSystemTime(Date.now() - 3_600_000);
    session.complete();
    await pass();
    session.end();
    await pass();
    expect(recorder.verbs(enrolment)).toEqual(['initialized', 'completed', 'terminated']);
    expect(recorder.violations()).toEqual([]);
  });

  it('goes back to the learning system when asked, once it said that it ends, or cannot say so', async () => {
    const returnUrl = 'https://leren.example/terug?id=12';
    const session = await connected(recorder.enrol({ returnUrl }));
    session.wayBack()?.();
    await pass();
    expect(went).toEqual([returnUrl]);
    expect(recorder.violations()).toEqual([]);
    const other = await connected(recorder.enrol({ returnUrl }));
    recorder.fault = 'is-down';
    other.wayBack()?.();
    await pass(1_000);
    expect(went).toHaveLength(1);
    await pass(5_000);
    expect(went).toHaveLength(2);
    recorder.fault = 'none';
    expect((await connected(recorder.enrol())).wayBack()).toBeNull();
  });

  it('hears the languages that the person prefers, and takes it that there are none', async () => {
    const prefers = vi.fn();
    void launched(recorder.enrol({ languages: 'en-GB, nl' }), 'Normal', prefers).connect();
    await pass();
    void launched(recorder.enrol(), 'Normal', prefers).connect();
    await pass();
    expect(prefers.mock.calls).toEqual([[['en-GB', 'nl']], [[]]]);
  });

  it('loses nothing and breaks no rule, whatever happens in whatever order', async () => {
    const faults = fc.constantFrom<Fault>('none', 'loses-answers', 'keeps-nothing', 'refuses', 'is-down');
    const steps = fc.array(
      fc.oneof(
        faults.map((fault) => ({ fault })),
        fc.nat(90_000).map((wait) => ({ wait })),
        fc.constantFrom({ deed: 'complete' as const }, { deed: 'wake' as const }, { deed: 'retry' as const }),
      ),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(steps, fc.boolean(), async (given, goes) => {
        recorder = new Recorder('https://leren.example');
        const enrolment = recorder.enrol();
        const session = await connected(enrolment);
        for (const step of given) {
          if ('fault' in step) recorder.fault = step.fault;
          else if ('wait' in step) await pass(step.wait);
          else session[step.deed]();
        }
        session.complete();
        if (goes) session.end();
        recorder.fault = 'none';
        await pass(700_000);
        expect(session.state()).toEqual({ kind: 'confirmed', before: false });
        expect(recorder.verbs(enrolment)).toEqual([
          'initialized',
          'completed',
          ...(goes ? ['terminated'] : []),
        ]);
        expect(recorder.violations()).toEqual([]);
        session.end();
        await pass(700_000);
      }),
      { numRuns: 40 },
    );
    expect([...bytes.values()].filter(({ size }) => size > 1)).toEqual([]);
  });
});
