/**
 * A group session as an XState machine: the open doors, a state for every kind of step, and within a vote whether it waits, is open,
 * closed or shown. What was written and counted is its context, the session itself. Any step leads to any other; no way
 * through the steps takes a vote away or counts it twice, for votes lie in the session and not in the step.
 */
import { assign, setup } from 'xstate';
import { type StepKind, stepKinds } from '../../scenario/group-plan';
import { hasLineBefore, partsIn, withPart } from './parts';
import { mostPeople } from './plan';
import { replanned } from './replan';
import { roomQuestion } from './room-question';
import { openRound, roundOf, withClosed, withCounts, withOpened, withShown } from './rounds';
import type { GroupSession, Round, SessionEvent } from './session';
import {
  fromItsBeginning,
  stepNow,
  withClock,
  withEnd,
  withMinuteMore,
  withStart,
  withStep,
} from './steps-of-session';
import { canChoose, canReadOn, readBack, readFurther, withChosen, withTakenBack } from './story';

/** The vote that a step is about; null where it is about none, or it was never opened. */
function roundHere(session: GroupSession): Round | null {
  const { round } = stepNow(session);
  return round === null ? null : roundOf(session, round);
}

/** What can be put on the wall in a step: the vote it is about; where both are laid side by side, both. */
function toShow(session: GroupSession): readonly Round[] {
  const { kind } = stepNow(session);
  const rounds = kind === 'moved' ? [roundOf(session, 1), roundOf(session, 2)] : [roundHere(session)];
  return rounds.filter((round) => round?.state === 'closed').flatMap((round) => round ?? []);
}

/** The step an event leads to, by its index. */
function indexOf(session: GroupSession, event: SessionEvent): number {
  if (event.type === 'next') return session.at + 1;
  if (event.type === 'back') return session.at - 1;
  return event.type === 'go' ? session.sheet.steps.findIndex(({ id }) => id === event.step) : -1;
}

const isStep = (kind: StepKind) => ({ type: 'isStep' as const, params: { kind } });
const isVote = (state: 'none' | Round['state']) => ({ type: 'isVote' as const, params: { state } });

/** The state that a session is in, as a value of the machine. */
export function stateOf(session: GroupSession): string | { readonly vote: string } {
  if (session.closedAt !== null) return 'ended';
  if (session.startedAt === null) return 'doors';
  const { kind } = stepNow(session);
  return kind === 'vote' ? { vote: roundHere(session)?.state ?? 'waiting' } : kind;
}

