/** Step 3: one moral question, sharpened while it is written, and do A or do B with the price of each. */
import { useTranslation } from 'react-i18next';
import { questionHints, wordCount } from '../../core/tools/deliberation/question-hints';
import { useIsOnWall } from '../../state/group-room';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import type { DeliberationProps } from './deliberation-props';
import { DraftField } from './draft-field';
import { StepHeading } from './step-heading';
import styles from './steps.module.css';

/** Calm hints; a question is never refused for them. */
function Hints({ question }: { readonly question: string }) {
  const { t } = useTranslation('deliberation');
  const isOnWall = useIsOnWall();
  const count = wordCount(question);
  const source = isOnWall ? null : <p className={textStyles.small}>{t('hints.source')}</p>;
  if (count === 0) return source;
  const hints = questionHints(question);
  return (
    <div className={layoutStyles.stackS}>
      <p className={textStyles.small}>{t('hints.count', { count })}</p>
      <div role="status" className={styles.hintList}>
        {hints.length === 0 ? (
          <p>{t('hints.none')}</p>
        ) : (
          <>
            <p className={textStyles.label}>{t('hints.title')}</p>
            <ul>
              {hints.map((hint) => (
                <li key={hint}>{t(`hints.${hint}`)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      {source}
    </div>
  );
}

export function Question({ guide: { draft, write } }: DeliberationProps) {
  const { t } = useTranslation('deliberation');
  return (
    <>
      <div className={styles.question}>
        <DraftField
          name="question"
          rows={2}
          labelLook={draft.setting === 'group' ? 'small' : 'serif'}
          draft={draft}
          write={write}
        />
        <Hints question={draft.question} />
      </div>
      <section className={styles.part}>
        <StepHeading>{t('fields.ab')}</StepHeading>
        <div className={classNames(layoutStyles.stack2xl, styles.ab)}>
          <div className={styles.fields}>
            <DraftField name="optionA" rows={2} draft={draft} write={write} />
            <DraftField name="priceA" rows={2} draft={draft} write={write} />
          </div>
          <div className={styles.fields}>
            <DraftField name="optionB" rows={2} draft={draft} write={write} />
            <DraftField name="priceB" rows={2} draft={draft} write={write} />
          </div>
        </div>
      </section>
    </>
  );
}
