/** The steps of a weighing as a machine: avoiding comes before weighing, and none of the steps is locked. */
import { makeGuide } from '../../steps/guide';
import { type WeighingDraft, type WeighingStep, weighingSteps } from './side-activity';

export const weighingGuide = makeGuide<WeighingStep, WeighingDraft>({ id: 'weighing', steps: weighingSteps });
