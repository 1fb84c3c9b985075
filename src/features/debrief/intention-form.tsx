/** The fields of an if-then: when, then, and how far ahead to look back. */
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ModuleCover } from '../../core/scenario/vocabulary';
import { asId } from '../../core/shared/ids';
import type { Intention } from '../../core/tools/intentions/intention';
import { DISTANCES, type Distance, lookBackDay } from '../../core/tools/intentions/look-back-days';
import { useFormats } from '../../i18n/formats';
import { useServices, useVaultView } from '../../state/services';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Icon } from '../../ui/icon';
import { intentionFrom } from './intention';
import styles from './intention-panel.module.css';

/** The form; starts from `intention` when that is being adjusted. `onKeep` gets a complete intention only. */
export function IntentionForm({
  cover,
  intention,
  onKeep,
}: {
  readonly cover: ModuleCover;
  readonly intention: Intention | null;
  readonly onKeep: (made: Intention) => void;
}) {
  const { t } = useTranslation('debrief');
  const formats = useFormats();
  const { clock, ids } = useServices();
  const { mode } = useVaultView();
  const [when, setWhen] = useState(intention?.when ?? '');
  const [then, setThen] = useState(intention?.then ?? '');
  const [distance, setDistance] = useState<Distance>('three-weeks');
  const [refused, setRefused] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const name = useId();
  useEffect(() => {
    if (refused > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refused]);
  const missing = (half: string) => (refused > 0 && half.trim() === '' ? t('intention.missing') : undefined);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const id = intention?.id ?? asId<Intention['id']>(ids.next());
    const parts = { id, module: cover.id, now: clock.now() };
    const made = intentionFrom({ when, then, distance }, parts, intention);
    if (made === null) setRefused(refused + 1);
    else onKeep(made);
  };

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <Field
        label={t('intention.when')}
        labelLook="serif"
        rows={3}
        isPrivate
        value={when}
        onChange={setWhen}
        placeholder={cover.intention.when}
        error={missing(when)}
      />
      <Field
        label={t('intention.then')}
        labelLook="serif"
        rows={3}
        isPrivate
        value={then}
        onChange={setThen}
        placeholder={cover.intention.then}
        error={missing(then)}
      />
      <fieldset>
        <legend className={styles.legend}>{t('intention.moment')}</legend>
        <div className={styles.distances}>
          {DISTANCES.map((option) => (
            <label key={option} className={styles.distance}>
              <input
                type="radio"
                name={name}
                value={option}
                checked={option === distance}
                onChange={() => setDistance(option)}
              />
              <span className={styles.face}>
                {option === distance && <Icon name="check" />}
                {t(`intention.distance.${option}`)}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <p className={styles.hint} aria-live="polite">
        {t('intention.on', { day: formats.longDay(lookBackDay(clock.now(), distance)) })}
      </p>
      <div className={styles.actions}>
        <Button kind="primary" type="submit">
          {t(`intention.keep.${mode}`)}
        </Button>
        <p className={styles.hint}>{t(`promise.${mode}`)}</p>
      </div>
    </form>
  );
}
