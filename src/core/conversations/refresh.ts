/**
 * Suggestions for retrieving what was learnt, at growing distances over one year: retrieving later rather than
 * at once lasts longer, and for a year the first time is best some weeks away (Cepeda et al. 2008); growing
 * distances keep it within reach meanwhile (Kang et al. 2014). This series itself was not tested. A person
 * takes the suggestions one by one or not at all; what is left is not remembered and never counted.
 */
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

/** What the suggestions are counted from. All days are ISO days. */
export interface RefreshBase {
  /** The day from which the year is counted; null while there is none. */
  readonly from: string | null;
  /** The next annual talk, where its day is known. */
  readonly annualTalk: string | null;
  /** Moments that are in the calendar already, closed ones too. */
  readonly kept: readonly Taken[];
  readonly today: string;
}

/** What can be suggested: never a day that has been, and never what was taken already. */
export function refreshSuggestions({
  from,
  annualTalk,
  kept,
  today,
}: RefreshBase): readonly RefreshSuggestion[] {
  const dayOf = (step: RefreshStep): string | null => {
    if (step === 'before-talk') return annualTalk === null ? null : daysLater(annualTalk, -daysBeforeTalk);
    return from === null ? null : daysLater(from, daysAfter[step]);
  };
  return refreshSteps
    .flatMap((step) => {
      const on = dayOf(step);
      const isTaken = kept.some((one) => one.refresh === step && (one.doneOn === null || one.on === on));
      return on === null || on < today || isTaken ? [] : [{ step, on }];
    })
    .sort((a, b) => a.on.localeCompare(b.on));
}
