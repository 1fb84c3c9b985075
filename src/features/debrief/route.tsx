/** The debrief of a journey, at its own address. */
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { journeyToReview } from '../../core/debrief/journeys-to-review';
import { asId, type ModuleId, type ScenarioId } from '../../core/shared/ids';
import { Waiting } from '../../parts/waiting';
import { paths } from '../../state/addresses';
import { useOpened } from '../../state/opened';
import { useRecords } from '../../state/services';
import { useDocumentTitle } from '../../state/use-document-title';
import { useContent } from '../../state/use-loaded';
import { DebriefPage } from './debrief-page';
import { NothingYet } from './nothing-yet';

/**
 * `/modules/:module/:scenario/nabespreking`: of the journey that is opened there, at a decision if one was asked
 * for; otherwise of the one that ended last.
 */
export function DebriefRoute() {
  const { t } = useTranslation('debrief');
  const { t: general } = useTranslation('general');
  const params = useParams();
  const opened = useOpened();
  const module = asId<ModuleId>(params.module ?? '');
  const scenarioId = asId<ScenarioId>(params.scenario ?? '');
  const loaded = useContent(`${module}/${scenarioId}`, async (library, lang) => {
    const [scenario, vocabulary, catalogue] = await Promise.all([
      library.scenario(module, scenarioId, lang),
      library.vocabulary(lang),
      library.catalogue(lang),
    ]);
    return { scenario, vocabulary, cover: catalogue.modules.find(({ id }) => id === module) ?? null };
  });
  const found = journeyToReview(useRecords('journey'), module, scenarioId, opened.record);
  const content = loaded.kind === 'here' ? loaded.content : null;
  const title = content?.scenario?.title;
  useDocumentTitle(
    `${title === undefined ? general('loading') : t('documentTitle', { title })} – ${general('appName')}`,
  );

  if (content === null) return <Waiting />;
  const { scenario, vocabulary, cover } = content;
  if (scenario === null || cover === null) return <NothingYet reason="no-scenario" />;
  // A mini case has a short look back of its own.
  if (scenario.kind === 'mini') return <Navigate replace to={paths.miniLookBack(scenario.id)} />;
  if (found.kind !== 'found') {
    return (
      <NothingYet
        reason={found.kind}
        scenario={scenario}
        {...(found.kind === 'under-way' ? { journey: found.journey } : {})}
      />
    );
  }
  return (
    <DebriefPage
      key={found.journey.id}
      scenario={scenario}
      vocabulary={vocabulary}
      cover={cover}
      journey={found.journey}
      openAt={opened.moment}
    />
  );
}
