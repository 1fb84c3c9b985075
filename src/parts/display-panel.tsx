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
  const { t } = useTranslation('general');
  const { hasFailed, choose } = useLanguageChoice();
  const { language, contentLanguage, theme, textSize, lineSpacing, letter, motion, singleKeys } =
    usePreferences();
  const names = interfaceLanguages.map(({ tag, name }) => ({ value: tag, label: name, lang: tag }));
  const set = (change: Partial<Preferences>) => changePreferences(change);
  return (
    <Dialog open={open} onClose={onClose} title={t('display.open')} closeLabel={t('display.close')}>
      <Choice legend={t('display.language')} value={language} options={names} onChange={choose} />
      {hasFailed && <StatusMessage tone="problem">{t('display.languageFailed')}</StatusMessage>}
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
        legend={t('display.textSize')}
        value={textSize}
        options={[
          { value: 'usual', label: t('display.usual') },
          { value: 'larger', label: t('display.larger') },
          { value: 'largest', label: t('display.largest') },
        ]}
        onChange={(value) => set({ textSize: value })}
      />
      <Choice
        legend={t('display.lineSpacing')}
        value={lineSpacing}
        options={[
          { value: 'usual', label: t('display.usual') },
          { value: 'wide', label: t('display.wide') },
        ]}
        onChange={(value) => set({ lineSpacing: value })}
      />
      <Choice
        legend={t('display.letter')}
        value={letter}
        options={[
          { value: 'usual', label: t('display.usual') },
          { value: 'calm', label: t('display.calmLetter') },
        ]}
        onChange={(value) => set({ letter: value })}
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
      <Choice
        legend={t('display.singleKeys')}
        value={singleKeys ? 'on' : 'off'}
        options={[
          { value: 'on', label: t('display.on') },
          { value: 'off', label: t('display.off') },
        ]}
        onChange={(value) => set({ singleKeys: value === 'on' })}
      />
    </Dialog>
  );
}
