/** The fields of an if-then: when, then, and how far ahead to look back. */
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ModuleCover } from '../../../core/scenario/vocabulary';
import { asId } from '../../../core/shared/ids';
import type { Intention } from '../../../core/tools/intentions/intention';
import { DISTANCES, lookBackDay } from '../../../core/tools/intentions/look-back-days';
import { intentionFrom } from '../../../core/tools/intentions/making';
import { useFormats } from '../../../i18n/formats';
import { Unkept } from '../../../parts/keeping';
import { useServices, useVaultView } from '../../../state/services';
import { useDraft, useDraftChoice } from '../../../state/use-draft';
import { Button } from '../../../ui/button';
import { classNames } from '../../../ui/class-names';
import { Field } from '../../../ui/field';
import { Icon } from '../../../ui/icon';
import layoutStyles from '../../../ui/layout.module.css';
import printStyles from '../../../ui/print.module.css';
import textStyles from '../../../ui/text.module.css';
import styles from './intention-panel.module.css';

/** Where what is typed in the form is kept. With the module: behind the lock nobody sees whether it has an intention. */
export function intentionPlaces({ id: of }: ModuleCover) {
  return {
    when: `debrief.when.${of}`,
    then: `debrief.then.${of}`,
    distance: `debrief.distance.${of}`,
  } as const;
}

/** The form; starts from `intention` when that is being adjusted. `onKeep` gets a complete intention only. */
export function IntentionForm({
  cover,
  intention,
  onKeep,
}: {
  readonly cover: ModuleCover;
  readonly intention: Intention | null;
  /** Gives back whether it was taken in. */
  readonly onKeep: (made: Intention) => boolean;
}) {
  const { t } = useTranslation('debrief');
  const formats = useFormats();
  const { clock, ids } = useServices();
  const { mode } = useVaultView();
  const places = intentionPlaces(cover);
  const [when, setWhen, clearWhen] = useDraft(places.when, intention?.when);
  const [then, setThen, clearThen] = useDraft(places.then, intention?.then);
  const [distance, setDistance, clearDistance] = useDraftChoice(places.distance, DISTANCES, 'six-weeks');
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
    const now = clock.now();
    const lookBackOn = lookBackDay(now, distance);
    const made = intentionFrom({ when, then, lookBackOn }, { id, module: cover.id }, intention, now);
    if (made === null) setRefused(refused + 1);
    else if (onKeep(made)) for (const clear of [clearWhen, clearThen, clearDistance]) clear();
  };

  return (
    <form
      ref={form}
      className={classNames(layoutStyles.stackL, printStyles.offPaper)}
      onSubmit={submit}
      noValidate
    >
      <Field
        label={t('intention.when')}
        labelLook="serif"
        rows={2}
        isPrivate
        value={when}
        onChange={setWhen}
        placeholder={cover.intention.when}
        error={missing(when)}
      />
      <Field
        label={t('intention.then')}
        labelLook="serif"
        rows={2}
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
      <p className={textStyles.small} aria-live="polite">
        {t('intention.on', { day: formats.longDay(lookBackDay(clock.now(), distance)) })}
      </p>
      <Unkept />
      <div className={classNames(layoutStyles.row, printStyles.offPaper)}>
        <Button kind="primary" type="submit">
          {t(`intention.keep.${mode}`)}
        </Button>
        <p className={textStyles.small}>{t(`promise.${mode}`)}</p>
      </div>
    </form>
  );
}
