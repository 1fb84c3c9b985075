/**
 * Preparing one conversation that will really be held: what changed, what to tell, ask or keep, the first
 * sentence, at most three points on one page, and afterwards what was agreed. It prepares a talk between two
 * people and is never sent anywhere.
 */
import type { Brand } from '../../shared/brand';
import type { CarryItemId } from '../../shared/ids';
import type { Origin } from '../../shared/origin';
import { begunAt, type Guided } from '../../steps/guided';

export type PlanId = Brand<'PlanId'>;

/** The conversations that can be prepared. */
export const talkKinds = [
  'annual-talk',
  'compliance-officer',
  'change-of-function',
  'first-hundred-days',
  'difficult-message',
  'worry-about-other',
] as const;
export type TalkKind = (typeof talkKinds)[number];

/** The steps, in order. */
export const planSteps = ['talk', 'changed', 'sort', 'opening', 'page', 'after'] as const;
export type PlanStep = (typeof planSteps)[number];

/** The step in which is written down what came of it. */
export const stepAfterTalk = 'after' satisfies PlanStep;

/** What to do with a point: tell it, ask it, or keep it to oneself. */
export const pointPlaces = ['tell', 'ask', 'keep'] as const;
export type PointPlace = (typeof pointPlaces)[number];

/** One point. */
export interface PlanPoint {
  readonly id: string;
  readonly text: string;
  readonly place: PointPlace;
  /** Why it is kept to oneself; it stays when the point moves elsewhere, for it may come back. */
  readonly why: string;
  /** The meeneem-item it came from; null when it was written here. */
  readonly from: CarryItemId | null;
}

/**
 * The ids of the points on the page that is taken along, first to last. As many as fit a conversation; a
 * fourth cannot be written down.
 */
export type Page =
  | readonly []
  | readonly [string]
  | readonly [string, string]
  | readonly [string, string, string];

/** As many points as fit on the page. */
export const mostOnPage = 3 satisfies Page['length'];

/** Something that was agreed: by whom (a role, no name) and before which day (ISO), if said. */
export interface Agreement {
  readonly id: string;
  readonly text: string;
  readonly by: string;
  readonly before: string | null;
}

/** What a person writes while preparing. */
export interface PlanDraft {
  readonly talk: TalkKind;
  /** A title in one's own words, for on the page. */
  readonly title: string;
  /** ISO day and time (HH:MM) of the conversation; null while not known. */
  readonly on: string | null;
  readonly at: string | null;
  /** Minutes. */
  readonly lasts: number;
  /** Answers to the questions, by the id of the question; they are never printed. */
  readonly answers: Readonly<Record<string, string>>;
  readonly points: readonly PlanPoint[];
  readonly page: Page;
  /** A point that is being written and has no place yet. */
  readonly unsorted: string;
  /** What is going on, and what one is not sure of; both stand on the page. */
  readonly background: string;
  readonly unsure: string;
  readonly opening: string;
  /** How often the first sentence was said aloud. */
  readonly rehearsed: number;
  readonly agreements: readonly Agreement[];
  /** ISO day on which it was held; null before. */
  readonly heldOn: string | null;
  /** What came of it, in one's own words. */
  readonly cameOf: string;
  /** What is being written to take along to another conversation. */
  readonly toTake: string;
}

/** A prepared conversation as it is kept. Times are milliseconds since 1970. */
export interface ConversationPlan extends PlanDraft, Guided<PlanStep> {
  readonly id: PlanId;
}

/** Whether anything stands in its last step: that it was held, what was agreed or what came of it. */
export function isWrittenAfter({
  heldOn,
  agreements,
  cameOf,
}: Pick<PlanDraft, 'heldOn' | 'agreements' | 'cameOf'>): boolean {
  return heldOn !== null || cameOf.trim() !== '' || agreements.some(({ text }) => text.trim() !== '');
}

/**
 * What was agreed the last time this conversation was held: there one begins. Nothing when it was not held yet.
 */
export function agreedLastTime(plans: readonly ConversationPlan[], talk: TalkKind): readonly Agreement[] {
  const held = plans.filter((plan) => plan.talk === talk && plan.heldOn !== null);
  const [last] = held.sort((a, b) => (b.heldOn ?? '').localeCompare(a.heldOn ?? '') || b.madeAt - a.madeAt);
  return last?.agreements.filter(({ text }) => text.trim() !== '') ?? [];
}

/**
 * A preparation in which nothing has been written.
 * @param on ISO day of the conversation, where it is known already
 */
export function newPlan(
  talk: TalkKind,
  origin: Origin<PlanId>,
  on: ConversationPlan['on'] = null,
): ConversationPlan {
  const empty: PlanDraft = {
    talk,
    title: '',
    on,
    at: null,
    lasts: 45,
    answers: {},
    points: [],
    page: [],
    unsorted: '',
    background: '',
    unsure: '',
    opening: '',
    rehearsed: 0,
    agreements: [],
    heldOn: null,
    cameOf: '',
    toTake: '',
  };
  return begunAt(planSteps[0], empty, origin);
}
