/** What there is to do in a step. */

import { assertNever } from '../../core/shared/result';
import type { DeliberationStep } from '../../core/tools/deliberation/deliberation';
import { Case, Clarify, Opening, Options } from './first-steps';
import { Conclude, Evaluate } from './last-steps';
import { Perspectives } from './perspectives-step';
import { Question } from './question-step';
import { Compare, Round } from './round-steps';
import type { StepProps } from './step-props';
import { Write } from './write-step';

interface StepBodyProps extends StepProps {
  readonly step: DeliberationStep;
  /** One wanted to leave the conclusion without saying what remains wrong. */
  readonly asked: boolean;
  readonly onLeaveOpen: () => void;
  readonly onToWriting: () => void;
}

export function StepBody({ step, asked, onLeaveOpen, onToWriting, ...props }: StepBodyProps) {
  switch (step) {
    case 'opening':
      return <Opening {...props} />;
    case 'case':
      return <Case {...props} />;
    case 'question':
      return <Question {...props} />;
    case 'clarify':
      return <Clarify {...props} />;
    case 'perspectives':
      return <Perspectives {...props} />;
    case 'options':
      return <Options {...props} />;
    case 'write':
      return <Write {...props} />;
    case 'round':
      return <Round {...props} onBack={onToWriting} />;
    case 'compare':
      return <Compare {...props} />;
    case 'conclude':
      return <Conclude {...props} asked={asked} onLeave={onLeaveOpen} />;
    case 'evaluate':
      return <Evaluate {...props} />;
    default:
      return assertNever(step);
  }
}
