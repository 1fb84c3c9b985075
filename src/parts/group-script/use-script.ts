/** What a facilitator says and does in a step, word for word: on the speaker's screen and on paper alike. */
import { useTranslation } from 'react-i18next';
import { questionOf } from '../../core/tools/group-session/material-of';
import type { RunStep } from '../../core/tools/group-session/run-sheet';
import { turnsFor } from '../../core/tools/group-session/turns';
import { useFormats } from '../../i18n/formats';
import { blocksFor, type ScriptContext } from './script-blocks';
import { usePhaseWords } from './use-phase-words';
import { useTitleWriter } from './use-step-title';
import { useTurnLength } from './use-turn-length';

/** The script of one step. What an author wrote for it comes first. */
export interface Script {
  readonly title: string;
  /** To say aloud, in sentences. */
  readonly says: readonly string[];
  readonly does: readonly string[];
  /** Questions to put to the room. */
  readonly asks: readonly string[];
  /** What goes wrong most often, and what to do then. */
  readonly beware: readonly string[];
  /** What the author of the case wrote for the facilitator alone. */
  readonly notes: readonly string[];
}

/** Writes the script of any step: on paper several that can come are told side by side. */
export function useScriptWriter(): (step: RunStep, context: ScriptContext) => Script {
  const { t } = useTranslation('groupScript');
  const formats = useFormats();
  const lengthOf = useTurnLength();
  const titleOf = useTitleWriter();
  const wordsOf = usePhaseWords();
  return (step, context) => {
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
    const role = kind === 'scene' && material.kind === 'story' ? [material.scenario.player.role] : [];
    const closing = kind === 'close' && material.kind === 'story' ? (material.plan?.closing ?? '') : '';
    return {
      title: titleOf(step, context),
      says: [
        ...step.say,
        ...(closing === '' ? [] : [closing]),
        ...(words === null ? [] : [words.say]),
        ...(first === undefined ? [] : [first]),
        ...role,
        ...twist,
        ...rest,
        ...(isInPairs && secondsEach > 0 ? [t('turns.pairs', { length })] : []),
      ],
      does: [...(words?.does ?? []), ...from('do'), ...(isInRoom ? [inRoom] : [])],
      asks: [
        ...new Set([
          // The cards have a place of their own, on the wall and on paper.
          ...(material.kind === 'cards' ? [] : step.questions),
          ...(isTalk ? (question?.questions ?? []) : []),
          ...(words?.follow ?? []),
          ...from('ask'),
        ]),
      ],
      beware: [...(words === null ? [] : [words.mind]), ...from('beware')],
      notes: isTalk ? (question?.notes ?? []) : [],
    };
  };
}

/** The script of a step. */
export function useScript(step: RunStep, context: ScriptContext): Script {
  return useScriptWriter()(step, context);
}
