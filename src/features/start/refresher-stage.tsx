/** The poster of what there is to recall: a short case by its name, one's own intention, the map, the talk ahead. */
import { useTranslation } from 'react-i18next';
import type { RefreshStep } from '../../core/conversations/refresh';
import { minutes } from '../../core/dialogue/time';
import { inProgrammeOrder, miniToPlay } from '../../core/programme/minis';
import type { ModuleState } from '../../core/programme/module-state';
import type { Catalogue } from '../../core/scenario/vocabulary';
import { intentionToRetrieve } from '../../core/tools/intentions/intention';
import { paths } from '../../state/addresses';
import { useRecords, useServices } from '../../state/services';
import { objectOf } from './hero';
import { Stage } from './stage';

interface RefresherStageProps {
  readonly kicker: string;
  readonly step: RefreshStep;
  readonly catalogue: Catalogue;
  readonly modules: readonly ModuleState[];
}

/** A case that is due is named and begun from here; which one it is, is what the page of recalling offers too. */
function CaseStage({ kicker, step, catalogue }: Omit<RefresherStageProps, 'modules'>) {
  const { t } = useTranslation('start');
  const { t: general } = useTranslation('general');
  const mini = miniToPlay(inProgrammeOrder(catalogue), useRecords('journey'), step === 'other-circle');
  if (mini === null) {
    return (
      <Stage
        kicker={kicker}
        title={t('due.refresher.title')}
        isSentence
        standfirst={<p>{t('due.refresher.text')}</p>}
        drawing={{ object: 'chair' }}
        action={{ to: paths.refresh, label: t('due.refresher.action') }}
        aside={{ to: paths.programme, label: t('toProgramme') }}
      />
    );
  }
  const { cover } = mini;
  const time = general('minutes', { count: minutes(cover.seconds + cover.debriefSeconds) });
  return (
    <Stage
      kicker={kicker}
      title={cover.title}
      lang={catalogue.lang}
      standfirst={<p>{t('due.refresher.case.text', { time })}</p>}
      drawing={{ object: cover.object ?? 'chair' }}
      action={{ to: paths.mini(cover.id), label: t('due.refresher.case.action') }}
      aside={{ to: paths.refresh, label: t('due.refresher.other') }}
    />
  );
}

function IntentionStage({ kicker, modules }: Pick<RefresherStageProps, 'kicker' | 'modules'>) {
  const { t } = useTranslation('start');
  const { clock } = useServices();
  const from = intentionToRetrieve(useRecords('intention'), clock.now())?.module ?? null;
  const module = modules.find(({ cover }) => cover.id === from);
  return (
    <Stage
      kicker={kicker}
      title={t('due.refresher.intention.title')}
      isSentence
      standfirst={
        <p>
          {module === undefined
            ? t('due.refresher.intention.text')
            : t('due.refresher.intention.textFrom', { title: module.cover.title })}
        </p>
      }
      drawing={(module && objectOf(module)) ?? { object: 'chair' }}
      action={{ to: paths.refresh, label: t('due.refresher.action') }}
      aside={{ to: paths.programme, label: t('toProgramme') }}
    />
  );
}

/** The poster of a step of the schedule, by what is done in it. */
export function RefresherStage({ kicker, step, catalogue, modules }: RefresherStageProps) {
  const { t } = useTranslation('start');
  if (step === 'intention') return <IntentionStage kicker={kicker} modules={modules} />;
  if (step === 'case' || step === 'other-circle')
    return <CaseStage kicker={kicker} step={step} catalogue={catalogue} />;
  return (
    <Stage
      kicker={kicker}
      title={t(`due.refresher.${step}.title`)}
      isSentence
      standfirst={<p>{t(`due.refresher.${step}.text`)}</p>}
      drawing={{ object: 'chair' }}
      action={{
        to: paths.tool(step === 'map' ? 'netwerkkaart' : 'gesprekswijzer'),
        label: t(`due.refresher.${step}.action`),
      }}
      aside={{ to: paths.refresh, label: t('due.refresher.other') }}
    />
  );
}
