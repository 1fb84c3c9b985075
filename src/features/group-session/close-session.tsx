/** Closing a session: what goes and what is left, said before it is done. */
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import layoutStyles from '../../ui/layout.module.css';

interface CloseSessionProps {
  readonly isAsked: boolean;
  readonly onStay: () => void;
  readonly onClose: () => void;
}

export function CloseSession({ isAsked, onStay, onClose }: CloseSessionProps) {
  const { t } = useTranslation('groupSession');
  return (
    <Dialog open={isAsked} onClose={onStay} title={t('close.title')} closeLabel={t('close.stay')}>
      <p>{t('close.text')}</p>
      <div className={layoutStyles.row}>
        <Button kind="primary" onClick={onClose}>
          {t('close.action')}
        </Button>
      </div>
    </Dialog>
  );
}
