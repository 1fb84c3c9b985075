/** A track as a path of its modules; the order is advice, every module can be opened. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EntryState, ModuleState, TrackState } from '../core/programme/module-state';
import { unbroken, useFormats } from '../i18n/formats';
import { paths } from '../state/addresses';
import { useServices, useVaultView } from '../state/services';
import { classNames } from '../ui/class-names';
import { ObjectDrawing } from '../ui/objects/object-drawing';
import { type LineStop, ProgressLine } from '../ui/progress-line';
import textStyles from '../ui/text.module.css';
import styles from './track-list.module.css';

/** The stories of a module, each with the thing that is drawn beside it and the minutes it still takes. */
function Stories({ module, lang }: { readonly module: ModuleState; readonly lang: string }) {
  const { t } = useTranslation('programme');
  const formats = useFormats();
  const { access } = useVaultView();
  return (
    <ul className={styles.stories}>
      {module.scenarios.map(({ cover, left }) => (
        <li key={cover.id}>
          {cover.object !== undefined && <ObjectDrawing name={cover.object} size="small" />}
          <span>
            <Link to={paths.play(module.cover.id, cover.id)} className={styles.story} lang={lang}>
              {cover.title}
            </Link>
            {access !== 'locked' && (
              <span className={styles.storyTime}>
                {left.total > 0 ? formats.duration(left.total) : t('storyPlayed')}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface TrackListProps {
  readonly state: TrackState;
  readonly lang: string;
  /** Whether the stories of each module stand below it. */
  readonly withStories?: boolean;
}

/**
 * The path, with a node and the state in words for each module. While the vault is locked nobody can tell where one is,
 * so it says nothing of it.
 */
export function TrackList({ state, lang, withStories = false }: TrackListProps) {
  const { t } = useTranslation('programme');
  const formats = useFormats();
  const { clock } = useServices();
  const isLocked = useVaultView().access === 'locked';
  const stopOf = (entry: EntryState): LineStop => {
    if (entry.kind === 'announced') {
      return {
        id: entry.entry.id,
        state: isLocked ? null : 'open',
        content: (
          <div className={styles.item}>
            <span className={styles.title} lang={lang}>
              {entry.entry.title}
            </span>
            <span className={classNames(textStyles.small, styles.when)}>{t('announced')}</span>
            <span className={classNames(textStyles.small, styles.theme)} lang={lang}>
              {entry.entry.theme}
            </span>
          </div>
        ),
      };
    }
    const { cover, kind, left, playedAt } = entry.state;
    const time = formats.duration(left.total);
    return {
      id: cover.id,
      state: isLocked ? null : kind === 'played' ? 'walked' : entry.isNext ? 'here' : 'open',
      content: (
        <div className={styles.item}>
          <Link to={paths.module(cover.id)} className={styles.title} lang={lang}>
            {cover.title}
          </Link>
          {!isLocked && (
            <span
              className={classNames(
                textStyles.small,
                styles.when,
                kind === 'under-way' && classNames(textStyles.standsOut, styles.here),
              )}
            >
              {kind === 'played' && playedAt !== null ? (
                t('played', { day: unbroken(formats.day(playedAt, clock.now())) })
              ) : kind === 'under-way' ? (
                <>
                  <span>{t('here')}</span>{' '}
                  <span>{left.total === 0 ? t('closingLeft') : t('still', { time })}</span>
                </>
              ) : (
                time
              )}
            </span>
          )}
          <span className={classNames(textStyles.small, styles.theme)} lang={lang}>
            {cover.theme}
          </span>
          {withStories && <Stories module={entry.state} lang={lang} />}
        </div>
      ),
    };
  };
  return <ProgressLine label={state.track.title} stops={state.entries.map(stopOf)} />;
}
