/** The player: rail, text and margin round one journey. */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { minutes } from '../../core/dialogue/time';
import type { Choice, CompiledScenario } from '../../core/scenario/scenario';
import { isOwnLanguage } from '../../core/shared/language';
import { useFormats } from '../../i18n/formats';
import { nameOfLanguage } from '../../i18n/languages';
import { DisplaySettings } from '../../parts/display-settings';
import { LanguageSwitch } from '../../parts/language-switch';
import { VaultStatus } from '../../parts/vault-status';
import { useContentLanguage, usePreferences } from '../../state/preferences';
import { useVaultView } from '../../state/services';
import { standsAlone } from '../../state/standing-alone';
import { useDocumentTitle } from '../../state/use-document-title';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import layoutStyles from '../../ui/layout.module.css';
import type { StopState } from '../../ui/line-node';
import printStyles from '../../ui/print.module.css';
import { ProgressRow } from '../../ui/progress-line';
import screenStyles from '../../ui/screen.module.css';
import textStyles from '../../ui/text.module.css';
import hiddenStyles from '../../ui/visually-hidden.module.css';
import { outlivesTab } from '../../vault/port';
import styles from './player-page.module.css';
import { Rail } from './rail';
import { RoomInWords, SceneHead } from './scene-head';
import { Transcript } from './transcript';
import { useLive } from './use-live';
import { type Player, type Story, usePlayer } from './use-player';
import { useStoryFocus } from './use-story-focus';
import { useWrittenChoices, useWroteLast } from './use-written';
import { waysFrom } from './ways';

function PlayerHead({
  scenario,
  player,
  states,
}: {
  readonly scenario: CompiledScenario;
  readonly player: Player;
  readonly states: readonly StopState[];
}) {
  const { t } = useTranslation('player');
  const vaultView = useVaultView();
  const keeps = outlivesTab(vaultView) && vaultView.access === 'writer';
  const { view } = player;
  return (
    <header className={classNames(printStyles.offPaper, styles.head)}>
      {standsAlone ? (
        <span />
      ) : (
        <Link to={waysFrom(scenario).leave} className={classNames(textStyles.plainLink, styles.close)}>
          <Icon name="close" />
          <span className={hiddenStyles.onNarrow}>{keeps ? t('saveAndClose') : t('close')}</span>
        </Link>
      )}
      <p className={classNames(screenStyles.wideOnly, styles.headTitle)} lang={scenario.lang}>
        {scenario.title}
      </p>
      {view.kind === 'scene' && (
        <p className={classNames(screenStyles.narrowOnly, styles.headScene)}>
          {t('sceneOf', { number: view.sceneNumber, count: scenario.scenes.length })}{' '}
          <ProgressRow
            stops={scenario.scenes.map(({ id }, index) => ({ id, state: states[index] ?? 'open' }))}
          />
        </p>
      )}
      <div className={styles.headTools}>
        {!standsAlone && <VaultStatus />}
        <span className={screenStyles.notOnPhone}>
          <LanguageSwitch />
        </span>
        <DisplaySettings />
      </div>
    </header>
  );
}

interface PlayerPageProps {
  readonly story: Story;
  /** The journey that was asked for, if one was. */
  readonly wanted: string | null;
}

/** One journey of a scenario; another story or another journey is another page. */
export function PlayerPage(props: PlayerPageProps) {
  const { module, id } = props.story.scenario;
  return <JourneyPage key={`${module}/${id}/${props.wanted ?? ''}`} {...props} />;
}

