/** Plays one journey: reads it from the vault, shows it, and saves every step. */
import { useCallback, useMemo, useState } from 'react';
import { openDialogue } from '../../core/dialogue/dialogue';
import { adoptContent, beginJourney, branchAt, choose } from '../../core/dialogue/edit';
import type { Journey } from '../../core/dialogue/journey';
import { belongsTo } from '../../core/dialogue/own-journey';
import { playerView } from '../../core/dialogue/player-view';
import { journeyToPlay, readAhead, readOn } from '../../core/dialogue/reading';
import type { Choice, CompiledScenario } from '../../core/scenario/scenario';
import { asId, type JourneyId } from '../../core/shared/ids';
import { useRecords, useServices } from '../../state/services';

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
    save(readOn(dialogue, journey, clock.now()));
  };
  const readAll = (): void => {
    if (view.kind === 'ending') return;
    save(readAhead(dialogue, journey, clock.now()));
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
