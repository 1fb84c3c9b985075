/** What a step is called, as on paper, and what the wall shows of it. */
import { useTranslation } from 'react-i18next';
import { mayBeShown, roundOf } from '../../core/tools/group-session/rounds';
import type { RunStep } from '../../core/tools/group-session/run-sheet';
import type { GroupSession } from '../../core/tools/group-session/session';
import { talkWay } from '../../core/tools/group-session/talk-way';
import type { ScriptContext } from '../../parts/group-script/script-blocks';
import { usePhaseWords } from '../../parts/group-script/use-phase-words';
import { useStepTitle } from '../../parts/group-script/use-step-title';

type Named = Pick<RunStep, 'kind' | 'round' | 'phase'>;

/** What the script goes by; how the room talks is known once the first vote is closed. */
export function contextOf(session: GroupSession): ScriptContext {
  const { people, voting, material } = session;
  const round = roundOf(session, 1);
  const shown = round === null ? null : mayBeShown(session, round);
  return { people, voting, material, talk: shown === null ? null : talkWay(shown) };
}

interface StepWords {
  nameOf(step: Named): string;
  /** In the midst of a sentence: 'de vraag en de opties'. */
  onWall(step: Named): string;
}

export function useStepWords(session: GroupSession): StepWords {
  const { t } = useTranslation('groupSession');
  const nameOf = useStepTitle(contextOf(session));
  const wordsOf = usePhaseWords();
  return {
    nameOf,
    onWall: ({ kind, phase }) =>
      phase === null ? t(`onWall.${kind}`) : t('onWall.phase', { question: wordsOf(phase).asks }),
  };
}
