/** What a person must know of the vault on every page; most have nothing to be told, and do without the part that tells. */
import { Later, laterPart } from '../state/later-part';
import { useVaultView } from '../state/services';

const bars = laterPart(async () => (await import('./vault-bars')).VaultBars, 'keeping');

/**
 * The notices, as calm bars above the page.
 * @param onPlayer leaves out what the player itself says beside the text.
 */
export function VaultNotices({ onPlayer = false }: { readonly onPlayer?: boolean }) {
  const { mode, access, setAside, past } = useVaultView();
  const isQuiet =
    setAside.length === 0 &&
    past.lost === null &&
    !past.sheetLapsed &&
    access !== 'damaged' &&
    access !== 'locked';
  return mode === 'session' && isQuiet ? null : <Later part={bars} props={{ onPlayer }} />;
}
