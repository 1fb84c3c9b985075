/** What a facilitator says and does in a step, word for word: on the speaker's screen and on paper alike. */
import { useTranslation } from 'react-i18next';
import { questionOf } from '../../core/tools/group-session/material-of';
import type { RunStep } from '../../core/tools/group-session/run-sheet';
import { turnsFor } from '../../core/tools/group-session/turns';
import { useFormats } from '../../i18n/formats';
import { blocksFor, type ScriptContext } from './script-blocks';
import { usePhaseWords } from './use-phase-words';
import { useStepTitle } from './use-step-title';

/** The script of one step. What an author wrote for it comes first. */
export interface Script {
  readonly title: string;
  /** To say aloud, in sentences. */
  readonly says: readonly string[];
  readonly does: readonly string[];
  /** Questions for when it falls silent. */
  readonly asks: readonly string[];
  /** What goes wrong most often, and what to do then. */
  readonly beware: readonly string[];
  /** What the author of the case wrote for the facilitator alone. */
  readonly notes: readonly string[];
}

/** The script of a step. */
export function useScript(step: RunStep, context: ScriptContext): Script {
  const { t } = useTranslation('groupScript');
  const formats = useFormats();
  const lengthOf = (seconds: number): string => {
    if (seconds >= 60) return formats.duration(Math.floor(seconds / 60));
    return seconds >= 30 ? t('half') : t('seconds', { count: Math.max(10, Math.floor(seconds / 10) * 10) });
  };

  const titleOf = useStepTitle(context);
  const wordsOf = usePhaseWords();

  const { kind, phase } = step;
  const words = phase === null ? null : wordsOf(phase);
  const { people, material, talk } = context;
  const question = questionOf(material);
  const blocks = blocksFor(step, context);
  const from = (part: 'say' | 'do' | 'ask' | 'beware'): readonly string[] =>
    blocks.flatMap((block) => t(`blocks.${block}.${part}`).split('\n')).filter((line) => line !== '');

  const { heard, secondsEach } = turnsFor(step, people);
  const length = lengthOf(secondsEach);
  const isTalk = kind === 'talk' || kind === 'plenary';
  const isInPairs = kind === 'talk' && talk !== 'counter-argument' && talk !== 'outsider';
  const isInRoom = heard > 0 && !['talk', 'if-then', 'onward'].includes(kind);
  const inRoom =
    heard >= people
      ? t('turns.everyone', { length })
      : t('turns.some', { count: heard, words: formats.number(heard), length });

  const [first, ...rest] = from('say');
  const twist = kind === 'twist' && question?.twist != null ? [question.twist] : [];
  const closing = kind === 'close' && material.kind === 'story' ? (material.plan?.closing ?? '') : '';
  const reckoned =
    question === null || question.minutes === 0 ? [] : [t('minutesReckoned', { count: question.minutes })];
  return {
    title: titleOf(step),
    says: [
      ...step.say,
      ...(words === null ? [] : [words.say]),
      ...(first === undefined ? [] : [first]),
      ...twist,
      ...rest,
      ...(isInPairs && secondsEach > 0 ? [t('turns.pairs', { length })] : []),
    ],
    does: [...(words?.does ?? []), ...from('do'), ...(isInRoom ? [inRoom] : [])],
    asks: [
      ...new Set([
        ...step.questions,
        ...(isTalk ? (question?.questions ?? []) : []),
        ...(closing === '' ? [] : [closing]),
        ...(words?.follow ?? []),
        ...from('ask'),
      ]),
    ],
    beware: [...(words === null ? [] : [words.mind]), ...from('beware')],
    notes: isTalk ? [...(question?.notes ?? []), ...(kind === 'plenary' ? reckoned : [])] : [],
  };
}
