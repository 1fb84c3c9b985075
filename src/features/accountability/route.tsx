/**
 * `/verantwoording`: each point of the letter with where it is kept, what shows that and what is missing; how the stories
 * were made and what nobody checked; the licence, the source code, and the way to object to a text.
 */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Catalogue, Vocabulary } from '../../core/scenario/vocabulary';
import { useLangMark } from '../../i18n/lang-mark';
import { LeavingLink } from '../../parts/leaving-link';
import { Waiting } from '../../parts/waiting';
import { paths } from '../../state/addresses';
import { usePolicy } from '../../state/policy';
import { useServices } from '../../state/services';
import { useDocumentTitle } from '../../state/use-document-title';
import { useContent } from '../../state/use-loaded';
import { useNamedPart } from '../../state/use-named-part';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import { RichText } from '../../ui/rich-text';
import tableStyles from '../../ui/table/folding-table.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './accountability.module.css';
import { Overview, Point } from './points';
import { pointsUnder } from './promises';

/** How many stories, short cases and sources each module has, counted in what this installation offers. */
function Modules({
  catalogue,
  vocabulary,
}: {
  readonly catalogue: Catalogue;
  readonly vocabulary: Vocabulary;
}) {
  const { t } = useTranslation('accountability');
  const lang = useLangMark(catalogue.lang);
  return (
    <table className={classNames(tableStyles.table, styles.modules)}>
      <caption className={styles.caption}>{t('made.caption')}</caption>
      <thead>
        <tr>
          {(['module', 'stories', 'minis', 'sources'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`made.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {catalogue.modules.map(({ id, title, scenarios }) => (
          <tr key={id}>
            <th scope="row" lang={lang}>
              {title}
            </th>
            <td data-label={t('made.stories')}>
              {scenarios.filter(({ kind }) => kind === 'scenario').length}
            </td>
            <td data-label={t('made.minis')}>{scenarios.filter(({ kind }) => kind === 'mini').length}</td>
            <td data-label={t('made.sources')}>
              {
                vocabulary.sources.filter(({ usedIn }) =>
                  usedIn.some((use) => use.place === 'module' && use.module === id),
                ).length
              }
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where the source is published, as `publiccode.yml` said when the app was built. */
function SourceCode() {
  const { t } = useTranslation('accountability');
  const address = import.meta.env.SPEELVELD_SOURCE ?? '';
  return (
    <section className={layoutStyles.stackM}>
      <h2>{t('source.title')}</h2>
      <p>{t('source.licence')}</p>
      {address === '' ? (
        <p>{t('source.unknown')}</p>
      ) : (
        <p>
          {t('source.here')} <LeavingLink to={address} about={t('source.repository')} />.
        </p>
      )}
      <p>{t('source.documents')}</p>
      <p>
        <Link to={paths.about}>{t('source.organisation')}</Link>
      </p>
    </section>
  );
}

function Objection() {
  const { t } = useTranslation('accountability');
  const { library } = useServices();
  const address = library.house.report || (import.meta.env.VITE_REPORT_ADDRESS ?? '');
  return (
    <section className={layoutStyles.stackM}>
      <h2>{t('objection.title')}</h2>
      <p>{t('objection.text')}</p>
      {address === '' ? (
        <p>{t('objection.nobody')}</p>
      ) : (
        <p>
          {t('objection.report')}{' '}
          <a href={`mailto:${address}`} translate="no">
            {address}
          </a>
        </p>
      )}
    </section>
  );
}

/** `/verantwoording` */
export function AccountabilityRoute() {
  const { t } = useTranslation('accountability');
  const { t: general } = useTranslation('general');
  const points = pointsUnder(usePolicy());
  const loaded = useContent('accountability', (library, lang) =>
    Promise.all([library.vocabulary(lang), library.catalogue(lang)]),
  );
  useDocumentTitle(`${t('title')} – ${general('appName')}`);
  useNamedPart(loaded.kind === 'here');
  if (loaded.kind === 'loading') return <Waiting />;
  const [vocabulary, catalogue] = loaded.content;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p className={textStyles.intro}>{t('intro')}</p>
        <p>{t('letter')}</p>
      </header>
      <section className={layoutStyles.stackM} aria-labelledby="punten-overzicht">
        <h2 id="punten-overzicht">{t('overview.title')}</h2>
        <Overview points={points} />
      </section>
      <section aria-labelledby="punten">
        <h2 id="punten">{t('points.title')}</h2>
        {points.map((point) => (
          <Point key={point.id} point={point} vocabulary={vocabulary} catalogue={catalogue} />
        ))}
      </section>
      <section className={layoutStyles.stackM}>
        <h2>{t('made.title')}</h2>
        <RichText text={t('made.text')} />
        <Modules catalogue={catalogue} vocabulary={vocabulary} />
      </section>
      <section className={layoutStyles.stackM}>
        <h2>{t('unchecked.title')}</h2>
        <ul className={layoutStyles.bullets}>
          {t('unchecked.items', { returnObjects: true }).map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
      <SourceCode />
      <Objection />
    </div>
  );
}
