/** Whether what a group does here is kept while it lasts: literally true, in one line, and no question. */
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { useHeld } from './use-held';

interface KeptLineProps {
  readonly id: string;
  /** On the wall only what went wrong is said. */
  readonly isOnWall?: boolean;
}

export function KeptLine({ id, isOnWall = false }: KeptLineProps) {
  const { t } = useTranslation('deliberation');
  const formats = useFormats();
  const held = useHeld(id);
  if (held === undefined) return null;
  if (held.kept === 'failed') {
    return <StatusMessage tone={isOnWall ? 'calm' : 'problem'}>{t('held.failed')}</StatusMessage>;
  }
  if (isOnWall) return null;
  return (
    <p className={textStyles.small} data-held={held.kept}>
      {held.until === null ? t('held.tab') : t('held.stored', { time: formats.time(held.until) })}
    </p>
  );
}
