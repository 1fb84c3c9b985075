/**
 * The ophaalvraag: what one still knows, first from memory in a field of one's own, then beside what one wrote then.
 * Nothing is compared for you (retrieving lasts longer than reading again: Cepeda et al. 2008).
 */
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ToRecall } from '../core/conversations/recall';
import { draftsAt } from '../core/shared/draft';
import { daysBetween } from '../core/shared/iso-day';
import { useFormats } from '../i18n/formats';
import { useRecords, useServices, useVaultView } from '../state/services';
import { useDraft } from '../state/use-draft';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import { Field } from '../ui/field';
import layoutStyles from '../ui/layout.module.css';
import textStyles from '../ui/text.module.css';
import { Keeping } from './keeping';
import { OwnPanel } from './own-panel';
import styles from './recall.module.css';
import { useSentence } from './use-sentence';

type Step = 'asked' | 'writing' | 'beside';

interface RecallProps {
  readonly subject: ToRecall;
  /** The title of the module or story it came from, and the language of that title; null when it came from elsewhere. */
  readonly title: string | null;
  readonly className?: string | undefined;
  /** Whether it is part of a block that has a heading of its own. */
  readonly isWithin?: boolean;
  /** Since when it is due, in words, where it is the one thing to do: then its field is open at once. */
  readonly due?: string | null;
  /** The words of then were laid beside those of now. */
  readonly onBeside?: (subject: ToRecall) => void;
}

function keyOf(subject: ToRecall): string {
  if (subject.kind === 'intention') return `start.retrieval.${subject.intention.id}`;
  return subject.kind === 'carried'
    ? `refresh.recall.${subject.item.id}`
    : `refresh.recall.${subject.story.scenario}`;
}

function timeOf(subject: ToRecall): number {
  if (subject.kind === 'intention') return subject.intention.wordedAt ?? subject.intention.madeAt;
  return subject.kind === 'carried' ? subject.item.madeAt : (subject.story.endedAt ?? 0);
}

/** Whose words they are: those of then, those it was sharpened to, or those of now where it is not known since when. */
function useSaidOf(subject: ToRecall): string {
  const { t } = useTranslation('recall');
  const formats = useFormats();
  const { clock } = useServices();
  if (subject.kind !== 'intention') return t('then');
  const { madeAt, wordedAt } = subject.intention;
  if (wordedAt === null) return t('intention.asItIs');
  return wordedAt === madeAt
    ? t('then')
    : t('intention.sharpened', { day: formats.day(wordedAt, clock.now()) });
}

/** The words of then; of a story one wrote none. */
function useWordsOfThen(subject: ToRecall): string | null {
  const sentence = useSentence();
  if (subject.kind === 'story') return null;
  return subject.kind === 'carried' ? subject.item.text : sentence(subject.intention);
}

/** The question, the field it opens, and the words of then. */
export function Recall({ subject, title, className, isWithin = false, due = null, onBeside }: RecallProps) {
  const { t } = useTranslation('recall');
  const formats = useFormats();
  const { clock } = useServices();
  const { mode } = useVaultView();
  const id = useId();
  const place = keyOf(subject);
  const [text, setText] = useDraft(place);
  const [step, setStep] = useState<Step>('asked');
  const section = useRef<HTMLElement>(null);
  const typedAt = draftsAt(useRecords('draft'), place).at(-1)?.changedAt ?? null;
  // What was typed on an earlier day was recalled another time.
  const isFromBefore = text !== '' && typedAt !== null && daysBetween(typedAt, clock.now()) >= 1;
  const words = useWordsOfThen(subject);
  const said = useSaidOf(subject);
  const ago = formats.ago(timeOf(subject), clock.now());
  // What was typed shows itself, also after the lock; the words of then do not, nor what one recalled another day.
  const isFirst = due !== null;
  if (step === 'asked' && !isFromBefore && (isFirst || text !== '')) setStep('writing');
  const isPressed = useRef(false);
  const goTo = (next: Step): void => {
    isPressed.current = true;
    setStep(next);
  };
  // The button that was pressed goes: focus goes to what comes in its place.
  useLayoutEffect(() => {
    if (!isPressed.current) return;
    isPressed.current = false;
    section.current?.querySelector<HTMLElement>(step === 'beside' ? '[data-then]' : 'textarea')?.focus();
  }, [step]);
  const kind = isFirst ? 'primary' : 'secondary';
  const Heading = isWithin ? 'h3' : 'h2';
  const layBeside = (): void => {
    goTo('beside');
    onBeside?.(subject);
  };
  const anew = (): void => {
    setText('');
    goTo('writing');
  };
  return (
    <section ref={section} className={classNames(layoutStyles.columnM, className)} aria-labelledby={id}>
      {isFirst && <p className={textStyles.kicker}>{due}</p>}
      <p className={textStyles.kicker}>{title === null ? t('ago', { ago }) : t('from', { title, ago })}</p>
      <Heading id={id}>{t(`${subject.kind}.question`)}</Heading>
      {step !== 'beside' && <p className={textStyles.small}>{t(words === null ? 'howAlone' : 'how')}</p>}
      {step === 'asked' ? (
        isFromBefore ? (
          <>
            <p className={textStyles.small}>{t('before', { ago: formats.ago(typedAt, clock.now()) })}</p>
            <div className={layoutStyles.rowM}>
              <Button kind={kind} onClick={anew}>
                {t('again')}
              </Button>
              <Button kind="text" onClick={() => goTo('writing')}>
                {t('see')}
              </Button>
            </div>
          </>
        ) : (
          <p>
            <Button kind={kind} onClick={() => goTo('writing')}>
              {t('open')}
            </Button>
          </p>
        )
      ) : (
        <OwnPanel>
          <Field
            label={t('field')}
            hint={t(`kept.${mode}`)}
            value={text}
            onChange={setText}
            rows={3}
            isPrivate
          />
          <Keeping />
          {words !== null && step === 'writing' && (
            <p>
              <Button kind={kind} onClick={layBeside}>
                {t('beside')}
              </Button>
            </p>
          )}
          {words !== null && step === 'beside' && (
            <div data-then tabIndex={-1} className={styles.then}>
              <p className={textStyles.small}>{said}</p>
              <p className={textStyles.ownWords} translate="no">
                {words}
              </p>
            </div>
          )}
        </OwnPanel>
      )}
    </section>
  );
}
