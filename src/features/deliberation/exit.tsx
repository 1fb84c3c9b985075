/** What a deliberation is no place for, and where to go then; in sight at every step. */
import { useTranslation } from 'react-i18next';
import { ToolExit } from '../../state/tools/tool-exit';

export function Exit() {
  const { t } = useTranslation('deliberation');
  return <ToolExit text={t('exit.text')} />;
}
