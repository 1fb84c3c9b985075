/** What the parts of a weighing share. */
import type { Guidance } from '../../core/scenario/guidance';
import type { Source } from '../../core/scenario/vocabulary';
import type {
  SideActivityId,
  WeighingDraft,
  WeighingStep,
} from '../../core/tools/side-activities/side-activity';
import type { GuideDesk } from '../shared/use-guide';

/** What the authors wrote about reporting, in the language of the content. */
export interface Duties {
  readonly duties: Guidance['duties'];
  readonly sources: readonly Source[];
  readonly lang: string;
}

/** A weighing that is being written. */
export type WeighingDesk = GuideDesk<WeighingStep, WeighingDraft>;

/** What every step is handed. */
export interface StepProps {
  readonly id: SideActivityId;
  readonly desk: WeighingDesk;
}
