/**
 * Suggestions for retrieving what was learnt, at growing distances over one year: retrieving later rather than
 * at once lasts longer, and for a year the first time is best some weeks away (Cepeda et al. 2008); growing
 * distances keep it within reach meanwhile (Kang et al. 2014). This series itself was not tested. A person
 * takes the suggestions one by one or not at all; what is left is not remembered and never counted.
 */
import type { Brand } from '../shared/brand';
import { asId } from '../shared/ids';
import { daysLater } from '../shared/iso-day';

/** What is retrieved: one's own intention, a short case, one from another circle, the map, all before the annual talk. */
export const refreshSteps = ['intention', 'case', 'other-circle', 'map', 'before-talk'] as const;
export type RefreshStep = (typeof refreshSteps)[number];

/** Days after the beginning: day 3, weeks 4, 12 and 26. */
const daysAfter: Readonly<Record<Exclude<RefreshStep, 'before-talk'>, number>> = {
  intention: 3,
  case: 28,
  'other-circle': 84,
  map: 182,
};

/** Days before the annual talk. */
const daysBeforeTalk = 14;

/** One suggestion; `on` is an ISO day. */
export interface RefreshSuggestion {
  readonly step: RefreshStep;
  readonly on: string;
}

/** A moment in the calendar, as far as it matters here. */
interface Taken {
  readonly refresh: RefreshStep | null;
  readonly on: string;
  readonly doneOn: string | null;
}

/** What was done, and the ISO day on which. */
type Done = RefreshSuggestion;

/** What the suggestions are counted from. All days are ISO days. */
export interface RefreshBase {
  /** The day from which the year is counted; null while there is none. */
  readonly from: string | null;
  /** The next annual talk, where its day is known. */
  readonly annualTalk: string | null;
  /** Moments that are in the calendar already, closed ones too. */
  readonly kept: readonly Taken[];
  /** What a person did by themselves, without its being suggested. */
  readonly done: readonly Done[];
  /** Steps that ask for something that is not there: no intention, no map. */
  readonly without: readonly RefreshStep[];
  /** Whether the person wants no suggestions for now. */
  readonly isPaused: boolean;
  readonly today: string;
}

function dayOf(step: RefreshStep, { from, annualTalk }: RefreshBase): string | null {
  if (step === 'before-talk') return annualTalk === null ? null : daysLater(annualTalk, -daysBeforeTalk);
  return from === null ? null : daysLater(from, daysAfter[step]);
}

/**
 * What can be suggested: never a day that has been, never what was taken already or cannot be done, and nothing in a
 * pause.
 */
export function refreshSuggestions(base: RefreshBase): readonly RefreshSuggestion[] {
  const { kept, today, isPaused, without } = base;
  if (isPaused) return [];
  return refreshSteps
    .flatMap((step) => {
      const on = dayOf(step, base);
      const isTaken = kept.some((one) => one.refresh === step && (one.doneOn === null || one.on === on));
      return on === null || on < today || isTaken || without.includes(step) ? [] : [{ step, on }];
    })
    .sort((a, b) => a.on.localeCompare(b.on));
}

/**
 * The days that come after today, the first first: those that are suggested and those that were put in the calendar.
 * None in a pause, in which none falls due.
 */
export function refreshDaysAhead(base: RefreshBase): readonly RefreshSuggestion[] {
  const { kept, today, isPaused, without } = base;
  if (isPaused) return [];
  const taken = kept.flatMap(({ refresh, on, doneOn }) =>
    refresh === null || doneOn !== null || without.includes(refresh) ? [] : [{ step: refresh, on }],
  );
  return [...refreshSuggestions(base), ...taken]
    .filter(({ on }) => on > today)
    .sort((a, b) => a.on.localeCompare(b.on));
}

/** A step whose day is known, and whether it was done since. */
interface Stop extends RefreshSuggestion {
  readonly isDone: boolean;
}

/** The last of the days in the calendar; null when there is none. */
function lastOf(entries: readonly Taken[]): Taken | null {
  return entries.reduce<Taken | null>((last, one) => (last === null || one.on > last.on ? one : last), null);
}

/**
 * The last day of a step that has come: the one that the person chose for it in the calendar, otherwise that of the
 * schedule. One that is over came as well, also while another still lies ahead: otherwise closing the last would bring
 * back what lies further back. Null when none has come.
 */
function stopThatCame(step: RefreshStep, base: RefreshBase): Stop | null {
  const entries = base.kept.filter(({ refresh }) => refresh === step);
  const open = entries.filter(({ doneOn }) => doneOn === null);
  const over = lastOf(entries.filter(({ doneOn }) => doneOn !== null));
  const chosen = open.length === 0 ? [dayOf(step, base)] : open.map((one) => one.on);
  const [on] = [...chosen, over?.on ?? null]
    .flatMap((day) => (day === null || day > base.today ? [] : [day]))
    .sort((a, b) => b.localeCompare(a));
  if (on === undefined) return null;
  const isOver = over !== null && (over.on >= on || (over.doneOn ?? '') >= on);
  return { step, on, isDone: isOver || base.done.some((one) => one.step === step && one.on >= on) };
}

/**
 * The one thing to retrieve now: the last whose day has come, unless it was done. What lies further back asks for
 * nothing, and in a pause nothing does.
 */
export function dueRefresher(base: RefreshBase): RefreshSuggestion | null {
  if (base.isPaused) return null;
  const came = refreshSteps
    .filter((step) => !base.without.includes(step))
    .flatMap((step) => stopThatCame(step, base) ?? []);
  const last = came.reduce<Stop | null>(
    (best, stop) => (best === null || stop.on >= best.on ? stop : best),
    null,
  );
  return last === null || last.isDone ? null : { step: last.step, on: last.on };
}

type RefreshPauseId = Brand<'RefreshPauseId'>;

/** That a person wants no suggestions for now; while it is kept there are none. There is at most one. */
export interface RefreshPause {
  readonly id: RefreshPauseId;
  /** Since when, in milliseconds since 1970. */
  readonly changedAt: number;
}

/** A pause from now on. */
export function refreshPause(now: number): RefreshPause {
  return { id: asId<RefreshPauseId>('ophalen'), changedAt: now };
}
