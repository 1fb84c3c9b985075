/**
 * The blue third of the wall: what it is about. Of a story its floor plan with the follow spot on the room, otherwise the
 * situation as far as it fits; the rest of that was said aloud. Below it the clock.
 */
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { WallView } from '../../core/tools/group-session/wall-view';
import { useFormats } from '../../i18n/formats';
import { classNames } from '../../ui/class-names';
import { FloorPlanDrawing } from '../../ui/floor-plan';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { planCaption, stagePeople } from '../plan-people';
import { Heading } from './heading';
import { useStageTitle } from './stage-body';
import { useFit } from './use-fit';
import styles from './wall.module.css';
import { WallClock } from './wall-clock';
import { Rounds } from './wall-foot';
import { Corner, isJoining, JoinPanel } from './wall-invitation';
import { speakerOf } from './wall-story';
import { sentencesOf } from './ways';

interface PosterProps {
  readonly view: WallView;
  readonly now: number;
  readonly level: number;
}

/** As many sentences as fit, the first ones first; none is cut through. */
function Situation({ paragraphs }: { readonly paragraphs: readonly string[] }) {
  const box = useRef<HTMLDivElement>(null);
  const sentences = paragraphs.map(sentencesOf);
  const count = sentences.flat().length;
  const kept = count - useFit(box, count + 1, paragraphs.join('\n'));
  const counts = sentences.map((own, index) =>
    Math.max(0, Math.min(own.length, kept - sentences.slice(0, index).flat().length)),
  );
  return (
    <div ref={box} className={styles.situation}>
      {paragraphs.map((paragraph, index) => {
        const shown = counts[index] ?? 0;
        return shown === 0 ? null : <p key={paragraph}>{sentences[index]?.slice(0, shown).join(' ')}</p>;
      })}
    </div>
  );
}

function Plan({ view }: { readonly view: WallView }) {
  const { t } = useTranslation('groupWall');
  const { t: general } = useTranslation('general');
  const formats = useFormats();
  const box = useRef<HTMLDivElement>(null);
  const { stage } = view;
  const isLeftOut = useFit(box, 2, stage.kind === 'story' ? JSON.stringify(stage.plan) : '') === 1;
  if (stage.kind !== 'story' || stage.plan === null || isLeftOut)
    return <div ref={box} className={styles.plan} />;
  const { plan, cast } = stage;
  const people = stagePeople(plan, cast, speakerOf(stage), t('youInitials'));
  // Names stand beside the lines; here, large enough to read, they would lie on one another.
  const nameless = (all: typeof people.seated): typeof people.seated =>
    all.map((one) => ({ ...one, name: '' }));
  return (
    <div ref={box} className={styles.plan}>
      <FloorPlanDrawing
        shape={plan.shape}
        seated={nameless(people.seated)}
        mentioned={nameless(people.mentioned)}
        gazes={plan.gazes}
        caption={planCaption(general, formats, cast, plan, plan.gazes)}
        surface="wall"
      />
    </div>
  );
}

function Below({ view, level }: Omit<PosterProps, 'now'>) {
  const { stage, invitation, situation } = view;
  if (invitation !== null && isJoining(view)) return <JoinPanel invitation={invitation} level={level + 1} />;
  if (stage.kind === 'story') return <Plan view={view} />;
  // What is read at the right does not stand here too.
  const isAtRight = stage.kind === 'text' && stage.step === 'scene';
  return <Situation paragraphs={isAtRight ? [] : situation} />;
}

export function Poster({ view, now, level }: PosterProps) {
  return (
    <div className={classNames(styles.poster, isJoining(view) && styles.joining)}>
      <Heading level={level} className={styles.title}>
        {view.title}
      </Heading>
      <Below view={view} level={level} />
      <Corner view={view} />
      <WallClock view={view} now={now} />
    </div>
  );
}

/** What is left of the poster where the step needs the whole wall: the heading of the step, and what stood below it. */
export function Band({ view, now, level }: PosterProps) {
  const title = useStageTitle(view.stage);
  return (
    <div className={styles.band}>
      <Heading level={level} className={styles.bandTitle}>
        {title === null ? view.title : <VisuallyHidden>{view.title}</VisuallyHidden>}
      </Heading>
      {title !== null && (
        <Heading level={level + 1} className={styles.bandTitle}>
          {title}
        </Heading>
      )}
      <WallClock view={view} now={now} />
      <div className={styles.bandFoot}>
        <Rounds view={view} isShort />
        <Corner view={view} isShort />
      </div>
    </div>
  );
}
