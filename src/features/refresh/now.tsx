/**
 * What a person comes back to, as one block: what is due with its one thing to do, what they still know before
 * anything is shown, and a mini case, which may be one of their own decisions with a circumstance changed.
 */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CarryItem } from '../../core/conversations/carry-item';
import type { ComingMoment } from '../../core/conversations/coming';
import { type ToRecall, toRecall } from '../../core/conversations/recall';
import type { RefreshBase, RefreshStep, RefreshSuggestion } from '../../core/conversations/refresh';
import { minisOf, miniToPlay } from '../../core/programme/minis';
import type { ContentLanguage } from '../../core/scenario/scenario';
import type { ModuleCover } from '../../core/scenario/vocabulary';
import { useFormats } from '../../i18n/formats';
import { Recall } from '../../parts/recall';
import { paths } from '../../state/addresses';
import { OpenLink } from '../../state/opened';
import { useRecords, useServices } from '../../state/services';
import { type DueHere, toolOfLookBack } from '../../state/use-due';
import { useOver, useRecalled } from '../../state/use-refresh';
import { Button, buttonClass } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { DoneForNow } from './done-for-now';
import { NextMini } from './next-mini';
import styles from './refresh.module.css';

/** Where a step is done that is not done on this page. */
const elsewhere: Readonly<Partial<Record<RefreshStep, string>>> = {
  map: paths.tool('netwerkkaart'),
  'before-talk': paths.tool('gesprekswijzer'),
};

/** What one chose a day for, to look back on: done in its own tool. */
function LookBackHead({ due }: { readonly due: Extract<DueHere, { readonly kind: 'look-back' }> }) {
  const { t } = useTranslation('refresh');
  const formats = useFormats();
  const { origin, moment } = due;
  return (
    <div className={layoutStyles.columnM}>
      <p className={textStyles.kicker}>{t('due.since', { day: formats.longDay(moment.on) })}</p>
      <h2 id="opfrissen-nu">{t(`due.lookBack.${origin}.title`)}</h2>
      <p>{t(`due.lookBack.${origin}.text`)}</p>
      <div className={layoutStyles.rowM}>
        <OpenLink
          to={paths.tool(toolOfLookBack[origin])}
          open={{ record: moment.record }}
          className={buttonClass('primary')}
        >
          {t('due.lookBack.go')}
        </OpenLink>
        <Link to={paths.occasions}>{t('due.lookBack.elsewhen')}</Link>
      </div>
    </div>
  );
}

/** What there is to recall, and the way to it where it is not done on this page. */
function RefresherHead({
  step,
  on,
}: {
  readonly step: Exclude<RefreshStep, 'intention'>;
  readonly on: string;
}) {
  const { t } = useTranslation('refresh');
  const formats = useFormats();
  const to = elsewhere[step];
  return (
    <div className={layoutStyles.columnM}>
      <p className={textStyles.kicker}>{t('due.since', { day: formats.longDay(on) })}</p>
      <h2 id="opfrissen-nu">{t(`due.${step}.title`)}</h2>
      <p>{t(`due.${step}.text`)}</p>
      {to !== undefined && (
        <p>
          <Link to={to} className={buttonClass('primary')}>
            {t(step === 'map' ? 'due.map.go' : 'due.before-talk.go')}
          </Link>
        </p>
      )}
    </div>
  );
}

/** Leaving out what is due now. */
function Skip({ refresher, onOver }: { readonly refresher: RefreshSuggestion; readonly onOver: () => void }) {
  const { t } = useTranslation('refresh');
  const over = useOver();
  const [failed, setFailed] = useState(false);
  const skip = async (): Promise<void> => {
    // The block goes when this is done, and focus must not fall with it.
    document.querySelector<HTMLElement>('h1')?.focus();
    if (await over(refresher)) onOver();
    else setFailed(true);
  };
  return (
    <div className={layoutStyles.stackStart}>
      {failed && <StatusMessage tone="problem">{t('failed')}</StatusMessage>}
      <Button kind="text" onClick={() => void skip()}>
        {t('due.over')}
      </Button>
    </div>
  );
}

