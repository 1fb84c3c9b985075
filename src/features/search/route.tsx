/** Search: over what the app offers, and not over roads in a story that one did not walk. */
import { useDeferredValue, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SearchKind } from '../../core/search/entry';
import { contextOf, piecesOf } from '../../core/search/hits';
import { useFormats } from '../../i18n/formats';
import { useLangMark } from '../../i18n/lang-mark';
import { Waiting } from '../../parts/waiting';
import { paths } from '../../state/addresses';
import { search, useSearched } from '../../state/searched';
import { useDocumentTitle } from '../../state/use-document-title';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import textStyles from '../../ui/text.module.css';
import type { Found, FoundKind } from './find';
import { placeOf } from './places';
import styles from './search.module.css';
import { useFinder } from './use-finder';

/** The kinds that are written in the language of the interface. */
const ofInterface: ReadonlySet<SearchKind> = new Set(['guide', 'tool', 'help']);

function Marked({ text, terms }: { readonly text: string; readonly terms: ReadonlySet<string> }) {
  return piecesOf(text, terms).map(({ text: piece, isHit }, index) => {
    // The pieces of a text never change place, so their number is their identity.
    const key = `${index}`;
    return isHit ? (
      <mark key={key} className={styles.hit}>
        {piece}
      </mark>
    ) : (
      piece
    );
  });
}

interface ResultProps {
  readonly kind: SearchKind;
  readonly found: Found;
  readonly lang: string | undefined;
}

function Result({ kind, found: { at, title, text, terms }, lang }: ResultProps) {
  return (
    <li className={styles.result} lang={lang}>
      <h3 className={textStyles.itemTitle}>
        <Link to={placeOf(kind, at)}>
          <Marked text={title} terms={terms} />
        </Link>
      </h3>
      <p className={textStyles.small}>
        <Marked text={contextOf(text, terms)} terms={terms} />
      </p>
    </li>
  );
}

/** How many of one kind are shown before one asks for the others. */
const shownAtFirst = 5;

function Kind({ kind, found, lang }: FoundKind & { readonly lang: string | undefined }) {
  const { t } = useTranslation('search');
  const formats = useFormats();
  const heading = useId();
  const [all, setAll] = useState(false);
  const shown = all ? found : found.slice(0, shownAtFirst);
  const rest = found.length - shown.length;
  return (
    <section aria-labelledby={heading} className={styles.kind}>
      <h2 id={heading} className={textStyles.subheading}>
        {t(`kind.${kind}`)}
      </h2>
      <ul>
        {shown.map((one) => (
          <Result key={one.id} kind={kind} found={one} lang={ofInterface.has(kind) ? undefined : lang} />
        ))}
      </ul>
      {found.length > shownAtFirst && (
        <Button kind="text" expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('more', { count: rest, words: formats.number(rest) })}
        </Button>
      )}
    </section>
  );
}

function Nothing() {
  const { t } = useTranslation('search');
  return (
    <div className={styles.nothing}>
      <p>{t('nothing.try')}</p>
      <ul>
        {(['programme', 'tools', 'help', 'sources'] as const).map((place) => (
          <li key={place}>
            <Link to={paths[place]}>{t(`nothing.${place}`)}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useStatus(count: number): string {
  const { t } = useTranslation('search');
  const words = useFormats().number(count);
  return t('found', { count, words: words.charAt(0).toUpperCase() + words.slice(1) });
}

/** `/zoeken` */
export function SearchRoute() {
  const { t } = useTranslation('search');
  const { t: general } = useTranslation('general');
  const typed = useSearched((searched) => searched.typed);
  const wanted = useDeferredValue(typed).trim();
  const finder = useFinder();
  const lang = useLangMark(finder?.lang);
  const kinds = finder === null || wanted.length < 2 ? [] : finder.find(wanted);
  const count = kinds.reduce((sum, { found }) => sum + found.length, 0);
  const status = useStatus(count);
  const hasSearched = finder !== null && wanted.length >= 2;
  useDocumentTitle(`${t('title')} – ${general('appName')}`);
  return (
    <div className={styles.page}>
      <div className={styles.ask}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <search>
          <Field
            label={t('field')}
            hint={t('hint')}
            value={typed}
            onChange={search}
            maxLength={200}
            isPrivate
          />
        </search>
        <p role="status" className={styles.status}>
          {hasSearched && status}
        </p>
        {finder === null && <Waiting />}
        {hasSearched && count === 0 && <Nothing />}
      </div>
      {count > 0 && (
        <div className={styles.results}>
          {kinds.map((one) => (
            <Kind key={`${one.kind} ${wanted}`} {...one} lang={lang} />
          ))}
        </div>
      )}
    </div>
  );
}
