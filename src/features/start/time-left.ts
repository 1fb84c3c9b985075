/** How long a story still takes, in words. */
import type { TFunction } from 'i18next';
import type { TimeLeft } from '../../core/programme/module-state';
import type { Formats } from '../../i18n/formats';

/** The story and the looking back apart, as the programme adds them up. */
export function timeLeft(t: TFunction<'start'>, formats: Formats, { play, debrief }: TimeLeft): string {
  const [played, lookedBack] = [formats.duration(play), formats.duration(debrief)];
  return play === 0
    ? t('timeLeft.debrief', { debrief: lookedBack })
    : t('timeLeft.both', { play: played, debrief: lookedBack });
}
