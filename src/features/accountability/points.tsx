/** The points of the letter: all in one table, and each by itself with what is said, done, missing and shown. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Catalogue, Vocabulary } from '../../core/scenario/vocabulary';
import { useFormats } from '../../i18n/formats';
import { useLangMark } from '../../i18n/lang-mark';
import { useIsPrinted } from '../../parts/printing/use-is-printed';
import { SourceLink } from '../../parts/source-link';
import { paths } from '../../state/addresses';
import { usePolicy } from '../../state/policy';
import { classNames } from '../../ui/class-names';
import foldingStyles from '../../ui/folding/folding.module.css';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './accountability.module.css';
import { type PointId, screens, type TestName, type ToldPoint } from './promises';

const partOf = (id: string): string => `punt-${id.toLowerCase()}`;

/** All points with how they stand, each a way to what is said of it. */
export function Overview({ points }: { readonly points: readonly ToldPoint[] }) {
  const { t } = useTranslation('accountability');
  return (
    <table className={styles.overview} aria-labelledby="punten-overzicht">
      <thead>
        <tr>
          {(['point', 'about', 'keeping'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`overview.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map(({ id, keeping }) => (
          <tr key={id}>
            <th scope="row">{id}</th>
            <td>
              <Link to={{ hash: `#${partOf(id)}` }}>{t(`promises.${id}.title`)}</Link>
            </td>
            <td>{t(`keeping.${keeping}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className={textStyles.kicker}>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Tests({ tests }: { readonly tests: readonly TestName[] }) {
  const { t, i18n } = useTranslation('accountability');
  // Tests are written in English.
  const lang = i18n.language === 'en' ? undefined : 'en';
  const isPrinted = useIsPrinted();
  return (
    <details key={`${isPrinted}`} open={isPrinted} className={foldingStyles.folding}>
      <summary>{t('tests', { count: tests.length })}</summary>
      {lang !== undefined && <p className={textStyles.quiet}>{t('testsInEnglish')}</p>}
      <ul className={styles.tests}>
        {tests.map(({ file, title }) => (
          <li key={`${file} ${title}`}>
            <span lang={lang}>{title}</span>{' '}
            <span className={textStyles.quiet}>
              {t('testIn')}{' '}
              <code translate="no" lang={lang}>
                {file}
              </code>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface PointProps {
  readonly point: ToldPoint;
  readonly vocabulary: Vocabulary;
  readonly catalogue: Catalogue;
}

/** What is said of a point here: of a map that is switched off, only that it is. */
function useWords(id: PointId): Readonly<Record<'title' | 'says' | 'does' | 'gap', string>> {
  const { t } = useTranslation('accountability');
  const { networkMap } = usePolicy();
  const withoutMap: Partial<Record<PointId, object>> = t('withoutMap', { returnObjects: true });
  return { ...t(`promises.${id}`, { returnObjects: true }), ...(networkMap ? {} : withoutMap[id]) };
}

/** One point. A module or a source that this installation does not have is left out. */
export function Point({ point, vocabulary, catalogue }: PointProps) {
  const { t } = useTranslation('accountability');
  const formats = useFormats();
  const lang = useLangMark(catalogue.lang);
  const { id, keeping, lookedAt, tests, ...named } = point;
  const words = useWords(id);
  const modules = catalogue.modules.filter((module) => named.modules.includes(module.id));
  const cited = vocabulary.sources.filter((source) => named.sources.includes(source.id));
  return (
    <article className={classNames(printStyles.together, styles.point)} aria-labelledby={partOf(id)}>
      <div className={styles.words}>
        <p className={textStyles.kicker}>{t('head', { id, keeping: t(`keeping.${keeping}`) })}</p>
        <h3 id={partOf(id)} tabIndex={-1}>
          {words.title}
        </h3>
        <dl className={styles.told}>
          {(['says', 'does', 'gap'] as const).map((part) => (
            <Fact key={part} name={t(part)}>
              {words[part]}
            </Fact>
          ))}
        </dl>
        <p className={textStyles.small}>{t('looked', { day: formats.date(lookedAt) })}</p>
      </div>
      <dl className={styles.evidence}>
        <Fact name={t('seen')}>
          <ul className={classNames(layoutStyles.rowFlat, styles.links)}>
            {modules.map((module) => (
              <li key={module.id}>
                <Link to={paths.module(module.id)} lang={lang}>
                  {module.title}
                </Link>
              </li>
            ))}
            {named.screens.map((screen) => (
              <li key={screen}>
                <Link to={screens[screen]}>{t(`screens.${screen}`)}</Link>
              </li>
            ))}
          </ul>
        </Fact>
        {cited.length > 0 && (
          <Fact name={t('sources')}>
            <ul className={classNames(layoutStyles.rowFlat, styles.links)}>
              {cited.map((source) => (
                <li key={source.id}>
                  <SourceLink source={source} lang={vocabulary.lang} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact name={t('shown')}>
          <Tests tests={tests} />
        </Fact>
      </dl>
    </article>
  );
}
