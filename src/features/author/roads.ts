/** The roads of a story, as the map draws them and the lists beside it say them. */
import type { Condition } from '../../core/scenario/conditions';
import { type CompiledScenario, momentsOf, type Target } from '../../core/scenario/scenario';

/** A road from a moment to a moment or an ending. */
export interface Road {
  /** The choice taken, or the two places it joins. */
  readonly key: string;
  readonly from: string;
  readonly to: Target;
  /** The choice in a few words; null where nothing is asked. */
  readonly choice: string | null;
  readonly when: Condition | null;
  /** Whether it is the road that is left when no condition of the others holds. */
  readonly isRest: boolean;
}

/** All roads, in the order of the story. */
export function roadsOf(scenario: CompiledScenario): readonly Road[] {
  return momentsOf(scenario).flatMap(({ id, next }): readonly Road[] =>
    next.kind === 'onward'
      ? next.branches.map(({ to, when }) => ({
          key: `${id} ${to.id}`,
          from: id,
          to,
          choice: null,
          when: when ?? null,
          isRest: when === undefined && next.branches.length > 1,
        }))
      : next.decision.choices.map((choice) => ({
          key: choice.id,
          from: id,
          to: choice.to,
          choice: choice.label,
          when: choice.when ?? null,
          isRest: false,
        })),
  );
}

/** A moment by its id, an ending by its title. */
export function placeName(scenario: CompiledScenario, id: string): string {
  return scenario.endings.find((ending) => ending.id === id)?.title ?? id;
}
