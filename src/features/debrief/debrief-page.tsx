/** The debrief of one journey, from the road map to the closing of the module. */

import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DebriefModel, reviewJourney } from '../../core/debrief/debrief-model';
import { notesAlong, siblingsOf } from '../../core/debrief/journeys-to-review';
import { journeyRoads, type TakenDecision } from '../../core/debrief/roads';
import { openDialogue } from '../../core/dialogue/dialogue';
import type { OwnJourney } from '../../core/dialogue/own-journey';
import type { CompiledScenario } from '../../core/scenario/scenario';
import type { ModuleCover, Vocabulary } from '../../core/scenario/vocabulary';
import { isOwnLanguage } from '../../core/shared/language';
import { useFormats } from '../../i18n/formats';
import { nameOfLanguage } from '../../i18n/languages';
import { paths } from '../../state/addresses';
import { OpenLink } from '../../state/opened';
import { useRecords, useServices } from '../../state/services';
import { standsAlone } from '../../state/standing-alone';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import { ClosingSection } from './closing/closing-section';
import { IntentionPanel } from './closing/intention-panel';
import { QuestionsToTake } from './closing/questions-to-take';
import { SavingMessage } from './closing/saving-message';
import { useSaving } from './closing/use-saving';
import styles from './debrief-page.module.css';
import type { Telling } from './decisions/decision-section';
import { HingeSection } from './decisions/hinge-section';
import { Sources } from './decisions/sources';
import { useOpenOnPaper } from './fold';
import debriefStyles from './layout.module.css';
import { PrintBar } from './print-bar';
import { RestOfRoad } from './rest-of-road';
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

/** The endings that the road map calls by their name: the one that was reached, and those straight down an open road. */
function endingsNamed({ decisions, ending }: DebriefModel): ReadonlySet<string> {
  const leads = decisions.flatMap(({ open }) => open.map((road) => road.leads));
  return new Set([
    ...(ending === null ? [] : [ending.title]),
    ...leads.flatMap((road) => (road.kind === 'ending' && road.full ? [road.title] : [])),
  ]);
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
  const page = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const forward = useRef<HTMLDivElement>(null);
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

  const telling: Telling = {
    cast: scenario.cast,
    ending: model.ending,
    named: endingsNamed(model),
    lang,
    onPlay: playFrom,
  };
  useOpenOnPaper(page);

  const startsAtTitle = openAt === null || !model.decisions.some(({ moment }) => moment === openAt);

  useEffect(() => {
    if (startsAtTitle) title.current?.focus();
  }, [startsAtTitle]);

  return (
    <article ref={page} className={classNames(styles.page, printsPrivate && styles.printsPrivate)}>
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
          {!standsAlone && (
            <p className={classNames(printStyles.offPaper, styles.toIntention)}>
              <Button
                kind="text"
                onClick={() => {
                  forward.current?.scrollIntoView({ block: 'start' });
                  forward.current?.querySelector('h2')?.focus({ preventScroll: true });
                }}
              >
                {t('toIntention')}
              </Button>
            </p>
          )}
          {lang !== undefined && (
            <p className={styles.notice}>
              {isOwnLanguage(scenario.lang)
                ? t(`otherLanguage.${scenario.lang}`)
                : t('otherLanguage.further', { language: nameOfLanguage(scenario.lang) })}
            </p>
          )}
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
        {model.hinge !== null && (
          <HingeSection review={model.hinge} isAsked={model.hinge.moment === openAt} telling={telling} />
        )}
        <RestOfRoad model={model} openAt={openAt} telling={telling} />
        {journey.branchedFrom === null && twoRoads}
        <div className={classNames(debriefStyles.sevenFive, styles.forward)}>
          <Sources sources={model.sources} lang={lang} />
          {!standsAlone && (
            <>
              <div ref={forward} className={styles.intention}>
                <IntentionPanel
                  cover={cover}
                  closing={closing}
                  intention={intention}
                  lang={lang}
                  onClose={actions.close}
                />
              </div>
              <QuestionsToTake
                journey={journey}
                closing={closing}
                ending={model.ending}
                lang={lang}
                onClose={actions.close}
              />
              <ClosingSection cover={cover} here={scenario.id} onReached={actions.markSeen} />
            </>
          )}
        </div>
        <PrintBar withPrivate={printsPrivate} onChange={setPrintsPrivate} />
      </div>
      {keeping.kind === 'failed' && (
        <div className={styles.refused}>
          <SavingMessage outcome={keeping} />
        </div>
      )}
      <p className={classNames(printStyles.onPaperOnly, styles.printFooter)}>
        {t('print.footer', { title: scenario.title, date: formats.day(clock.now()) })}
      </p>
    </article>
  );
}
