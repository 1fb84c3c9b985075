/**
 * Where a person stands in a module. Completion says what was done, never how well: an ending in each
 * scenario, the debrief of each seen, and a closing (an intention, a conversation, or knowingly neither).
 */
import type { Journey } from '../dialogue/journey';
import { minutes } from '../dialogue/time';
import type { ModuleCover, ScenarioCover, Track, TrackEntry } from '../scenario/vocabulary';
import type { MomentId } from '../shared/ids';
import type { ModuleClosing } from './module-closing';

/**
 * Whole minutes that remain, as they are shown: each part of each story rounded up, and the sum of what was
 * rounded. So what stands beside the parts always adds up to what stands beside the whole.
 */
export interface TimeLeft {
  /** Of the stories, on the longest way. */
  readonly play: number;
  /** Of reading the debriefs. */
  readonly debrief: number;
  readonly total: number;
}

/** Where a person stands in one scenario. */
export interface ScenarioState {
  readonly cover: ScenarioCover;
  /** The journey to go on with: the one last played; null when none was begun. */
  readonly journey: Journey | null;
  /** Whether any journey reached an ending. */
  readonly ended: boolean;
  readonly debriefSeen: boolean;
  readonly left: TimeLeft;
}

/** Where a person stands in one module. */
export interface ModuleState {
  readonly cover: ModuleCover;
  readonly kind: 'not-started' | 'under-way' | 'played';
  readonly scenarios: readonly ScenarioState[];
  readonly closing: ModuleClosing | null;
  readonly left: TimeLeft;
  /** When the last thing that completion asks was done; null before. */
  readonly playedAt: number | null;
}

/** Seconds that remain from a moment, where the scenario is at hand; the cover alone knows only the whole. */
export type SecondsLeft = (cover: ScenarioCover, moment: MomentId) => number | null;

function latest<Item>(items: readonly Item[], time: (item: Item) => number): Item | null {
  return items.reduce<Item | null>(
    (best, item) => (best === null || time(item) > time(best) ? item : best),
    null,
  );
}

function together(parts: readonly { readonly left: TimeLeft }[]): TimeLeft {
  const sum = (part: keyof TimeLeft): number => parts.reduce((all, { left }) => all + left[part], 0);
  return { play: sum('play'), debrief: sum('debrief'), total: sum('total') };
}

function hasBegun(journey: Journey): boolean {
  return journey.cursor !== null || journey.steps.length > 0 || journey.endedAt !== null;
}

function scenarioState(
  cover: ScenarioCover,
  own: readonly Journey[],
  secondsFrom: SecondsLeft,
): ScenarioState {
  const journeys = own.filter((journey) => journey.scenario === cover.id && hasBegun(journey));
  const ended = journeys.some((journey) => journey.endedAt !== null);
  const debriefSeen = journeys.some((journey) => journey.endedAt !== null && journey.debriefSeenAt !== null);
  const journey = latest(journeys, ({ changedAt }) => changedAt);
  const moment = journey?.endedAt === null ? journey.cursor?.moment : undefined;
  const toPlay = ended ? 0 : ((moment === undefined ? null : secondsFrom(cover, moment)) ?? cover.seconds);
  const play = minutes(toPlay);
  const debrief = debriefSeen ? 0 : minutes(cover.debriefSeconds);
  return { cover, journey, ended, debriefSeen, left: { play, debrief, total: play + debrief } };
}

/** When the debrief of a scenario was seen first. */
function firstDebriefAt({ cover }: ScenarioState, own: readonly Journey[]): number {
  const times = own
    .filter(({ scenario, endedAt }) => scenario === cover.id && endedAt !== null)
    .flatMap(({ debriefSeenAt }) => debriefSeenAt ?? []);
  return Math.min(...times);
}

/**
 * The state of a module.
 * @param secondsFrom tells what remains of a scenario that is under way; without it the whole is counted.
 */
