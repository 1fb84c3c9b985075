/**
 * Weighing a side activity or interest before deciding or reporting: first whether it can be avoided (telling
 * about a conflict can license more bias, and deters when the conflict can be avoided: Cain, Loewenstein &
 * Moore 2005; Sah & Loewenstein 2014), then eight angles with an argument for and against each, the view of
 * someone who was not chosen, arrangements with their limits, and a provisional judgement of one's own. There
 * is no outcome, no sum and no weight.
 */
import type { Brand } from '../../shared/brand';
import type { Origin } from '../../shared/origin';
import { begunAt, type Guided } from '../../steps/guided';

export type SideActivityId = Brand<'SideActivityId'>;

/** The steps, in order. */
export const weighingSteps = [
  'describe',
  'avoid',
  'angles',
  'outsider',
  'arrangements',
  'judgement',
  'report',
  'again',
] as const;
export type WeighingStep = (typeof weighingSteps)[number];

/** The eight angles. */
export const angles = [
  'content',
  'interest',
  'information',
  'time',
  'network',
  'reward',
  'appearance',
  'exit',
] as const;
export type Angle = (typeof angles)[number];

/** Ways in which an activity can be avoided, wholly or in part. */
export const avoidances = ['decline', 'later', 'someone-else', 'unpaid', 'smaller'] as const;
type Avoidance = (typeof avoidances)[number];

/** Arrangements around an activity. */
export const arrangementKinds = ['distance', 'report', 'public', 'unpaid', 'end-date', 'substitute'] as const;
export type ArrangementKind = (typeof arrangementKinds)[number];

/** An argument for and one against, from one angle, and a doubt that is being written to take along. */
export interface AngleNotes {
  readonly pro: string;
  readonly con: string;
  readonly doubt: string;
}

/** What one thinks of an arrangement; the words stay when it is no longer considered. */
interface Arrangement {
  readonly considered: boolean;
  /** What it does not solve here, in one's own words. */
  readonly limit: string;
}

/** What a person writes while weighing. */
export interface WeighingDraft {
  /** A code word of one's own; the name of the organisation is not asked. */
  readonly codeWord: string;
  /** What it is, and what would go wrong without it, in two sentences. */
  readonly what: string;
  readonly without: string;
  readonly avoidances: readonly Avoidance[];
  /** What one thinks of avoiding it. */
  readonly avoiding: string;
  readonly angles: Readonly<Record<Angle, AngleNotes>>;
  /** How someone who was not chosen looks at it, and the question one hopes nobody asks. */
  readonly outsider: string;
  readonly unasked: string;
  readonly arrangements: Readonly<Record<ArrangementKind, Arrangement>>;
  /** 'ik kies … omdat … ook al …' */
  readonly choose: string;
  readonly because: string;
  readonly evenThough: string;
  /** The ids of the duties one means to act on. */
  readonly toReport: readonly string[];
  /** ISO day on which to weigh again; null while not chosen. */
  readonly againOn: string | null;
  /** A last doubt that is being written to take along. */
  readonly doubt: string;
}

/** A weighing as it is kept. Times are milliseconds since 1970. */
export interface SideActivity extends WeighingDraft, Guided<WeighingStep> {
  readonly id: SideActivityId;
}

/** Every key with the same value. */
function each<Key extends string, Value>(keys: readonly Key[], value: Value): Readonly<Record<Key, Value>> {
  // Safe: every key is in the list that the entries are made from.
  return Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>;
}

/** A weighing in which nothing has been written. */
export function newWeighing(codeWord: string, origin: Origin<SideActivityId>): SideActivity {
  const empty: WeighingDraft = {
    codeWord,
    what: '',
    without: '',
    avoidances: [],
    avoiding: '',
    angles: each(angles, { pro: '', con: '', doubt: '' }),
    outsider: '',
    unasked: '',
    arrangements: each(arrangementKinds, { considered: false, limit: '' }),
    choose: '',
    because: '',
    evenThough: '',
    toReport: [],
    againOn: null,
    doubt: '',
  };
  return begunAt(weighingSteps[0], empty, origin);
}
