/** Where a journey was left: the scene, who sits there and who looks at whom, and the last words that were read. */

import type { CompiledScenario, FloorPlan, Line, Person, Scene, Seat } from '../scenario/scenario';
import { openDialogue } from './dialogue';
import { floorPlanAt } from './floor-plan';
import type { Journey } from './journey';
import { linesShownAt } from './lines-shown';
import { numberedScene, visibleLines } from './places';
import { replay } from './replay';

/** A place in a story, ready to be put on stage. */
interface LeftOff {
  readonly scene: Scene;
  /** From 1. */
  readonly sceneNumber: number;
  /** Who was there, and who looked at whom. */
  readonly plan: FloorPlan;
  readonly speaker: Seat | null;
  /** What someone else than the player said last in this moment; null when nobody did. */
  readonly words: { readonly by: Person; readonly text: string } | null;
}

/**
 * As many whole sentences as fit; a first sentence that does not is cut after a word.
 * @internal exported for its tests
 */
export function firstSentences(text: string, most: number): string {
  const plain = text
    .replace(/\*[^*]*\*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length <= most) return plain;
  const sentences = plain.match(/[^.?!…]+[.?!…]+/g) ?? [];
  let kept = '';
  for (const sentence of sentences) {
    if ((kept + sentence).length > most) break;
    kept += sentence;
  }
  if (kept.trim() !== '') return kept.trim();
  return `${plain.slice(0, plain.lastIndexOf(' ', most - 2))} …`;
}

function isSpokenBy({ kind, by }: Line, cast: readonly Person[]): boolean {
  return (kind === 'say' || kind === 'message') && cast.some(({ id }) => id === by);
}

function wordsOf(line: Line | undefined, cast: readonly Person[]): LeftOff['words'] {
  if (line === undefined) return null;
  const by = cast.find(({ id }) => id === line.by);
  const text = firstSentences(line.text, 140);
  return by === undefined || text === '' ? null : { by, text };
}

/** Where the journey stands; null when its story has ended. */
export function leftOff(scenario: CompiledScenario, journey: Journey): LeftOff | null {
  const dialogue = openDialogue(scenario);
  const found = replay(dialogue, journey);
  const { place, linesShown } = found;
  if (place.kind === 'ending') return null;
  const { number: sceneNumber, scene } = numberedScene(dialogue, place.scene);
  const lines = visibleLines(dialogue, place);
  const shown = linesShownAt(dialogue, place, linesShown);
  const last = lines[shown - 1];
  return {
    scene,
    sceneNumber,
    plan: floorPlanAt(dialogue, found),
    speaker: last === undefined || last.kind === 'think' ? null : (last.by ?? null),
    words: wordsOf(
      lines.slice(0, shown).findLast((line) => isSpokenBy(line, scenario.cast)),
      scenario.cast,
    ),
  };
}
