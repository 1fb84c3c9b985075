/** What is processed where, as it is now: the rows of the table on the privacy page. */
import type { Policy } from '../../core/scenario/policy';
import type { PackageFormat } from '../../core/shared/delivery';
import { allowsMode, outlivesTab, type VaultView } from '../../vault/port';

/** Where what a person makes can be. */
type Whereabouts = 'tab' | 'device' | 'passphrase';

/** A row: of what the person made with where that is, or of anything else, of which the texts say all. */
export type Row =
  | { readonly of: 'own' | 'now' | 'map'; readonly place: Whereabouts }
  | {
      readonly of:
        | 'settings'
        | 'files'
        | 'history'
        | 'deliberation'
        | 'session'
        | 'phone'
        | 'completion'
        | 'server';
    };

/** What the rows depend on. */
interface Circumstances {
  readonly view: VaultView;
  readonly policy: Policy;
  readonly format: PackageFormat;
}

/** The rows, each of them true for the mode that is on, for what the installation allows and for the form of the app. */
export function rowsOf({ view, policy, format }: Circumstances): readonly Row[] {
  const { mode, records } = view;
  const isInLearningSystem = format !== 'static';
  const place = mode === 'session' ? 'tab' : mode;
  const mapPlace = mode === 'passphrase' ? 'passphrase' : 'tab';
  const rows: (Row | false)[] = [
    { of: 'own', place },
    mode !== 'session' && !outlivesTab(view) && { of: 'now', place: 'tab' },
    (policy.networkMap || records.networkMap.length > 0) && { of: 'map', place: mapPlace },
    isInLearningSystem && { of: 'completion' },
    { of: 'settings' },
    // A package for a learning system puts no files of the app on the device.
    !isInLearningSystem && { of: 'files' },
    { of: 'history' },
    allowsMode(policy, 'device') && { of: 'deliberation' },
    allowsMode(policy, 'device') && { of: 'session' },
    policy.phones && { of: 'phone' },
    { of: 'server' },
  ];
  return rows.filter((row) => row !== false);
}