function JourneyPage({ story, wanted }: PlayerPageProps) {
  const { scenario } = story;
  const { t } = useTranslation('player');
  const { t: general } = useTranslation('general');
  const formats = useFormats();
  const player = usePlayer(story, wanted);
  const { access } = useVaultView();
  const { language } = usePreferences();
  const wantedLanguage = useContentLanguage();
  const { view, journey, origin, rest } = player;
  const isBegun = journey.steps.length > 0 || journey.cursor !== null;
  const focus = useStoryFocus(view, journey.id, isBegun);
  const live = useLive(`${journey.id} ${scenario.lang} ${language} ${focus.readByFocus}`);
  const wroteHere = useWroteLast(journey, view.kind === 'scene' ? view.moment.id : null);
  const written = useWrittenChoices(scenario, journey);
  const [readAloud, setReadAloud] = useState<string | null>(null);
  const here = view.kind === 'scene' ? view.sceneNumber : scenario.scenes.length + 1;
  const states = scenario.scenes.map(
    (_, index): StopState => (index + 1 < here ? 'walked' : index + 1 === here ? 'here' : 'open'),
  );
  // Browsers remember titles: this one names the story, and not the scene or the ending that one's choices led to.
  useDocumentTitle(
    view.kind === 'scene'
      ? t('title', {
          number: view.sceneNumber,
          count: scenario.scenes.length,
          scenario: scenario.title,
        })
      : t('endTitle', { scenario: scenario.title }),
  );
  const take = (choice: Choice): void => player.take(choice, focus.afterChoice);
  const onward = (): void => player.onward(focus.afterReading);
  const readAll = (): void => player.readAll(focus.afterShowing);
  const adopt = (): void => player.adopt(focus.afterArriving);
  const returnTo = (step: number): void => player.returnTo(step, focus.afterReading);
  const isOpening = view.kind === 'scene' && journey.steps.length === 0 && view.sceneNumber === 1;
  return (
    <div
      data-scene={view.kind === 'scene' ? view.scene.id : undefined}
      data-moment={view.kind === 'scene' ? view.moment.id : undefined}
      data-ending={view.kind === 'ending' ? view.ending.id : undefined}
    >
      <PlayerHead scenario={scenario} player={player} states={states} />
      <div className={styles.stage}>
        {view.kind === 'scene' && <Rail scenario={scenario} view={view} states={states} />}
        <main id="inhoud" tabIndex={-1} className={classNames(layoutStyles.column2xl, styles.text)}>
          {/* While one in the other language is on its way this one is not all there is. */}
          {scenario.lang !== language && story.askedIn === wantedLanguage && (
            <p className={classNames(textStyles.small, styles.quiet)}>
              {t('language', {
                language: isOwnLanguage(scenario.lang)
                  ? t(`languages.${scenario.lang}`)
                  : nameOfLanguage(scenario.lang),
              })}
            </p>
          )}
          {access === 'reader' && rest !== null && (
            <div className={styles.notice}>
              <rest.OtherTabWrites onTakenOver={focus.afterArriving} />
            </div>
          )}
          {view.stopped !== null && (
            <section className={styles.notice} aria-label={t('changed.title')}>
              <h2 className={textStyles.subheading}>{t('changed.title')}</h2>
              <p>{t('changed.text')}</p>
              <Button onClick={adopt}>{t('changed.continue')}</Button>
            </section>
          )}
          {view.kind === 'ending' ? (
            rest !== null && (
              <rest.EndingPanel scenario={scenario} ending={view.ending} journey={journey.id} />
            )
          ) : (
            <>
              {/* Focus stays on the button that one reads on with, so what it brings is announced, a new scene with its first line. */}
              <div
                role="log"
                aria-live={live}
                aria-relevant="additions"
                aria-label={t('transcript')}
                lang={scenario.lang}
                className={classNames(layoutStyles.column2xl, styles.told)}
              >
                <SceneHead key={view.scene.id} scenario={scenario} view={view} isOpening={isOpening} />
                <RoomInWords scenario={scenario} view={view} />
                {rest !== null && (
                  <rest.ReadAloudBar
                    scenario={scenario}
                    journey={journey}
                    view={view}
                    onLine={setReadAloud}
                  />
                )}
                <Transcript
                  scenario={scenario}
                  channel={view.scene.channel}
                  entries={view.entries}
                  firstNew={focus.firstNew}
                  firstNewKey={focus.newKey}
                  unreadFrom={focus.unreadKey}
                  last={focus.lastLine}
                  written={written}
                  readAloud={readAloud}
                />
              </div>
              {view.decision === null && access !== 'reader' && view.stopped === null && (
                <div ref={focus.onwardRow} className={classNames(printStyles.offPaper, styles.next)}>
                  <Button kind="primary" onClick={onward}>
                    {t('next')}
                  </Button>
                  {view.ahead.lines > 0 && (
                    <p className={classNames(textStyles.small, styles.ahead)}>
                      <span>
                        {t(view.ahead.asks ? 'linesLeft' : 'linesLeftScene', {
                          count: view.ahead.lines,
                          words: formats.number(view.ahead.lines),
                        })}
                      </span>{' '}
                      {view.ahead.lines > 1 && (
                        <Button kind="text" onClick={readAll}>
                          {t('showAll')}
                        </Button>
                      )}
                    </p>
                  )}
                </div>
              )}
              {focus.askedBelow && (
                <div ref={focus.belowRow} className={classNames(printStyles.offPaper, styles.below)}>
                  <Button onClick={focus.toQuestion}>{t('toQuestion')}</Button>
                </div>
              )}
              {rest !== null && view.decision !== null && view.stopped === null && (
                <rest.DecisionPanel
                  key={view.moment.id}
                  scenario={scenario}
                  journey={journey}
                  moment={view.moment.id}
                  decision={view.decision.decision}
                  offered={view.decision.offered}
                  earlier={origin?.steps.find(({ moment }) => moment === view.moment.id)?.choice ?? null}
                  isSecondRoad={
                    origin !== undefined && journey.steps.length === journey.branchedFrom?.sharedSteps
                  }
                  heading={focus.heading}
                  onTake={take}
                />
              )}
            </>
          )}
          {rest !== null && rest.Keeping !== null && (
            <rest.Keeping
              asks={view.kind === 'ending' || journey.steps.length === 1}
              place={view.kind === 'ending' ? view.ending.id : `${view.moment.id} ${journey.changedAt}`}
              tells={wroteHere}
            />
          )}
          {view.kind === 'scene' && (
            <div className={classNames(textStyles.small, styles.quiet, styles.left)}>
              {t('timeLeft', {
                minutes: general('minutes', { count: Math.max(1, minutes(view.secondsLeft)) }),
              })}
              {/* A line is read against all of the story. */}
              {rest !== null && story.isWhole && <rest.ResumeDialog player={player} scenario={scenario} />}
            </div>
          )}
        </main>
        {rest !== null && view.kind === 'scene' && (
          <rest.Margin scenario={scenario} journey={journey} view={view} onReturn={returnTo} />
        )}
      </div>
    </div>
  );
}
