/** Plays one journey: reads it from the vault, shows it, and saves every step. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { adoptContent, beginJourney, branchAt, choose } from '../../core/dialogue/edit';
import type { Journey } from '../../core/dialogue/journey';
import { isAtOpening, openToRead } from '../../core/dialogue/opening';
import { belongsTo, type OwnJourney } from '../../core/dialogue/own-journey';
import type { Dialogue } from '../../core/dialogue/places';
import { playerView } from '../../core/dialogue/player-view';
import { journeyToPlay, readAhead, readOn } from '../../core/dialogue/reading';
import type { ScenarioOpening } from '../../core/scenario/opening';
import type { Choice, CompiledScenario, ContentLanguage } from '../../core/scenario/scenario';
import { asId, type JourneyId } from '../../core/shared/ids';
import { useRecords, useServices } from '../../state/services';
import { fetchRest, useRest } from './use-rest';

/** A story as far as it has come. */
export interface Story {
  /** All of it, or its opening. */
  readonly scenario: CompiledScenario | ScenarioOpening;
  readonly isWhole: boolean;
  /** The language that it was asked for in; it may be there in another one only. */
  readonly askedIn: ContentLanguage;
}

/** What was pressed before it could be done. */
interface Waiting {
  readonly deed: (dialogue: Dialogue) => OwnJourney;
  readonly moves: () => void;
}

/** Whether of a story that is opened here no more than its opening is needed now. */
export function isOpeningEnough(
  scenario: ScenarioOpening,
  journeys: readonly Journey[],
  wanted: string | null,
): boolean {
  const journey = journeyToPlay(
    journeys.filter((one) => belongsTo(scenario, one)),
    wanted,
  );
  return journey === null || isAtOpening(scenario, journey);
}

/** Everything a view of the player can do. Give the component that uses it a key: a player belongs to one story. */
export function usePlayer({ scenario, isWhole }: Omit<Story, 'askedIn'>, wanted: string | null) {
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
  const journey = useMemo(
    () => stored ?? beginJourney(scenario, { id: own, now: startedAt }),
    [stored, scenario, own, startedAt],
  );
  const rest = useRest(!isAtOpening(scenario, journey));
  const machine = isWhole ? rest : null;
  const dialogue = useMemo(
    () => machine?.openDialogue(scenario) ?? openToRead(scenario),
    [machine, scenario],
  );
  const view = useMemo(() => playerView(dialogue, journey), [dialogue, journey]);

  const save = useCallback((next: Journey) => void vault.put('journey', next), [vault]);
  const [failed, setFailed] = useState<{ readonly reason: unknown } | null>(null);
  if (failed !== null) throw failed.reason;
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  useEffect(() => {
    if (waiting === null || machine === null) return;
    setWaiting(null);
    waiting.moves();
    save(waiting.deed(dialogue));
  }, [waiting, machine, dialogue, save]);
  /**
   * Does something with the story; what was pressed before all of it came is done as soon as it is here.
   * @param moves is called right before the story moves.
   */
  const act = (deed: Waiting['deed'], moves: () => void): void => {
    if (machine !== null) {
      moves();
      save(deed(dialogue));
    } else {
      setWaiting({ deed, moves });
      fetchRest().catch((reason: unknown) => setFailed({ reason }));
    }
  };
  const onward = (moves: () => void): void => {
    if (view.kind === 'ending') return;
    // A line of the moment one is in asks no step of the machine, and need not wait for it.
    if (view.linesLeft > 0) {
      moves();
      save(readOn(dialogue, journey, clock.now()));
    } else act((story) => readOn(story, journey, clock.now()), moves);
  };
  const readAll = (moves: () => void): void => {
    if (view.kind !== 'ending') act((story) => readAhead(story, journey, clock.now()), moves);
  };
  const take = (choice: Choice, moves: () => void): void =>
    act((story) => choose(story, journey, choice.id, clock.now()), moves);
  const returnTo = (step: number, moves: () => void): void => {
    const origin = { id: asId<JourneyId>(ids.next()), now: clock.now() };
    act((story) => branchAt(story, journey, step, origin), moves);
    setOwn(origin.id);
  };
  const adopt = (moves: () => void): void => act((story) => adoptContent(story, journey, clock.now()), moves);
  const playInstead = (next: Journey): void => {
    save(next);
    setOwn(next.id);
  };
  const origin = journeys.find(({ id }) => id === journey.branchedFrom?.journey);
  return { rest, dialogue, journey, view, origin, onward, readAll, take, returnTo, adopt, playInstead };
}

export type Player = ReturnType<typeof usePlayer>;
