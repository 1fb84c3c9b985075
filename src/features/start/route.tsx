/** The start: the scene one left, or the first one, on stage; beside it the programme as a contents page. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { minutes } from '../../core/dialogue/time';
import { type ModuleState, type NextStep, nextStep } from '../../core/programme/module-state';
import type { ScenarioCover } from '../../core/scenario/vocabulary';
import { useFormats } from '../../i18n/formats';
import { usePaths } from '../../state/paths';
import { planCaption, stagePeople } from '../../state/plan-people';
import { TrackList } from '../../state/track-list';
import { useDocumentTitle } from '../../state/use-document-title';
import { useProgramme } from '../../state/use-programme';
import { buttonClass } from '../../ui/button';
import { FloorPlan } from '../../ui/floor-plan';
import styles from './start.module.css';

function StagePlan({ cover }: { readonly cover: ScenarioCover }) {
  const { t } = useTranslation('general');
  const { t: start } = useTranslation('start');
  const formats = useFormats();
  const people = stagePeople(cover.plan, cover.cast, null, start('you'));
  return (
    <FloorPlan
      surface="stage"
      shape={cover.plan.shape}
      seated={people.seated}
      mentioned={people.mentioned}
      gazes={cover.plan.gazes}
      caption={planCaption(t, formats, cover.cast, cover.plan, cover.plan.gazes)}
    />
  );
}

function Hero({
  module,
  step,
  lang,
}: {
  readonly module: ModuleState;
  readonly step: NextStep;
  readonly lang: string;
}) {
  const { t } = useTranslation('start');
  const { t: general } = useTranslation('general');
  const paths = usePaths();
  const { cover } = module;
  const scenario = step.kind === 'play' || step.kind === 'debrief' ? step.scenario : null;
  const first = module.kind === 'not-started';
  const to =
    step.kind === 'play'
      ? paths.play(cover.id, step.scenario.cover.id)
      : step.kind === 'debrief'
        ? paths.debrief(cover.id, step.scenario.cover.id)
        : paths.module(cover.id);
  const kicker = first
    ? 'kicker.first'
    : step.kind === 'play' && !step.resumes
      ? 'kicker.next'
      : 'kicker.resume';
  const label = step.kind === 'play' && step.resumes ? 'action.resume' : (`action.${step.kind}` as const);
  return (
    <section className={styles.hero} aria-labelledby="start-titel">
      <div className={styles.words}>
        <p className={styles.kicker}>{t(kicker)}</p>
        <h1 id="start-titel" tabIndex={-1} className={styles.title} lang={lang}>
          {scenario?.cover.title ?? cover.title}
        </h1>
        <p className={styles.standfirst} lang={lang}>
          {scenario?.cover.standfirst ?? cover.theme}
        </p>
      </div>
      {scenario !== null && (
        <div className={styles.plan}>
          <StagePlan cover={scenario.cover} />
        </div>
      )}
      <div className={styles.doing}>
        <p className={styles.time}>
          {t('timeLeft', {
            minutes: general('minutes', { count: Math.max(1, minutes(scenario?.secondsLeft ?? 60)) }),
          })}
        </p>
        <p className={styles.actions}>
          <Link to={to} className={buttonClass('stage')}>
            {t(label)}
          </Link>
          <Link to={paths.module(cover.id)} className={styles.about}>
            {t('about')}
          </Link>
        </p>
      </div>
    </section>
  );
}

/** `/` */
export function StartRoute() {
  const { t } = useTranslation('start');
  const { t: general } = useTranslation('general');
  const paths = usePaths();
  const programme = useProgramme();
  useDocumentTitle(general('appName'));
  if (programme.kind === 'loading') return <p role="status">{general('loading')}</p>;
  const { catalogue, modules, tracks } = programme.content;
  const [track] = tracks;
  const module = track?.next ?? modules[0];
  if (track === undefined || module === undefined) return null;
  const { lang } = catalogue;
  return (
    <>
      <div className={styles.page}>
        <Hero module={module} step={nextStep(module)} lang={lang} />
        <section className={styles.programme} aria-labelledby="start-programma">
          <h2 id="start-programma" lang={lang}>
            {t('programme')}
          </h2>
          <p className={styles.summary}>
            {track.next === null
              ? t('allPlayed')
              : t('programmeLeft', { minutes: general('minutes', { count: minutes(track.secondsLeft) }) })}
          </p>
          <TrackList state={track} lang={lang} />
        </section>
      </div>
      <section className={styles.promise} aria-labelledby="start-belofte">
        <h2 id="start-belofte">{t('promise.title')}</h2>
        <p>{t('promise.text')}</p>
        <p>
          <Link to={paths.privacy}>{t('promise.more')}</Link>
        </p>
      </section>
    </>
  );
}
