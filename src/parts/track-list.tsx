/** A track as a path of its modules; the order is advice, every module can be opened. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { minutes } from '../core/dialogue/time';
import type { EntryState, TrackState } from '../core/programme/module-state';
import { useFormats } from '../i18n/formats';
import { paths } from '../state/addresses';
import { useServices } from '../state/services';
import { classNames } from '../ui/class-names';
import { type LineStop, ProgressLine } from '../ui/progress-line';
import textStyles from '../ui/text.module.css';
import styles from './track-list.module.css';

/** The path, with a node and the state in words for each module. */
export function TrackList({ state, lang }: { readonly state: TrackState; readonly lang: string }) {
  const { t } = useTranslation('programme');
  const formats = useFormats();
  const { clock } = useServices();
  const stopOf = (entry: EntryState): LineStop => {
    if (entry.kind === 'announced') {
      return {
        id: entry.entry.id,
        state: 'open',
        content: (
          <div className={styles.item}>
            <span className={styles.title} lang={lang}>
              {entry.entry.title}
            </span>
            <span className={classNames(textStyles.small, styles.when)}>{t('announced')}</span>
            <span className={textStyles.small} lang={lang}>
              {entry.entry.theme}
            </span>
          </div>
        ),
      };
    }
    const { cover, kind, secondsLeft, playedAt } = entry.state;
    const time = formats.duration(minutes(secondsLeft));
    return {
      id: cover.id,
      state: kind === 'played' ? 'walked' : entry.isNext ? 'here' : 'open',
      content: (
        <div className={styles.item}>
          <Link to={paths.module(cover.id)} className={styles.title} lang={lang}>
            {cover.title}
          </Link>
          <span
            className={classNames(
              textStyles.small,
              styles.when,
              kind === 'under-way' && classNames(textStyles.standsOut, styles.here),
            )}
          >
            {kind === 'played' && playedAt !== null ? (
              t('played', { day: formats.day(playedAt, clock.now()) })
            ) : kind === 'under-way' ? (
              <>
                <span>{t('here')}</span> <span>{t('still', { time })}</span>
              </>
            ) : (
              time
            )}
          </span>
          <span className={textStyles.small} lang={lang}>
            {cover.theme}
          </span>
        </div>
      ),
    };
  };
  return <ProgressLine label={state.track.title} stops={state.entries.map(stopOf)} />;
}
