/** What a learning system hears over SCORM, and what is said of it when it does not answer as it should. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Completion } from '../../../src/core/programme/completion';
import { asId, type ModuleId } from '../../../src/core/shared/ids';
import { pauseAfter } from '../../../src/lms/report';
import { type EditionName, editions } from '../../../src/lms/scorm/editions';
import { startScorm } from '../../../src/lms/scorm/scorm';
import { FakeLms, FakePage } from './fake-lms';

const module = asId<ModuleId>('netwerkbewust');
const forms = ['scorm12', 'scorm2004'] as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Lets answers that are there be heard. */
const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

/** A launch, with what is around it. */
function launch(name: EditionName, lms: FakeLms | null = new FakeLms(name)) {
  const page = new FakePage(name, lms);
  const completion = startScorm(name, module, page.window, { now: () => Date.now() });
  return { page, completion };
}

async function completes(completion: Completion): Promise<void> {
  completion.complete();
  await settled();
}

describe.each(forms)('%s', (name) => {
  const { status, mode } = editions[name];

  test('hears at the start that the module is open, and how to take an end', () => {
    const lms = new FakeLms(name);
    const { completion } = launch(name, lms);
    expect(completion.state()).toEqual({ kind: 'open' });
    expect(lms.status).toBe('incomplete');
    expect(lms.held.get(name === 'scorm12' ? 'cmi.core.exit' : 'cmi.exit')).toBe('suspend');
    expect(lms.count('commit')).toBe(1);
  });

  test('hears of completion at once, and is asked whether it has it', async () => {
    const lms = new FakeLms(name);
    const { completion } = launch(name, lms);
    completion.complete();
    expect(lms.status).toBe('completed');
    expect(completion.state()).toEqual({ kind: 'sending' });
    await settled();
    expect(completion.state()).toEqual({ kind: 'confirmed', before: false });
    expect(lms.heard.slice(-2)).toEqual([
      ['commit', ''],
      ['get', status],
    ]);
  });

  test('said twice, completion is reported once', async () => {
    const lms = new FakeLms(name);
    const { completion } = launch(name, lms);
    await completes(completion);
    const before = lms.heard.length;
    await completes(completion);
    completion.retry();
    expect(lms.heard).toHaveLength(before);
  });

  test('that has it already is not told anything else', async () => {
    const lms = new FakeLms(name, { [status]: 'completed' });
    const { page, completion } = launch(name, lms);
    expect(completion.state()).toEqual({ kind: 'confirmed', before: true });
    await completes(completion);
    page.hide();
    page.leave();
    expect(lms.written.map(([element]) => element)).not.toContain(status);
    expect(lms.status).toBe('completed');
  });

  test.each(['browse', 'review'])('in %s is told nothing', async (kind) => {
    const lms = new FakeLms(name, { [mode]: kind });
    const { page, completion } = launch(name, lms);
    await completes(completion);
    page.hide();
    page.leave();
    expect(completion.state()).toEqual({ kind: 'for-reading' });
    expect(lms.written).toEqual([]);
    expect(lms.count('commit')).toBe(0);
    expect(lms.count('terminate')).toBe(1);
  });

  test.each([
    ['says yes and does not hold it', { holds: false }, 'not-kept'],
    ['refuses the value', { set: 'false' }, 'refused'],
    ['refuses to keep it', { commit: 'false' }, 'refused'],
    // Cornerstone does while a page is left (adaptlearning/adapt_framework#2222).
    ['answers null', { commit: null }, 'no-answer'],
    ['throws', { commit: new Error('no network') }, 'no-answer'],
  ] as const)('that %s has not confirmed, and is told again until it has', async (_, fault, why) => {
    const lms = new FakeLms(name);
    const { page, completion } = launch(name, lms);
    Object.assign(lms, fault);
    await completes(completion);
    expect(completion.state()).toEqual({ kind: 'not-confirmed', why });
    Object.assign(lms, { holds: true, set: 'true', commit: 'true' });
    await vi.advanceTimersByTimeAsync(pauseAfter(1));
    expect(completion.state()).toEqual({ kind: 'confirmed', before: false });
    page.leave();
    expect(lms.count('terminate')).toBe(1);
  });

  test('is told again with growing pauses', async () => {
    const lms = new FakeLms(name);
    const { completion } = launch(name, lms);
    lms.commit = 'false';
    await completes(completion);
    const commits = lms.count('commit');
    const hour = 3_600_000;
    await vi.advanceTimersByTimeAsync(hour);
    const attempts = lms.count('commit') - commits;
    // 5, 10, 20 … 160 seconds, then every five minutes.
    expect(attempts).toBe(6 + Math.floor((hour - 315_000) / 300_000));
  });

  test('without a network a yes is not believed; it is told again once there is one', async () => {
    const lms = new FakeLms(name);
    const { page, completion } = launch(name, lms);
    page.online(false);
    await completes(completion);
    expect(completion.state()).toEqual({ kind: 'not-confirmed', why: 'no-answer' });
    page.online(true);
    await settled();
    expect(completion.state()).toEqual({ kind: 'confirmed', before: false });
  });

  test.each([
    ['the person asks', ({ completion }: ReturnType<typeof launch>) => completion.retry()],
    ['the page is seen again', ({ page }: ReturnType<typeof launch>) => page.show()],
  ])('is told again at once when %s', async (_, act) => {
    const lms = new FakeLms(name);
    const here = launch(name, lms);
    lms.commit = 'false';
    await completes(here.completion);
    lms.commit = 'true';
    act(here);
    await settled();
    expect(here.completion.state()).toEqual({ kind: 'confirmed', before: false });
  });

  test('what is told again by itself is no news until the answer is another', async () => {
    const lms = new FakeLms(name);
    const { completion } = launch(name, lms);
    lms.commit = 'false';
    await completes(completion);
    const seen: unknown[] = [];
    completion.subscribe(() => seen.push(completion.state()));
    await vi.advanceTimersByTimeAsync(pauseAfter(1));
    expect(new Set(seen.map((state) => JSON.stringify(state))).size).toBe(1);
  });

  // Chrome blocks the requests of a page that is being left (adaptlearning/adapt_framework#2790, jcputney/scorm-again#472).
  test('keeps how it stands when the page goes out of sight, not only when it is left', () => {
    const lms = new FakeLms(name);
    const { page } = launch(name, lms);
    vi.advanceTimersByTime(61_000);
    page.hide();
    expect(lms.count('commit')).toBe(2);
    expect(lms.written.at(-1)?.[1]).toBe(name === 'scorm12' ? '00:01:01' : 'PT0H1M1S');
    expect(lms.count('terminate')).toBe(0);
  });

  test('is left once, and hears nothing afterwards', async () => {
    const lms = new FakeLms(name);
    const { page, completion } = launch(name, lms);
    page.leave();
    const heard = lms.heard.length;
    expect(lms.heard.at(-1)).toEqual(['terminate', '']);
    page.leave();
    page.hide();
    page.show();
    page.online(true);
    await completes(completion);
    completion.retry();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(lms.heard).toHaveLength(heard);
    // A page that comes back from the memory of the browser can report nothing more.
    expect(completion.state()).toEqual({ kind: 'not-connected' });
  });

  test('hears once more of what was not confirmed when the page is left, and is left whatever it answers', async () => {
    const lms = new FakeLms(name);
    const { page, completion } = launch(name, lms);
    lms.commit = null;
    await completes(completion);
    page.leave();
    expect(lms.heard.slice(-2)).toEqual([
      ['commit', ''],
      ['terminate', ''],
    ]);
    expect(completion.state()).toEqual({ kind: 'not-connected' });
  });

  test('what was confirmed stays so on a page that comes back', async () => {
    const lms = new FakeLms(name);
    const { page, completion } = launch(name, lms);
    await completes(completion);
    page.leave();
    expect(completion.state()).toEqual({ kind: 'confirmed', before: false });
  });

  test('that does not let it begin leaves it unconnected', async () => {
    const lms = new FakeLms(name);
    lms.initialize = 'false';
    lms.held.delete(status);
    const { completion } = launch(name, lms);
    await completes(completion);
    expect(completion.state()).toEqual({ kind: 'not-connected' });
    expect(lms.written).toEqual([]);
  });

  test('whose session a page before this one left open goes on with it', async () => {
    const lms = new FakeLms(name);
    lms.initialize = 'false';
    const { completion } = launch(name, lms);
    expect(lms.count('initialize')).toBe(1);
    await completes(completion);
    expect(completion.state()).toEqual({ kind: 'confirmed', before: false });
  });

  test('is not there: nothing can be reported', async () => {
    const { completion } = launch(name, null);
    await completes(completion);
    expect(completion.state()).toEqual({ kind: 'not-connected' });
  });

  test('hears nothing of a launch that names no module', () => {
    const lms = new FakeLms(name);
    const completion = startScorm(name, null, new FakePage(name, lms).window, { now: () => 0 });
    expect(completion.state()).toEqual({ kind: 'not-connected' });
    expect(lms.heard).toEqual([]);
  });

  test('whatever happens, hears completion and time alone, is never told less than before, and is left once', async () => {
    const act = fc.constantFrom(
      'complete',
      'retry',
      'hide',
      'show',
      'offline',
      'online',
      'wait',
      'forgets',
      'refuses',
      'throws',
      'well',
    );
    const everWritten = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('', 'incomplete', 'not attempted', 'browsed', 'unknown'),
        fc.array(act, { maxLength: 25 }),
        async (before, acts) => {
          const lms = new FakeLms(name, { [status]: before });
          const { page, completion } = launch(name, lms);
          const does: Record<typeof act extends fc.Arbitrary<infer Act> ? Act : never, () => void> = {
            complete: () => completion.complete(),
            retry: () => completion.retry(),
            hide: () => page.hide(),
            show: () => page.show(),
            offline: () => page.online(false),
            online: () => page.online(true),
            wait: () => vi.advanceTimersByTime(40_000),
            forgets: () => Object.assign(lms, { holds: false }),
            refuses: () => Object.assign(lms, { set: 'false' }),
            throws: () => Object.assign(lms, { commit: new Error('gone') }),
            well: () => Object.assign(lms, { holds: true, set: 'true', commit: 'true' }),
          };
          for (const each of acts) {
            does[each]();
            await settled();
          }
          page.leave();
          for (const [element = ''] of lms.written) everWritten.add(element);
          const statuses = lms.written.flatMap(([element, value]) => (element === status ? [value] : []));
          expect(statuses.slice(statuses.lastIndexOf('incomplete') + 1)).toEqual(
            statuses.filter((value) => value === 'completed'),
          );
          expect(new Set(statuses)).toEqual(
            new Set(acts.includes('complete') ? ['incomplete', 'completed'] : ['incomplete']),
          );
          const read = lms.heard.filter(([call]) => call === 'get').map(([, element]) => element);
          expect(read.filter((element) => element !== mode && element !== status)).toEqual([]);
          expect([lms.count('initialize'), lms.count('terminate')]).toEqual([1, 1]);
          expect(lms.heard.at(-1)?.[0]).toBe('terminate');
        },
      ),
      { numRuns: 60 },
    );
    expect([...everWritten].sort()).toEqual(
      name === 'scorm12'
        ? ['cmi.core.exit', 'cmi.core.lesson_status', 'cmi.core.session_time']
        : ['adl.nav.request', 'cmi.completion_status', 'cmi.exit', 'cmi.session_time'],
    );
  });
});

