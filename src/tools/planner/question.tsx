/** One question with room for an answer that only this person reads. */
import type { PlanDraft } from '../../core/tools/planner/plan';
import type { AlwaysAsked, TalkQuestion } from '../../core/tools/planner/questions';
import { Field } from '../../ui/field';
import type { Desk } from './desk';

interface QuestionProps {
  readonly desk: Desk;
  readonly id: TalkQuestion | AlwaysAsked;
  readonly label: string;
}

function answered(answers: PlanDraft['answers'], id: string, text: string): Pick<PlanDraft, 'answers'> {
  return { answers: { ...answers, [id]: text } };
}

export function Question({ desk, id, label }: QuestionProps) {
  const { answers } = desk.draft;
  return (
    <Field
      label={label}
      labelLook="serif"
      value={answers[id] ?? ''}
      onChange={(text) => desk.write(answered(answers, id, text))}
      rows={2}
      isPrivate
    />
  );
}
