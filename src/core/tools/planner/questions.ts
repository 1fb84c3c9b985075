/**
 * Which questions go with which conversation. The ids name texts; their words are the interface's. Questions
 * come before answers and none has to be answered.
 */
import type { TalkKind } from './plan';

/** The questions on what changed, beside the one that every conversation begins with. */
export const questionsOf = {
  'annual-talk': ['activity-cost', 'file-close', 'who-contradicted', 'support-distance'],
  'compliance-officer': ['facts-complete', 'what-asked', 'if-no', 'safety'],
  'change-of-function': ['other-meaning', 'farewell', 'tell-old'],
  'first-hundred-days': ['came-first', 'taken-for-granted', 'old-hopes', 'promised', 'contradict-here'],
  'difficult-message': ['one-sentence', 'seen-or-guessed', 'silence-cost', 'their-answer', 'stay-whole'],
  'worry-about-other': ['own-eyes', 'plain-reason', 'wish-them', 'told-them', 'role-ends'],
} as const satisfies Readonly<Record<TalkKind, readonly string[]>>;

/** A question that belongs to one kind of conversation. */
export type TalkQuestion = (typeof questionsOf)[TalkKind][number];

/**
 * The questions that every conversation asks: what changed, what one would skip, what the other takes away.
 * @internal exported for its tests
 */
export const alwaysAsked = ['changed', 'rather-skip', 'other-after'] as const;
export type AlwaysAsked = (typeof alwaysAsked)[number];

/** The answers that were given in this kind of conversation and can become a point, in the order of asking. */
export function answersOf(
  talk: TalkKind,
  answers: Readonly<Record<string, string>>,
): readonly { readonly question: TalkQuestion | 'changed' | 'rather-skip'; readonly text: string }[] {
  return (['changed', ...questionsOf[talk], 'rather-skip'] as const)
    .map((question) => ({ question, text: (answers[question] ?? '').trim() }))
    .filter(({ text }) => text !== '');
}
