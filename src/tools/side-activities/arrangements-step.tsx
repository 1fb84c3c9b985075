/** Arrangements, each with what it does not solve: a fixed sentence, and one's own words about this activity. */
import { useTranslation } from 'react-i18next';
import { arrangementKinds } from '../../core/tools/side-activities/side-activity';
import { consider, considered, writeLimit } from '../../core/tools/side-activities/weighing';
import { Field } from '../../ui/field';
import { Checks } from '../../ui/forms/choices';
import layoutStyles from '../../ui/layout.module.css';
import styles from './side-activities.module.css';
import type { WeighingProps } from './weighing-props';

export function ArrangementsStep({ guide: { draft, write } }: WeighingProps) {
  const { t } = useTranslation('sideActivities');
  const chosen = considered(draft);
  return (
    <>
      <p className={styles.question}>{t('arrangements.question')}</p>
      <div className={layoutStyles.stackXl}>
        <Checks
          legend={t('arrangements.legend')}
          options={arrangementKinds.map((value) => ({
            value,
            label: (
              <>
                {t(`arrangements.names.${value}`)}
                <span className={styles.limit}>{t(`arrangements.limits.${value}`)}</span>
              </>
            ),
          }))}
          values={chosen}
          onChange={(kinds) => write(consider(draft, kinds))}
        />
        {chosen.map((kind) => (
          <Field
            key={kind}
            label={t('arrangements.own', { name: t(`arrangements.names.${kind}`) })}
            value={draft.arrangements[kind].limit}
            onChange={(limit) => write(writeLimit(draft, kind, limit))}
            rows={2}
            isPrivate
          />
        ))}
      </div>
    </>
  );
}
