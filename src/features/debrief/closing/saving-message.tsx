/** Says what became of a save, and never more than is true. */
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/formats';
import { StatusMessage } from '../../../ui/status-message';
import type { SaveOutcome } from './use-saving';

/** A message once something was saved, or could not be. */
export function SavingMessage({ outcome }: { readonly outcome: SaveOutcome }) {
  const { t } = useTranslation('debrief');
  const { t: keeping } = useTranslation('keeping');
  const formats = useFormats();
  switch (outcome.kind) {
    case 'idle':
    case 'busy':
      return null;
    case 'kept':
      return (
        <StatusMessage tone="done">
          {t(`saved.${outcome.mode}`, { time: formats.time(outcome.at) })}
        </StatusMessage>
      );
    case 'failed': {
      const { failure } = outcome;
      const cause = failure.kind === 'failed' ? failure.cause : '';
      return <StatusMessage tone="problem">{keeping(`keep.${failure.kind}`, { cause })}</StatusMessage>;
    }
  }
}
