/** 'Weergave': language, theme and motion, on every page. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { interfaceLanguages } from '../i18n/languages';
import { Dialog } from '../ui/dialog';
import { Icon } from '../ui/icon';
import styles from './display-settings.module.css';
import head from './head-item.module.css';
import { changePreferences, type Preferences, usePreferences } from './preferences';

interface ChoiceProps<Option extends string> {
  readonly legend: string;
  readonly value: Option;
  readonly options: readonly { readonly value: Option; readonly label: string; readonly lang?: string }[];
  readonly onChange: (value: Option) => void;
}

function Choice<Option extends string>({ legend, value, options, onChange }: ChoiceProps<Option>) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option} lang={option.lang}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

export function DisplaySettings() {
  const { t } = useTranslation('general');
  const [open, setOpen] = useState(false);
  const { language, contentLanguage, theme, motion } = usePreferences();
  const names = interfaceLanguages.map(({ tag, name }) => ({ value: tag, label: name, lang: tag }));
  const set = (change: Partial<Preferences>) => changePreferences(change);
  return (
    <>
      <button type="button" className={head.item} onClick={() => setOpen(true)} aria-haspopup="dialog">
        <Icon name="display" />
        <span className={head.words}>{t('display.open')}</span>
      </button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('display.open')}
        closeLabel={t('display.close')}
      >
        <Choice
          legend={t('display.language')}
          value={language}
          options={names}
          onChange={(value) => set({ language: value })}
        />
        <Choice
          legend={t('display.contentLanguage')}
          value={contentLanguage}
          options={[{ value: 'same', label: t('display.same') }, ...names]}
          onChange={(value) => set({ contentLanguage: value })}
        />
        <Choice
          legend={t('display.theme')}
          value={theme}
          options={[
            { value: 'device', label: t('display.themeDevice') },
            { value: 'light', label: t('display.light') },
            { value: 'dark', label: t('display.dark') },
          ]}
          onChange={(value) => set({ theme: value })}
        />
        <Choice
          legend={t('display.motion')}
          value={motion}
          options={[
            { value: 'device', label: t('display.motionDevice') },
            { value: 'calm', label: t('display.calm') },
            { value: 'none', label: t('display.none') },
          ]}
          onChange={(value) => set({ motion: value })}
        />
      </Dialog>
    </>
  );
}
