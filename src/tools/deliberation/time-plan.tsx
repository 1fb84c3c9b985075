/** The minutes of every step with their total; what a group needs to write, its facilitator can set. */
import { useTranslation } from 'react-i18next';
import { methodNumber, minutesFrom, minutesOf, stepsOf } from '../../core/tools/deliberation/course';
import type { DeliberationForm } from '../../core/tools/deliberation/deliberation';
import type { Room } from '../../core/tools/deliberation/room';
import { useFormats } from '../../i18n/formats';
import foldingStyles from '../../ui/folding/folding.module.css';
import { NumberChoice } from './room-fields';
import styles from './steps.module.css';

/** What writing can be set to; 0 stands for what follows from the group. */
const settable = [3, 5, 8, 10, 12, 15, 20, 25, 30, 40, 60];

interface TimePlanProps {
  readonly form: DeliberationForm;
  readonly room: Room;
  readonly onChange: (patch: Partial<Room>) => void;
}

export function TimePlan({ form, room, onChange }: TimePlanProps) {
  const { t } = useTranslation('deliberation');
  const formats = useFormats();
  const kind = { setting: 'group', form, room } as const;
  const steps = stepsOf(kind).filter((step) => minutesOf(kind, step) > 0);
  const followed = minutesOf({ ...kind, room: { ...room, writeMinutes: null } }, 'write');
  return (
    <details className={foldingStyles.aside}>
      <summary>{t('plan.title', { duration: formats.duration(minutesFrom(kind)) })}</summary>
      <div className={styles.asideBody}>
        <dl className={styles.plan}>
          {steps.map((step) => (
            <div key={step}>
              <dt>{`${methodNumber(kind, step)} ${t(`steps.${step}.name`)}`}</dt>
              <dd>{formats.duration(minutesOf(kind, step))}</dd>
            </div>
          ))}
        </dl>
        <NumberChoice
          label={t('plan.write')}
          hint={t('plan.writeHint')}
          value={room.writeMinutes ?? 0}
          choices={[
            { value: 0, label: t('plan.follows', { duration: formats.duration(followed) }) },
            ...settable.map((value) => ({ value, label: formats.duration(value) })),
          ]}
          onChange={(value) => onChange({ writeMinutes: value === 0 ? null : value })}
        />
      </div>
    </details>
  );
}
