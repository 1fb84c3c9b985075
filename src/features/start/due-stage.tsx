/**
 * What is due on the poster: something to look back on, what came of a talk, something to recall, or a moment that is
 * near. No words of the person's.
 */
import { useTranslation } from 'react-i18next';
import { type ComingMoment, nextAnnualTalk } from '../../core/conversations/coming';
import type { DueThing } from '../../core/conversations/due';
import type { RefreshSuggestion } from '../../core/conversations/refresh';
import type { ModuleState } from '../../core/programme/module-state';
import type { Catalogue } from '../../core/scenario/vocabulary';
import { isoDay } from '../../core/shared/iso-day';
import { stepAfterTalk } from '../../core/tools/planner/plan';
import { unbroken, useFormats } from '../../i18n/formats';
import { paths } from '../../state/addresses';
import { useRecords, useServices } from '../../state/services';
import { toolOfLookBack } from '../../state/use-due';
import { objectOf } from './hero';
import { RefresherStage } from './refresher-stage';
import { Stage, type StageDrawing } from './stage';

interface DueStageProps {
  /** Said first to who comes back after weeks; null otherwise. */
  readonly welcome: string | null;
  readonly due: DueThing<RefreshSuggestion>;
  readonly coming: readonly ComingMoment[];
  readonly catalogue: Catalogue;
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
export function DueStage({ welcome, due: found, coming, catalogue, modules }: DueStageProps) {
  const { t } = useTranslation('start');
  const formats = useFormats();
  const { clock } = useServices();
  const now = clock.now();
  const due = withTalk(found, coming);
  const module = useModuleOf(due, modules);
  const kicker = welcome ?? t(due.kind === 'moment' ? 'kicker.near' : 'kicker.due');
  const toCalendar = { to: paths.occasions, label: t('due.elsewhen') };
  if (due.kind === 'refresher') {
    const { step } = due.refresher;
    return <RefresherStage kicker={kicker} step={step} catalogue={catalogue} modules={modules} />;
  }
  if (due.kind === 'talk-was') {
    const { on, plan } = due.talk;
    return (
      <Stage
        kicker={kicker}
        title={t('due.talkWas.title', { day: formats.weekday(on, now) })}
        isSentence
        standfirst={<p>{t('due.talkWas.text')}</p>}
        drawing={seat}
        action={{
          to: paths.tool('gesprekswijzer'),
          open: { record: plan.id, moment: stepAfterTalk },
          label: t('due.talkWas.action'),
        }}
        aside={toCalendar}
      />
    );
  }
  const { record, on, kind, plan } = due.moment;
  const isToday = on === isoDay(now);
  if (due.kind === 'look-back') {
    const { origin } = due;
    const when = isToday ? t('due.today') : t('due.on', { day: unbroken(formats.weekday(on, now)) });
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
                  when,
                })
              : t(origin === 'deliberation' ? 'due.lookBack.deliberation' : 'due.lookBack.weighing', {
                  when,
                })}
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
      title={t(isToday ? 'due.moment.titleToday' : 'due.moment.title', {
        what: t(`due.moment.kind.${kind}`),
        day: formats.weekday(on, now),
      })}
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
