/** What each choice of a decision weighs, side by side: there a choice that dominates another shows. */
import { useTranslation } from 'react-i18next';
import type { Decision, WeighedValue } from '../../core/scenario/scenario';
import { useFormats } from '../../i18n/formats';
import styles from './author.module.css';
import { TableScroll } from './table-scroll';

/** The choices with their values, mechanism and sources, by the ids that the author writes. */
export function WeightsTable({ decision }: { readonly decision: Decision }) {
  const { t } = useTranslation('author');
  const formats = useFormats();
  const named = (weighed: readonly WeighedValue[] | undefined): string =>
    formats.list((weighed ?? []).map(({ value }) => value));
  return (
    <TableScroll>
      <table className={styles.texts}>
        <caption>{t('weights')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('choice')}</th>
            <th scope="col">{t('honours')}</th>
            <th scope="col">{t('strains')}</th>
            <th scope="col">{t('mechanism')}</th>
            <th scope="col">{t('sources')}</th>
          </tr>
        </thead>
        <tbody>
          {decision.choices.map(({ id, label, own, consideration }) => (
            <tr key={id}>
              <th scope="row" lang="nl">
                {label}
              </th>
              {own ? (
                <td colSpan={4}>{t('ownChoice')}</td>
              ) : (
                <>
                  <td lang="nl">{named(consideration?.honours)}</td>
                  <td lang="nl">{named(consideration?.strains)}</td>
                  <td lang="nl">{consideration?.mechanism ?? t('none')}</td>
                  <td lang="nl">{formats.list(consideration?.sources ?? []) || t('none')}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
