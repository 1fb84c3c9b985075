/**
 * The other languages by their own names, in sight on every page: who reads no Dutch must not have to find it behind
 * a Dutch word.
 */
import { useTranslation } from 'react-i18next';
import { interfaceLanguages } from '../i18n/languages';
import { usePreferences } from '../state/preferences';
import { useLanguageChoice } from '../state/use-language-choice';
import { classNames } from '../ui/class-names';
import printStyles from '../ui/print.module.css';
import screenStyles from '../ui/screen.module.css';
import textStyles from '../ui/text.module.css';
import hiddenStyles from '../ui/visually-hidden.module.css';
import styles from './head-item.module.css';

export function LanguageSwitch() {
  const { language } = usePreferences();
  const { t } = useTranslation('general');
  const { hasFailed, choose } = useLanguageChoice();
  return (
    <>
      {interfaceLanguages
        .filter(({ tag }) => tag !== language)
        .map(({ tag, name }, place) => (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: one button for each place, so that focus stays on the one that was pressed.
            key={place}
            type="button"
            lang={tag}
            className={classNames(printStyles.offPaper, styles.item)}
            onClick={() => choose(tag)}
          >
            <span className={hiddenStyles.untilRoomy}>{name}</span>
            <span className={screenStyles.untilRoomy} aria-hidden="true">
              {tag.toUpperCase()}
            </span>
          </button>
        ))}
      {hasFailed && (
        <span role="status" className={textStyles.small}>
          {t('display.languageFailed')}
        </span>
      )}
    </>
  );
}
