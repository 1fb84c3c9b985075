/** The start: the scene one left, or the first one, on stage; beside it the programme as a contents page. */
import { useTranslation } from 'react-i18next';
import { minutes } from '../../core/dialogue/time';
import { whereToContinue } from '../../core/programme/module-state';
import { useFormats } from '../../i18n/formats';
import { TrackList } from '../../parts/track-list';
import { Waiting } from '../../parts/waiting';
import { useDocumentTitle } from '../../state/use-document-title';
import { useProgramme } from '../../state/use-programme';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import { Below } from './below';
import { Hero } from './hero';
import styles from './start.module.css';

/** `/` */
export function StartRoute() {
  const { t } = useTranslation('start');
  const { t: general } = useTranslation('general');
  const formats = useFormats();
  const programme = useProgramme();
  useDocumentTitle(general('appName'));
  if (programme.kind === 'loading') return <Waiting />;
  const { catalogue, modules, tracks } = programme.content;
  const [track] = tracks;
  const module = whereToContinue(tracks)?.module ?? modules.at(-1);
  if (track === undefined || module === undefined) return null;
  return (
    <>
      <div className={classNames(layoutStyles.grid, styles.page)}>
        <Hero module={module} programme={programme.content} />
        <section className={styles.programme} aria-labelledby="start-programma">
          <h2 id="start-programma">{t('programme')}</h2>
          <p className={styles.summary}>
            {track.next === null
              ? t('allPlayed')
              : t('programmeLeft', { time: formats.duration(minutes(track.secondsLeft)) })}
          </p>
          <TrackList state={track} lang={catalogue.lang} />
        </section>
      </div>
      <Below modules={modules} />
    </>
  );
}
