/** What the parts of a weighing share. */
import type { Guidance } from '../../core/scenario/guidance';
import type { Source } from '../../core/scenario/vocabulary';
import type { WeighingDraft, WeighingStep } from '../../core/tools/side-activities/side-activity';
import type { StepProps } from '../shared/use-guide';

/** What the authors wrote about reporting, in the language of the content. */
export interface Duties {
  readonly duties: Guidance['duties'];
  readonly sources: readonly Source[];
  readonly lang: string;
}

export type WeighingProps = StepProps<WeighingStep, WeighingDraft>;
