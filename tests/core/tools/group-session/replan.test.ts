import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paceOf, replanned } from '../../../../src/core/tools/group-session/replan';
import { sessionAfter } from '../../../../src/core/tools/group-session/session-after';
import { possibleSteps } from '../../../../src/core/tools/group-session/step-needs';
import { anyMaterial, aSession, begunAt, happen } from './a-session';

const minute = 60_000;

describe('planning again under way', () => {
  test('a talk that ran over takes its time from what is left, and the end stays where it was', () => {
    const talk = happen(aSession(), { type: 'go', step: 'talk', at: begunAt + 12 * minute });
    const now = begunAt + 30 * minute;
    expect(paceOf(talk, now).late).toBeGreaterThan(0);
    const again = happen(talk, { type: 'replan', at: now });
    expect(paceOf(again, now).late).toBeLessThanOrEqual(0);
    expect(again.sheet.steps.slice(0, talk.at + 1)).toEqual(talk.sheet.steps.slice(0, talk.at + 1));
    expect(happen(again, { type: 'replan', at: now }).sheet).toEqual(again.sheet);
  });

  test('leaves out in the same order as beforehand, and says so', () => {
    const talk = happen(aSession(), { type: 'go', step: 'talk', at: begunAt });
    const again = happen(talk, { type: 'replan', at: begunAt + 40 * minute });
    expect(again.sheet.leftOut).toEqual(expect.arrayContaining(['twist']));
    expect(again.sheet.steps.map(({ id }) => id)).toContain('close');
  });

  test('says what is still needed when it does not fit any more, and leaves the sheet as it is', () => {
    const talk = happen(aSession(), { type: 'go', step: 'talk', at: begunAt });
    const now = begunAt + 59 * minute;
    expect(replanned(talk, now)).toMatchObject({ ok: false, failure: { kind: 'too-short' } });
    expect(happen(talk, { type: 'replan', at: now }).sheet).toBe(talk.sheet);
  });

  test('who voted a second time is shown what moved', () => {
    const twice = happen(
      aSession(),
      { type: 'go', step: 'vote-2', at: begunAt },
      { type: 'open-vote' },
      { type: 'close-vote' },
    );
    const again = happen(twice, { type: 'replan', at: begunAt + 52 * minute });
    expect(again.sheet.steps.map(({ id }) => id)).toContain('moved');
  });

  test('what is left fits in the time that is left, never below its least', () => {
    const passed = fc.array(fc.integer({ min: 0, max: 25 }), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(anyMaterial, passed, (material, minutes) => {
        let session = aSession(material, { minutes: 90 });
        let now = begunAt;
        for (const one of minutes) {
          now += one * minute;
          session = sessionAfter(session, { type: 'next', at: now });
        }
        const again = replanned(session, now);
        if (!again.ok) return;
        const least = new Map(possibleSteps(session).map((step) => [step.id, step.least]));
        const { steps } = again.value;
        const left = steps.slice(session.at + 1);
        expect(left.every(({ id, minutes: given }) => given >= (least.get(id) ?? 0))).toBe(true);
        if (left.length > 0)
          expect(paceOf({ ...session, sheet: again.value }, now).late).toBeLessThanOrEqual(0);
        const ids = steps.map(({ id }) => id);
        expect(ids).toEqual(session.sheet.steps.map(({ id }) => id).filter((id) => ids.includes(id)));
        expect(ids.includes('moved') && !ids.includes('vote-2')).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
