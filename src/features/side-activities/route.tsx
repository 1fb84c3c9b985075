/** Een nevenactiviteit wegen. */
import { useTranslation } from 'react-i18next';
import { ToolFrame } from '../../state/tool-frame';

export function SideActivitiesRoute() {
  const { t } = useTranslation('sideActivities');
  return <ToolFrame title={t('title')}>{null}</ToolFrame>;
}
