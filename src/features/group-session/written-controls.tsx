/** What is said or written together in a step, the same on a page of the facilitator alone and on a screen that the room sees. */
import { stepNow } from '../../core/tools/group-session/steps-of-session';
import { HarvestPanel, LookBackPanel } from './harvest-panel';
import type { Leading } from './leading';
import { MoralQuestionPanel } from './moral-question-panel';

export function WrittenControls({ session, send }: Omit<Leading, 'room'>) {
  const { kind, phase } = stepNow(session);
  switch (kind) {
    case 'deliberation':
      return phase === 'question' ? <MoralQuestionPanel session={session} send={send} /> : null;
    case 'harvest':
      return <HarvestPanel session={session} send={send} />;
    case 'look-back':
      return <LookBackPanel session={session} send={send} />;
    default:
      return null;
  }
}
