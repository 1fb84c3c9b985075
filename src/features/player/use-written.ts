/** What of one's own words there is beside a journey: that they are there, never what they say. */
import type { Journey } from '../../core/dialogue/journey';
import { type CompiledScenario, momentsOf } from '../../core/scenario/scenario';
import type { ChoiceId, MomentId } from '../../core/shared/ids';
import { useRecords } from '../../state/services';

/** The choices of something else for which one did write what; a second road shares those of the first. */
export function useWrittenChoices(scenario: CompiledScenario, journey: Journey): ReadonlySet<ChoiceId> {
  const notes = useRecords('note');
  const moments = new Set(
    notes
      .filter(
        (note) =>
          note.kind === 'own-choice' &&
          (note.journey === journey.id || note.journey === journey.branchedFrom?.journey),
      )
      .map(({ moment }) => moment),
  );
  return new Set(
    momentsOf(scenario).flatMap(({ id, next }) =>
      next.kind === 'decision' && moments.has(id)
        ? next.decision.choices.filter(({ own }) => own).map((choice) => choice.id)
        : [],
    ),
  );
}

/** Whether the last thing done in a journey was writing at this moment, and not going on. */
export function useWroteLast(journey: Journey, moment: MomentId | null): boolean {
  return useRecords('note').some(
    (note) => note.journey === journey.id && note.moment === moment && note.changedAt >= journey.changedAt,
  );
}
