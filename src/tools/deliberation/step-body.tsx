/** What there is to do in a step. */
import { assertNever } from '../../core/shared/result';
import type { DeliberationProps } from './deliberation-props';
import { Case, Clarify, Opening, Options } from './first-steps';
import { Conclude, Evaluate } from './last-steps';
import { Perspectives } from './perspectives-step';
import { Question } from './question-step';
import { Compare, Round } from './round-steps';
import { Write } from './write-step';

interface StepBodyProps extends DeliberationProps {
  /** One wanted to leave the conclusion without saying what remains wrong. */
  readonly asked: boolean;
  readonly onLeaveOpen: () => void;
}

export function StepBody({ guide, asked, onLeaveOpen }: StepBodyProps) {
  switch (guide.step) {
    case 'opening':
      return <Opening guide={guide} />;
    case 'case':
      return <Case guide={guide} />;
    case 'question':
      return <Question guide={guide} />;
    case 'clarify':
      return <Clarify guide={guide} />;
    case 'perspectives':
      return <Perspectives guide={guide} />;
    case 'options':
      return <Options guide={guide} />;
    case 'write':
      return <Write guide={guide} />;
    case 'round':
      return <Round guide={guide} />;
    case 'compare':
      return <Compare guide={guide} />;
    case 'conclude':
      return <Conclude guide={guide} asked={asked} onLeave={onLeaveOpen} />;
    case 'evaluate':
      return <Evaluate guide={guide} />;
    default:
      return assertNever(guide.step);
  }
}
