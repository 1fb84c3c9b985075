/** The line of a guide: every step of it is a button, for no step is locked. */
import { useTranslation } from 'react-i18next';
import { lineOf } from '../../core/steps/guided';
import { useStepTitle } from '../../state/use-document-title';
import { StepLine } from './step-line';
import type { Guide } from './use-guide';

interface GuideLineProps<Step extends string> {
  readonly guide: Pick<Guide<Step, unknown>, 'step' | 'isFinished' | 'go'>;
  /** Those that take part, in order. */
  readonly steps: readonly Step[];
  readonly nameOf: (step: Step) => string;
  /** Says where one is, in the place of ‘Stap 3 van 6: …’. */
  readonly sentence?: string;
}

export function GuideLine<Step extends string>({ guide, steps, nameOf, sentence }: GuideLineProps<Step>) {
  const { t } = useTranslation('tools');
  const { step, isFinished } = guide;
  const where = t('steps.sentence', {
    number: steps.indexOf(step) + 1,
    total: steps.length,
    name: nameOf(step),
  });
  useStepTitle(isFinished ? null : where);
  return (
    <StepLine
      label={t('steps.label')}
      sentence={isFinished ? t('steps.end') : (sentence ?? where)}
      steps={lineOf(steps, isFinished ? null : step).map((one) => ({
        id: one.step,
        name: nameOf(one.step),
        state: one.state,
      }))}
      onGo={(id) => {
        const wanted = steps.find((one) => one === id);
        if (wanted !== undefined) guide.go(wanted);
      }}
    />
  );
}
