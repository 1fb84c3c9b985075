/** The stage of a group: the one thing the room looks at, first the question of the step, then the moral question. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeliberationDraft } from '../../core/tools/deliberation/deliberation';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './guide.module.css';

/** The moral question, with A and B where they were written. */
export function StageQuestion({ draft }: { readonly draft: DeliberationDraft }) {
  const { t } = useTranslation('deliberation');
  const options = (['a', 'b'] as const)
    .map((letter) => ({ letter, text: (letter === 'a' ? draft.optionA : draft.optionB).trim() }))
    .filter(({ text }) => text !== '');
  return (
    <>
      <p className={textStyles.posterKicker}>{t('stage.question')}</p>
      <p className={styles.stageQuestion} translate="no">
        {draft.question}
      </p>
      {options.length > 0 && (
        <dl className={styles.stageOptions}>
          {options.map(({ letter, text }) => (
            <div key={letter}>
              <dt>{t(`stage.${letter}`)}</dt>
              <dd translate="no">{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

interface StageProps {
  /** Whether the heading steps back for the question below it. */
  readonly isSmall: boolean;
  readonly children: ReactNode;
}

export function Stage({ isSmall, children }: StageProps) {
  return (
    <div
      className={classNames(
        layoutStyles.edged,
        printStyles.offPaper,
        styles.stage,
        isSmall && styles.withQuestion,
      )}
    >
      {children}
    </div>
  );
}
