/** The source library: what each source supports, how far it was read, where it is used, when it is looked at again. */
import type { TFunction } from 'i18next';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { Catalogue, Source, SourceUseElsewhere, Vocabulary } from '../../core/scenario/vocabulary';
import { isoDay } from '../../core/shared/iso-day';
import { useFormats } from '../../i18n/formats';
import { Waiting } from '../../parts/waiting';
import { paths } from '../../state/addresses';
import { useContentLanguage } from '../../state/preferences';
import { useServices } from '../../state/services';
import { useDocumentTitle } from '../../state/use-document-title';
import { useContent } from '../../state/use-loaded';
import { Field } from '../../ui/field';
import textStyles from '../../ui/text.module.css';
import { findSources } from './find-sources';
import styles from './sources.module.css';

interface Use {
  readonly key: string;
  readonly to: string;
  readonly title: string;
  /** The language of the title. */
  readonly lang: string | undefined;
}

interface Surroundings {
  readonly catalogue: Catalogue;
  readonly t: TFunction<'sources'>;
}

function elsewhere(place: SourceUseElsewhere): string {
  if (place === 'routes') return paths.help;
  return place === 'occasions' ? paths.occasions : paths.tool('gesprekskaarten');
}

function usesOf({ usedIn }: Source, { catalogue, t }: Surroundings): readonly Use[] {
  return usedIn.flatMap((use): readonly Use[] => {
    if (use.place !== 'module') {
      const { place } = use;
      return [{ key: place, to: elsewhere(place), title: t(`elsewhere.${place}`), lang: undefined }];
    }
    const { module, scenario } = use;
    const cover = catalogue.modules.find(({ id }) => id === module);
    const story = cover?.scenarios.find(({ id }) => id === scenario);
    const title = scenario === null ? cover?.title : story?.title;
    if (title === undefined) return [];
    const key = `${module}/${scenario ?? ''}`;
    const to = story?.kind === 'mini' ? paths.mini(story.id) : paths.module(module);
    return [{ key, to, title, lang: catalogue.lang }];
  });
}

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

interface SourceItemProps {
  readonly source: Source;
  readonly uses: readonly Use[];
  readonly mechanisms: readonly string[];
  readonly lang: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

function SourceItem({ source, uses, mechanisms, lang, now }: SourceItemProps) {
  const { t } = useTranslation('sources');
  const formats = useFormats();
  const isDue = isoDay(now) >= source.reviewBefore;
  return (
    <li id={source.id} className={styles.source}>
      <h2 className={textStyles.subheading} tabIndex={-1} lang={lang}>
        {source.title}
      </h2>
      <p className={textStyles.reading} lang={lang}>
        {source.supports}
      </p>
      <p className={textStyles.small}>
        <span lang={lang}>{source.reference}</span>. {t(`kind.${source.kind}`)},{' '}
        {source.date === undefined ? t('undated') : t('dated', { day: formats.date(source.date) })}{' '}
        {t(`status.${source.status}`)} {t('valid', { day: formats.longDay(source.validOn) })}{' '}
        {t(isDue ? 'due' : 'review', { day: formats.longDay(source.reviewBefore) })} {t('owner')}{' '}
        <span lang={lang}>{source.owner}</span>.
      </p>
      {(uses.length > 0 || mechanisms.length > 0) && (
        <p className={textStyles.small}>
          {t('usedIn')}{' '}
          {uses.map(({ key, to, title, lang: titleLang }, index) => (
            <span key={key}>
              {index > 0 && ', '}
              <Link to={to} lang={titleLang}>
                {title}
              </Link>
            </span>
          ))}
          {mechanisms.length > 0 && (
            <>
              {uses.length > 0 && '; '}
              <span lang={lang}>{t('explains', { names: formats.list(mechanisms) })}</span>
            </>
          )}
          .
        </p>
      )}
    </li>
  );
}

/** `/bronnen` */
export function SourcesRoute() {
  const { t } = useTranslation('sources');
  const { t: general } = useTranslation('general');
  const { clock } = useServices();
  const lang = useContentLanguage();
  const [typed, setTyped] = useState('');
  const loaded = useContent('sources', (library, wanted) =>
    Promise.all([library.vocabulary(wanted), library.catalogue(wanted)]),
  );
  useDocumentTitle(`${t('title')} – ${general('appName')}`);
  useArrivalAtSource(loaded.kind === 'here');
  if (loaded.kind === 'loading') return <Waiting />;
  const [vocabulary, catalogue] = loaded.content;
  const surroundings = { catalogue, t };
  const { sources } = vocabulary;
  const found = findSources(sources, typed, (source) => [
    t(`kind.${source.kind}`),
    t(`status.${source.status}`),
    ...usesOf(source, surroundings).map(({ title }) => title),
    ...mechanismsOn(source, vocabulary),
  ]);
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className={textStyles.intro}>{t('intro')}</p>
      <search>
        <Field label={t('search')} value={typed} onChange={setTyped} />
        <p role="status" className={textStyles.small}>
          {found.length === 0 ? t('none') : t('found', { count: found.length, total: sources.length })}
        </p>
      </search>
      <ul>
        {found.map((source) => (
          <SourceItem
            key={source.id}
            source={source}
            uses={usesOf(source, surroundings)}
            mechanisms={mechanismsOn(source, vocabulary)}
            lang={lang}
            now={clock.now()}
          />
        ))}
      </ul>
    </div>
  );
}
