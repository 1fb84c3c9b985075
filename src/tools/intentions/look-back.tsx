/** Looking back: whether the moment came, what one did, and whether to hold on. Nothing is counted. */
import { type FormEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Draft, typedAt } from '../../core/shared/draft';
import { isoDay } from '../../core/shared/iso-day';
import {
  type Intention,
  lookBackOutcomes,
  lookedBack,
  nextLookOn,
} from '../../core/tools/intentions/intention';
import { LookBackDay } from '../../parts/look-back-day';
import { OwnPanel } from '../../parts/own-panel';
import { useSentence } from '../../parts/use-sentence';
import { useServices } from '../../state/services';
import { useDraft, useDraftChoice } from '../../state/use-draft';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Field } from '../../ui/field';
import { Radios } from '../../ui/forms/choices';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { useHeadingFocus } from '../shared/use-heading-focus';
import styles from './intentions.module.css';
import { Looks } from './looks';

const ways = ['hold', 'sharpen', 'let-go'] as const;

/** What one does with an intention after looking back on it. */
export type Way = (typeof ways)[number];

/** Where what is filled in is kept. */
function placesOf({ id }: Intention) {
  return {
    outcome: `intentions.outcome.${id}`,
    words: `intentions.words.${id}`,
    way: `intentions.way.${id}`,
    until: `intentions.until.${id}`,
  } as const;
}

/** Whether somebody is looking back on an intention. */
export function isLookedAt(intention: Intention, drafts: readonly Draft[]): boolean {
  return Object.values(placesOf(intention)).some((place) => typedAt(drafts, place) !== null);
}

/** What is filled in while looking back on an intention; kept until it is part of it. */
function useLook(intention: Intention, today: string) {
  const places = placesOf(intention);
  const [outcome, setOutcome, clearOutcome] = useDraftChoice(places.outcome, lookBackOutcomes, null);
  const [words, setWords, clearWords] = useDraft(places.words);
  const [way, setWay, clearWay] = useDraftChoice(places.way, ways, null);
  const [day, setDay, clearDay] = useDraft(places.until, nextLookOn(intention, today));
  const until = day === '' ? null : day;
  const clear = (): void => {
    for (const one of [clearOutcome, clearWords, clearWay, clearDay]) one();
  };
  return { outcome, setOutcome, words, setWords, way, setWay, until, setDay, clear };
}

/** What it cannot do without. */
type Part = 'outcome' | 'way' | 'until';

/** Which of it is still open, in the order of the form. */
function missingIn({ outcome, way, until }: ReturnType<typeof useLook>): readonly Part[] {
  return [
    ...(outcome === null ? (['outcome'] as const) : []),
    ...(way === null ? (['way'] as const) : []),
    ...(way === 'hold' && until === null ? (['until'] as const) : []),
  ];
}

interface LookBackFormProps {
  readonly intention: Intention;
  /** Called when it is kept, with what one goes on with; null when one leaves without looking back. */
  readonly onDone: (way: Way | null) => void;
}

export function LookBackForm({ intention, onDone }: LookBackFormProps) {
  const { t } = useTranslation('intentions');
  const { vault, clock } = useServices();
  const sentence = useSentence();
  const today = isoDay(clock.now());
  const title = useHeadingFocus(intention.id, true);
  const look = useLook(intention, today);
  const { outcome, words, way, until } = look;
  const [hasFailed, setFailed] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // How often it was refused, so that focus goes to what is missing each time.
  const [refused, setRefused] = useState(0);
  const missing = missingIn(look);
  useLayoutEffect(() => {
    if (refused === 0) return;
    form.current?.querySelector<HTMLElement>('[data-missing] input, [aria-invalid="true"]')?.focus();
  }, [refused]);
  /** Said beside its field once one wanted to keep it; only the first aloud, where the focus goes. */
  const problemOf = (part: Part): ReactNode =>
    refused === 0 || !missing.includes(part) ? null : (
      <StatusMessage tone="problem" quiet={part !== missing[0]}>
        {t(`look.missing.${part}`)}
      </StatusMessage>
    );
  const leave = (gone: Way | null): void => {
    look.clear();
    onDone(gone);
  };
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setFailed(false);
    // A day that is still asked about is no answer yet.
    const isAsked = form.current?.querySelector('[aria-invalid="true"]') != null;
    if (outcome === null || way === null || missing.length > 0 || isAsked) {
      setRefused(refused + 1);
      return;
    }
    const after =
      way === 'let-go' ? ({ kind: 'let-go' } as const) : { kind: 'hold' as const, until: until ?? today };
    const seen = { on: today, outcome, words: words.trim() };
    const { ok } = await vault.put('intention', lookedBack(intention, seen, after, clock.now()));
    if (ok) leave(way);
    else setFailed(true);
  };
  return (
    <form
      ref={form}
      onSubmit={(event) => void keep(event)}
      className={classNames(layoutStyles.desk, styles.lookBack)}
      noValidate
    >
      <h2 className={textStyles.heading} ref={title} tabIndex={-1}>
        {t('look.title')}
      </h2>
      <div className={styles.about}>
        <OwnPanel>
          <p className={styles.sentence} translate="no">
            {sentence(intention)}
          </p>
          <Looks intention={intention} />
        </OwnPanel>
      </div>
      <div className={layoutStyles.column2xl}>
        <div data-missing={missing[0] === 'outcome' || undefined}>
          <Radios
            legend={t('look.legend')}
            options={lookBackOutcomes.map((value) => ({ value, label: t(`look.${value}`) }))}
            value={outcome}
            onChange={look.setOutcome}
            problem={problemOf('outcome')}
          />
        </div>
        {outcome !== null && (
          <OwnPanel>
            <Field
              label={t(`look.words.${outcome}`)}
              value={words}
              onChange={look.setWords}
              rows={3}
              isPrivate
            />
          </OwnPanel>
        )}
        <div data-missing={missing[0] === 'way' || undefined}>
          <Radios
            legend={t('look.after')}
            options={ways.map((value) => ({ value, label: t(`look.${value}`) }))}
            value={way}
            onChange={look.setWay}
            problem={problemOf('way')}
          />
        </div>
        {way === 'hold' && (
          <LookBackDay
            label={t('look.until')}
            value={until}
            onChange={(day) => look.setDay(day ?? '')}
            problem={problemOf('until')}
          />
        )}
        {hasFailed && <StatusMessage tone="problem">{t('look.failed')}</StatusMessage>}
        <p className={textStyles.small}>{t('look.asTyped')}</p>
        <div className={classNames(layoutStyles.row, printStyles.offPaper)}>
          <Button kind="primary" type="submit">
            {t('look.keep')}
          </Button>
          <Button kind="text" onClick={() => leave(null)}>
            {t('look.cancel')}
          </Button>
        </div>
      </div>
    </form>
  );
}
