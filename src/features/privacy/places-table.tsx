/** What is processed where, as a table: what, where, who can get at it, how long, and how one erases it. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PackageFormat } from '../../core/shared/delivery';
import { paths } from '../../state/addresses';
import { usePolicy } from '../../state/policy';
import { useVaultView } from '../../state/services';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import tableStyles from '../../ui/table/folding-table.module.css';
import textStyles from '../../ui/text.module.css';
import { type Row, rowsOf } from './places';
import styles from './what-is-where.module.css';

const columns = ['what', 'where', 'who', 'long', 'erase'] as const;
type Cells = Readonly<Record<(typeof columns)[number], string>>;

/** The words of a row. */
function useCells(format: PackageFormat): (row: Row) => Cells {
  const { t } = useTranslation('privacy');
  return (row) => {
    if ('place' in row) {
      const { of, place } = row;
      return { what: t(`places.rows.${of}.what`), ...t(`places.in.${place}`, { returnObjects: true }) };
    }
    const { of } = row;
    if (of === 'completion') {
      const { what, ...others } = t('places.rows.completion', { returnObjects: true });
      return { what: format === 'cmi5' ? what.cmi5 : what.scorm, ...others };
    }
    if (of === 'settings') {
      const { who, ...others } = t('places.rows.settings', { returnObjects: true });
      return { who: format === 'static' ? who.static : who.learningSystem, ...others };
    }
    return t(`places.rows.${of}`, { returnObjects: true });
  };
}

export function Places({ format }: { readonly format: PackageFormat }) {
  const { t } = useTranslation('privacy');
  const view = useVaultView();
  const policy = usePolicy();
  const cellsOf = useCells(format);
  const id = useId();
  return (
    <section aria-labelledby={id} className={classNames(layoutStyles.stackM, styles.places)}>
      <h2 id={id} className={textStyles.subheading}>
        {t('places.title')}
      </h2>
      <table className={classNames(tableStyles.table, styles.table)}>
        <caption>{t('places.caption', { mode: t(`places.mode.${view.mode}`) })}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`places.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf({ view, policy, format }).map((row) => {
            const cells = cellsOf(row);
            return (
              <tr key={row.of}>
                <th scope="row">{cells.what}</th>
                {(['where', 'who', 'long', 'erase'] as const).map((column) => (
                  <td key={column} data-label={t(`places.columns.${column}`)}>
                    {cells[column]}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={textStyles.small}>{t('places.remnants')}</p>
      <p>
        <Link to={paths.vault}>{t('places.toVault')}</Link>
      </p>
    </section>
  );
}
