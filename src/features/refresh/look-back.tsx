/** A short look back on a mini case: what the choice honoured and strained, and who saw it. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { reviewJourney } from '../../core/debrief/debrief-model';
import { notesAlong } from '../../core/debrief/journeys-to-review';
import { openDialogue } from '../../core/dialogue/dialogue';
import type { Journey } from '../../core/dialogue/journey';
import type { CompiledScenario } from '../../core/scenario/scenario';
import type { ModuleCover, Vocabulary } from '../../core/scenario/vocabulary';
import { useLangMark } from '../../i18n/lang-mark';
import { SourceLine } from '../../parts/source-link';
import { paths } from '../../state/addresses';
import { OpenLink } from '../../state/opened';
import { useRecords } from '../../state/services';
import { standsAlone } from '../../state/standing-alone';
import { useDue } from '../../state/use-due';
import { buttonClass } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import { DecisionBack } from './decision-back';
import { DoneForNow } from './done-for-now';
import styles from './refresh.module.css';
import { Then } from './then';

/** The page cannot show a look back: the case does not exist, was not played, or is under way. */
export function NothingHere({
  scenario,
  journey,
}: {
  readonly scenario: CompiledScenario | null;
  readonly journey: Journey | null;
}) {
  const { t } = useTranslation('refresh');
  const mark = useLangMark(scenario?.lang);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1} lang={mark}>
          {scenario?.title ?? t('missing.title')}
        </h1>
        <p>
          {t(scenario === null ? 'missing.unknown' : journey === null ? 'missing.none' : 'missing.underWay')}
        </p>
        <p>
          {scenario === null ? (
            <Link to={paths.refresh}>{t('back.others')}</Link>
          ) : (
            <OpenLink
              to={paths.mini(scenario.id)}
              open={{ record: journey?.id ?? null }}
              className={buttonClass('primary')}
            >
              {t('next.play')}
            </OpenLink>
          )}
        </p>
      </header>
    </div>
  );
}

interface PageProps {
  readonly scenario: CompiledScenario;
  readonly vocabulary: Vocabulary;
  readonly journey: Journey;
  /** All that are on offer. */
  readonly modules: readonly ModuleCover[];
  /** The story whose decision came back, and the journey in which it was taken; null when none was. */
  readonly earlier: { readonly scenario: CompiledScenario; readonly journey: Journey } | null;
}

/** When the next one comes, and where there is more to do. */
function WayOn({ modules }: Pick<PageProps, 'modules'>) {
  const { t } = useTranslation('refresh');
  const { dueHere, base, coming } = useDue(modules);
  return (
    <>
      {dueHere === null && <DoneForNow base={base} coming={coming} />}
      <p className={layoutStyles.rowWide}>
        <Link to={paths.refresh} className={buttonClass('primary')}>
          {t('back.others')}
        </Link>
        <Link to={paths.tool('gesprekskaarten')}>{t('back.card')}</Link>
      </p>
    </>
  );
}

export function LookBackPage({ scenario, vocabulary, journey, modules, earlier }: PageProps) {
  const { t } = useTranslation('refresh');
  const mark = useLangMark(scenario.lang);
  const journeys = useRecords('journey');
  const notes = useRecords('note');
  const dialogue = openDialogue(scenario);
  const { decisions, sources } = reviewJourney(
    dialogue,
    vocabulary,
    journey,
    notesAlong(dialogue, notes, journeys, journey),
  );
  return (
    <article className={styles.lookBack}>
      <header className={styles.head}>
        <p className={textStyles.kicker}>
          {t('back.kicker')} <span lang={mark}>{scenario.title}</span>
        </p>
        <h1 tabIndex={-1} lang={mark}>
          {scenario.question}
        </h1>
      </header>
      {decisions.map((review) => (
        <DecisionBack key={review.stepIndex} review={review} cast={scenario.cast} lang={mark} />
      ))}
      <footer className={classNames(layoutStyles.stackXl)}>
        {earlier !== null && scenario.varies !== undefined && (
          <Then {...earlier} decision={scenario.varies.decision} />
        )}
        <SourceLine
          label={t('back.sources')}
          cited={sources.map(({ id }) => id)}
          among={vocabulary.sources}
          lang={vocabulary.lang}
          className={textStyles.small}
        />
        <p>{t('back.onward')}</p>
        {!standsAlone && <WayOn modules={modules} />}
      </footer>
    </article>
  );
}
