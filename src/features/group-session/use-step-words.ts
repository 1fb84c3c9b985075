/** What a step is called, and what the wall shows of it. */
import { useTranslation } from 'react-i18next';
import type { RunStep } from '../../core/tools/group-session/run-sheet';

type Named = Pick<RunStep, 'kind' | 'round'>;

export interface StepWords {
  nameOf(step: Named): string;
  /** In the midst of a sentence: 'de vraag en de opties'. */
  onWall(step: Named): string;
}

export function useStepWords(): StepWords {
  const { t } = useTranslation('groupSession');
  return {
    nameOf: ({ kind, round }) =>
      kind === 'vote' ? t(round === 2 ? 'steps.vote2' : 'steps.vote1') : t(`steps.${kind}`),
    onWall: ({ kind }) => t(`onWall.${kind}`),
  };
}
