/**
 * Conversation cards: questions that two people or a small group put to each other. Four depths give a
 * conversation its order: open, deepen, change perspective, close (method: structured talk, card by card).
 */

import type { Brand } from '../../shared/brand';
import type { SourceId } from '../../shared/ids';

export type CardId = Brand<'CardId'>;

/** The four depths, in the order of a conversation. */
export const cardDepths = ['open', 'deepen', 'turn', 'close'] as const;
export type CardDepth = (typeof cardDepths)[number];

/** What cards are about. */
export const cardThemes = ['networks', 'dissent', 'interests', 'lobby', 'example', 'human'] as const;
export type CardTheme = (typeof cardThemes)[number];

/** Whom a card can be played with: one colleague, one's own team, peers from elsewhere. */
export const cardSettings = ['pair', 'team', 'peers'] as const;
export type CardSetting = (typeof cardSettings)[number];

/** One card in one language. */
export interface Card {
  readonly id: CardId;
  readonly depth: CardDepth;
  readonly theme: CardTheme;
  readonly settings: readonly [CardSetting, ...CardSetting[]];
  readonly question: string;
  /** What to ask when it falls silent; two or three. */
  readonly followUps: readonly string[];
  readonly sources: readonly SourceId[];
}
