/** Beginning a deliberation: a word to find it by, alone or together, in full or short. */
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { minutesFrom } from '../../core/tools/deliberation/course';
import {
  type DeliberationId,
  deliberationForms,
  deliberationSettings,
  emptyDeliberation,
} from '../../core/tools/deliberation/deliberation';
import { useFormats } from '../../i18n/formats';
import { useServices } from '../../state/services';
import { useDraft, useDraftChoice } from '../../state/use-draft';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Radios } from '../../ui/forms/choices';
import { RefusedHere } from '../shared/not-here';
import { useBegin } from '../shared/use-begin';
import styles from './deliberation.module.css';

export function Begin() {
  const { t } = useTranslation('deliberation');
  const { clock, ids } = useServices();
  const { begin, isRefused } = useBegin('moreel-beraad');
  const formats = useFormats();
  const [codeWord, setCodeWord, clearCodeWord] = useDraft('deliberation.codeWord');
  const [setting, setSetting, clearSetting] = useDraftChoice(
    'deliberation.setting',
    deliberationSettings,
    'solo',
  );
  const [form, setForm, clearForm] = useDraftChoice('deliberation.form', deliberationForms, 'full');
  const [isAsked, setIsAsked] = useState(false);
  const isMissing = codeWord.trim() === '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsAsked(isMissing);
    if (isMissing) return;
    const now = clock.now();
    const isBegun = begin('deliberation', {
      ...emptyDeliberation(codeWord.trim(), setting, form),
      id: ids.next() as DeliberationId,
      step: 'opening',
      madeAt: now,
      changedAt: now,
    });
    if (isBegun) for (const clear of [clearCodeWord, clearSetting, clearForm]) clear();
  };
  return (
    <section className={styles.begin} aria-labelledby="begin-beraad">
      <h2 id="begin-beraad">{t('begin.title')}</h2>
      <form onSubmit={submit} className={styles.fields} noValidate>
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
        {isRefused && <RefusedHere />}
        <div>
          <Button kind="primary" type="submit">
            {t('begin.action')}
          </Button>
        </div>
      </form>
    </section>
  );
}
