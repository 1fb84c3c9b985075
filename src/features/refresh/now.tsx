/**
 * What a person comes back to: the one thing that is due, what they still know before anything is shown, and a mini
 * case, which may be one of their own decisions with a circumstance changed.
 */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CarryItem } from '../../core/conversations/carry-item';
import type { OccasionId } from '../../core/conversations/occasion';
import { type ToRecall, toRecall } from '../../core/conversations/recall';
import type { RefreshStep, RefreshSuggestion } from '../../core/conversations/refresh';
import { overNow } from '../../core/conversations/refresh-base';
import { minisOf, miniToPlay } from '../../core/programme/minis';
import type { ContentLanguage } from '../../core/scenario/scenario';
import type { ModuleCover } from '../../core/scenario/vocabulary';
import { asId } from '../../core/shared/ids';
import { useFormats } from '../../i18n/formats';
import { Recall } from '../../parts/recall';
import { paths } from '../../state/addresses';
import { useRecords, useServices } from '../../state/services';
import { Button, buttonClass } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { NextMini } from './next-mini';
import styles from './refresh.module.css';

/** Where a step is done that is not done on this page. */
const elsewhere: Readonly<Partial<Record<RefreshStep, string>>> = {
  map: paths.tool('netwerkkaart'),
  'before-talk': paths.tool('gesprekswijzer'),
};

/** What is due, and saying that it is over. */
function Due({ due }: { readonly due: RefreshSuggestion }) {
  const { t } = useTranslation('refresh');
  const formats = useFormats();
  const { vault, clock, ids } = useServices();
  const occasions = useRecords('occasion');
  const [failed, setFailed] = useState(false);
  const { step } = due;
  const to = elsewhere[step];
  const close = async (): Promise<void> => {
    const over = overNow(due, occasions, asId<OccasionId>(ids.next()), clock.now());
    // The block goes when this is done, and focus must not fall with it.
    document.querySelector<HTMLElement>('h1')?.focus();
    setFailed(!(await vault.put('occasion', over)).ok);
  };
  return (
    <section className={layoutStyles.columnM} aria-labelledby="opfrissen-nu" data-due={step}>
      <p className={textStyles.kicker}>{t('due.since', { day: formats.longDay(due.on) })}</p>
      <h2 id="opfrissen-nu">{t(`due.${step}.title`)}</h2>
      <p>{t(`due.${step}.text`)}</p>
      {failed && <StatusMessage tone="problem">{t('failed')}</StatusMessage>}
      <div className={layoutStyles.rowM}>
        {to !== undefined && (
          <Link to={to} className={buttonClass('primary')}>
            {t(step === 'map' ? 'due.map.go' : 'due.before-talk.go')}
          </Link>
        )}
        <Button kind={to === undefined ? 'text' : 'secondary'} onClick={() => void close()}>
          {t('due.over')}
        </Button>
      </div>
    </section>
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
  readonly due: RefreshSuggestion | null;
  readonly modules: readonly ModuleCover[];
  readonly lang: ContentLanguage;
}

/** The session; with nothing kept it is the choice below that counts, and this shows nothing. */
export function Now({ due, modules, lang }: NowProps) {
  const { clock } = useServices();
  const journeys = useRecords('journey');
  const minis = new Set(minisOf(modules).map(({ cover }) => cover.id));
  const stories = journeys.filter(({ scenario }) => !minis.has(scenario));
  const subject = toRecall(useRecords('intention'), useRecords('carryItem'), stories, clock.now());
  const mini = miniToPlay(modules, journeys, due?.step === 'other-circle');
  const isElsewhere = due !== null && elsewhere[due.step] !== undefined;
  if (due === null && journeys.length === 0 && subject === null) return null;
  return (
    <div className={classNames(layoutStyles.stack3xl, styles.now)}>
      {due !== null && <Due due={due} />}
      {subject !== null && <Recall subject={subject} title={titleOf(subject, modules)} />}
      {mini !== null && !isElsewhere && <NextMini mini={mini} lang={lang} />}
    </div>
  );
}
