/** What there is to set of the display: language, theme, letter and motion. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { interfaceLanguages } from '../i18n/languages';
import { changePreferences, type Preferences, usePreferences } from '../state/preferences';
import { useLanguageChoice } from '../state/use-language-choice';
import choiceStyles from '../ui/choice.module.css';
import { Dialog } from '../ui/dialog';
import { StatusMessage } from '../ui/status-message';
import styles from './display-panel.module.css';

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
        <label key={option.value} className={choiceStyles.choice} lang={option.lang}>
          <input
            type="radio"
            className={choiceStyles.mark}
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

interface DisplayPanelProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

export function DisplayPanel({ open, onClose }: DisplayPanelProps) {
  const { t } = useTranslation('display');
  const { t: general } = useTranslation('general');
  const { hasFailed, choose } = useLanguageChoice();
  const { language, contentLanguage, theme, textSize, lineSpacing, letter, motion, singleKeys } =
    usePreferences();
  const names = interfaceLanguages.map(({ tag, name }) => ({ value: tag, label: name, lang: tag }));
  const set = (change: Partial<Preferences>) => changePreferences(change);
  return (
    <Dialog open={open} onClose={onClose} title={general('display.open')} closeLabel={t('close')}>
      <Choice legend={t('language')} value={language} options={names} onChange={choose} />
      {hasFailed && <StatusMessage tone="problem">{general('display.languageFailed')}</StatusMessage>}
      <Choice
        legend={t('contentLanguage')}
        value={contentLanguage}
        options={[{ value: 'same', label: t('same') }, ...names]}
        onChange={(value) => set({ contentLanguage: value })}
      />
      <Choice
        legend={t('theme')}
        value={theme}
        options={[
          { value: 'device', label: t('themeDevice') },
          { value: 'light', label: t('light') },
          { value: 'dark', label: t('dark') },
        ]}
        onChange={(value) => set({ theme: value })}
      />
      <Choice
        legend={t('textSize')}
        value={textSize}
        options={[
          { value: 'usual', label: t('usual') },
          { value: 'larger', label: t('larger') },
          { value: 'largest', label: t('largest') },
        ]}
        onChange={(value) => set({ textSize: value })}
      />
      <Choice
        legend={t('lineSpacing')}
        value={lineSpacing}
        options={[
          { value: 'usual', label: t('usual') },
          { value: 'wide', label: t('wide') },
        ]}
        onChange={(value) => set({ lineSpacing: value })}
      />
      <Choice
        legend={t('letter')}
        value={letter}
        options={[
          { value: 'usual', label: t('usual') },
          { value: 'calm', label: t('calmLetter') },
        ]}
        onChange={(value) => set({ letter: value })}
      />
      <Choice
        legend={t('motion')}
        value={motion}
        options={[
          { value: 'device', label: t('motionDevice') },
          { value: 'calm', label: t('calm') },
          { value: 'none', label: t('none') },
        ]}
        onChange={(value) => set({ motion: value })}
      />
      <Choice
        legend={t('singleKeys')}
        value={singleKeys ? 'on' : 'off'}
        options={[
          { value: 'on', label: t('on') },
          { value: 'off', label: t('off') },
        ]}
        onChange={(value) => set({ singleKeys: value === 'on' })}
      />
    </Dialog>
  );
}
