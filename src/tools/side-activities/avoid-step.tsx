/**
 * Avoiding before weighing. Telling about an interest can make bias feel licensed (Cain, Loewenstein & Moore
 * 2005), and the prospect of telling deters where an interest can be avoided (Sah & Loewenstein 2014).
 */
import { useTranslation } from 'react-i18next';
import { avoidances } from '../../core/tools/side-activities/side-activity';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Field } from '../../ui/field';
import { Checks } from '../../ui/forms/choices';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './side-activities.module.css';
import type { WeighingProps } from './weighing-props';

export function AvoidStep({ guide: { draft, write, go } }: WeighingProps) {
  const { t } = useTranslation('sideActivities');
  return (
    <>
      <div className={layoutStyles.stackXl}>
        <Checks
          legend={t('avoid.legend')}
          options={avoidances.map((value) => ({ value, label: t(`avoid.options.${value}`) }))}
          values={draft.avoidances}
          onChange={(chosen) => write({ avoidances: avoidances.filter((one) => chosen.includes(one)) })}
        />
        <Field
          label={t('avoid.words')}
          value={draft.avoiding}
          onChange={(avoiding) => write({ avoiding })}
          rows={3}
          isPrivate
        />
      </div>
      {draft.avoidances.length > 0 && (
        <div>
          <p>{t('avoid.skip')}</p>
          <Button kind="text" onClick={() => go('judgement')}>
            {t('avoid.skipAction')}
          </Button>
        </div>
      )}
      <details className={classNames(textStyles.small, styles.ground)}>
        <summary>{t('avoid.ground')}</summary>
        <p>{t('avoid.studies')}</p>
      </details>
    </>
  );
}
