/** Leaving the steps of a tool and coming back later; it says ‘keep’ only where what was written outlives the tab. */
import { useTranslation } from 'react-i18next';
import { useVaultView } from '../../state/services';
import { Button } from '../../ui/button';
import { outlivesTab } from '../../vault/port';

export function Leave({ onLeave }: { readonly onLeave: () => void }) {
  const { t } = useTranslation('tools');
  const keeps = outlivesTab(useVaultView());
  return (
    <Button kind="text" onClick={onLeave}>
      {t(keeps ? 'leave.kept' : 'leave.unkept')}
    </Button>
  );
}
