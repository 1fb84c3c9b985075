/** One source: its title, what it says, where that stands and of when, the way to it, and where it is used. */
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Catalogue, Source, SourceUseElsewhere } from '../../core/scenario/vocabulary';
import { useFormats } from '../../i18n/formats';
import { Caveat, Publication } from '../../parts/source-publication';
import { paths } from '../../state/addresses';
import { classNames } from '../../ui/class-names';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './sources.module.css';

/** A place that uses a source, with the way there. */
export interface Use {
  readonly key: string;
  readonly to: string;
  readonly title: string;
  /** The language of the title. */
  readonly lang: string | undefined;
}

function elsewhere(place: SourceUseElsewhere): string {
  if (place === 'routes') return paths.help;
  return place === 'occasions' ? paths.occasions : paths.tool('gesprekskaarten');
}

/** The places that use a source, in order. */
export function usesOf({ usedIn }: Source, catalogue: Catalogue, t: TFunction<'sources'>): readonly Use[] {
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

function UsedIn({
  uses,
  mechanisms,
  lang,
}: {
  readonly uses: readonly Use[];
  readonly mechanisms: readonly string[];
  readonly lang: string | undefined;
}) {
  const { t } = useTranslation('sources');
  const formats = useFormats();
  if (uses.length === 0 && mechanisms.length === 0) return null;
  return (
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
  );
}

interface SourceItemProps {
  readonly source: Source;
  readonly uses: readonly Use[];
  /** The names of the mechanisms it explains. */
  readonly mechanisms: readonly string[];
  readonly lang: string;
}

export function SourceItem({ source, uses, mechanisms, lang }: SourceItemProps) {
  const { t } = useTranslation('sources');
  const formats = useFormats();
  const date = source.date === undefined ? t('undated') : formats.date(source.date);
  return (
    <li id={source.id} className={classNames(printStyles.together, styles.source)}>
      <h2 className={textStyles.subheading} tabIndex={-1} lang={lang}>
        {source.title}
      </h2>
      <p className={textStyles.small}>
        {t(`kind.${source.kind}`)}, {date}
      </p>
      <p className={textStyles.reading} lang={lang}>
        {source.supports}
      </p>
      <p className={textStyles.small}>
        <span lang={lang}>{source.reference}</span>. <Caveat source={source} />
      </p>
      {source.url !== undefined && (
        <p className={styles.publication}>
          <Publication source={source} lang={lang} />
        </p>
      )}
      <UsedIn uses={uses} mechanisms={mechanisms} lang={lang} />
    </li>
  );
}
