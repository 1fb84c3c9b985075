/**
 * How the room talks after the first vote (`methoden.md` E.1 and F.6, after Mazur's peer instruction: discussion does
 * most at a middle spread): in pairs; with more than seven in ten behind one option, the strongest case against it; and
 * when all chose the same, the facilitator speaks as the outsider. The line of 70 % is a rule of thumb.
 *
 * It goes by what may be shown and by nothing finer: the way of talking is seen by everyone, so it must not tell more
 * of the vote than the wall may.
 */
import type { Shown } from './disclosure';
import { mayBeShown, roundOf } from './rounds';
import type { GroupSession } from './session';

export type TalkWay = 'pairs' | 'counter-argument' | 'outsider';

const mostForPairs = 0.7;

/** The way of talking that a vote asks for; pairs where nothing is known of it. */
export function talkWay(shown: Shown | null): TalkWay {
  if (shown?.kind === 'band') return shown.band === 'of-one-mind' ? 'outsider' : 'pairs';
  if (shown?.kind !== 'counts' || shown.voters === 0) return 'pairs';
  const most = Math.max(...Object.values(shown.counts));
  if (most === shown.voters) return 'outsider';
  return most > mostForPairs * shown.voters ? 'counter-argument' : 'pairs';
}

/** The way of talking in this session, by its first vote. */
export function talkOf(session: GroupSession): TalkWay {
  const round = roundOf(session, 1);
  return talkWay(round === null ? null : mayBeShown(session, round));
}