test('a truth value or a number is a yes too', async () => {
  for (const yes of [true, 1, '1', 'TRUE']) {
    const lms = new FakeLms('scorm12');
    lms.initialize = yes;
    lms.commit = yes;
    const { completion } = launch('scorm12', lms);
    await completes(completion);
    expect(completion.state()).toEqual({ kind: 'confirmed', before: false });
  }
});

test('SCORM 1.2: what a system made ‘passed’ is completed', () => {
  const lms = new FakeLms('scorm12', { 'cmi.core.lesson_status': 'passed' });
  expect(launch('scorm12', lms).completion.state()).toEqual({ kind: 'confirmed', before: true });
});

test('SCORM 1.2: a session ends as one to go on with until it is completed, and then as a plain end', async () => {
  const lms = new FakeLms('scorm12');
  const { page, completion } = launch('scorm12', lms);
  page.hide();
  expect(lms.held.get('cmi.core.exit')).toBe('suspend');
  await completes(completion);
  page.leave();
  expect(lms.held.get('cmi.core.exit')).toBe('');
});

// adaptlearning/adapt-contrib-spoor#320: with another exit a next launch begins without what was completed.
test('SCORM 2004: a session always ends as one to go on with, and its player is told to stop waiting', async () => {
  const lms = new FakeLms('scorm2004');
  const { page, completion } = launch('scorm2004', lms);
  await completes(completion);
  expect(lms.held.has('adl.nav.request')).toBe(false);
  page.leave();
  expect(lms.held.get('cmi.exit')).toBe('suspend');
  expect(lms.held.get('adl.nav.request')).toBe('suspendAll');
});

test('a time is written as each edition reads it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5_000, max: 5 * 10 ** 10 }), (passed) => {
      const [, old] = editions.scorm12.time(passed);
      // Moodle, mod/scorm/datamodels/scorm_12.js: at least two digits for the hours.
      expect(old).toMatch(/^\d{2,4}:[0-5]\d:[0-5]\d$/);
      const [, recent] = editions.scorm2004.time(passed);
      const [, hours, minutes, seconds] = (/^PT(\d+)H(\d+)M(\d+)S$/.exec(recent) ?? []).map(Number);
      expect(((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)).toBe(
        Math.max(0, Math.floor(passed / 1000)),
      );
    }),
  );
  expect(editions.scorm12.time(3_661_999)[1]).toBe('01:01:01');
  expect(editions.scorm12.time(Number.MAX_SAFE_INTEGER)[1]).toBe('9999:59:59');
});
