/** How writing goes in author mode, in four steps, folded. */
import { useTranslation } from 'react-i18next';
import foldingStyles from '../../ui/folding/folding.module.css';
import textStyles from '../../ui/text.module.css';

/** The help of author mode. */
export function HowTo() {
  const { t } = useTranslation('author');
  return (
    <details className={foldingStyles.folding}>
      <summary>{t('howTo.summary')}</summary>
      <ol>
        {t('howTo.steps', { returnObjects: true }).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={textStyles.small}>{t('howTo.more')}</p>
    </details>
  );
}
