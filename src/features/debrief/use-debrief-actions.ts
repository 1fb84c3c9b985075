/** What can be done from a debrief: play another road, close the module, and have it counted as seen. */

import { waitingBranch } from '../../core/debrief/journeys-to-review';
import type { TakenDecision } from '../../core/debrief/roads';
import { branchAt, markDebriefSeen } from '../../core/dialogue/edit';
import type { OwnJourney } from '../../core/dialogue/own-journey';
import type { Dialogue } from '../../core/dialogue/places';
import type { ModuleClosing } from '../../core/programme/module-closing';
import { asId, type JourneyId } from '../../core/shared/ids';
import { paths } from '../../state/addresses';
import { useGo } from '../../state/opened';
import { useRecords, useServices } from '../../state/services';
import type { Saving } from '../../vault/port';

/** Saves under way; the caller waits for all of them before it says that something was kept. */
type Saves = readonly Saving[];

/** Closes the module in one of the three ways. */
export type CloseModule = (way: ModuleClosing['way']) => Saves;

/** The actions for one journey. */
interface DebriefActions {
  /**
   * Opens a second journey that stands at this decision, and goes there; the first is left as it is. While
   * another tab writes no journey can be begun here, and the reader stays.
   */
  playFrom(decision: TakenDecision): Saves;
  close: CloseModule;
  /** Counts the debrief as seen; once is enough. */
  markSeen(): Saves;
}

/** The actions for `journey`. */
export function useDebriefActions(dialogue: Dialogue, journey: OwnJourney): DebriefActions {
  const { vault, clock, ids } = useServices();
  const journeys = useRecords('journey');
  const go = useGo();

  const markSeen = (): Saves =>
    journey.endedAt === null || journey.debriefSeenAt !== null
      ? []
      : [vault.put('journey', markDebriefSeen(journey, clock.now()))];

  return {
    playFrom: ({ stepIndex }) => {
      const waiting = waitingBranch(journeys, journey, stepIndex);
      const branch =
        waiting ??
        branchAt(dialogue, journey, stepIndex, { id: asId<JourneyId>(ids.next()), now: clock.now() });
      const saves: Saves = waiting === undefined ? [vault.put('journey', branch)] : [];
      if (vault.view().records.journey.some(({ id }) => id === branch.id)) {
        go(paths.play(journey.module, journey.scenario), { record: branch.id });
      }
      return saves;
    },
    close: (way) => [
      vault.put('moduleClosing', { module: journey.module, way, closedAt: clock.now() }),
      ...markSeen(),
    ],
    markSeen,
  };
}
