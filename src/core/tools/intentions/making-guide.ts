/** The process of making an intention. */
import { makeGuide } from '../../steps/guide';
import { type MakingDraft, type MakingStep, makingSteps } from './making';

export const makingGuide = makeGuide<MakingStep, MakingDraft>({
  id: 'making',
  steps: [...makingSteps],
});
