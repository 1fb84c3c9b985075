/**
 * What is coming: the moments a person keeps, together with the days that follow from what they made in the
 * tools. Those days are read, never stored a second time.
 */
import type { Deliberation } from '../tools/deliberation/deliberation';
import type { Intention } from '../tools/intentions/intention';
import type { ConversationPlan, TalkKind } from '../tools/planner/plan';
import type { SideActivity } from '../tools/side-activities/side-activity';
import type { CalendarMoment } from './calendar-file';
import { dueDay, nextDay, type Occasion, type OccasionKind } from './occasion';

/** What the calendar knows of the records of the tools: their days, and nothing that a person wrote in them. */
type DatedIntention = Pick<Intention, 'id' | 'lookBackOn' | 'looks' | 'letGoAt'>;
type DatedPlan = Pick<ConversationPlan, 'id' | 'talk' | 'on' | 'at' | 'lasts' | 'heldOn'>;

/** All that has a day. */
export interface Dated {
  readonly occasions: readonly Occasion[];
  readonly intentions: readonly DatedIntention[];
  readonly plans: readonly DatedPlan[];
  readonly weighings: readonly Pick<SideActivity, 'id' | 'againOn'>[];
  readonly deliberations: readonly Pick<Deliberation, 'id' | 'lookBackOn'>[];
}

/** Where a moment comes from: the calendar itself, or a record of a tool. */
export type MomentOrigin = 'occasion' | 'intention' | 'plan' | 'weighing' | 'deliberation';

/** A moment as it stands in the calendar. */
export interface ComingMoment {
  readonly origin: MomentOrigin;
  /** The id of the record it comes from. */
  readonly record: string;
  readonly kind: OccasionKind;
  /** ISO day. */
  readonly on: string;
  /** Whether that day has been. */
  readonly isPast: boolean;
  /** Of a moment that comes again. */
  readonly everyMonths: number | null;
  /** The conversation prepared for it; null when there is none. */
  readonly plan: DatedPlan | null;
}

type Loose = Omit<ComingMoment, 'isPast'>;

/** The kinds of prepared conversation that are an integrity moment themselves. */
const kindOfTalk: Readonly<Partial<Record<TalkKind, OccasionKind>>> = {
  'annual-talk': 'annual-talk',
  'change-of-function': 'change-of-function',
};

const once = { everyMonths: null, plan: null } as const;

function lookingBack(origin: MomentOrigin, record: string, on: string | null): readonly Loose[] {
  return on === null ? [] : [{ origin, record, kind: 'looking-back', on, ...once }];
}

/** An intention that was looked back on since its day asks for nothing until it has a new day. */
function ofIntention({ id, lookBackOn, looks, letGoAt }: DatedIntention): readonly Loose[] {
  const wasLookedAt = looks.some(({ on }) => on >= lookBackOn);
  return letGoAt !== null || wasLookedAt ? [] : lookingBack('intention', id, lookBackOn);
}

function ofPlan(plan: DatedPlan): readonly Loose[] {
  if (plan.on === null || plan.heldOn !== null) return [];
  const kind = kindOfTalk[plan.talk] ?? 'own';
  return [{ origin: 'plan', record: plan.id, kind, on: plan.on, everyMonths: null, plan }];
}

function ofOccasion(occasion: Occasion, today: string): readonly Loose[] {
  const on = dueDay(occasion, today);
  const { id, kind, everyMonths } = occasion;
  return on === null ? [] : [{ origin: 'occasion', record: id, kind, on, everyMonths, plan: null }];
}

/** A moment in the calendar and the conversation prepared for that very day are one. */
function joined(kept: readonly Loose[], plans: readonly Loose[]): readonly Loose[] {
  const isSame = (a: Loose, b: Loose): boolean => a.kind === b.kind && a.on === b.on && a.kind !== 'own';
  return [
    ...kept.map((moment) => ({
      ...moment,
      plan: plans.find((other) => isSame(moment, other))?.plan ?? null,
    })),
    ...plans.filter((plan) => !kept.some((moment) => isSame(moment, plan))),
  ];
}

