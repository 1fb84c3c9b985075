/** Gesprekskaarten. */
import { useTranslation } from 'react-i18next';
import { ToolFrame } from '../../state/tool-frame';

export function CardsRoute() {
  const { t } = useTranslation('cards');
  return <ToolFrame title={t('title')}>{null}</ToolFrame>;
}
