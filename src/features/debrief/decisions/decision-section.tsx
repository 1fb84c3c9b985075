/** One decision, looked back on: what was done, what it upheld and strained, who saw it, what was left open. */
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionReview } from '../../../core/debrief/debrief-model';
import { minutes } from '../../../core/dialogue/time';
import type { Channel, Person } from '../../../core/scenario/scenario';
import { Button } from '../../../ui/button';
import { classNames } from '../../../ui/class-names';
import layoutStyles from '../../../ui/layout.module.css';
import printStyles from '../../../ui/print.module.css';
import { RichText } from '../../../ui/rich-text';
import screenStyles from '../../../ui/screen.module.css';
import textStyles from '../../../ui/text.module.css';
import debriefStyles from '../layout.module.css';
import type { PlayRoad } from '../roads/road-map';
import { SceneName } from '../scene-name';
import styles from './decision-section.module.css';
import { GivenThen } from './given-then';
import { NotesHere, OwnWords } from './private-words';
import { Reveal } from './reveal';
import { Sources } from './sources';
import { ValuePair } from './value-pair';
import { Voices } from './voices';

const WRITTEN: readonly Channel[] = ['mail', 'chat', 'document'];

/**
 * One decision. On a phone it starts as one sentence unless it `startsOpen`; wider screens and
 * paper show everything. `lang` is the language of the story where it differs from the interface.
 */
export function DecisionSection({
  review,
  cast,
  startsOpen,
  isAsked,
  lang,
  onPlay,
}: {
  readonly review: DecisionReview;
  readonly cast: readonly Person[];
  readonly startsOpen: boolean;
  /** Whether the reader came for this decision: it starts open and its title gets the focus. */
  readonly isAsked: boolean;
  readonly lang: string | undefined;
  readonly onPlay: PlayRoad;
}) {
  const { t } = useTranslation('debrief');
  const id = useId();
  const [open, setOpen] = useState(startsOpen || isAsked);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isAsked) title.current?.focus();
  }, [isAsked]);
  const { choice, mechanism } = review;
  const written = WRITTEN.includes(review.at.scene.channel);

  return (
    <section
      className={classNames(
        layoutStyles.stack3xl,
        debriefStyles.sevenFive,
        debriefStyles.section,
        !open && styles.folded,
      )}
      aria-labelledby={`${id}-title`}
    >
      <div>
        <p className={textStyles.kicker}>
          <SceneName at={review.at} lang={lang} />
        </p>
        <h2 id={`${id}-title`} ref={title} className={styles.title} lang={lang} tabIndex={-1}>
          {choice.did}
        </h2>
        <span className={classNames(printStyles.offPaper, screenStyles.narrowOnly)}>
          <Button
            kind="text"
            expanded={open}
            controls={`${id}-told ${id}-others`}
            onClick={() => setOpen(!open)}
          >
            {open ? t('review.fold') : t('review.unfold')}
          </Button>
        </span>
        <div id={`${id}-told`} className={styles.foldable}>
          {choice.words !== undefined && (
            <p className={classNames(debriefStyles.reading, styles.words)}>
              {t(written ? 'review.wrote' : 'review.said')} <span lang={lang}>‘{choice.words}’</span>
            </p>
          )}
          <div className={classNames(debriefStyles.reading, styles.lookBack)} lang={lang}>
            <RichText text={review.decision.lookBack} />
          </div>
          <GivenThen given={review.given} lang={lang} />
          <OwnWords notes={review.ownWords} />
          {review.honours.length + review.strains.length > 0 && (
            <ValuePair honours={review.honours} strains={review.strains} lang={lang} />
          )}
          {mechanism !== null && (
            <section className={classNames(printStyles.together, styles.mechanism)}>
              <h3 className={textStyles.kicker}>{t('review.mechanism')}</h3>
              <p className={styles.name} lang={lang}>
                {mechanism.name}
              </p>
              {review.mechanismHere !== null && (
                <p className={styles.here} lang={lang}>
                  {review.mechanismHere}
                </p>
              )}
              {review.explainedBefore ? (
                <Reveal show={t('review.explain')} hide={t('review.fold')}>
                  <p className={styles.explanation} lang={lang}>
                    {mechanism.explanation}
                  </p>
                </Reveal>
              ) : (
                <p className={styles.explanation} lang={lang}>
                  {mechanism.explanation}
                </p>
              )}
            </section>
          )}
          <NotesHere notes={review.notes} />
          {review.open.length > 0 && (
            <section className={classNames(printStyles.offPaper, styles.others)}>
              <h3 className={textStyles.kicker}>{t('review.whatIf')}</h3>
              <ul className={styles.roads}>
                {review.open.map((road) => (
                  <li key={road.choice.id}>
                    <Button onClick={() => onPlay(review)}>
                      <span lang={lang}>{road.choice.whatIf}</span>
                    </Button>
                  </li>
                ))}
              </ul>
              <p className={styles.hint}>{t('review.whatIfHint', { count: minutes(review.secondsLeft) })}</p>
            </section>
          )}
        </div>
      </div>
      <div id={`${id}-others`} className={styles.foldable}>
        <Voices voices={review.voices} cast={cast} lang={lang} />
        <Sources of="decision" sources={review.sources} lang={lang} />
      </div>
    </section>
  );
}