/** The machine; its context is the session. */
export const groupSessionMachine = setup({
  types: {
    context: {} as GroupSession,
    events: {} as SessionEvent,
    input: {} as GroupSession,
  },
  guards: {
    isStep: ({ context }, { kind }: { readonly kind: StepKind }) => stepNow(context).kind === kind,
    isVote: ({ context }, { state }: { readonly state: 'none' | Round['state'] }) =>
      (roundHere(context)?.state ?? 'none') === state,
    areDoorsOpen: ({ context }) => context.startedAt === null,
    isAStep: ({ context, event }) => context.sheet.steps[indexOf(context, event)] !== undefined,
    leadsToStep: ({ context, event }) => {
      const index = indexOf(context, event);
      return index !== context.at && context.sheet.steps[index] !== undefined;
    },
    canBeShown: ({ context }) => toShow(context).length > 0,
    isAnyVoteOpen: ({ context }) => openRound(context) !== null,
    isAsked: ({ context }) => roomQuestion(context) !== null,
    isNumberOfPeople: ({ event }) =>
      event.type === 'people' &&
      Number.isInteger(event.people) &&
      event.people >= 1 &&
      event.people <= mostPeople,
    hasPart: ({ context, event }) =>
      event.type === 'part' &&
      Number.isInteger(event.part) &&
      event.part >= 0 &&
      event.part < partsIn(context),
    canReadOn: ({ context }) => canReadOn(context),
    canReadBack: ({ context }) => hasLineBefore(context),
    canChoose: ({ context, event }) => event.type === 'choose' && canChoose(context, event.choice),
    /** Before the room has voted it is not decided for it. */
    canChooseOnTheWay: ({ context, event }) =>
      event.type === 'choose' &&
      canChoose(context, event.choice) &&
      !roomQuestion(context)?.options.some(({ id }) => id === event.choice),
  },
  actions: {
    start: assign(({ context, event }) => ('at' in event ? withStart(context, event.at) : {})),
    arrive: assign(({ context, event }) =>
      'at' in event ? withStep(context, indexOf(context, event), event.at) : {},
    ),
    clock: assign(({ context, event }) =>
      event.type === 'pause' || event.type === 'resume'
        ? withClock(context, event.type === 'resume', event.at)
        : {},
    ),
    addMinute: assign(({ context }) => withMinuteMore(context)),
    replan: assign(({ context, event }) => {
      const planned = event.type === 'replan' ? replanned(context, event.at) : null;
      return planned?.ok === true ? { sheet: planned.value } : {};
    }),
    countPeople: assign(({ event }) => (event.type === 'people' ? { people: event.people } : {})),
    openVote: assign(({ context }) => {
      const { round } = stepNow(context);
      return round === null ? {} : withOpened(context, round);
    }),
    closeVote: assign(({ context }) => withClosed(context)),
    count: assign(({ context, event }) =>
      event.type === 'phones' || event.type === 'hand'
        ? withCounts(context, event.type, event.key, event.counts)
        : {},
    ),
    show: assign(({ context }) => toShow(context).reduce(withShown, context)),
    readOn: assign(({ context, event }) =>
      event.type === 'read-on' ? fromItsBeginning(readFurther(context, event.at)) : {},
    ),
    readBack: assign(({ context, event }) =>
      event.type === 'read-back' ? fromItsBeginning(readBack(context, event.at)) : {},
    ),
    choose: assign(({ context, event }) =>
      event.type === 'choose' ? fromItsBeginning(withChosen(context, event.choice, event.at)) : {},
    ),
    takeBack: assign(({ context, event }) =>
      event.type === 'take-back' ? fromItsBeginning(withTakenBack(context, event.at)) : {},
    ),
    showPart: assign(({ context, event }) => (event.type === 'part' ? withPart(context, event.part) : {})),
    writeMoralQuestion: assign(({ event }) =>
      event.type === 'moral-question' ? { moralQuestion: event.text } : {},
    ),
    writeHarvest: assign(({ event }) =>
      event.type === 'harvest' ? { harvest: event.lines, draft: event.draft } : {},
    ),
    setDay: assign(({ event }) => (event.type === 'look-back' ? { lookBackOn: event.day } : {})),
    blacken: assign(({ event }) => (event.type === 'black' ? { wall: { isBlack: event.isBlack } } : {})),
    end: assign(({ context, event }) => (event.type === 'close' ? withEnd(context, event.at) : {})),
  },
}).createMachine({
  id: 'group-session',
  context: ({ input }) => input,
  initial: 'arriving',
  on: {
    pause: { actions: 'clock' },
    resume: { actions: 'clock' },
    'add-minute': { actions: 'addMinute' },
    replan: { actions: 'replan' },
    people: { guard: 'isNumberOfPeople', actions: 'countPeople' },
    'close-vote': { guard: 'isAnyVoteOpen', actions: 'closeVote' },
    phones: { actions: 'count' },
    hand: { actions: 'count' },
    part: { guard: 'hasPart', actions: 'showPart' },
    'moral-question': { actions: 'writeMoralQuestion' },
    harvest: { actions: 'writeHarvest' },
    'look-back': { actions: 'setDay' },
    black: { actions: 'blacken' },
    next: { guard: 'leadsToStep', target: '.arriving', actions: 'arrive' },
    back: { guard: 'leadsToStep', target: '.arriving', actions: 'arrive' },
    go: { guard: 'leadsToStep', target: '.arriving', actions: 'arrive' },
    close: { target: '.ended', actions: 'end' },
  },
  states: {
    /** Leads to the state of the step that the session stands at. */
    arriving: {
      always: [
        { target: 'doors', guard: 'areDoorsOpen' as const },
        ...stepKinds.map((kind) => ({ target: kind, guard: isStep(kind) })),
      ],
    },
    /** People come in. Whatever goes on starts the session: the first step, or the one that is gone to. */
    doors: {
      on: {
        start: { target: 'arriving', actions: 'start' },
        next: { target: 'arriving', actions: 'start' },
        go: { guard: 'isAStep', target: 'arriving', actions: 'arrive' },
      },
    },
    'ground-rules': {},
    scene: {
      on: {
        'read-on': { guard: 'canReadOn', actions: 'readOn' },
        'read-back': { guard: 'canReadBack', actions: 'readBack' },
        choose: { guard: 'canChooseOnTheWay', actions: 'choose' },
        'take-back': { actions: 'takeBack' },
      },
    },
    vote: {
      initial: 'waiting',
      states: {
        waiting: {
          always: [
            { target: 'open', guard: isVote('open') },
            { target: 'closed', guard: isVote('closed') },
            { target: 'shown', guard: isVote('shown') },
          ],
          on: { 'open-vote': { guard: 'isAsked', target: 'open', actions: 'openVote' } },
        },
        open: { on: { 'close-vote': { target: 'closed', actions: 'closeVote' } } },
        closed: {
          on: {
            show: { guard: 'canBeShown', target: 'shown', actions: 'show' },
            'open-vote': { target: 'open', actions: 'openVote' },
          },
        },
        shown: { on: { 'open-vote': { target: 'open', actions: 'openVote' } } },
      },
    },
    spread: { on: { show: { guard: 'canBeShown', actions: 'show' } } },
    talk: {},
    plenary: {},
    twist: {},
    moved: { on: { show: { guard: 'canBeShown', actions: 'show' } } },
    absent: {},
    deliberation: {},
    cards: {},
    onward: {
      on: {
        'read-on': { guard: 'canReadOn', actions: 'readOn' },
        'read-back': { guard: 'canReadBack', actions: 'readBack' },
        choose: { guard: 'canChoose', actions: 'choose' },
        'take-back': { actions: 'takeBack' },
      },
    },
    roads: {},
    harvest: {},
    'if-then': {},
    'look-back': {},
    close: {},
    break: {},
    /** Nothing happens any more. */
    ended: { type: 'final' },
  },
});
