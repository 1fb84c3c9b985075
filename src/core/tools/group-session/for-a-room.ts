/** What of the content can be put to a room: the decisions of a story, and questions from the conversation cards. */
import { type CompiledScenario, momentsOf } from '../../scenario/scenario';
import type { MomentId } from '../../shared/ids';
import { type Card, cardDepths } from '../cards/card';
import { fewestOptions } from './material';
import { optionsOf } from './material-of';

/** A decision that a room can vote on. */
export interface RoomDecision {
  readonly moment: MomentId;
  readonly prompt: string;
}

/** The decisions of a story that leave a room at least two ways, in the order they are told. */
export function decisionsForRoom(scenario: CompiledScenario): readonly RoomDecision[] {
  return momentsOf(scenario).flatMap(({ id, next }) =>
    next.kind === 'decision' && optionsOf(next.decision.choices).length >= fewestOptions
      ? [{ moment: id, prompt: next.decision.prompt }]
      : [],
  );
}

/** Of each depth so many cards: more than a group gets through, so that it may pass. */
const ofEachDepth = 2;

/**
 * Questions for a group, from open to closing. The same plan has the same ones, on paper and in the room; another plan
 * begins elsewhere in the pile.
 */
export function cardsForRoom(cards: readonly Card[], plan: string): readonly string[] {
  const start = [...plan].reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0);
  return cardDepths.flatMap((depth) => {
    const pile = cards.filter((card) => card.depth === depth && card.settings.some((one) => one !== 'pair'));
    return Array.from({ length: Math.min(ofEachDepth, pile.length) }, (_, index) => {
      const card = pile[(start + index) % pile.length];
      return card === undefined ? [] : [card.question];
    }).flat();
  });
}
