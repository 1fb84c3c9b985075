/** What can happen in a session, in any order, also what does not fit. */
import fc from 'fast-check';
import type { SessionEvent } from '../../../../src/core/tools/group-session/session';

const steps = [
  ...['vote-1', 'vote-1', 'vote-1', 'vote-2', 'vote-2', 'spread', 'moved', 'onward', 'onward'],
  ...['ground-rules', 'scene', 'vote-1', 'spread', 'talk', 'plenary', 'twist', 'vote-2', 'moved', 'absent'],
  ...[
    'deliberation-question',
    'cards',
    'onward',
    'roads',
    'harvest',
    'if-then',
    'look-back',
    'close',
    'nowhere',
  ],
];
const anyKey = fc.constantFrom('own#1', 'own#2', 'question#1', 'question#2', 'elsewhere#1');
const anyCounts = fc.dictionary(
  fc.constantFrom('A', 'B', 'C', 'speak', 'stay-silent', 'leave', 'other'),
  fc.nat({ max: 9 }),
);
/** A choice that may be on offer. */
export const anyChoice = fc.constantFrom(
  'speak',
  'stay-silent',
  'leave',
  'tell',
  'keep',
  'call-back',
  'other',
);

/** An event with the minutes that passed since the one before. */
const anyDeed = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('next', 'back') },
  { weight: 6, arbitrary: fc.constantFrom('open-vote', 'close-vote', 'show') },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...(['start', 'read-on', 'read-back', 'take-back', 'replan', 'pause', 'resume', 'add-minute'] as const),
    ),
  },
);

/** An event, given the time at which it happens. */
const anyEvent: fc.Arbitrary<(at: number) => SessionEvent> = fc.oneof(
  {
    weight: 6,
    arbitrary: anyDeed.map((type) => (at: number) => ({ type, at }) as SessionEvent),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(...steps).map((step) => (at: number) => ({ type: 'go' as const, step, at })),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({ type: fc.constantFrom('phones' as const, 'hand' as const), key: anyKey, counts: anyCounts })
      .map((event) => () => event),
  },
  {
    weight: 2,
    arbitrary: anyChoice.map((choice) => (at: number) => ({ type: 'choose' as const, choice, at })),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: -1, max: 600 }).map((people) => () => ({ type: 'people' as const, people })),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: -1, max: 3 }).map((part) => () => ({ type: 'part' as const, part })),
  },
  {
    weight: 1,
    arbitrary: fc.constant(() => ({
      type: 'harvest' as const,
      lines: ['Eerst bellen, dan tekenen.'],
      draft: '',
    })),
  },
  {
    weight: 1,
    arbitrary: fc.constant(() => ({ type: 'moral-question' as const, text: 'Mag ik dit melden?' })),
  },
  { weight: 1, arbitrary: fc.boolean().map((isBlack) => () => ({ type: 'black' as const, isBlack })) },
);

/** Events in turn, minutes apart; now and then the clock of the device is set back. */
export const anyEvents: fc.Arbitrary<readonly ((now: number) => SessionEvent)[]> = fc.array(
  fc.tuple(anyEvent, fc.integer({ min: -2, max: 9 })).map(
    ([event, minutes]) =>
      (now: number) =>
        event(now + minutes * 60_000),
  ),
  { maxLength: 40 },
);
