/**
 * What runs inside the author's frame: takes up the journey in its address and hands over to the player. The
 * journey stands behind the #, which no server hears; it holds the author's own trial, never a reader's.
 */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { openDialogue } from '../../core/dialogue/dialogue';
import type { Journey } from '../../core/dialogue/journey';
import { fromResumeLine } from '../../core/dialogue/resume-line';
import { asId, type JourneyId, type ModuleId, type ScenarioId } from '../../core/shared/ids';
import { usePaths } from '../../state/paths';
import { useServices } from '../../state/services';
import { Waiting } from '../../state/waiting';

/** `/auteur/spel#module/scenario/hervatregel` */
export function AuthorStageRoute() {
  const { t } = useTranslation('author');
  const { hash } = useLocation();
  const { vault, library, clock, ids } = useServices();
  const paths = usePaths();
  const [journey, setJourney] = useState<Journey | 'none' | null>(null);
  useEffect(() => {
    const [module = '', scenario = '', line = ''] = hash.slice(1).split('/').map(decodeURIComponent);
    void library.scenario(asId<ModuleId>(module), asId<ScenarioId>(scenario), 'nl').then(async (found) => {
      const origin = { id: asId<JourneyId>(ids.next()), now: clock.now() };
      const outcome = found === null ? null : fromResumeLine(openDialogue(found), line, origin);
      if (outcome === null || !outcome.ok) setJourney('none');
      else {
        await vault.put('journey', outcome.value);
        setJourney(outcome.value);
      }
    });
  }, [hash, vault, library, clock, ids]);
  if (journey === null) return <Waiting />;
  if (journey === 'none') return <p role="status">{t('cannotStand')}</p>;
  return <Navigate replace to={paths.play(journey.module, journey.scenario, journey.id)} />;
}
