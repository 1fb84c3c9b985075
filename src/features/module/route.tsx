/** One module: what it is about, its scenarios, and what remains. */

import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type ModuleState, type ScenarioState, whereToContinue } from '../../core/programme/module-state';
import { useFormats } from '../../i18n/formats';
import { LearningSystemLine } from '../../parts/learning-system';
import { Waiting } from '../../parts/waiting';
import { paths } from '../../state/addresses';
import { isToolOn, usePolicy } from '../../state/policy';
import { useDocumentTitle } from '../../state/use-document-title';
import { useProgramme } from '../../state/use-programme';
import { buttonClass } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import foldingStyles from '../../ui/folding/folding.module.css';
import layoutStyles from '../../ui/layout.module.css';
import type { StopState } from '../../ui/line-node';
import { ObjectDrawing } from '../../ui/objects/object-drawing';
import { ProgressLine } from '../../ui/progress-line';
import { RichText } from '../../ui/rich-text';
import textStyles from '../../ui/text.module.css';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { Finish } from './finish';
import styles from './module.module.css';

function ScenarioStop({
  state,
  module,
  isNext,
  lang,
}: {
  readonly state: ScenarioState;
  readonly module: ModuleState;
  readonly isNext: boolean;
  readonly lang: string;
}) {
  const { t } = useTranslation('module');
  const formats = useFormats();
  const { cover, ended, debriefSeen, journey, left } = state;
  const doing = ended ? (debriefSeen ? 'again' : 'debrief') : journey === null ? 'play' : 'resume';
  const to =
    doing === 'debrief' ? paths.debrief(module.cover.id, cover.id) : paths.play(module.cover.id, cover.id);
  // For who hears the links of a page one after the other.
  const which = (
    <VisuallyHidden>
      : <span lang={lang}>{cover.title}</span>
    </VisuallyHidden>
  );
  return (
    <div className={classNames(styles.scenario, cover.object !== undefined && styles.drawn)}>
      {cover.object !== undefined && (
        <div className={styles.object}>
          <ObjectDrawing name={cover.object} size="medium" />
        </div>
      )}
      <h3 lang={lang}>{cover.title}</h3>
      <p className={textStyles.reading} lang={lang}>
        {cover.standfirst}
      </p>
      <p className={textStyles.small}>
        {debriefSeen
          ? t('state.played')
          : ended
            ? t('state.toReview')
            : t('time', {
                time: formats.duration(left.total),
                play: formats.duration(left.play),
                debrief: formats.duration(left.debrief),
              })}
      </p>
      <p className={styles.actions}>
        <Link to={to} className={isNext ? buttonClass('primary') : buttonClass('secondary')}>
          {t(`action.${doing}`)}
          {which}
        </Link>
        <Link to={paths.playOnWall(module.cover.id, cover.id)}>
          {t('action.onWall')}
          {which}
        </Link>
        {ended && debriefSeen && (
          <Link to={paths.debrief(module.cover.id, cover.id)}>
            {t('action.lookBack')}
            {which}
          </Link>
        )}
      </p>
    </div>
  );
}

function Intro({ text, lang }: { readonly text: string; readonly lang: string }) {
  return (
    <div className={classNames(layoutStyles.columnL, textStyles.intro)} lang={lang}>
      <RichText text={text} />
    </div>
  );
}

/** `/modules/:module` */
export function ModuleRoute() {
  const { t } = useTranslation('module');
  const { t: general } = useTranslation('general');
  const { t: overview } = useTranslation('toolsOverview');
  const formats = useFormats();
  const { module: id } = useParams();
  const policy = usePolicy();
  const programme = useProgramme();
  const state =
    programme.kind === 'here' ? programme.content.modules.find(({ cover }) => cover.id === id) : undefined;
  useDocumentTitle(`${state?.cover.title ?? t('unknown')} – ${general('appName')}`);
  if (programme.kind === 'loading') return <Waiting />;
  if (state === undefined) {
    return (
      <div className={styles.page}>
        <h1 tabIndex={-1}>{t('unknown')}</h1>
        <p>
          <Link to={paths.programme}>{t('back')}</Link>
        </p>
      </div>
    );
  }
  const { lang } = programme.content.catalogue;
  const { cover, scenarios, closing, kind, left, playedAt: finishedAt } = state;
  const next = scenarios.find(({ ended, debriefSeen }) => !ended || !debriefSeen);
  const stopState = (scenario: ScenarioState): StopState =>
    scenario.debriefSeen ? 'walked' : scenario === next ? 'here' : 'open';
  return (
    <div className={styles.page}>
      <div className={classNames(layoutStyles.columnL, styles.head)}>
        <p className={textStyles.small} lang={lang}>
          {cover.theme}
        </p>
        <h1 tabIndex={-1} lang={lang}>
          {cover.title}
        </h1>
        {finishedAt === null ? (
          <Intro text={cover.intro} lang={lang} />
        ) : (
          <p className={textStyles.small}>{t('finished', { day: formats.fullDay(finishedAt) })}</p>
        )}
        {finishedAt === null && <LearningSystemLine module={cover.id} />}
      </div>
      {finishedAt !== null && (
        <>
          <Finish
            state={state}
            next={whereToContinue(programme.content.tracks)?.module ?? null}
            lang={lang}
          />
          <details className={classNames(foldingStyles.folding, styles.head)}>
            <summary>{t('introduction')}</summary>
            <Intro text={cover.intro} lang={lang} />
          </details>
        </>
      )}
      <section className={layoutStyles.columnL} aria-labelledby="verhalen">
        <h2 id="verhalen">{t('scenarios')}</h2>
        {left.total > 0 && (
          <p className={textStyles.small}>{t('left', { time: formats.duration(left.total) })}</p>
        )}
        <ProgressLine
          label={t('scenarios')}
          stops={scenarios.map((scenario) => ({
            id: scenario.cover.id,
            state: stopState(scenario),
            content: <ScenarioStop state={scenario} module={state} isNext={scenario === next} lang={lang} />,
          }))}
        />
      </section>
      <section className={layoutStyles.columnL} aria-labelledby="doelen">
        <h2 className={textStyles.subheading} id="doelen">
          {t('aims')}
        </h2>
        <ul className={styles.aims} lang={lang}>
          {cover.aims.map((aim) => (
            <li key={aim}>{aim}</li>
          ))}
        </ul>
        {finishedAt === null && (
          <>
            <h2 className={textStyles.subheading}>{t('closing.title')}</h2>
            <p>{closing === null ? t('closing.open') : t(`closing.${closing.way}`)}</p>
            <p className={textStyles.small}>{closing === null ? t(`kind.${kind}`) : t('closing.notYet')}</p>
          </>
        )}
        {isToolOn(policy, cover.tool) && (
          <>
            <h2 className={textStyles.subheading}>{t('tool')}</h2>
            <p>
              <Link to={paths.tool(cover.tool)}>{overview(`ways.${cover.tool}.name`)}</Link>
            </p>
            <p className={textStyles.small}>{overview(`ways.${cover.tool}.text`)}</p>
          </>
        )}
        <h2 className={textStyles.subheading}>{t('guide.title')}</h2>
        <p>
          <Link to={paths.guide(cover.id)}>{t('guide.link')}</Link>
        </p>
        <p className={textStyles.small}>{t('guide.text')}</p>
      </section>
    </div>
  );
}
