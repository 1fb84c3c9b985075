/** The debrief of a journey, at its own address. */
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { asId, type ModuleId, type ScenarioId } from '../../core/shared/ids';
import { useContentLanguage } from '../../state/preferences';
import { useRecords, useServices } from '../../state/services';
import { useDocumentTitle } from '../../state/use-document-title';
import { useLoaded } from '../../state/use-loaded';
import { DebriefPage } from './debrief-page';
import { journeyToReview } from './journeys-to-review';
import { NothingYet } from './nothing-yet';

/**
 * `/modules/:module/:scenario/nabespreking`. `?reis=` names the journey, otherwise it is the one that ended
 * last; `?moment=` names the decision to open at.
 */
export function DebriefRoute() {
  const { t } = useTranslation('debrief');
  const { t: general } = useTranslation('general');
  const { library } = useServices();
  const params = useParams();
  const [query] = useSearchParams();
  const lang = useContentLanguage();
  const module = asId<ModuleId>(params.module ?? '');
  const scenarioId = asId<ScenarioId>(params.scenario ?? '');
  const loaded = useLoaded(`${module}/${scenarioId}/${lang}`, async () => {
    const [scenario, vocabulary, catalogue] = await Promise.all([
      library.scenario(module, scenarioId, lang),
      library.vocabulary(lang),
      library.catalogue(lang),
    ]);
    return { scenario, vocabulary, cover: catalogue.modules.find(({ id }) => id === module) ?? null };
  });
  const found = journeyToReview(useRecords('journey'), module, scenarioId, query.get('reis'));
  const content = loaded.kind === 'here' ? loaded.content : null;
  const title = content?.scenario?.title;
  useDocumentTitle(
    `${title === undefined ? general('loading') : t('documentTitle', { title })} – ${general('appName')}`,
  );

  if (content === null) return <p role="status">{general('loading')}</p>;
  const { scenario, vocabulary, cover } = content;
  if (scenario === null || cover === null) return <NothingYet reason="no-scenario" />;
  // What was shown stays until what was asked for has arrived.
  if (scenario.id !== scenarioId) return <p role="status">{general('loading')}</p>;
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
      openAt={query.get('moment')}
    />
  );
}
