/** A session as it begins, and after each thing that happens in it: the machine, run on plain data. */
import { transition } from 'xstate';
import type { JourneyId } from '../../shared/ids';
import { groupSessionMachine, stateOf } from './machine';
import type { Material } from './material';
import type { GroupPlan } from './plan';
import { makeRunSheet, type RunSheet } from './run-sheet';
import type { GroupSession, GroupSessionId, SessionEvent } from './session';
import type { SheetFor } from './step-needs';
import { roomJourney } from './story';

/** What a session is begun with: who it is, now, and who its journey through a story is. */
export interface SessionOrigin {
  readonly id: GroupSessionId;
  readonly now: number;
  readonly journey: JourneyId;
}

/** The sheet for a session that begins: one that does not fit its time is begun all the same, as short as it can be. */
function sheetToBegin(sheetFor: SheetFor): RunSheet {
  const made = makeRunSheet(sheetFor);
  if (made.ok) return made.value;
  const shortest = makeRunSheet({ ...sheetFor, minutes: made.failure.needs });
  return shortest.ok ? shortest.value : { steps: [], leftOut: [] };
}

/** A session with its doors open, before its first step. What was planned is copied into it. */
export function beginSession(plan: GroupPlan, material: Material, origin: SessionOrigin): GroupSession {
  const { title, people, minutes, voting } = plan;
  return {
    id: origin.id,
    title,
    people,
    minutes,
    voting,
    material,
    sheet: sheetToBegin({ people, minutes, voting, material }),
    at: 0,
    spent: {},
    watch: { passed: 0, since: null },
    rounds: [],
    journey: roomJourney(material, origin.journey, origin.now),
    shownPart: 0,
    cardsShown: {},
    moralQuestion: '',
    harvest: [],
    draft: '',
    lookBackOn: null,
    wall: { isBlack: false },
    begunAt: origin.now,
    startedAt: null,
    closedAt: null,
  };
}

/** Whether nothing of it became different. */
function isSame(one: GroupSession, two: GroupSession): boolean {
  // Safe: both have the parts of a session.
  return (Object.keys(two) as (keyof GroupSession)[]).every((part) => one[part] === two[part]);
}

/** The session after this event; the very same one when the event does not fit where it stands. */
export function sessionAfter(session: GroupSession, event: SessionEvent): GroupSession {
  if (session.closedAt !== null) return session;
  const snapshot = groupSessionMachine.resolveState({ value: stateOf(session), context: session });
  const [next] = transition(groupSessionMachine, snapshot, event);
  return isSame(session, next.context) ? session : next.context;
}
