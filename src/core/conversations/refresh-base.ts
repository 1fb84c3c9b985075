/**
 * What the refresh schedule is counted from, read from what a person keeps. Nothing of it is stored a second time:
 * that a mini case was played or a map drawn again is seen from the case and the map.
 */
import type { ModuleCover } from '../scenario/vocabulary';
import { daysLater, isoDay } from '../shared/iso-day';
import type { Intention } from '../tools/intentions/intention';
import type { NetworkMap } from '../tools/network-map/network-map';
import type { ConversationPlan } from '../tools/planner/plan';
import { type ComingMoment, nextAnnualTalk } from './coming';
import { closed, newOccasion, type Occasion, type OccasionId } from './occasion';
import type { RefreshBase, RefreshPause, RefreshStep, RefreshSuggestion } from './refresh';

/** The records that say what was done and when. */
export interface RefreshRecords {
  readonly closings: readonly { readonly closedAt: number }[];
  readonly journeys: readonly {
    readonly scenario: string;
    readonly endedAt: number | null;
    readonly debriefSeenAt: number | null;
  }[];
  readonly intentions: readonly Pick<Intention, 'looks' | 'letGoAt' | 'madeAt'>[];
  readonly maps: readonly { readonly versions: readonly Pick<NetworkMap['versions'][number], 'begunOn'>[] }[];
  readonly plans: readonly Pick<ConversationPlan, 'talk' | 'changedAt'>[];
  readonly occasions: readonly Occasion[];
  readonly pauses: readonly RefreshPause[];
}

/** The day a module was last closed; before the first, the day on which a story that was looked back on last ended. */
function firstDay({ closings }: RefreshRecords, storiesEnded: readonly number[]): string | null {
  const times = closings.length > 0 ? closings.map(({ closedAt }) => closedAt) : storiesEnded;
  return times.length === 0 ? null : isoDay(Math.max(...times));
}

/** The steps that make no sense: without an intention that is held there is none to recall, without a map none to redraw. */
function stepsWithout({
  intentions,
  maps,
}: {
  readonly intentions: readonly Pick<Intention, 'letGoAt'>[];
  readonly maps: readonly unknown[];
}): readonly RefreshStep[] {
  return [
    ...(intentions.some(({ letGoAt }) => letGoAt === null) ? [] : (['intention'] as const)),
    ...(maps.length === 0 ? (['map'] as const) : []),
  ];
}

/**
 * The base of the schedule.
 * @param modules those on offer; they tell a mini case from a story
 * @param coming the calendar, where the next annual talk stands
 * @param today ISO day
 */
export function refreshBase(
  records: RefreshRecords,
  modules: readonly ModuleCover[],
  coming: readonly ComingMoment[],
  today: string,
): RefreshBase {
  const { journeys, intentions, maps, plans, occasions, pauses } = records;
  const minis = new Set<string>(
    modules.flatMap(({ scenarios }) => scenarios.flatMap(({ id, kind }) => (kind === 'mini' ? [id] : []))),
  );
  const ended = (isMini: boolean): readonly number[] =>
    journeys.flatMap(({ scenario, endedAt, debriefSeenAt }) => {
      // A story that still waits to be looked back on is not yet there to be recalled.
      const counts = minis.has(scenario) ? isMini : !isMini && debriefSeenAt !== null;
      return endedAt !== null && counts ? [endedAt] : [];
    });
  const held = intentions.filter(({ letGoAt }) => letGoAt === null);
  const on = (step: RefreshStep, days: readonly string[]): readonly RefreshSuggestion[] =>
    days.map((day) => ({ step, on: day }));
  const played = ended(true).map(isoDay);
  return {
    from: firstDay(records, ended(false)),
    annualTalk: nextAnnualTalk(coming)?.on ?? null,
    kept: occasions,
    done: [
      ...on('case', played),
      ...on('other-circle', played),
      ...on(
        'map',
        maps.flatMap(({ versions }) => versions.map(({ begunOn }) => begunOn)),
      ),
      ...on(
        'intention',
        // What was only just made has had no time to sink, and is not asked for from memory.
        held.flatMap(({ looks, madeAt }) => [...looks.map((look) => look.on), daysLater(isoDay(madeAt), 1)]),
      ),
      ...on(
        'before-talk',
        plans.flatMap((plan) => (plan.talk === 'annual-talk' ? [isoDay(plan.changedAt)] : [])),
      ),
    ],
    without: stepsWithout(records),
    isPaused: pauses.length > 0,
    today,
  };
}

/** What the calendar keeps of a step that is over: the moment that stood there for it, otherwise a new one. */
export function overNow(
  { step, on }: RefreshSuggestion,
  occasions: readonly Occasion[],
  id: OccasionId,
  now: number,
): Occasion {
  const open = occasions.find((one) => one.refresh === step && one.doneOn === null && one.on === on);
  const moment =
    open ?? newOccasion({ kind: 'refresh', on, note: '', everyMonths: null, refresh: step }, id, now);
  return closed(moment, isoDay(now), now);
}
