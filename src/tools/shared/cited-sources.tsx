/**
 * Sources beside what is said of rules: numbers in place, and one list that says where each stands. Both lead to the
 * source in the library.
 */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../core/scenario/vocabulary';
import type { SourceId } from '../../core/shared/ids';
import { SourceLink } from '../../parts/source-link';
import { Caveat } from '../../parts/source-publication';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './cited-sources.module.css';

/** The sources that these parts cite, each once, in the order in which they are first cited. */
export function citedIn(
  parts: readonly { readonly sources: readonly SourceId[] }[],
  library: readonly Source[],
): readonly Source[] {
  const ids = new Set(parts.flatMap(({ sources }) => sources));
  return [...ids].flatMap((id) => library.find((source) => source.id === id) ?? []);
}

interface SourceNumbersProps {
  readonly cited: readonly SourceId[];
  /** The numbered list on this page. */
  readonly among: readonly Source[];
  readonly lang: string | undefined;
}

/** ‘Bronnen 1, 3’. Shows nothing when nothing is cited. */
export function SourceNumbers({ cited, among, lang }: SourceNumbersProps) {
  const { t } = useTranslation('sources');
  const numbered = among
    .map((source, index) => ({ source, number: index + 1 }))
    .filter(({ source }) => cited.includes(source.id));
  if (numbered.length === 0) return null;
  return (
    <p className={classNames(textStyles.small, styles.numbers)}>
      {t('number', { count: numbered.length })}{' '}
      {numbered.map(({ source, number }, index) => (
        <span key={source.id}>
          {index > 0 && ', '}
          <SourceLink source={source} lang={lang} number={number} />
        </span>
      ))}
    </p>
  );
}

/** The numbered list, under a heading of its own. */
export function SourceList({
  sources,
  lang,
  level,
}: {
  readonly sources: readonly Source[];
  readonly lang: string | undefined;
  readonly level: 'h3' | 'h4';
}) {
  const { t } = useTranslation('sources');
  const id = useId();
  const Heading = level;
  if (sources.length === 0) return null;
  return (
    <div className={classNames(layoutStyles.stackS, styles.beside)}>
      <Heading id={id}>{t('beside')}</Heading>
      <ol aria-labelledby={id} className={styles.list}>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceLink source={source} lang={lang} />
            <span lang={lang}>. {source.reference}</span>. <Caveat source={source} />
          </li>
        ))}
      </ol>
    </div>
  );
}