function order(a: ComingMoment, b: ComingMoment): number {
  const key = ({ on, plan, origin, record }: ComingMoment) => [on, plan?.at ?? '', origin, record].join(' ');
  return key(a) < key(b) ? -1 : 1;
}

/**
 * Everything that is coming or was not closed, by day. The order is the same whatever the order of the
 * records.
 * @param today ISO day
 */
export function comingMoments(dated: Dated, today: string): readonly ComingMoment[] {
  const byId = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] =>
    [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  const loose = [
    ...joined(
      byId(dated.occasions).flatMap((occasion) => ofOccasion(occasion, today)),
      byId(dated.plans).flatMap(ofPlan),
    ),
    ...dated.intentions.flatMap(ofIntention),
    ...dated.weighings.flatMap(({ id, againOn }) => lookingBack('weighing', id, againOn)),
    ...dated.deliberations.flatMap(({ id, lookBackOn }) => lookingBack('deliberation', id, lookBackOn)),
  ];
  return loose.map((moment) => ({ ...moment, isPast: moment.on < today })).sort(order);
}

/**
 * Everything from today on: of a moment that comes again and was not closed its next day too, for that it was missed
 * once does not take it out of next year. A day that a prepared conversation has taken already is not named twice.
 * @param coming as `comingMoments` gives them
 * @param today ISO day
 */
export function fromTodayOn(
  coming: readonly ComingMoment[],
  occasions: readonly Occasion[],
  today: string,
): readonly ComingMoment[] {
  const ahead = coming.filter(({ isPast }) => !isPast);
  const again = coming.flatMap((moment): readonly ComingMoment[] => {
    const occasion = occasions.find(({ id }) => moment.origin === 'occasion' && id === moment.record);
    const on = moment.isPast && occasion !== undefined ? nextDay(occasion, today) : null;
    const isThere = ahead.some(
      (other) => other.kind === moment.kind && other.on === on && other.plan !== null,
    );
    return on === null || isThere ? [] : [{ ...moment, on, isPast: false, plan: null }];
  });
  return [...ahead, ...again].sort(order);
}

/** The words of a calendar file; none of them tells what a moment is about. */
export type NeutralWord = 'talk' | 'look-back' | 'moment';

/**
 * Which of them stands at a moment.
 * @internal exported for its tests
 */
export function neutralWord({ kind, plan }: ComingMoment): NeutralWord {
  if (plan !== null || kind === 'annual-talk' || kind === 'change-of-function') return 'talk';
  return kind === 'looking-back' || kind === 'refresh' ? 'look-back' : 'moment';
}

/**
 * A moment as it goes to a calendar elsewhere. Of what it comes from only the id goes along: the name of a tool
 * would already tell something.
 * @param occasions all that are kept in the calendar; a moment that comes again is counted from its first day
 * @param words the neutral words in the language of the person
 */
export function calendarMoment(
  moment: ComingMoment,
  occasions: readonly Occasion[],
  words: Readonly<Record<NeutralWord, string>>,
): CalendarMoment {
  const { record, on, plan, everyMonths } = moment;
  const first = occasions.find(({ id }) => id === record)?.on ?? on;
  const at = plan?.at ?? null;
  return {
    id: record,
    title: words[neutralWord(moment)],
    on,
    at,
    lasts: plan?.lasts ?? 0,
    // The time of one conversation says nothing about the next.
    everyMonths: at === null ? everyMonths : null,
    dayOfMonth: Number(first.slice(8)),
  };
}

/** The next annual talk in the calendar, a prepared one too; null when none is coming. */
export function nextAnnualTalk(coming: readonly ComingMoment[]): ComingMoment | null {
  return coming.find(({ kind, isPast }) => kind === 'annual-talk' && !isPast) ?? null;
}

/** ISO day on which an intention is looked back on next, after today; null when none is. */
export function nextLookBack(coming: readonly ComingMoment[], today: string): string | null {
  return coming.find(({ origin, on }) => origin === 'intention' && on > today)?.on ?? null;
}
