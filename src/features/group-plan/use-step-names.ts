/** What the steps of a session are called in a run sheet. */
import { useTranslation } from 'react-i18next';
import type { RunStep } from '../../core/tools/group-session/run-sheet';

export function useStepNames(): (step: Pick<RunStep, 'kind' | 'round'>) => string {
  const { t } = useTranslation('groupPlan');
  return ({ kind, round }) =>
    kind === 'vote' ? t(round === 2 ? 'steps.vote2' : 'steps.vote1') : t(`steps.${kind}`);
}
