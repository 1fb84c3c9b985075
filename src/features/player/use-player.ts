/** Plays one journey: reads it from the vault, shows it, and saves every step. */
import { useCallback, useMemo, useState } from 'react';
import { openDialogue } from '../../core/dialogue/dialogue';
import {
  adoptContent,
  beginJourney,
  branchAt,
  choose,
  moveOnward,
  showLines,
} from '../../core/dialogue/edit';
import type { Journey } from '../../core/dialogue/journey';
import { belongsTo, type OwnJourney } from '../../core/dialogue/own-journey';
import { playerView } from '../../core/dialogue/player-view';
import type { Choice, CompiledScenario } from '../../core/scenario/scenario';
import { asId, type JourneyId } from '../../core/shared/ids';
import { useRecords, useServices } from '../../state/services';

/** The journey to play: the one that is named, otherwise the latest that is under way, otherwise none. */
function journeyToPlay(own: readonly OwnJourney[], wanted: string | null): OwnJourney | null {
  const named = own.find(({ id }) => id === wanted);
  if (named !== undefined) return named;
  return own
    .filter(({ endedAt }) => endedAt === null)
    .reduce<OwnJourney | null>(
      (best, next) => (best === null || next.changedAt > best.changedAt ? next : best),
      null,
    );
}

/** Everything a view of the player can do. Give the component that uses it a key: a player belongs to one story. */
export function usePlayer(scenario: CompiledScenario, wanted: string | null) {
  const { vault, clock, ids } = useServices();
  const journeys = useRecords('journey');
  // Another story's journey is never taken up here, whatever it was that named it.
  const mine = journeys.filter((journey) => belongsTo(scenario, journey));
  const [own, setOwn] = useState<JourneyId>(
    () => journeyToPlay(mine, wanted)?.id ?? asId<JourneyId>(ids.next()),
  );
  const [startedAt] = useState(() => clock.now());
  // A vault that opens under way brings back the journey one was in, unless one has begun another here.
  const stored = mine.find(({ id }) => id === own) ?? journeyToPlay(mine, wanted);
  const dialogue = useMemo(() => openDialogue(scenario), [scenario]);
  const journey = useMemo(
    () => stored ?? beginJourney(scenario, { id: own, now: startedAt }),
    [stored, scenario, own, startedAt],
  );
  const view = useMemo(() => playerView(dialogue, journey), [dialogue, journey]);

  const save = useCallback((next: Journey) => void vault.put('journey', next), [vault]);
  const onward = (): void => {
    if (view.kind === 'ending') return;
    const shown = view.entries.filter((entry) => entry.kind === 'line' && entry.isCurrent).length;
    const read = showLines(dialogue, journey, shown + 1, clock.now());
    save(view.linesLeft > 0 ? read : moveOnward(dialogue, read, clock.now()));
  };
  const readAll = (): void => {
    if (view.kind === 'ending') return;
    let next = showLines(dialogue, journey, Number.POSITIVE_INFINITY, clock.now());
    for (
      let at = playerView(dialogue, next);
      at.kind === 'scene' && at.ahead.lines > 0;
      at = playerView(dialogue, next)
    ) {
      next = moveOnward(dialogue, next, clock.now());
      next = showLines(dialogue, next, Number.POSITIVE_INFINITY, clock.now());
    }
    save(next);
  };
  const take = (choice: Choice): void => save(choose(dialogue, journey, choice.id, clock.now()));
  const returnTo = (step: number): void => {
    const branch = branchAt(dialogue, journey, step, { id: asId<JourneyId>(ids.next()), now: clock.now() });
    save(branch);
    setOwn(branch.id);
  };
  const adopt = (): void => save(adoptContent(dialogue, journey, clock.now()));
  const playInstead = (next: Journey): void => {
    save(next);
    setOwn(next.id);
  };
  const origin = journeys.find(({ id }) => id === journey.branchedFrom?.journey);
  return { dialogue, journey, view, origin, onward, readAll, take, returnTo, adopt, playInstead };
}

export type Player = ReturnType<typeof usePlayer>;
