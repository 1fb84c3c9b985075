/** Moreel beraad. */
import { useTranslation } from 'react-i18next';
import { ToolFrame } from '../../state/tool-frame';

export function DeliberationRoute() {
  const { t } = useTranslation('deliberation');
  return <ToolFrame title={t('title')}>{null}</ToolFrame>;
}
