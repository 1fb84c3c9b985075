/** What is fixed before a decision, in the words that the author writes: there a rule without its like shows. */
import { useTranslation } from 'react-i18next';
import type { Given } from '../../core/scenario/scenario';
import styles from './author.module.css';
import { TableScroll } from './table-scroll';

/** The rows with their source or document, by the ids that the author writes. */
export function GivenTable({ given }: { readonly given: readonly Given[] }) {
  const { t } = useTranslation('author');
  const { t: general } = useTranslation('general');
  if (given.length === 0) return <p>{t('nothingGiven')}</p>;
  return (
    <TableScroll>
      <table className={styles.texts}>
        <caption>{t('given')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('kind')}</th>
            <th scope="col">{t('dutch')}</th>
            <th scope="col">{t('where')}</th>
          </tr>
        </thead>
        <tbody>
          {given.map(({ kind, text, source, document }) => (
            <tr key={text}>
              <th scope="row">{general(`given.kind.${kind}`)}</th>
              <td lang="nl">{text}</td>
              <td>{source ?? document ?? general('given.story')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
