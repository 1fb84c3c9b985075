/** The roads, where the room did not play on after the vote: then there is next to nothing to look back on, and that is said. */
import { useTranslation } from 'react-i18next';
import { isPlayedOn } from '../../core/tools/group-session/story';
import { Button } from '../../ui/button';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import type { Leading } from './leading';

export function RoadsPanel({ session, send }: Omit<Leading, 'room'>) {
  const { t } = useTranslation('groupSession');
  const onward = session.sheet.steps.find(({ kind }) => kind === 'onward');
  if (isPlayedOn(session)) return null;
  return (
    <div className={layoutStyles.stackM}>
      <StatusMessage tone="calm">{t('roads.notPlayed')}</StatusMessage>
      <div className={layoutStyles.row}>
        <Button kind="primary" onClick={() => send({ type: 'next' })}>
          {t('roads.skip')}
        </Button>
        {onward !== undefined && (
          <Button onClick={() => send({ type: 'go', step: onward.id })}>{t('roads.playOn')}</Button>
        )}
      </div>
    </div>
  );
}
