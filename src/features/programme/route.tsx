/** The programme: its tracks, and what it takes for a module to count as played. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { minutes } from '../../core/dialogue/time';
import { TrackList } from '../../parts/track-list';
import { Waiting } from '../../parts/waiting';
import { paths } from '../../state/addresses';
import { useDocumentTitle } from '../../state/use-document-title';
import { useProgramme } from '../../state/use-programme';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './programme.module.css';

/** `/programma` */
export function ProgrammeRoute() {
  const { t } = useTranslation('programme');
  const { t: general } = useTranslation('general');
  const programme = useProgramme();
  useDocumentTitle(`${t('title')} – ${general('appName')}`);
  if (programme.kind === 'loading') return <Waiting />;
  const { catalogue, tracks } = programme.content;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className={textStyles.intro}>{t('intro')}</p>
      {tracks.map((state) => (
        <section
          key={state.track.id}
          className={layoutStyles.stackM}
          aria-labelledby={`spoor-${state.track.id}`}
        >
          <h2 id={`spoor-${state.track.id}`} lang={catalogue.lang}>
            {state.track.title}
          </h2>
          <p lang={catalogue.lang}>{state.track.summary}</p>
          <p className={styles.time}>
            {state.next === null
              ? t('allPlayed')
              : t('left', { minutes: general('minutes', { count: minutes(state.secondsLeft) }) })}
          </p>
          <TrackList state={state} lang={catalogue.lang} />
        </section>
      ))}
      <section className={layoutStyles.stackM} aria-labelledby="opfrissen">
        <h2 id="opfrissen">{t('refresh.title')}</h2>
        <p>{t('refresh.text')}</p>
        <p>
          <Link to={paths.refresh}>{t('refresh.go')}</Link>
        </p>
      </section>
      <section className={layoutStyles.stackM} aria-labelledby="wanneer">
        <h2 id="wanneer">{t('rule.title')}</h2>
        <p>{t('rule.text')}</p>
        <p>
          {t('certificate')} <Link to={paths.certificate}>{t('toCertificate')}</Link>
        </p>
      </section>
    </div>
  );
}
