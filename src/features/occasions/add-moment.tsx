/** Adding a moment of one's own to the calendar. */
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OccasionKind, usualMonths } from '../../core/conversations/occasion';
import { isPlainDay } from '../../core/shared/iso-day';
import { useFormats } from '../../i18n/formats';
import { OwnPanel } from '../../parts/own-panel';
import { useDraft, useDraftChoice } from '../../state/use-draft';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Confirmation } from '../../ui/confirmation';
import { Field } from '../../ui/field';
import { Radios } from '../../ui/forms/choices';
import { DayField } from '../../ui/forms/day-field';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import styles from './occasions.module.css';
import type { Calendar } from './use-calendar';

/** The kinds one adds oneself; days to retrieve something are taken from the suggestions. */
const kinds = [
  'annual-talk',
  'publication',
  'change-of-function',
  'screening',
  'looking-back',
  'own',
] as const satisfies readonly OccasionKind[];

const rhythms = ['never', 'months6', 'months12', 'months60'] as const;
type RhythmChoice = (typeof rhythms)[number];

function monthsOf(rhythm: RhythmChoice): number | null {
  return rhythm === 'never' ? null : Number(rhythm.slice('months'.length));
}

/** Safe: the usual rhythms are among the choices. */
function usual(kind: OccasionKind): RhythmChoice {
  const months = usualMonths[kind];
  return months === null ? 'never' : (`months${months}` as RhythmChoice);
}

export function AddMoment({ calendar }: { readonly calendar: Calendar }) {
  const { t } = useTranslation('occasions');
  const formats = useFormats();
  const [kind, setKind, clearKind] = useDraftChoice('occasions.kind', kinds, 'annual-talk');
  const [day, setDay, clearDay] = useDraft('occasions.day');
  const [rhythm, setRhythm, clearRhythm] = useDraftChoice('occasions.rhythm', rhythms, usual(kind));
  const [note, setNote, clearNote] = useDraft('occasions.note');
  const on = day === '' ? null : day;
  const [outcome, setOutcome] = useState<'none' | 'bad-day' | 'failed' | { readonly on: string }>('none');
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setOutcome('none');
    if (!isPlainDay(on)) {
      setOutcome('bad-day');
      return;
    }
    const isAdded = await calendar.add({ kind, on, note, everyMonths: monthsOf(rhythm), refresh: null });
    setOutcome(isAdded ? { on } : 'failed');
    if (!isAdded) return;
    for (const clear of [clearKind, clearDay, clearRhythm, clearNote]) clear();
  };
  return (
    <form
      aria-labelledby="momenten-erbij"
      noValidate
      className={classNames(layoutStyles.columnL, styles.part)}
      onSubmit={(event) => void add(event)}
    >
      <h2 className={textStyles.subheading} id="momenten-erbij">
        {t('add.title')}
      </h2>
      <Radios
        legend={t('add.kind')}
        options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={kind}
        onChange={(value) => {
          setKind(value);
          clearRhythm();
        }}
      />
      <DayField label={t('add.day')} value={on} onChange={(next) => setDay(next ?? '')} />
      <Radios
        legend={t('add.again')}
        options={rhythms.map((value) => ({ value, label: t(`add.${value}`) }))}
        value={rhythm}
        onChange={setRhythm}
      />
      <OwnPanel>
        <Field
          label={t('add.note')}
          hint={t('add.noteHint')}
          value={note}
          onChange={setNote}
          maxLength={300}
          isPrivate
        />
      </OwnPanel>
      {outcome === 'bad-day' && <StatusMessage tone="problem">{t('deed.badDay')}</StatusMessage>}
      {outcome === 'failed' && <StatusMessage tone="problem">{t('deed.failed')}</StatusMessage>}
      {typeof outcome === 'object' && (
        <Confirmation>{t('deed.added', { day: formats.longDay(outcome.on) })}</Confirmation>
      )}
      <div>
        <Button kind="primary" type="submit">
          {t('add.save')}
        </Button>
      </div>
    </form>
  );
}
