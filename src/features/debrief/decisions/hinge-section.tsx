/** The decision on which most depended, told whole; it is called so only where anything did. */
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionReview } from '../../../core/debrief/debrief-model';
import { classNames } from '../../../ui/class-names';
import textStyles from '../../../ui/text.module.css';
import debriefStyles from '../layout.module.css';
import { SceneName } from '../scene-name';
import { DecisionTold, type Telling } from './decision-section';
import styles from './decision-section.module.css';

/** The section. Its title gets the focus when the reader came for this decision. */
export function HingeSection({
  review,
  isAsked,
  telling,
}: {
  readonly review: DecisionReview;
  readonly isAsked: boolean;
  readonly telling: Telling;
}) {
  const { t } = useTranslation('debrief');
  const { changedEndings, changedLater } = review.consequences;
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isAsked) title.current?.focus();
  }, [isAsked]);
  return (
    <section className={debriefStyles.section} aria-labelledby={id}>
      <DecisionTold
        review={review}
        telling={telling}
        head={
          <>
            <p className={classNames(textStyles.kicker, styles.kicker)}>
              <span>
                <SceneName at={review.at} lang={telling.lang} />
              </span>
              {(changedEndings || changedLater) && <span className={styles.hinge}>{t('left.hinge')}</span>}
            </p>
            <h2 id={id} ref={title} className={styles.title} lang={telling.lang} tabIndex={-1}>
              {review.choice.did}
            </h2>
          </>
        }
      />
    </section>
  );
}
