/** Where a norm that a card touches is written. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../state/addresses';
import styles from './cards.module.css';
import { type Shown, useDeck } from './deck';

export function CardSources({ shown }: { readonly shown: Shown }) {
  const { t } = useTranslation('cards');
  const { sources, lang } = useDeck();
  if (shown.kind === 'own') return null;
  const cited = sources.filter(({ id }) => shown.card.sources.includes(id));
  if (cited.length === 0) return null;
  return (
    <p className={styles.small}>
      {t('card.source')}{' '}
      {cited.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link to={paths.source(id)} lang={lang}>
            {title}
          </Link>
        </span>
      ))}
    </p>
  );
}