export function moduleState(
  cover: ModuleCover,
  journeys: readonly Journey[],
  closings: readonly ModuleClosing[],
  secondsFrom: SecondsLeft = () => null,
): ModuleState {
  const own = journeys.filter((journey) => journey.module === cover.id);
  const scenarios = cover.scenarios
    .filter(({ kind }) => kind === 'scenario')
    .map((scenario) => scenarioState(scenario, own, secondsFrom));
  const closing = latest(
    closings.filter(({ module }) => module === cover.id),
    ({ closedAt }) => closedAt,
  );
  const played = closing !== null && scenarios.every(({ ended, debriefSeen }) => ended && debriefSeen);
  const started = closing !== null || scenarios.some(({ journey }) => journey !== null);
  const debriefs = played ? scenarios.map((scenario) => firstDebriefAt(scenario, own)) : [];
  return {
    cover,
    kind: played ? 'played' : started ? 'under-way' : 'not-started',
    scenarios,
    closing,
    left: together(scenarios),
    playedAt: played ? Math.max(closing.closedAt, ...debriefs) : null,
  };
}

/** One entry of a track with where the person stands in it. */
export type EntryState =
  | { readonly kind: 'module'; readonly state: ModuleState; readonly isNext: boolean }
  | { readonly kind: 'announced'; readonly entry: Extract<TrackEntry, { kind: 'announced' }> };

/** Where a person stands in a track. */
export interface TrackState {
  readonly track: Track;
  readonly entries: readonly EntryState[];
  /** The module to go on with: the one last played in, otherwise the first that is not played; null when all are. */
  readonly next: ModuleState | null;
  readonly left: TimeLeft;
}

function lastTouched(state: ModuleState): number {
  return Math.max(0, ...state.scenarios.map(({ journey }) => journey?.changedAt ?? 0));
}

/** The state of a track, its entries in order; a module that the catalogue does not have is left out. */
export function trackState(track: Track, modules: readonly ModuleState[]): TrackState {
  const stateOf = (entry: TrackEntry): ModuleState | undefined =>
    entry.kind === 'module' ? modules.find(({ cover }) => cover.id === entry.module) : undefined;
  const states = track.entries.flatMap((entry) => stateOf(entry) ?? []);
  const underWay = states
    .filter(({ kind }) => kind === 'under-way')
    .sort((a, b) => lastTouched(b) - lastTouched(a));
  const next = underWay[0] ?? states.find(({ kind }) => kind === 'not-started') ?? null;
  return {
    track,
    entries: track.entries.flatMap((entry): EntryState[] => {
      if (entry.kind === 'announced') return [{ kind: 'announced', entry }];
      const state = stateOf(entry);
      return state === undefined ? [] : [{ kind: 'module', state, isNext: state === next }];
    }),
    next,
    left: together(states),
  };
}

/** What to do next in a module. */
export type NextStep =
  | { readonly kind: 'play'; readonly scenario: ScenarioState; readonly resumes: boolean }
  | { readonly kind: 'debrief'; readonly scenario: ScenarioState }
  | { readonly kind: 'close' }
  | { readonly kind: 'done' };

/** The first thing that completion of a module still asks, the scenario under way before a new one. */
export function nextStep(state: ModuleState): NextStep {
  const underWay = state.scenarios
    .filter(({ journey, ended }) => journey !== null && !ended)
    .sort((a, b) => (b.journey?.changedAt ?? 0) - (a.journey?.changedAt ?? 0))[0];
  if (underWay !== undefined) return { kind: 'play', scenario: underWay, resumes: true };
  const toReview = state.scenarios.find(({ ended, debriefSeen }) => ended && !debriefSeen);
  if (toReview !== undefined) return { kind: 'debrief', scenario: toReview };
  const fresh = state.scenarios.find(({ ended }) => !ended);
  if (fresh !== undefined) return { kind: 'play', scenario: fresh, resumes: false };
  return state.closing === null ? { kind: 'close' } : { kind: 'done' };
}

/** Where to go on in a programme. */
export interface Continuation {
  readonly module: ModuleState;
  readonly step: NextStep;
}

/**
 * Where to continue: in the module that was last played and is not finished, otherwise in the first of the
 * tracks, in order, that has not been started. Null when everything has been played.
 */
export function whereToContinue(tracks: readonly TrackState[]): Continuation | null {
  const next = tracks.flatMap((track) => track.next ?? []);
  const underWay = latest(
    next.filter(({ kind }) => kind === 'under-way'),
    lastTouched,
  );
  const module = underWay ?? next[0] ?? null;
  return module === null ? null : { module, step: nextStep(module) };
}
