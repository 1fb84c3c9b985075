/** Voornemens. */
import { useTranslation } from 'react-i18next';
import { ToolFrame } from '../../state/tool-frame';

export function IntentionsRoute() {
  const { t } = useTranslation('intentions');
  return <ToolFrame title={t('title')}>{null}</ToolFrame>;
}
