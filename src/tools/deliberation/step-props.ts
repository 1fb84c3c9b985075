/** What every step gets: what was written, and how to write on. */
import type { DeliberationDraft, DeliberationId } from '../../core/tools/deliberation/deliberation';

export interface StepProps {
  readonly id: DeliberationId;
  readonly draft: DeliberationDraft;
  readonly write: (patch: Partial<DeliberationDraft>) => void;
}
