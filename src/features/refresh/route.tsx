/**
 * Coming back: what one still knows, an earlier decision once more, and all mini cases. Good with an empty vault too.
 * And the short look back on a mini case.
 */
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { journeyToReview } from '../../core/debrief/journeys-to-review';
import { inProgrammeOrder, miniCalled, minisOf, variedJourney } from '../../core/programme/minis';
import { asId, type ModuleId, type ScenarioId } from '../../core/shared/ids';
import { Waiting } from '../../parts/waiting';
import { useOpened } from '../../state/opened';
import { useRecords, useVaultView } from '../../state/services';
import { useDocumentTitle } from '../../state/use-document-title';
import { useDue } from '../../state/use-due';
import { useContent } from '../../state/use-loaded';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import { LookBackPage, NothingHere } from './look-back';
import { MiniList } from './mini-list';
import { Now } from './now';
import styles from './refresh.module.css';
import { Schedule } from './schedule';

/** `/opfrissen` */
export function RefreshRoute() {
  const { t } = useTranslation('refresh');
  const { t: general } = useTranslation('general');
  // The bar above the page says that it is locked; then only the cases can be shown.
  const isLocked = useVaultView().access === 'locked';
  const loaded = useContent('catalogue', (library, lang) => library.catalogue(lang));
  const modules = loaded.kind === 'here' ? inProgrammeOrder(loaded.content) : [];
  const { dueHere, base, coming } = useDue(modules);
  useDocumentTitle(`${t('title')} – ${general('appName')}`);
  if (loaded.kind === 'loading') return <Waiting />;
  const { lang } = loaded.content;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p className={textStyles.intro}>{dueHere === null ? t('intro') : `${t('intro')} ${t('introDue')}`}</p>
      </header>
      <div className={classNames(layoutStyles.stack4xl, styles.main, isLocked && styles.whole)}>
        {!isLocked && <Now due={dueHere} base={base} coming={coming} modules={modules} lang={lang} />}
        <MiniList minis={minisOf(modules)} lang={lang} />
      </div>
      {!isLocked && <Schedule base={base} coming={coming} />}
    </div>
  );
}

/** `/opfrissen/:mini/terugblik`: of the journey that is opened there, otherwise of the one that ended last. */
export function MiniLookBackRoute() {
  const { t } = useTranslation('refresh');
  const { t: general } = useTranslation('general');
  const opened = useOpened();
  const journeys = useRecords('journey');
  const { mini = '' } = useParams();
  const loaded = useContent(`mini ${mini} back`, async (library, lang) => {
    const { modules } = await library.catalogue(lang);
    const found = miniCalled(modules, mini);
    if (found === null) return null;
    const { module, cover } = found;
    const [scenario, vocabulary, earlier] = await Promise.all([
      library.scenario(module.id, cover.id, lang),
      library.vocabulary(lang),
      cover.varies === undefined ? null : library.scenario(module.id, cover.varies.scenario, lang),
    ]);
    return { found, modules, scenario, vocabulary, earlier };
  });
  const content = loaded.kind === 'here' ? loaded.content : null;
  const module = content?.found.module.id ?? asId<ModuleId>('');
  const review = journeyToReview(journeys, module, asId<ScenarioId>(mini), opened.record);
  const title = content?.scenario?.title;
  useDocumentTitle(
    `${title === undefined ? t('title') : t('back.documentTitle', { title })} – ${general('appName')}`,
  );
  if (loaded.kind === 'loading') return <Waiting />;
  if (content === null || content.scenario === null || review.kind !== 'found') {
    return (
      <NothingHere
        scenario={content?.scenario ?? null}
        journey={review.kind === 'under-way' ? review.journey : null}
      />
    );
  }
  const then = variedJourney(content.found, journeys);
  return (
    <LookBackPage
      scenario={content.scenario}
      vocabulary={content.vocabulary}
      journey={review.journey}
      modules={content.modules}
      earlier={
        content.earlier === null || then === null ? null : { scenario: content.earlier, journey: then }
      }
    />
  );
}
