/**
 * The eight angles, in any order, one at a time. For and against stand side by side in the same size; which of
 * them have something is said in words, and nothing is counted.
 */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Angle, angles } from '../../core/tools/side-activities/side-activity';
import { angleToOpen, writeAngle, writtenAt } from '../../core/tools/side-activities/weighing';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Field } from '../../ui/field';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import { TakeAlong } from '../shared/carry';
import { useHeadingFocus } from '../shared/use-heading-focus';
import styles from './side-activities.module.css';
import type { WeighingProps } from './weighing-props';

export function AnglesStep({ guide: { id, draft, write } }: WeighingProps) {
  const { t } = useTranslation('sideActivities');
  const [angle, setAngle] = useState<Angle>(() => angleToOpen(draft));
  const heading = useHeadingFocus(angle, false);
  const index = angles.indexOf(angle);
  const previous = angles[index - 1];
  const next = angles[index + 1];
  const weighed = draft.angles[angle];
  return (
    <>
      <nav aria-label={t('angles.label')}>
        <ul className={styles.angles}>
          {angles.map((one) => (
            <li key={one}>
              <button
                type="button"
                className={styles.angle}
                aria-current={one === angle || undefined}
                onClick={() => setAngle(one)}
              >
                <span className={textStyles.strong}>{t(`angles.names.${one}`)}</span>{' '}
                <span className={textStyles.small}>
                  {t(`angles.written.${writtenAt(draft.angles[one])}`)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className={layoutStyles.stackS}>
        <h3 ref={heading} tabIndex={-1}>
          {t(`angles.names.${angle}`)}
        </h3>
        <p className={styles.question}>{t(`angles.questions.${angle}`)}</p>
      </div>
      <div className={classNames(layoutStyles.stackXl, styles.balance)}>
        {(['pro', 'con'] as const).map((side) => (
          <Field
            key={side}
            label={t(`angles.${side}`)}
            value={weighed[side]}
            onChange={(text) => write(writeAngle(draft, angle, side, text))}
            rows={5}
            isPrivate
          />
        ))}
      </div>
      <div className={layoutStyles.rowFlat}>
        {next !== undefined && (
          <Button onClick={() => setAngle(next)}>
            {t('angles.next', { name: t(`angles.names.${next}`) })}
          </Button>
        )}
        {previous !== undefined && (
          <Button kind="text" onClick={() => setAngle(previous)}>
            {t('angles.previous', { name: t(`angles.names.${previous}`) })}
          </Button>
        )}
      </div>
      <TakeAlong
        key={angle}
        origin={{ tool: 'nevenactiviteiten', record: id }}
        kind="doubt"
        label={t('doubt.angle')}
        hint={t('doubt.hint')}
        text={weighed.doubt}
        onChange={(text) => write(writeAngle(draft, angle, 'doubt', text))}
      />
    </>
  );
}
