/** The steps of making an intention; each shows what belongs to it and nothing else. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nextDay } from '../../core/conversations/occasion';
import type { IntentionId } from '../../core/shared/ids';
import { daysLater, isoDay } from '../../core/shared/iso-day';
import { responses } from '../../core/tools/intentions/intention';
import { DISTANCES, lookBackDay } from '../../core/tools/intentions/look-back-days';
import { half, type MakingDraft, type MakingStep } from '../../core/tools/intentions/making';
import { useFormats } from '../../i18n/formats';
import { LookBackDay } from '../../parts/look-back-day';
import { useSentence } from '../../parts/use-sentence';
import { useRecords, useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import foldingStyles from '../../ui/folding/folding.module.css';
import { Radios } from '../../ui/forms/choices';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import { BroughtHere, Carried } from '../shared/carry';
import { Rehearsal } from '../shared/rehearsal';
import type { StepProps } from '../shared/use-guide';
import { useReturnFocus } from '../shared/use-return-focus';
import styles from './intentions.module.css';

/** What every step is handed; `record` is the intention that this is or will be. */
export interface MakingProps extends StepProps<MakingStep, MakingDraft> {
  readonly record: IntentionId;
}

function Moment({ record, guide: { draft, write } }: MakingProps) {
  const { t } = useTranslation('intentions');
  return (
    <>
      <Carried
        here={{ tool: 'voornemens', record }}
        action={t('moment.use')}
        onUse={({ text }) =>
          write({ situation: draft.situation === '' ? text : `${draft.situation}\n${text}` })
        }
      />
      <Field
        label={t('moment.situation')}
        hint={t('moment.situationHint')}
        value={draft.situation}
        onChange={(situation) => write({ situation })}
        rows={3}
        isPrivate
      />
      <Field
        label={t('moment.cue')}
        hint={t('moment.cueHint')}
        value={draft.cue}
        onChange={(cue) => write({ cue })}
        rows={2}
        isPrivate
      />
      <Field
        label={t('moment.habit')}
        value={draft.habit}
        onChange={(habit) => write({ habit })}
        rows={2}
        isPrivate
      />
      <BroughtHere here={{ tool: 'voornemens', record }} />
    </>
  );
}

function ResponseStep({ guide: { draft, write } }: MakingProps) {
  const { t } = useTranslation('intentions');
  const isAloud = draft.response === null || draft.response === 'say' || draft.response === 'ask';
  return (
    <>
      <Radios
        legend={t('response.legend')}
        options={responses.map((value) => ({ value, label: t(`response.${value}`) }))}
        value={draft.response}
        onChange={(response) => write({ response })}
      />
      <Field
        label={t(`response.words.${draft.response ?? 'say'}`)}
        {...(isAloud ? { hint: t('response.wordsHint') } : {})}
        value={draft.words}
        onChange={(words) => write({ words })}
        rows={2}
        isPrivate
      />
    </>
  );
}

