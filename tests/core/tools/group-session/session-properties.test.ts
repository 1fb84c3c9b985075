/** What holds of a session whatever happens in it, in whatever order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { transition } from 'xstate';
import { groupSessionMachine, stateOf } from '../../../../src/core/tools/group-session/machine';
import { countsOf, openRound } from '../../../../src/core/tools/group-session/rounds';
import type { GroupSession, SessionEvent } from '../../../../src/core/tools/group-session/session';
import { sessionAfter } from '../../../../src/core/tools/group-session/session-after';
import { wallOf } from '../../../../src/core/tools/group-session/wall-of';
import { anyMaterial, aSession, begunAt } from './a-session';
import { anyEvents } from './any-events';

interface Deed {
  readonly before: GroupSession;
  readonly event: SessionEvent;
  readonly session: GroupSession;
}

/** Looks at each event of any session: before it, and after it. */
function eachDeed(look: (deed: Deed) => void): void {
  fc.assert(
    fc.property(anyMaterial, anyEvents, (material, events) => {
      let before = aSession(material, { minutes: 90 });
      let now = begunAt;
      for (const [index, make] of events.entries()) {
        now += index * 1_000;
        const event = make(now);
        const session = sessionAfter(before, event);
        look({ before, event, session });
        before = session;
      }
    }),
    { numRuns: 60 },
  );
}

describe('whatever happens in a session', () => {
  test('it stands at a step that is there, and each step is there once', () => {
    eachDeed(({ session }) => {
      const ids = session.sheet.steps.map(({ id }) => id);
      expect(ids[session.at]).toBeDefined();
      expect(new Set(ids).size).toBe(ids.length);
      expect(session.sheet.steps.every(({ minutes }) => minutes > 0)).toBe(true);
    });
  });

  test('votes are never lost or doubled: only voting anew, counting or showing changes a vote', () => {
    const changes = ['open-vote', 'close-vote', 'phones', 'hand', 'show'];
    eachDeed(({ before, event, session }) => {
      if (!changes.includes(event.type)) expect(session.rounds).toBe(before.rounds);
      for (const round of before.rounds) {
        const next = session.rounds.filter(({ key }) => key === round.key);
        expect(next).toHaveLength(1);
        if (event.type !== 'open-vote' && event.type !== 'phones' && event.type !== 'hand')
          expect(next.map(countsOf)).toEqual([countsOf(round)]);
      }
    });
  });

  test('what comes in a second time changes nothing', () => {
    eachDeed(({ event, session }) => {
      if (event.type === 'phones' || event.type === 'hand')
        expect(sessionAfter(session, event)).toEqual(session);
    });
  });

  test('at most one vote is open, and nothing of an open vote is on the wall', () => {
    eachDeed(({ session }) => {
      expect(session.rounds.filter(({ state }) => state === 'open').length).toBeLessThanOrEqual(1);
      expect(openRound(session)?.shown ?? null).toBeNull();
      for (const { state, shown } of session.rounds) expect(state === 'shown').toBe(shown !== null);
    });
  });

  test('the time that was spent on a step never becomes less', () => {
    eachDeed(({ before, session }) => {
      for (const [id, spent] of Object.entries(before.spent))
        expect(session.spent[id]).toBeGreaterThanOrEqual(spent);
    });
  });

  test('the machine stands where the plain session says that it does', () => {
    eachDeed(({ before, event, session }) => {
      const snapshot = groupSessionMachine.resolveState({ value: stateOf(before), context: before });
      expect(transition(groupSessionMachine, snapshot, event)[0].value).toEqual(stateOf(session));
    });
  });

  test('written down and read again it goes on the same', () => {
    eachDeed(({ before, event, session }) => {
      // Safe: it is written of a session.
      const again = JSON.parse(JSON.stringify(before)) as GroupSession;
      expect(sessionAfter(again, event)).toEqual(session);
    });
  });

  test('the wall tells no note, no words of the facilitator, no count that was not shown, no harvest before its step', () => {
    eachDeed(({ session }) => {
      const view = wallOf(session, { invitation: null, phones: { of: 10, count: 4 } }, begunAt);
      const told = JSON.stringify(view);
      expect(told).not.toContain('Alleen voor de begeleider');
      expect(told).not.toContain('Draai u naar uw buur.');
      expect(told).not.toContain('"count":4');
      if (view.step.kind !== 'harvest') expect(told).not.toContain('Eerst bellen');
      if (view.stage.kind === 'result')
        for (const { number, shown } of view.stage.rounds)
          expect(shown).toEqual(session.rounds.find((round) => round.number === number)?.shown ?? null);
      else expect(told).not.toContain('"counts"');
    });
  });
});
