/** What every step of a deliberation works with. */
import type { DeliberationDraft, DeliberationStep } from '../../core/tools/deliberation/deliberation';
import type { Guide, StepProps } from '../shared/use-guide';

export type DeliberationGuide = Guide<DeliberationStep, DeliberationDraft>;

export type DeliberationProps = StepProps<DeliberationStep, DeliberationDraft>;
