/** Which conversation it is, what it is about and when. */
import { useTranslation } from 'react-i18next';
import { isoDay } from '../../core/shared/iso-day';
import { talkKinds } from '../../core/tools/planner/plan';
import { useFormats } from '../../i18n/formats';
import { useServices } from '../../state/services';
import { classNames } from '../../ui/class-names';
import { Field } from '../../ui/field';
import { Radios } from '../../ui/forms/choices';
import { DayField } from '../../ui/forms/day-field';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import { CalendarButton } from './calendar-button';
import { RoleGuidance } from './guidance';
import type { PlanProps } from './plan-props';
import styles from './planner.module.css';

/** Minutes that one can set aside. */
const durations = [15, 30, 45, 60, 90, 120];

export function StepTalk({ guide }: PlanProps) {
  const { t } = useTranslation('planner');
  const formats = useFormats();
  const { clock } = useServices();
  const { talk, title, on, at, lasts } = guide.draft;
  const isOver = on !== null && on < isoDay(clock.now());
  return (
    <>
      <div className={layoutStyles.stackS}>
        <p className={classNames(textStyles.itemTitle, styles.kindName)}>{t(`talks.${talk}.name`)}</p>
        <p className={classNames(textStyles.small, styles.small)}>{t(`talks.${talk}.about`)}</p>
        <details className={styles.fold}>
          <summary>{t('talk.other')}</summary>
          <Radios
            legend={t('talk.kinds')}
            hint={t('talk.stays')}
            options={talkKinds.map((kind) => ({ value: kind, label: t(`talks.${kind}.name`) }))}
            value={talk}
            onChange={(kind) => guide.write({ talk: kind })}
          />
        </details>
        <RoleGuidance talk={talk} />
      </div>
      <div className={styles.forPaper}>
        <Field
          label={t('talk.title')}
          hint={t('talk.titleHint')}
          value={title}
          onChange={(next) => guide.write({ title: next })}
          maxLength={90}
          isPrivate
        />
      </div>
      <div className={styles.when}>
        <DayField label={t('talk.on')} value={on} onChange={(next) => guide.write({ on: next })} />
        <DayField
          kind="time"
          label={t('talk.at')}
          value={at}
          onChange={(next) => guide.write({ at: next })}
        />
        <label className={styles.select}>
          <span>{t('talk.lasts')}</span>
          <select value={lasts} onChange={(event) => guide.write({ lasts: Number(event.target.value) })}>
            {durations.map((minutes) => (
              <option key={minutes} value={minutes}>
                {formats.duration(minutes)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {isOver ? null : on === null ? (
        <p className={classNames(textStyles.small, styles.small)}>{t('talk.dayFirst')}</p>
      ) : (
        <CalendarButton id={guide.id} on={on} at={at} lasts={lasts} />
      )}
    </>
  );
}
