/** What there is to tell of one decision: what was said, what it upheld and strained, who saw it, what was left open. */
import { useTranslation } from 'react-i18next';
import type { DecisionReview } from '../../../core/debrief/debrief-model';
import { minutes } from '../../../core/dialogue/time';
import { type Ending, type Person, writtenChannels } from '../../../core/scenario/scenario';
import { ValuePair } from '../../../parts/value-pair';
import { Button } from '../../../ui/button';
import { classNames } from '../../../ui/class-names';
import layoutStyles from '../../../ui/layout.module.css';
import printStyles from '../../../ui/print.module.css';
import { RichText } from '../../../ui/rich-text';
import textStyles from '../../../ui/text.module.css';
import debriefStyles from '../layout.module.css';
import type { PlayRoad } from '../roads/road-map';
import styles from './decision-section.module.css';
import { GivenThen } from './given-then';
import { NotesHere, OwnWords } from './private-words';
import { Reveal } from './reveal';
import { Voices } from './voices';
import { WhatItLeft } from './what-it-left';

/** What every decision of one debrief is told with. */
export interface Telling {
  readonly cast: readonly Person[];
  /** How this road ended; null while it has not. */
  readonly ending: Ending | null;
  /** The titles of endings that the road map names. */
  readonly named: ReadonlySet<string>;
  /** The language of the story where it differs from the interface. */
  readonly lang: string | undefined;
  readonly onPlay: PlayRoad;
}

/** All of one decision but its title; that of the decision on which most depended is given as `head`. */
export function DecisionTold({
  review,
  telling: { cast, ending, named, lang, onPlay },
  head,
}: {
  readonly review: DecisionReview;
  readonly telling: Telling;
  readonly head?: React.ReactNode;
}) {
  const { t } = useTranslation('debrief');
  const { choice, mechanism } = review;
  const written = writtenChannels.includes(review.at.scene.channel) && choice.spoken === undefined;
  return (
    <div className={classNames(layoutStyles.stack2xl, debriefStyles.sevenFive)}>
      <div>
        {head}
        <WhatItLeft
          consequences={review.consequences}
          ending={ending}
          named={named}
          lang={lang}
          isHinge={head !== undefined}
        />
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
          <ValuePair
            titles={{ honoured: t('review.honoured'), strained: t('review.strained') }}
            honours={review.honours}
            strains={review.strains}
            lang={lang}
          />
        )}
        <NotesHere notes={review.notes} />
        {review.open.length > 0 && (
          <section className={classNames(printStyles.offPaper, styles.others)}>
            <div className={layoutStyles.rowFlat}>
              <h3 className={textStyles.kicker}>{t('review.whatIf')}</h3>
              <p className={textStyles.small}>
                {t('review.whatIfHint', { count: minutes(review.secondsLeft) })}
              </p>
            </div>
            <ul className={styles.roads}>
              {review.open.map((road) => (
                <li key={road.choice.id}>
                  <Button onClick={() => onPlay(review)}>
                    <span lang={lang}>{road.choice.whatIf}</span>
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <div>
        <Voices voices={review.voices} cast={cast} lang={lang} />
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
            <Reveal show={t('review.explain')} hide={t('review.fold')}>
              <p className={styles.explanation} lang={lang}>
                {mechanism.explanation}
              </p>
            </Reveal>
          </section>
        )}
      </div>
    </div>
  );
}
