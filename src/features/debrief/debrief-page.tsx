/** The debrief of one journey, from the road map to the closing of the module. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reviewJourney } from '../../core/debrief/debrief-model';
import { notesAlong, siblingsOf } from '../../core/debrief/journeys-to-review';
import { journeyRoads, type TakenDecision } from '../../core/debrief/roads';
import { openDialogue } from '../../core/dialogue/dialogue';
import type { OwnJourney } from '../../core/dialogue/own-journey';
import type { CompiledScenario } from '../../core/scenario/scenario';
import type { ModuleCover, Vocabulary } from '../../core/scenario/vocabulary';
import { useFormats } from '../../i18n/formats';
import { paths } from '../../state/addresses';
import { OpenLink } from '../../state/opened';
import { useRecords, useServices } from '../../state/services';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import { ClosingSection } from './closing/closing-section';
import { EndingSection } from './closing/ending-section';
import { IntentionPanel } from './closing/intention-panel';
import { QuestionsToTake } from './closing/questions-to-take';
import { SavingMessage } from './closing/saving-message';
import { useSaving } from './closing/use-saving';
import styles from './debrief-page.module.css';
import { DecisionSection } from './decisions/decision-section';
import { Sources } from './decisions/sources';
import { TurnedTables } from './decisions/turned-tables';
import debriefStyles from './layout.module.css';
import { PrintBar } from './print-bar';
import { RoadMap } from './roads/road-map';
import { TwoRoads } from './roads/two-roads';
import { useDebriefActions } from './use-debrief-actions';

/** What the page needs, all of it loaded. */
interface DebriefPageProps {
  readonly scenario: CompiledScenario;
  readonly vocabulary: Vocabulary;
  readonly cover: ModuleCover;
  readonly journey: OwnJourney;
  /** The decision to open at; null for the beginning of the page. */
  readonly openAt: string | null;
}

/** The page; focus starts at its title, or at the decision asked for. */
export function DebriefPage({ scenario, vocabulary, cover, journey, openAt }: DebriefPageProps) {
  const { t, i18n } = useTranslation('debrief');
  const formats = useFormats();
  const { clock } = useServices();
  const journeys = useRecords('journey');
  const notes = useRecords('note');
  const closing = useRecords('moduleClosing').find(({ module }) => module === cover.id) ?? null;
  const intention = useRecords('intention').findLast(({ module }) => module === cover.id) ?? null;
  const [printsPrivate, setPrintsPrivate] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const dialogue = openDialogue(scenario);
  const { model, others } = useMemo(
    () => ({
      model: reviewJourney(dialogue, vocabulary, journey, notesAlong(dialogue, notes, journeys, journey)),
      others: siblingsOf(journeys, journey).map((road) => ({
        journey: road,
        roads: journeyRoads(dialogue, road),
      })),
    }),
    [dialogue, vocabulary, journey, notes, journeys],
  );
  const actions = useDebriefActions(dialogue, journey);
  const { keeping, keep } = useSaving();
  const playFrom = (decision: TakenDecision) => void keep(actions.playFrom(decision), 'problems');
  const lang = scenario.lang === i18n.language ? undefined : scenario.lang;
  const count = model.decisions.length;

  const twoRoads = others.length > 0 && <TwoRoads roads={model} others={others} lang={lang} />;

  const startsAtTitle = openAt === null || !model.decisions.some(({ moment }) => moment === openAt);

  useEffect(() => {
    if (startsAtTitle) title.current?.focus();
  }, [startsAtTitle]);

  return (
    <article className={classNames(styles.page, printsPrivate && styles.printsPrivate)}>
      <header
        className={classNames(
          debriefStyles.wide,
          layoutStyles.stack3xl,
          debriefStyles.sevenFive,
          styles.head,
        )}
      >
        <div>
          <p className={classNames(textStyles.kicker, styles.kicker)}>
            {t('kicker')} <span lang={lang}>{scenario.title}</span>
          </p>
          <h1 ref={title} tabIndex={-1} lang={lang}>
            {scenario.question}
          </h1>
        </div>
        <div className={styles.lead}>
          <p>{t('lead', { decisions: t('decisions', { count, words: formats.number(count) }) })}</p>
          {lang !== undefined && <p className={styles.notice}>{t(`otherLanguage.${scenario.lang}`)}</p>}
          {model.contentChanged && (
            <p className={styles.notice}>
              {t('contentChanged')}{' '}
              <OpenLink to={paths.play(cover.id, scenario.id)} open={{ record: journey.id }}>
                {t('playOn')}
              </OpenLink>
            </p>
          )}
        </div>
      </header>
      <RoadMap roads={model} lang={lang} onPlay={playFrom} />
      <div className={debriefStyles.wide}>
        {/* Who just played another road comes to see where it parts from the first. */}
        {journey.branchedFrom !== null && twoRoads}
        {model.decisions.map((review, index) => (
          <DecisionSection
            key={review.stepIndex}
            review={review}
            cast={scenario.cast}
            startsOpen={index === model.pivotal}
            isAsked={review.moment === openAt}
            lang={lang}
            onPlay={playFrom}
          />
        ))}
        {model.ending !== null && (
          <EndingSection ending={model.ending} notes={model.notesAtEnd} lang={lang} />
        )}
        {journey.branchedFrom === null && twoRoads}
        <TurnedTables turns={model.turns} cast={scenario.cast} lang={lang} />
        <Sources of="story" sources={model.furtherSources} lang={lang} />
        <div
          className={classNames(
            layoutStyles.stack3xl,
            debriefStyles.sevenFive,
            debriefStyles.section,
            styles.forward,
          )}
        >
          <QuestionsToTake
            journey={journey}
            closing={closing}
            storyQuestion={model.ending?.question ?? null}
            lang={lang}
            onClose={actions.close}
          />
          <IntentionPanel
            cover={cover}
            closing={closing}
            intention={intention}
            lang={lang}
            onClose={actions.close}
          />
        </div>
        <ClosingSection cover={cover} here={scenario.id} onReached={actions.markSeen} />
        <PrintBar withPrivate={printsPrivate} onChange={setPrintsPrivate} />
      </div>
      {keeping.kind === 'failed' && (
        <div className={styles.refused}>
          <SavingMessage keeping={keeping} />
        </div>
      )}
      <p className={classNames(printStyles.onPaperOnly, styles.printFooter)}>
        {t('print.footer', { title: scenario.title, date: formats.day(clock.now()) })}
      </p>
    </article>
  );
}
