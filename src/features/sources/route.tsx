/**
 * The source library: what each source says, of when it is and where it can be opened. How far the makers read it and
 * when they look again is for authors (`/auteur`, `npm run modules -- check`); a reader is told where it matters.
 */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Catalogue, Source, Vocabulary } from '../../core/scenario/vocabulary';
import { Waiting } from '../../parts/waiting';
import { useContentLanguage } from '../../state/preferences';
import { useDocumentTitle } from '../../state/use-document-title';
import { useContent } from '../../state/use-loaded';
import textStyles from '../../ui/text.module.css';
import { type Asked, findSources, placeOf } from './find-sources';
import { HowToRead, Narrowing } from './narrowing';
import { SourceItem, usesOf } from './source-item';
import styles from './sources.module.css';

const everything: Asked = { typed: '', kind: '', place: '' };

/** Who came for one source finds it in sight, with focus on its title. */
function useArrivalAtSource(isHere: boolean): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (!isHere || hash === '') return;
    const source = document.getElementById(hash.slice(1));
    source?.querySelector('h2')?.focus({ preventScroll: true });
    source?.scrollIntoView();
  }, [isHere, hash]);
}

function mechanismsOn({ id }: Source, { mechanisms }: Vocabulary): readonly string[] {
  return mechanisms.filter(({ sources }) => sources.includes(id)).map(({ name }) => name);
}

function themesOf({ usedIn }: Source, { modules }: Catalogue): readonly string[] {
  const used = new Set(usedIn.map(placeOf));
  return modules.filter(({ id }) => used.has(id)).map(({ theme }) => theme);
}

/** `/bronnen` */
export function SourcesRoute() {
  const { t } = useTranslation('sources');
  const { t: general } = useTranslation('general');
  const lang = useContentLanguage();
  const [asked, setAsked] = useState(everything);
  const loaded = useContent('sources', (library, wanted) =>
    Promise.all([library.vocabulary(wanted), library.catalogue(wanted)]),
  );
  useDocumentTitle(`${t('title')} – ${general('appName')}`);
  useArrivalAtSource(loaded.kind === 'here');
  if (loaded.kind === 'loading') return <Waiting />;
  const [vocabulary, catalogue] = loaded.content;
  const { sources } = vocabulary;
  const found = findSources(sources, asked, (source) => [
    t(`kind.${source.kind}`),
    ...usesOf(source, catalogue, t).map(({ title }) => title),
    ...themesOf(source, catalogue),
    ...mechanismsOn(source, vocabulary),
  ]);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p className={textStyles.intro}>{t('intro')}</p>
      </div>
      <div className={styles.beside}>
        <Narrowing
          sources={sources}
          catalogue={catalogue}
          asked={asked}
          onAsk={setAsked}
          found={found.length}
        />
        <HowToRead />
      </div>
      <ul className={styles.list}>
        {found.map((source) => (
          <SourceItem
            key={source.id}
            source={source}
            uses={usesOf(source, catalogue, t)}
            mechanisms={mechanismsOn(source, vocabulary)}
            lang={lang}
          />
        ))}
      </ul>
    </div>
  );
}
