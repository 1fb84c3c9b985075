/** Beginning a deliberation: a word to find it by, alone or together, in full or short. */
import { useTranslation } from 'react-i18next';
import { minutesFrom } from '../../core/tools/deliberation/course';
import {
  deliberationForms,
  deliberationSettings,
  newDeliberation,
} from '../../core/tools/deliberation/deliberation';
import { useFormats } from '../../i18n/formats';
import { useDraftChoice } from '../../state/use-draft';
import { Radios } from '../../ui/forms/choices';
import { CodeWordForm } from '../shared/code-word-form';
import { useBegin } from '../shared/use-begin';

export function Begin() {
  const { t } = useTranslation('deliberation');
  const { begin, isRefused } = useBegin('moreel-beraad');
  const formats = useFormats();
  const [setting, setSetting, clearSetting] = useDraftChoice(
    'deliberation.setting',
    deliberationSettings,
    'solo',
  );
  const [form, setForm, clearForm] = useDraftChoice('deliberation.form', deliberationForms, 'full');
  return (
    <CodeWordForm
      place="deliberation.codeWord"
      title={t('begin.title')}
      label={t('begin.codeWord')}
      hint={t('begin.codeWordHint')}
      action={t('begin.action')}
      isFirst
      isRefused={isRefused}
      onBegin={(codeWord) => {
        const isBegun = begin('deliberation', (origin) => newDeliberation(codeWord, setting, form, origin));
        if (isBegun) for (const clear of [clearSetting, clearForm]) clear();
        return isBegun;
      }}
    >
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
    </CodeWordForm>
  );
}
