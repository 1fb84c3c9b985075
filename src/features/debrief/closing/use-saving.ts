/** Saving something private and saying truthfully what became of it. */
import { useState } from 'react';
import { useServices, useVaultView } from '../../../state/services';
import type { SaveFailure, Saving, VaultMode } from '../../../vault/port';

/** What became of the last save: nothing yet, under way, kept (in which mode, when), or not kept and why. */
export type SaveOutcome =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'kept'; readonly mode: VaultMode; readonly at: number }
  | { readonly kind: 'failed'; readonly failure: SaveFailure };

/** 'always': success is told too. 'problems': success shows in the page itself, only a failure is told. */
export type Telling = 'always' | 'problems';

/** The present state of saving, and a way to save: 'kept' is said only when every part has its answer. */
export function useSaving(): {
  readonly keeping: SaveOutcome;
  /** False while another tab writes: what was typed must then stay where it is. */
  readonly accepts: boolean;
  readonly keep: (parts: readonly Saving[], telling?: Telling) => Promise<void>;
} {
  const { clock } = useServices();
  const { mode, access } = useVaultView();
  const [keeping, setKeeping] = useState<SaveOutcome>({ kind: 'idle' });
  return {
    keeping,
    accepts: access !== 'reader',
    keep: async (parts, telling = 'always') => {
      setKeeping({ kind: 'busy' });
      const outcomes = await Promise.all(parts);
      const failed = outcomes.find((outcome) => !outcome.ok);
      if (failed !== undefined && !failed.ok) setKeeping({ kind: 'failed', failure: failed.failure });
      else setKeeping(telling === 'always' ? { kind: 'kept', mode, at: clock.now() } : { kind: 'idle' });
    },
  };
}
