/** Een gesprek voorbereiden. */
import { useTranslation } from 'react-i18next';
import { ToolFrame } from '../../state/tool-frame';

export function ToolsRoute() {
  const { t } = useTranslation('toolsOverview');
  return <ToolFrame title={t('title')}>{null}</ToolFrame>;
}