function Sentence({ guide: { draft, write } }: MakingProps) {
  const { t } = useTranslation('intentions');
  const { area, next } = useReturnFocus();
  const examples = t('form.examples', { returnObjects: true });
  const source = draft.cue.trim() === '' ? draft.situation : draft.cue;
  const canFill =
    draft.when === '' && draft.then === '' && (source.trim() !== '' || draft.words.trim() !== '');
  // The button goes once it is used, so focus goes along to what it filled.
  const fill = (): void => {
    next(source.trim() === '' ? 'then' : 'when', 'words');
    write({ when: source.trim(), then: draft.words.trim() });
  };
  return (
    <div ref={area} className={layoutStyles.stackXl}>
      <p className={textStyles.small}>{t('form.hint')}</p>
      {canFill && (
        <div>
          <Button onClick={fill}>{t('form.fill')}</Button>
        </div>
      )}
      <div data-item="when">
        <Field
          label={t('form.when')}
          labelLook="serif"
          value={draft.when}
          onChange={(when) => write({ when })}
          rows={2}
          isPrivate
        />
      </div>
      <div data-item="then">
        <Field
          label={t('form.then')}
          labelLook="serif"
          value={draft.then}
          onChange={(then) => write({ then })}
          rows={2}
          isPrivate
        />
      </div>
      <details className={foldingStyles.folding}>
        <summary>{t('form.example')}</summary>
        <ul className={styles.examples}>
          {examples.map((example) => (
            <li key={example}>{example}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function Against({ guide: { draft, write } }: MakingProps) {
  const { t } = useTranslation('intentions');
  return (
    <>
      <Field
        label={t('against.pushback')}
        value={draft.pushback}
        onChange={(pushback) => write({ pushback })}
        rows={2}
        isPrivate
      />
      <Field
        label={t('against.answer')}
        value={draft.answer}
        onChange={(answer) => write({ answer })}
        rows={2}
        isPrivate
      />
    </>
  );
}

function Aloud({ guide: { draft, write } }: MakingProps) {
  const { t } = useTranslation('intentions');
  const sentence = useSentence();
  const [when, then] = [half(draft.when, 'when'), half(draft.then, 'then')];
  if (when === '' || then === '') return <p>{t('aloud.nothing')}</p>;
  return (
    <>
      <p className={textStyles.small}>{t('aloud.text')}</p>
      <Rehearsal
        sentence={sentence(draft)}
        count={draft.rehearsed}
        onSaid={() => write({ rehearsed: draft.rehearsed + 1 })}
      />
      {draft.rehearsed > 0 && (
        <Field
          label={t('aloud.shorter')}
          hint={t('aloud.shorterHint')}
          value={draft.then}
          onChange={(next) => write({ then: next })}
          rows={2}
          isPrivate
        />
      )}
    </>
  );
}

function LookBackStep({ guide: { draft, write } }: MakingProps) {
  const { t } = useTranslation('intentions');
  const { t: occasionNames } = useTranslation('tools');
  const formats = useFormats();
  const { clock } = useServices();
  // The day of one's own that a choice from the list took the place of.
  const [left, setLeft] = useState<string | null>(null);
  const now = clock.now();
  const tomorrow = daysLater(isoDay(now), 1);
  const coming = useRecords('occasion')
    .filter(({ kind }) => kind !== 'refresh' && kind !== 'looking-back')
    .flatMap((occasion) => {
      const on = nextDay(occasion, tomorrow);
      return on === null ? [] : [{ kind: occasion.kind, on }];
    })
    .sort((a, b) => a.on.localeCompare(b.on))
    .slice(0, 3);
  const offered = [
    ...DISTANCES.map((distance) => ({
      value: lookBackDay(now, distance),
      label: t(`lookBack.distance.${distance}`),
    })),
    ...coming.map(({ on, kind }) => ({
      value: on,
      label: t('lookBack.occasion', { name: occasionNames(`moments.${kind}`), day: formats.longDay(on) }),
    })),
  ].filter(({ value }, index, all) => all.findIndex((other) => other.value === value) === index);
  return (
    <>
      <Field
        label={t('lookBack.reminder')}
        hint={t('lookBack.reminderHint')}
        value={draft.reminder}
        onChange={(reminder) => write({ reminder })}
        isPrivate
      />
      <div className={layoutStyles.stackL}>
        <Radios
          legend={t('lookBack.when')}
          options={offered}
          value={draft.lookBackOn}
          onChange={(lookBackOn) => {
            const isOwn = !offered.some(({ value }) => value === draft.lookBackOn);
            if (isOwn) setLeft(draft.lookBackOn);
            write({ lookBackOn });
          }}
        />
        <LookBackDay
          label={t('lookBack.own')}
          value={draft.lookBackOn}
          onChange={(lookBackOn) => {
            setLeft(null);
            write({ lookBackOn });
          }}
        />
      </div>
      <p role="status" className={textStyles.small}>
        {draft.lookBackOn !== null &&
          (left === null
            ? t('lookBack.chosen', { day: formats.longDay(draft.lookBackOn) })
            : t('lookBack.instead', {
                day: formats.longDay(draft.lookBackOn),
                own: formats.longDay(left),
              }))}
      </p>
    </>
  );
}

/** The view of each step. */
export const stepViews: Readonly<Record<MakingStep, (props: MakingProps) => ReactNode>> = {
  moment: Moment,
  response: ResponseStep,
  sentence: Sentence,
  against: Against,
  aloud: Aloud,
  'look-back': LookBackStep,
};
