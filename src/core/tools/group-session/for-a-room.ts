/** What of the content can be put to a room: the decisions of a story, and questions from the conversation cards. */
import type { CompiledScenario } from '../../scenario/scenario';
import type { MomentId } from '../../shared/ids';
import { type Card, cardDepths } from '../cards/card';
import { fewestOptions } from './material';
import { optionsOf } from './material-of';

/** A decision that a room can vote on. */
export interface RoomDecision {
  readonly moment: MomentId;
  /** The title of the scene it stands in; many decisions ask the same question. */
  readonly scene: string;
  readonly prompt: string;
  readonly options: readonly string[];
}

/** The decisions of a story that leave a room at least two ways, in the order they are told. */
export function decisionsForRoom({ scenes }: CompiledScenario): readonly RoomDecision[] {
  return scenes.flatMap(({ title, moments }) =>
    moments.flatMap(({ id, next }) => {
      if (next.kind !== 'decision') return [];
      const options = optionsOf(next.decision.choices).map(({ act }) => act);
      return options.length < fewestOptions
        ? []
        : [{ moment: id, scene: title, prompt: next.decision.prompt, options }];
    }),
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
