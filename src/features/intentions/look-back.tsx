/** Looking back: whether the moment came, what one did, and whether to hold on. Nothing is counted. */

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isoDay } from '../../core/shared/iso-day';
import {
  type Intention,
  type LookBackOutcome,
  lookBackOutcomes,
  lookedBack,
  nextLookOn,
} from '../../core/tools/intentions/intention';
import { OwnPanel } from '../../state/own-panel';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { StatusMessage } from '../../ui/status-message';
import { Radios } from '../../ui/tools/choices';
import { DayField } from '../../ui/tools/day-field';
import styles from './intentions.module.css';
import { useSentence } from './sentence';

const ways = ['hold', 'sharpen', 'let-go'] as const;

/** What a person fills in while looking back. */
export interface LookDraft {
  readonly outcome: LookBackOutcome | null;
  readonly words: string;
  readonly way: (typeof ways)[number] | null;
  /** ISO day. */
  readonly until: string | null;
}

/** Nothing filled in but the day that is offered. */
export function emptyLook(intention: Intention, today: string): LookDraft {
  return { outcome: null, words: '', way: null, until: nextLookOn(intention, today) };
}

interface LookBackFormProps {
  readonly intention: Intention;
  readonly draft: LookDraft;
  readonly onChange: (draft: LookDraft) => void;
  /** Called when it is kept; `sharpen` when the person wants to make it anew. */
  readonly onDone: (sharpen: boolean) => void;
}

export function LookBackForm({ intention, draft, onChange, onDone }: LookBackFormProps) {
  const { t } = useTranslation('intentions');
  const { vault, clock } = useServices();
  const sentence = useSentence();
  const today = isoDay(clock.now());
  const title = useRef<HTMLHeadingElement>(null);
  const { outcome, words, way, until } = draft;
  const [problem, setProblem] = useState<'choose' | 'failed' | null>(null);
  useEffect(() => title.current?.focus(), []);
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (outcome === null || way === null || (way === 'hold' && until === null)) {
      setProblem('choose');
      return;
    }
    const after =
      way === 'let-go' ? ({ kind: 'let-go' } as const) : { kind: 'hold' as const, until: until ?? today };
    const look = { on: today, outcome, words: words.trim() };
    const { ok } = await vault.put('intention', lookedBack(intention, look, after, clock.now()));
    if (ok) onDone(way === 'sharpen');
    else setProblem('failed');
  };
  return (
    <form onSubmit={(event) => void keep(event)} className={styles.making} noValidate>
      <h2 ref={title} tabIndex={-1}>
        {t('look.title')}
      </h2>
      <p className={styles.plain} translate="no">
        {sentence(intention)}
      </p>
      <Radios
        legend={t('look.legend')}
        options={lookBackOutcomes.map((value) => ({ value, label: t(`look.${value}`) }))}
        value={outcome}
        onChange={(value) => onChange({ ...draft, outcome: value })}
      />
      {outcome !== null && (
        <OwnPanel>
          <Field
            label={t(`look.words.${outcome}`)}
            value={words}
            onChange={(text) => onChange({ ...draft, words: text })}
            rows={3}
            isPrivate
          />
        </OwnPanel>
      )}
      <Radios
        legend={t('look.after')}
        options={ways.map((value) => ({ value, label: t(`look.${value}`) }))}
        value={way}
        onChange={(value) => onChange({ ...draft, way: value })}
      />
      {way === 'hold' && (
        <DayField
          label={t('look.until')}
          value={until}
          onChange={(day) => onChange({ ...draft, until: day })}
        />
      )}
      {problem !== null && <StatusMessage tone="problem">{t(`look.${problem}`)}</StatusMessage>}
      <div className={styles.walk}>
        <Button kind="primary" type="submit">
          {t('look.keep')}
        </Button>
        <Button kind="text" onClick={() => onDone(false)}>
          {t('look.cancel')}
        </Button>
      </div>
    </form>
  );
}
