/** What one saw when one looked back on an intention before. Nothing is counted. */
import { useTranslation } from 'react-i18next';
import type { Intention } from '../../core/tools/intentions/intention';
import { useFormats } from '../../i18n/formats';
import { classNames } from '../../ui/class-names';
import foldingStyles from '../../ui/folding/folding.module.css';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './intentions.module.css';

/** The earlier look-backs, folded. Shows nothing when there are none. */
export function Looks({ intention }: { readonly intention: Intention }) {
  const { t } = useTranslation('intentions');
  const formats = useFormats();
  if (intention.looks.length === 0) return null;
  return (
    <details className={foldingStyles.folding}>
      <summary>{t('look.earlier')}</summary>
      <ul className={classNames(layoutStyles.grid, styles.items)}>
        {intention.looks.map((look) => (
          <li key={`${look.on} ${look.words}`}>
            <p className={textStyles.small}>
              {t('look.on', { day: formats.longDay(look.on), outcome: t(`look.outcome.${look.outcome}`) })}
            </p>
            {look.words !== '' && (
              <p className={textStyles.ownWords} translate="no">
                {look.words}
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
