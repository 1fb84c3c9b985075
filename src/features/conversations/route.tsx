/** Mijn gesprekken. */
import { useTranslation } from 'react-i18next';
import { ToolFrame } from '../../state/tool-frame';

export function ConversationsRoute() {
  const { t } = useTranslation('conversations');
  return <ToolFrame title={t('title')}>{null}</ToolFrame>;
}
