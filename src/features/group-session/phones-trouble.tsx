/** That phones cannot be reached, and how it goes on without them. It stands where the facilitator looks: at what is to be done. */
import { useTranslation } from 'react-i18next';
import { StatusMessage } from '../../ui/status-message';
import { isOutOfReach, type Leading } from './leading';

export function PhonesTrouble({ room }: Pick<Leading, 'room'>) {
  const { t } = useTranslation('groupSession');
  if (room.kind === 'failed') return <StatusMessage tone="problem">{t('phones.failed')}</StatusMessage>;
  if (room.kind !== 'open' || room.view.connection !== 'lost') return null;
  return (
    <StatusMessage tone="problem">
      {t(isOutOfReach(room) ? 'phones.unreachable' : 'phones.lost')}
    </StatusMessage>
  );
}
