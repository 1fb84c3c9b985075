/** Says what became of a save, and never more than is true. */
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/formats';
import { StatusMessage } from '../../../ui/status-message';
import type { SaveOutcome } from './use-saving';

/** A message once something was saved, or could not be. */
export function SavingMessage({ keeping }: { readonly keeping: SaveOutcome }) {
  const { t } = useTranslation('debrief');
  const { t: general } = useTranslation('general');
  const formats = useFormats();
  switch (keeping.kind) {
    case 'idle':
    case 'busy':
      return null;
    case 'kept':
      return (
        <StatusMessage tone="done">
          {t(`saved.${keeping.mode}`, { time: formats.time(keeping.at) })}
        </StatusMessage>
      );
    case 'failed': {
      const { failure } = keeping;
      const cause = failure.kind === 'failed' ? failure.cause : '';
      return <StatusMessage tone="problem">{general(`keeping.${failure.kind}`, { cause })}</StatusMessage>;
    }
  }
}
