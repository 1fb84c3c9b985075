/** Going on with a hervatregel on a device that knows nothing yet: the line itself says which story it belongs to. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openDialogue } from '../core/dialogue/dialogue';
import type { Journey } from '../core/dialogue/journey';
import { fromResumeLine, type ResumeFailure, scenarioOfResumeLine } from '../core/dialogue/resume-line';
import type { ModuleCover } from '../core/scenario/vocabulary';
import { asId, type JourneyId } from '../core/shared/ids';
import { paths } from '../state/addresses';
import { OpenLink, useGo } from '../state/opened';
import { useContentLanguage } from '../state/preferences';
import { useServices } from '../state/services';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { ResumeEntry } from './resume-entry';

export function ResumeElsewhere({ covers }: { readonly covers: readonly ModuleCover[] }) {
  const { t } = useTranslation('start');
  const go = useGo();
  const lang = useContentLanguage();
  const { vault, library, clock, ids } = useServices();
  const [open, setOpen] = useState(false);
  const [partly, setPartly] = useState<{ readonly journey: Journey; readonly title: string } | null>(null);
  const take = async (typed: string): Promise<ResumeFailure | null> => {
    const named = scenarioOfResumeLine(
      covers.flatMap(({ id: module, scenarios }) =>
        scenarios.map(({ id, title }) => ({ module, id, title })),
      ),
      typed,
    );
    if (!named.ok) return named.failure;
    const { module, id, title } = named.value;
    const scenario = await library.scenario(module, id, lang);
    if (scenario === null) return { kind: 'other-scenario' };
    const outcome = fromResumeLine(openDialogue(scenario), typed, {
      id: asId<JourneyId>(ids.next()),
      now: clock.now(),
    });
    if (outcome.ok) {
      void vault.put('journey', outcome.value);
      go(paths.play(module, id), { record: outcome.value.id });
      return null;
    }
    if (outcome.failure.kind === 'does-not-fit') {
      const { journey } = outcome.failure;
      void vault.put('journey', journey);
      setPartly({ journey, title });
    }
    return outcome.failure;
  };
  return (
    <>
      <Button kind="text" onClick={() => setOpen(true)}>
        {t('resume.open')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('resume.title')}
        closeLabel={t('resume.close')}
      >
        <p>{t('resume.text')}</p>
        <ResumeEntry take={take} otherScenario={t('resume.unknownScenario')} />
        {partly !== null && (
          <OpenLink
            to={paths.play(partly.journey.module, partly.journey.scenario)}
            open={{ record: partly.journey.id }}
          >
            {t('resume.toStory', { title: partly.title })}
          </OpenLink>
        )}
      </Dialog>
    </>
  );
}
