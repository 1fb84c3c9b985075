/**
 * What has to be reported to whom, as the authors wrote it with its sources, and what one means to do. Nothing
 * is reported from here.
 */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Duty } from '../../core/scenario/guidance';
import { meanTo } from '../../core/tools/side-activities/weighing';
import { SourceLink } from '../../parts/source-link';
import { paths } from '../../state/addresses';
import choiceStyles from '../../ui/choice.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './side-activities.module.css';
import type { Duties, WeighingProps } from './weighing-props';

interface DutyItemProps {
  readonly duty: Duty;
  readonly duties: Duties;
  readonly means: boolean;
  readonly onChange: (means: boolean) => void;
}

function DutyItem({ duty, duties: { sources, lang }, means, onChange }: DutyItemProps) {
  const { t } = useTranslation('sideActivities');
  const id = useId();
  const cited = sources.filter((source) => duty.sources.includes(source.id));
  return (
    <li>
      <h3 id={`${id}-what`} lang={lang}>
        {duty.what}
      </h3>
      <p className={styles.small}>{t(`report.audience.${duty.audience}`)}</p>
      <dl className={styles.duty}>
        {(['toWhom', 'when'] as const)
          .filter((part) => duty[part] !== '')
          .map((part) => (
            <div key={part}>
              <dt className={textStyles.quiet}>{t(`report.${part}`)}</dt>
              <dd lang={lang}>{duty[part]}</dd>
            </div>
          ))}
        <div>
          <dt className={textStyles.quiet}>{t('report.source')}</dt>
          {cited.map((source) => (
            <dd key={source.id}>
              <SourceLink source={source} lang={lang} />
            </dd>
          ))}
        </div>
      </dl>
      <label className={styles.will}>
        <input
          className={choiceStyles.mark}
          type="checkbox"
          checked={means}
          onChange={(event) => onChange(event.target.checked)}
          aria-labelledby={`${id}-will ${id}-what`}
        />
        <span id={`${id}-will`}>{t('report.will')}</span>
      </label>
    </li>
  );
}

export function ReportStep({ guide: { draft, write }, duties }: WeighingProps & { readonly duties: Duties }) {
  const { t } = useTranslation('sideActivities');
  return (
    <>
      {duties.duties.length === 0 ? (
        <p>
          {t('report.none')} <Link to={paths.help}>{t('report.help')}</Link>
        </p>
      ) : (
        <>
          <p>{t('report.ticks')}</p>
          <ul className={styles.duties}>
            {duties.duties.map((duty) => (
              <DutyItem
                key={duty.id}
                duty={duty}
                duties={duties}
                means={draft.toReport.includes(duty.id)}
                onChange={(means) => write(meanTo(draft, duty.id, means))}
              />
            ))}
          </ul>
        </>
      )}
      <p className={styles.question}>{t('report.question')}</p>
    </>
  );
}
