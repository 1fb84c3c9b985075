/** The sources as their keepers need them: how far each was read, when it is looked at again, and what rests on it. */
import { useTranslation } from 'react-i18next';
import type { Source, SourceUse } from '../../core/scenario/vocabulary';
import { useFormats } from '../../i18n/formats';
import { LeavingLink } from '../../parts/leaving-link';
import styles from './author.module.css';
import { TableScroll } from './table-scroll';

/** A place that cites a source, by the name of its file in the modules folder. */
function fileOf(use: SourceUse): string {
  if (use.place !== 'module') return `${use.place}.yaml`;
  return `${use.module}/${use.scenario ?? 'module'}.yaml`;
}

interface SourcesTableProps {
  readonly sources: readonly Source[];
  /** ISO day; a source whose review was due by then stands out. */
  readonly today: string;
}

/** Every source, one a row, those that someone should have looked at again first. */
export function SourcesTable({ sources, today }: SourcesTableProps) {
  const { t } = useTranslation('author');
  const formats = useFormats();
  const isDue = ({ reviewBefore }: Source): boolean => today >= reviewBefore;
  const rows = [...sources.filter(isDue), ...sources.filter((source) => !isDue(source))];
  return (
    <TableScroll>
      <table className={styles.texts}>
        <caption>{t('library.title', { due: sources.filter(isDue).length, all: sources.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('library.source')}</th>
            <th scope="col">{t('library.status')}</th>
            <th scope="col">{t('library.validOn')}</th>
            <th scope="col">{t('library.reviewBefore')}</th>
            <th scope="col">{t('library.owner')}</th>
            <th scope="col">{t('library.url')}</th>
            <th scope="col">{t('library.usedIn')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((source) => (
            <tr key={source.id}>
              <th scope="row">
                {source.id}
                <br />
                <span lang="nl">{source.title}</span>
              </th>
              <td>{t(`library.read.${source.status}`)}</td>
              <td>{formats.date(source.validOn)}</td>
              <td>
                {formats.date(source.reviewBefore)}
                {isDue(source) && <strong> ({t('library.due')})</strong>}
              </td>
              <td lang="nl">{source.owner}</td>
              <td>
                {source.url === undefined ? (
                  t('none')
                ) : (
                  <LeavingLink to={source.url} about={<span lang="nl">{source.title}</span>} isTold />
                )}
              </td>
              <td>{formats.list(source.usedIn.map(fileOf)) || t('none')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
