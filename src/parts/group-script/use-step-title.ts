/** What a step is called, in the run sheet, on the facilitator's page and on paper alike. */
import { useTranslation } from 'react-i18next';
import { type ScriptContext, type ScriptStep, titleFor } from './script-blocks';

/** Names the steps of any session. */
export function useTitleWriter(): (step: ScriptStep, context: ScriptContext) => string {
  const { t } = useTranslation('groupScript');
  const { t: deliberation } = useTranslation('deliberation');
  return (step, context) => {
    const { phase } = step;
    if (phase == null) return t(`titles.${titleFor(step, context)}`);
    const name = deliberation(`steps.${phase}.name`);
    // Beside other steps a 'round' alone could be one of voting.
    return context.material.kind === 'deliberation' ? name : t('inDeliberation', { name });
  };
}

/** Names the steps of one session. */
export function useStepTitle(context: ScriptContext): (step: ScriptStep) => string {
  const titleOf = useTitleWriter();
  return (step) => titleOf(step, context);
}
