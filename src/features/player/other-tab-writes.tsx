/** In the player's own place: that another tab writes, and the way to write here. */
import { useTranslation } from 'react-i18next';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { StatusMessage } from '../../ui/status-message';

export function OtherTabWrites({ onTakenOver }: { readonly onTakenOver: () => void }) {
  const { t } = useTranslation('keeping');
  const { vault } = useServices();
  return (
    <>
      <StatusMessage tone="calm">{t('notice.reader')}</StatusMessage>
      <Button kind="text" onClick={() => void vault.takeOver().then(onTakenOver)}>
        {t('notice.takeOver')}
      </Button>
    </>
  );
}
