/** Gesprekswijzer. */
import { useTranslation } from 'react-i18next';
import { ToolFrame } from '../../state/tool-frame';

export function PlannerRoute() {
  const { t } = useTranslation('planner');
  return <ToolFrame title={t('title')}>{null}</ToolFrame>;
}
