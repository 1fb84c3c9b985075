/** Momenten. */
import { useTranslation } from 'react-i18next';
import { ToolFrame } from '../../state/tool-frame';

export function OccasionsRoute() {
  const { t } = useTranslation('occasions');
  return <ToolFrame title={t('title')}>{null}</ToolFrame>;
}
