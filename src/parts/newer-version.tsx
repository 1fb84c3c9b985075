/** Says quietly, where one looks it up, that a next version waits. */
import { useTranslation } from 'react-i18next';
import { useFilesView } from '../state/use-files';
import { StatusMessage } from '../ui/status-message';

/** Nothing where none waits. The texts are those of `onBoard`. */
export function NewerVersion() {
  const { t } = useTranslation('onBoard');
  const view = useFilesView();
  if (view.kind !== 'ready' || !view.isNewerWaiting) return null;
  return (
    <StatusMessage tone="calm" quiet>
      {t('newer')}
    </StatusMessage>
  );
}
