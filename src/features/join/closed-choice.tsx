/** What became of the own choice once the vote was closed: exactly as far as the facilitator's device said so. */
import { useTranslation } from 'react-i18next';
import type { ClosedVote } from '../../room/port';
import { StatusMessage } from '../../ui/status-message';
import { YourChoice } from './your-choice';

const tones = { unsure: 'calm', received: 'done', earlier: 'problem', 'too-late': 'problem' } as const;

export function ClosedChoice({ ask, choice }: ClosedVote) {
  const { t } = useTranslation('join');
  if (choice.kind === 'none') return <p>{t('closed.none')}</p>;
  return (
    <>
      <StatusMessage tone={tones[choice.kind]}>{t(`closed.${choice.kind}`)}</StatusMessage>
      <YourChoice ask={ask} choice={choice} />
    </>
  );
}
