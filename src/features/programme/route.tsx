/** The programme: its tracks with the stories in them; beside it what a module is, what takes how long and when it counts as played. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ModuleState } from '../../core/programme/module-state';
import { useFormats } from '../../i18n/formats';
import { TrackList } from '../../parts/track-list';
import { Waiting } from '../../parts/waiting';
import { paths } from '../../state/addresses';
import { usePolicy } from '../../state/policy';
import { useVaultView } from '../../state/services';
import { useDocumentTitle } from '../../state/use-document-title';
import { useProgramme } from '../../state/use-programme';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './programme.module.css';

/** What a module is made of, and what that takes where it is not yet done; the rows add up to the last one. */
function HowLong({ modules }: { readonly modules: readonly ModuleState[] }) {
  const { t } = useTranslation('programme');
  const formats = useFormats();
  const sum = (part: 'play' | 'debrief' | 'total'): number =>
    modules.reduce((all, { left }) => all + left[part], 0);
  if (sum('total') === 0) return null;
  return (
    <section className={layoutStyles.stackM} aria-labelledby="hoe-lang">
      <h2 className={textStyles.subheading} id="hoe-lang">
        {t('howLong.title')}
      </h2>
      <dl className={styles.times}>
        {(['play', 'debrief', 'total'] as const).map((part) => (
          <div key={part}>
            <dt>{t(`howLong.${part}`)}</dt>
            <dd>{sum(part) === 0 ? t('howLong.nothing') : formats.duration(sum(part))}</dd>
          </div>
        ))}
      </dl>
      <p className={textStyles.small}>{t('howLong.counted')}</p>
    </section>
  );
}

/** `/programma` */
export function ProgrammeRoute() {
  const { t } = useTranslation('programme');
  const { t: general } = useTranslation('general');
  const formats = useFormats();
  const { phones } = usePolicy();
  const programme = useProgramme();
  // What one did lies behind the lock, so what is left cannot be told.
  const isLocked = useVaultView().access === 'locked';
  useDocumentTitle(`${t('title')} – ${general('appName')}`);
  if (programme.kind === 'loading') return <Waiting />;
  const { catalogue, modules, tracks } = programme.content;
  return (
    <div className={styles.page}>
      <div className={classNames(layoutStyles.stackM, styles.head)}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p className={textStyles.intro}>{t('intro')}</p>
      </div>
      <div className={classNames(layoutStyles.stack4xl, styles.tracks)}>
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
            {!isLocked && (
              <p className={styles.time}>
                {state.next === null
                  ? t('allPlayed')
                  : state.left.total === 0
                    ? t('closingLeft')
                    : t('left', { time: formats.duration(state.left.total) })}
              </p>
            )}
            <TrackList state={state} lang={catalogue.lang} withStories />
          </section>
        ))}
      </div>
      <div className={classNames(layoutStyles.stack3xl, styles.aside)}>
        <section className={layoutStyles.stackM} aria-labelledby="wat-een-module-is">
          <h2 className={textStyles.subheading} id="wat-een-module-is">
            {t('made.title')}
          </h2>
          <ol className={styles.parts}>
            {(['play', 'debrief', 'take'] as const).map((part) => (
              <li key={part}>
                <p className={textStyles.itemTitle}>{t(`made.${part}.title`)}</p>
                <p className={textStyles.small}>{t(`made.${part}.text`)}</p>
              </li>
            ))}
          </ol>
        </section>
        <section className={layoutStyles.stackM} aria-labelledby="opfrissen">
          <h2 className={textStyles.subheading} id="opfrissen">
            {t('refresh.title')}
          </h2>
          <p className={textStyles.reading}>{t('refresh.text')}</p>
          <p>
            <Link to={paths.refresh}>{t('refresh.go')}</Link>
          </p>
        </section>
        <section className={layoutStyles.stackM} aria-labelledby="met-een-groep">
          <h2 className={textStyles.subheading} id="met-een-groep">
            {t('group.title')}
          </h2>
          <p
            className={textStyles.reading}
          >{`${t('group.text')} ${t(phones ? 'group.ways' : 'group.waysWithout')}`}</p>
          <p>
            <Link to={paths.group}>{t('group.go')}</Link>
          </p>
        </section>
        {!isLocked && <HowLong modules={modules} />}
        <section className={layoutStyles.stackM} aria-labelledby="wanneer">
          <h2 className={textStyles.subheading} id="wanneer">
            {t('rule.title')}
          </h2>
          <p className={textStyles.reading}>{t('rule.text')}</p>
          <p className={textStyles.reading}>
            {t('certificate')} <Link to={paths.certificate}>{t('toCertificate')}</Link>
          </p>
        </section>
      </div>
    </div>
  );
}
