/** Which conversation it is, what it is about and when. */
import { useTranslation } from 'react-i18next';
import { talkKinds } from '../../core/tools/planner/plan';
import { useFormats } from '../../i18n/formats';
import { Field } from '../../ui/field';
import { Radios } from '../../ui/forms/choices';
import { DayField } from '../../ui/forms/day-field';
import { CalendarButton } from './calendar-button';
import type { Desk } from './desk';
import { RoleGuidance } from './guidance';
import styles from './planner.module.css';
import { StepHeading } from './step-heading';

/** Minutes that one can set aside. */
const durations = [15, 30, 45, 60, 90, 120];

export function StepTalk({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation('planner');
  const formats = useFormats();
  const { talk, title, on, at, lasts } = desk.draft;
  return (
    <>
      <StepHeading>{t('talk.heading')}</StepHeading>
      <div className={styles.chosen}>
        <p className={styles.kindName}>{t(`talks.${talk}.name`)}</p>
        <p className={styles.small}>{t(`talks.${talk}.about`)}</p>
        <details className={styles.fold}>
          <summary>{t('talk.other')}</summary>
          <Radios
            legend={t('talk.kinds')}
            hint={t('talk.stays')}
            options={talkKinds.map((kind) => ({ value: kind, label: t(`talks.${kind}.name`) }))}
            value={talk}
            onChange={(kind) => desk.write({ talk: kind })}
          />
        </details>
        <RoleGuidance talk={talk} />
      </div>
      <div className={styles.forPaper}>
        <Field
          label={t('talk.title')}
          hint={t('talk.titleHint')}
          value={title}
          onChange={(next) => desk.write({ title: next })}
          maxLength={90}
          isPrivate
        />
      </div>
      <div className={styles.when}>
        <DayField label={t('talk.on')} value={on} onChange={(next) => desk.write({ on: next })} />
        <DayField kind="time" label={t('talk.at')} value={at} onChange={(next) => desk.write({ at: next })} />
        <label className={styles.select}>
          <span>{t('talk.lasts')}</span>
          <select value={lasts} onChange={(event) => desk.write({ lasts: Number(event.target.value) })}>
            {durations.map((minutes) => (
              <option key={minutes} value={minutes}>
                {formats.duration(minutes)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {on === null ? (
        <p className={styles.small}>{t('talk.dayFirst')}</p>
      ) : (
        <CalendarButton id={desk.id} on={on} at={at} lasts={lasts} />
      )}
    </>
  );
}
