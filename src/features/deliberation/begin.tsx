/** Beginning a deliberation: a word to find it by, alone or together, in full or short. */
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { minutesFrom } from '../../core/tools/deliberation/course';
import {
  type DeliberationForm,
  type DeliberationId,
  type DeliberationSetting,
  deliberationForms,
  deliberationSettings,
  emptyDeliberation,
} from '../../core/tools/deliberation/deliberation';
import { useFormats } from '../../i18n/formats';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Radios } from '../../ui/tools/choices';
import styles from './deliberation.module.css';
import { KeepingPromise } from './keeping-promise';

export function Begin({ onBegun }: { readonly onBegun: (id: DeliberationId) => void }) {
  const { t } = useTranslation('deliberation');
  const { vault, clock, ids } = useServices();
  const formats = useFormats();
  const [codeWord, setCodeWord] = useState('');
  const [setting, setSetting] = useState<DeliberationSetting>('solo');
  const [form, setForm] = useState<DeliberationForm>('full');
  const [isAsked, setIsAsked] = useState(false);
  const isMissing = codeWord.trim() === '';
  const begin = (event: FormEvent): void => {
    event.preventDefault();
    setIsAsked(isMissing);
    if (isMissing) return;
    const now = clock.now();
    const id = ids.next() as DeliberationId;
    void vault.put('deliberation', {
      ...emptyDeliberation(codeWord.trim(), setting, form),
      id,
      step: 'opening',
      madeAt: now,
      changedAt: now,
    });
    onBegun(id);
  };
  return (
    <section className={styles.begin} aria-labelledby="begin-beraad">
      <h2 id="begin-beraad">{t('begin.title')}</h2>
      <form onSubmit={begin} className={styles.fields} noValidate>
        <Radios
          legend={t('begin.setting')}
          hint={t('begin.settingHint')}
          options={deliberationSettings.map((one) => ({ value: one, label: t(`setting.${one}`) }))}
          value={setting}
          onChange={setSetting}
        />
        <Radios
          legend={t('begin.form')}
          hint={t('begin.formHint')}
          options={deliberationForms.map((one) => ({
            value: one,
            label: t(`form.${one}`, { duration: formats.duration(minutesFrom({ setting, form: one })) }),
          }))}
          value={form}
          onChange={setForm}
        />
        <Field
          label={t('begin.codeWord')}
          hint={t('begin.codeWordHint')}
          error={isAsked && isMissing ? t('begin.needsWord') : undefined}
          value={codeWord}
          onChange={setCodeWord}
          maxLength={40}
          isPrivate
        />
        <div>
          <Button kind="primary" type="submit">
            {t('begin.action')}
          </Button>
        </div>
      </form>
      <KeepingPromise />
    </section>
  );
}