/** The title of what is asked about: of its module, or of the story itself. */
function titleOf(subject: ToRecall, modules: readonly ModuleCover[]): string | null {
  const moduleTitle = (id: string | null): string | null =>
    modules.find((module) => module.id === id)?.title ?? null;
  if (subject.kind === 'intention') return moduleTitle(subject.intention.module);
  if (subject.kind === 'carried') return moduleTitle(moduleOf(subject.item));
  const { scenario } = subject.story;
  return modules.flatMap(({ scenarios }) => scenarios).find(({ id }) => id === scenario)?.title ?? null;
}

function moduleOf({ origin }: CarryItem): string | null {
  return origin.place === 'debrief' ? origin.module : null;
}

interface NowProps {
  readonly due: DueHere | null;
  readonly base: RefreshBase;
  readonly coming: readonly ComingMoment[];
  readonly modules: readonly ModuleCover[];
  readonly lang: ContentLanguage;
}

/** The session; with nothing kept it is the choice below that counts, and this shows nothing. */
export function Now({ due, base, coming, modules, lang }: NowProps) {
  const { t } = useTranslation('refresh');
  const formats = useFormats();
  const { clock } = useServices();
  const journeys = useRecords('journey');
  const recalled = useRecalled(base);
  const [isSkipped, setSkipped] = useState(false);
  const [wasRecalled, setWasRecalled] = useState(false);
  // An intention that was recalled is due no more, and what one just wrote stays alone where it is.
  const [wasIntention, setWasIntention] = useState(false);
  const minis = new Set(minisOf(modules).map(({ cover }) => cover.id));
  const stories = journeys.filter(({ scenario }) => !minis.has(scenario));
  const asked = toRecall(useRecords('intention'), useRecords('carryItem'), stories, clock.now());
  // Who wants nothing to recall for now is not asked either.
  const subject = base.isPaused ? null : asked;
  const refresher = due?.kind === 'refresher' ? due.refresher : null;
  const step = refresher?.step ?? null;
  if (step === 'intention' && !wasIntention) setWasIntention(true);
  const mini = miniToPlay(modules, journeys, step === 'other-circle');
  const isElsewhere = due?.kind === 'look-back' || (step !== null && elsewhere[step] !== undefined);
  if (due === null && (isSkipped || (journeys.length === 0 && subject === null))) return null;
  const isDue = due !== null;
  const isPlayed = base.done.some(({ step, on }) => step === 'case' && on === base.today);
  const isOver = !isDue && (wasRecalled || isPlayed);
  // The question is the heading of what is due here: it is asked once.
  const hasHead = isDue && step !== 'intention';
  return (
    <section
      className={classNames(layoutStyles.stack3xl, styles.now)}
      aria-labelledby={hasHead ? 'opfrissen-nu' : undefined}
      data-due={step ?? due?.kind}
    >
      {due?.kind === 'look-back' && <LookBackHead due={due} />}
      {refresher !== null && refresher.step !== 'intention' && (
        <RefresherHead step={refresher.step} on={refresher.on} />
      )}
      {!isElsewhere && subject !== null && (isDue || wasRecalled || !isPlayed) && (
        <Recall
          subject={subject}
          title={titleOf(subject, modules)}
          isWithin={hasHead}
          due={
            refresher?.step === 'intention' ? t('due.since', { day: formats.longDay(refresher.on) }) : null
          }
          onBeside={(recalledNow) => {
            setWasRecalled(true);
            recalled(recalledNow);
          }}
        />
      )}
      {isOver && <DoneForNow base={base} coming={coming} />}
      {mini !== null && !isElsewhere && !wasIntention && !isOver && (
        <NextMini mini={mini} lang={lang} isWithin={isDue} />
      )}
      {refresher !== null && <Skip refresher={refresher} onOver={() => setSkipped(true)} />}
    </section>
  );
}
