/** Closing a session: what goes and what is left, said before it is done. */
import { useTranslation } from 'react-i18next';
import { useVaultView } from '../../state/services';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import layoutStyles from '../../ui/layout.module.css';

interface CloseSessionProps {
  readonly isAsked: boolean;
  readonly onStay: () => void;
  readonly onClose: () => void;
}

/** Where the plan is: of a vault that lives in this tab it goes with the tab, and a reload already took it. */
function usePlanPlace(): 'kept' | 'tab' | 'gone' {
  const { mode, records } = useVaultView();
  if (mode !== 'session') return 'kept';
  return records.groupPlan.length > 0 ? 'tab' : 'gone';
}

export function CloseSession({ isAsked, onStay, onClose }: CloseSessionProps) {
  const { t } = useTranslation('groupSession');
  const place = usePlanPlace();
  return (
    <Dialog open={isAsked} onClose={onStay} title={t('close.title')} closeLabel={t('close.stay')}>
      <p>{t('close.text')}</p>
      <p>{t(`close.plan.${place}`)}</p>
      <div className={layoutStyles.row}>
        <Button kind="primary" onClick={onClose}>
          {t('close.action')}
        </Button>
      </div>
    </Dialog>
  );
}
