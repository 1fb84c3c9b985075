/** What holds of a session whatever happens in it, in whatever order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { transition } from 'xstate';
import { groupSessionMachine, stateOf } from '../../../../src/core/tools/group-session/machine';
import { hasLineBefore } from '../../../../src/core/tools/group-session/parts';
import { countsOf, openRound } from '../../../../src/core/tools/group-session/rounds';
import type { GroupSession, SessionEvent } from '../../../../src/core/tools/group-session/session';
import { sessionAfter } from '../../../../src/core/tools/group-session/session-after';
import { storyOf } from '../../../../src/core/tools/group-session/story';
import { wallOf } from '../../../../src/core/tools/group-session/wall-of';
import { anyMaterial, begunAt, dinnerMaterial, withDoorsOpen } from './a-session';
import { anyChoice, anyEvents } from './any-events';

interface Deed {
  readonly before: GroupSession;
  readonly event: SessionEvent;
  readonly session: GroupSession;
}

/** Looks at each event of any session: before it, and after it. */
function eachDeed(look: (deed: Deed) => void): void {
  fc.assert(
    fc.property(anyMaterial, anyEvents, (material, events) => {
      let before = withDoorsOpen(material, { minutes: 90 });
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

  test('before the start it stands at its first step and nothing counts; it starts once', () => {
    eachDeed(({ before, event, session }) => {
      if (before.startedAt !== null) expect(session.startedAt).toBe(before.startedAt);
      if (session.startedAt !== null) return;
      expect(session).toMatchObject({ at: 0, watch: { passed: 0, since: null }, rounds: [] });
      expect(session.spent).toEqual({});
      expect(['start', 'next', 'go']).not.toContain(event.type === 'go' ? event.step : event.type);
      expect(wallOf(session, { invitation: null, phones: null }, begunAt)).toMatchObject({
        endsAt: null,
        left: 0,
      });
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

describe('whatever a room reads and chooses', () => {
  const at = begunAt;
  const reading = fc.array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constant({ type: 'read-on' as const, at }) },
      { weight: 2, arbitrary: fc.constant({ type: 'read-back' as const, at }) },
      {
        weight: 3,
        arbitrary: anyChoice.map((choice) => ({ type: 'choose' as const, choice, at })),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom('scene', 'onward').map((step) => ({ type: 'go' as const, step, at })),
      },
      { weight: 1, arbitrary: fc.constant({ type: 'take-back' as const, at }) },
    ),
    { minLength: 10, maxLength: 40 },
  );

  /** What the room sees of the story, and how far it is. */
  const seen = (session: GroupSession) => {
    const story = storyOf(session);
    return {
      ...wallOf(session, { invitation: null, phones: null }, begunAt),
      isBegun: story?.isBegun,
      chosen: story?.justChosen?.id,
      offered: story?.offered.map(({ id }) => id),
      hasEnded: story?.hasEnded,
    };
  };

  test('a line back leads to where one was before it was read, and undoes no choice', () => {
    let walked = 0;
    fc.assert(
      fc.property(reading, (events) => {
        let session = sessionAfter(withDoorsOpen(dinnerMaterial), { type: 'go', step: 'scene', at });
        for (const event of events) {
          const before = session;
          session = sessionAfter(before, event);
          if (event.type === 'read-back') expect(session.journey?.steps).toEqual(before.journey?.steps);
          if (event.type !== 'read-on' || session === before || !hasLineBefore(session)) continue;
          walked += 1;
          expect(seen(sessionAfter(session, { type: 'read-back', at }))).toEqual(seen(before));
        }
      }),
    );
    expect(walked).toBeGreaterThan(100);
  });
});
