/** The three ways to use the cards, as links: each has an address of its own. */
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { paths, queryNames } from '../../state/addresses';
import { classNames } from '../../ui/class-names';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './cards.module.css';

const parts = ['trekken', 'gesprek', 'afdruk'] as const;
export type CardsPart = (typeof parts)[number];

/** The part that the address names. */
export function usePart(): CardsPart {
  const [query] = useSearchParams();
  const asked = query.get(queryNames.cardsPart);
  return parts.find((part) => part === asked) ?? 'trekken';
}

export function Parts() {
  const { t } = useTranslation('cards');
  const here = usePart();
  return (
    <nav aria-label={t('part.label')} className={classNames(printStyles.offPaper, styles.parts)}>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <Link
              className={textStyles.plainLink}
              to={part === 'trekken' ? paths.tool('gesprekskaarten') : paths.cardsPart(part)}
              aria-current={part === here ? 'page' : undefined}
            >
              {t(`part.${part}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
