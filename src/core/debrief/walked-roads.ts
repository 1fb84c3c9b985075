/** The roads of a story that were walked to their end, for whoever looks back on a whole module. */
import { openDialogue } from '../dialogue/dialogue';
import type { Journey } from '../dialogue/journey';
import { belongsTo } from '../dialogue/own-journey';
import { endingAt } from '../dialogue/places';
import { replay } from '../dialogue/replay';
import type { CompiledScenario, Ending } from '../scenario/scenario';

/** One road that came to an end; `ending` is null where the story changed since and no longer gets there. */
export interface WalkedRoad {
  readonly journey: Journey;
  readonly endedAt: number;
  readonly ending: Ending | null;
}

/** The roads of this story among `journeys` that ended, the first one first. */
export function walkedRoads(scenario: CompiledScenario, journeys: readonly Journey[]): readonly WalkedRoad[] {
  const dialogue = openDialogue(scenario);
  return journeys
    .flatMap((journey) => {
      const { endedAt } = journey;
      if (endedAt === null || !belongsTo(scenario, journey)) return [];
      const { place } = replay(dialogue, journey);
      return [{ journey, endedAt, ending: place.kind === 'ending' ? endingAt(dialogue, place) : null }];
    })
    .sort((a, b) => a.endedAt - b.endedAt);
}
