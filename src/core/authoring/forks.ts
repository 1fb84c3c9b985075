/**
 * Where a story truly divides: the decisions after which other endings remain, or other scenes are still to come,
 * depending on what one chose. What a choice only changes in words is no fork.
 */
import { type Exploration, stateKey } from '../dialogue/explore';
import { applyEffects, holds } from '../scenario/conditions';
import { type CompiledScenario, momentsOf } from '../scenario/scenario';
import type { MomentId } from '../shared/ids';

/** One decision: whether its options leave other endings, or lead past other scenes. */
export interface Fork {
  readonly moment: MomentId;
  readonly endings: boolean;
  readonly scenes: boolean;
}

/** Whether it truly divides: what one chooses leaves other endings or other scenes. */
export function isFork({ endings, scenes }: Fork): boolean {
  return endings || scenes;
}

/** What can still come from a state, itself among it. */
interface Ahead {
  readonly endings: ReadonlySet<string>;
  readonly scenes: ReadonlySet<string>;
}

/** By state, what lies ahead; from the end backwards until nothing is added, for roads can cross. */
function aheadOf({ states }: Exploration, sceneOf: ReadonlyMap<string, string>): ReadonlyMap<string, Ahead> {
  const ahead = new Map<string, { endings: Set<string>; scenes: Set<string> }>();
  for (const [key, { moment, endings }] of states)
    ahead.set(key, { endings: new Set(endings), scenes: new Set([sceneOf.get(moment) ?? '']) });
  const keys = [...states.keys()].reverse();
  for (let grew = true; grew; ) {
    grew = false;
    for (const key of keys) {
      const here = ahead.get(key);
      for (const next of states.get(key)?.next ?? []) {
        const further = ahead.get(next);
        if (here === undefined || further === undefined) continue;
        const before = here.endings.size + here.scenes.size;
        for (const ending of further.endings) here.endings.add(ending);
        for (const scene of further.scenes) here.scenes.add(scene);
        grew ||= here.endings.size + here.scenes.size > before;
      }
    }
  }
  return ahead;
}

/** Whether not all of these hold the same. */
function differ(sets: readonly ReadonlySet<string>[]): boolean {
  return new Set(sets.map((set) => [...set].sort().join(' '))).size > 1;
}

/**
 * Every decision of a story, in the order it is told. A choice of one's own counts like any other, but does not make a
 * fork by itself: what is written there is nobody's to foresee.
 * @param exploration of this very scenario; of one that was cut off the answer is not complete
 */
export function forksOf(scenario: CompiledScenario, exploration: Exploration): readonly Fork[] {
  const moments = momentsOf(scenario);
  const sceneOf = new Map<string, string>(moments.map(({ id, scene }) => [id, scene]));
  const ahead = aheadOf(exploration, sceneOf);
  const reached = [...exploration.states.values()];
  return moments.flatMap(({ id, next }): readonly Fork[] => {
    if (next.kind !== 'decision') return [];
    const written = next.decision.choices.filter(({ own }) => !own);
    const roads = reached
      .filter(({ moment }) => moment === id)
      .map(({ memory }) =>
        written
          .filter(({ when }) => holds(when, memory))
          .map(({ to, effects }): Ahead => {
            if (to.kind === 'ending') return { endings: new Set([to.id]), scenes: new Set() };
            const after = applyEffects(effects, memory, scenario.memory);
            const found = ahead.get(stateKey(to.id, after, scenario.memory));
            return found ?? { endings: new Set(), scenes: new Set() };
          }),
      );
    return [
      {
        moment: id,
        endings: roads.some((road) => differ(road.map(({ endings }) => endings))),
        scenes: roads.some((road) => differ(road.map(({ scenes }) => scenes))),
      },
    ];
  });
}
