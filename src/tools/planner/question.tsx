/** One question with room for an answer that only this person reads. */
import type { PlanDraft } from '../../core/tools/planner/plan';
import type { AlwaysAsked, TalkQuestion } from '../../core/tools/planner/questions';
import { Field } from '../../ui/field';
import type { PlanProps } from './plan-props';

interface QuestionProps extends PlanProps {
  readonly id: TalkQuestion | AlwaysAsked;
  readonly label: string;
}

function answered(answers: PlanDraft['answers'], id: string, text: string): Pick<PlanDraft, 'answers'> {
  return { answers: { ...answers, [id]: text } };
}

export function Question({ guide, id, label }: QuestionProps) {
  const { answers } = guide.draft;
  return (
    <Field
      label={label}
      labelLook="serif"
      value={answers[id] ?? ''}
      onChange={(text) => guide.write(answered(answers, id, text))}
      rows={2}
      isPrivate
    />
  );
}
