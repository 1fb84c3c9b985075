/** What can be done in a step, without what is to be said. */
import { stepNow } from '../../core/tools/group-session/steps-of-session';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import { CasePanel } from './case-panel';
import type { Leading } from './leading';
import { PartsPanel } from './parts-panel';
import { PhonesTrouble } from './phones-trouble';
import { RoadsPanel } from './roads-panel';
import { ShowPanel } from './show-panel';
import styles from './step-panel.module.css';
import { StoryPanel } from './story-panel';
import { useLanding } from './use-landing';
import { VotePanel } from './vote-panel';
import { WrittenControls } from './written-controls';

function Controls({ session, send, room }: Leading) {
  const { kind } = stepNow(session);
  switch (kind) {
    case 'vote':
      return <VotePanel session={session} send={send} room={room} />;
    case 'spread':
    case 'moved':
      return <ShowPanel session={session} send={send} room={room} />;
    case 'scene':
      return session.material.kind === 'story' ? (
        <StoryPanel session={session} send={send} />
      ) : (
        <CasePanel session={session} />
      );
    case 'onward':
      return <StoryPanel session={session} send={send} />;
    case 'absent':
    case 'cards':
      return <PartsPanel session={session} send={send} />;
    case 'roads':
      return <RoadsPanel session={session} send={send} />;
    default:
      return <WrittenControls session={session} send={send} />;
  }
}

export function StepControls({ session, send, room }: Leading) {
  const part = useLanding<HTMLDivElement>();
  return (
    <div ref={part} tabIndex={-1} className={classNames(layoutStyles.stackL, styles.controls)}>
      <PhonesTrouble room={room} />
      <Controls session={session} send={send} room={room} />
    </div>
  );
}
