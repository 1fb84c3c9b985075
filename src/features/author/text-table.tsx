/** Dutch texts with the English beside them, and what is missing or behind. */

import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuthorMessage } from '../../core/authoring/news';
import styles from './author.module.css';
import type { KeyedText } from './moment-texts';
import { TableScroll } from './table-scroll';

interface TextTableProps {
  readonly dutch: readonly KeyedText[];
  readonly english: readonly KeyedText[];
  /** Messages of the checker about these texts; those about a translation show in its cell. */
  readonly messages: readonly AuthorMessage[];
}

/** A key, which may break after a dot. */
function KeyName({ name }: { readonly name: string }) {
  const parts = name.split('.');
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one name keep their order
    <Fragment key={index}>
      {index > 0 && (
        <>
          .<wbr />
        </>
      )}
      {part}
    </Fragment>
  ));
}

/** The texts, one a row, under the key by which the translation file knows them. */
export function TextTable({ dutch, english, messages }: TextTableProps) {
  const { t } = useTranslation('author');
  const translated = new Map(english.map(({ key, text }) => [key, text] as const));
  const behind = new Map(
    messages.flatMap(({ key, code }) =>
      key !== undefined && code.startsWith('translation/') ? [[key, code.slice('translation/'.length)]] : [],
    ),
  );
  return (
    <TableScroll>
      <table className={styles.texts}>
        <caption>{t('texts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('key')}</th>
            <th scope="col">{t('dutch')}</th>
            <th scope="col">{t('english')}</th>
          </tr>
        </thead>
        <tbody>
          {dutch.map(({ key, text }) => {
            const state = behind.get(key);
            const there = state === 'missing' ? undefined : translated.get(key);
            return (
              <tr key={key}>
                <th scope="row">
                  <KeyName name={key} />
                </th>
                <td lang="nl">{text}</td>
                <td lang={there === undefined ? undefined : 'en'}>
                  {there ?? <strong>{t('missing')}</strong>}
                  {there !== undefined && state !== undefined && (
                    <strong lang={undefined}> ({t(state === 'stale' ? 'stale' : 'unconfirmed')})</strong>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}
