/**
 * What is put first when somebody comes back: one thing whose day has come, or is near. Nothing is counted, and what
 * lies further back or ahead waits in the calendar.
 */
import { daysBetween, daysLater } from '../shared/iso-day';
import type { ComingMoment } from './coming';
import type { PreparedTalk, TalkThatWas } from './talk-that-was';

/** Something to recall, on its day (ISO). */
export interface Refresher {
  readonly on: string;
}

/** Only what a person made themselves is looked back on in its own tool; what of it goes first. */
const lookedBackOn = ['intention', 'deliberation', 'weighing'] as const;
export type LookedBackOn = (typeof lookedBackOn)[number];

/** The one thing: to look back on something, what came of a talk, to recall something, or a moment that is near. */
export type DueThing<Recall extends Refresher> =
  | { readonly kind: 'look-back'; readonly origin: LookedBackOn; readonly moment: ComingMoment }
  | { readonly kind: 'talk-was'; readonly talk: PreparedTalk }
  | { readonly kind: 'refresher'; readonly refresher: Recall }
  | { readonly kind: 'moment'; readonly moment: ComingMoment };

/** So many days ahead a moment is near. */
const near = 14;

/**
 * Chooses it: a look back whose day has come, an intention before all others, so that what was resolved is not asked
 * for in two ways; otherwise the annual talk that was, while nothing stands in its preparation of what came of it;
 * otherwise the refresher, when its day has come; otherwise the nearest moment of the coming two weeks. What a person
 * closed, moved or let go stands in the calendar no more or on its new day, so it is never chosen.
 * @param coming as `comingMoments` gives them, in order
 * @param was the annual talk of the last weeks; null when there was none
 * @param refresher the one to recall next; null when there is none, or when the person paused them
 * @param today ISO day
 */
export function dueThing<Recall extends Refresher>(
  coming: readonly ComingMoment[],
  was: TalkThatWas | null,
  refresher: Recall | null,
  today: string,
): DueThing<Recall> | null {
  for (const origin of lookedBackOn) {
    const moment = coming.find((one) => one.origin === origin && one.on <= today);
    if (moment !== undefined) return { kind: 'look-back', origin, moment };
  }
  if (was?.plan != null && !was.isNoted) return { kind: 'talk-was', talk: { ...was, plan: was.plan } };
  if (refresher !== null && refresher.on <= today) return { kind: 'refresher', refresher };
  const until = daysLater(today, near);
  const moment = coming.find(
    ({ origin, kind, on }) =>
      (origin === 'occasion' || origin === 'plan') && kind !== 'refresh' && on >= today && on <= until,
  );
  return moment === undefined ? null : { kind: 'moment', moment };
}

/** After so many days it is said when somebody was here last. */
const away = 14;

/** When somebody was here last, if that is two weeks ago or more; null otherwise, and for who was never here. */
export function backAfter(lastDeed: number | null, now: number): number | null {
  return lastDeed !== null && daysBetween(lastDeed, now) >= away ? lastDeed : null;
}
