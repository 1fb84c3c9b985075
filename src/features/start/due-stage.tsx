/** What is due on the poster: something to look back on, to recall, or a moment that is near. No words of the person's. */
import { useTranslation } from 'react-i18next';
import { type ComingMoment, nextAnnualTalk } from '../../core/conversations/coming';
import type { DueThing } from '../../core/conversations/due';
import type { RefreshSuggestion } from '../../core/conversations/refresh';
import type { ModuleState } from '../../core/programme/module-state';
import { useFormats } from '../../i18n/formats';
import { paths } from '../../state/addresses';
import { useRecords } from '../../state/services';
import { toolOfLookBack } from '../../state/use-due';
import { objectOf } from './hero';
import { Stage, type StageDrawing } from './stage';

interface DueStageProps {
  /** Said first to who comes back after weeks; null otherwise. */
  readonly welcome: string | null;
  readonly due: DueThing<RefreshSuggestion>;
  readonly coming: readonly ComingMoment[];
  readonly modules: readonly ModuleState[];
}

/** The module an intention came from, if it came from one. */
function useModuleOf(
  due: DueThing<RefreshSuggestion>,
  modules: readonly ModuleState[],
): ModuleState | undefined {
  const intentions = useRecords('intention');
  if (due.kind !== 'look-back') return undefined;
  const from = intentions.find(({ id }) => id === due.moment.record)?.module ?? null;
  return modules.find(({ cover }) => cover.id === from);
}

/** Before the annual talk the talk itself stands there, with its day and the way to prepare it. */
function withTalk(
  due: DueThing<RefreshSuggestion>,
  coming: readonly ComingMoment[],
): DueThing<RefreshSuggestion> {
  if (due.kind !== 'refresher' || due.refresher.step !== 'before-talk') return due;
  const talk = nextAnnualTalk(coming);
  return talk === null ? due : { kind: 'moment', moment: talk };
}

/** What is drawn where no story tells what: a seat, and somebody who is not there yet. */
const seat: StageDrawing = { object: 'chair' };

/** The poster of the one thing that is due. */
export function DueStage({ welcome, due: found, coming, modules }: DueStageProps) {
  const { t } = useTranslation('start');
  const formats = useFormats();
  const due = withTalk(found, coming);
  const module = useModuleOf(due, modules);
  const kicker = welcome ?? t(due.kind === 'moment' ? 'kicker.near' : 'kicker.due');
  const toCalendar = { to: paths.occasions, label: t('due.elsewhen') };
  if (due.kind === 'refresher') {
    return (
      <Stage
        kicker={kicker}
        title={t('due.refresher.title')}
        isSentence
        standfirst={<p>{t('due.refresher.text')}</p>}
        drawing={seat}
        action={{ to: paths.refresh, label: t('due.refresher.action') }}
        aside={{ to: paths.programme, label: t('toProgramme') }}
      />
    );
  }
  const { record, on, kind, plan } = due.moment;
  const day = formats.longDay(on);
  if (due.kind === 'look-back') {
    const { origin } = due;
    return (
      <Stage
        kicker={kicker}
        title={t(origin === 'intention' ? 'due.intention.title' : 'due.lookBack.title')}
        isSentence
        standfirst={
          <p>
            {origin === 'intention'
              ? t(module === undefined ? 'due.intention.text' : 'due.intention.textFrom', {
                  title: module?.cover.title ?? '',
                  day,
                })
              : t(origin === 'deliberation' ? 'due.lookBack.deliberation' : 'due.lookBack.weighing', { day })}
          </p>
        }
        drawing={module === undefined ? seat : objectOf(module)}
        action={{ to: paths.tool(toolOfLookBack[origin]), open: { record }, label: t('due.lookBack.action') }}
        aside={toCalendar}
      />
    );
  }
  return (
    <Stage
      kicker={kicker}
      title={t('due.moment.title', { what: t(`due.moment.kind.${kind}`), day })}
      isSentence
      standfirst={<p>{t(plan === null ? 'due.moment.text' : 'due.moment.textPlan')}</p>}
      drawing={seat}
      action={
        plan === null
          ? { to: paths.occasions, label: t('due.moment.action') }
          : { to: paths.tool('gesprekswijzer'), open: { record: plan.id }, label: t('due.moment.openPlan') }
      }
      aside={
        plan === null ? { to: paths.tool('gesprekswijzer'), label: t('due.moment.prepare') } : toCalendar
      }
    />
  );
}
