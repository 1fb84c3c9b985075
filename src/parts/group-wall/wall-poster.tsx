/**
 * The blue third of the wall: what it is about. Of a story its floor plan with the follow spot on the room, otherwise the
 * situation as far as it fits; the rest of that was said aloud. Below it the clock.
 */
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { WallDrawing, WallView } from '../../core/tools/group-session/wall-view';
import { useFormats } from '../../i18n/formats';
import { classNames } from '../../ui/class-names';
import { FloorPlanDrawing } from '../../ui/floor-plan';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { planCaption, stagePeople } from '../plan-people';
import { Heading } from './heading';
import { useStageTitle } from './stage-body';
import { useFit } from './use-fit';
import { WallClock } from './wall-clock';
import { Rounds } from './wall-foot';
import { Corner, isJoining, JoinPanel } from './wall-invitation';
import styles from './wall-poster.module.css';
import { speakerOf } from './wall-story';
import { sentencesOf } from './ways';

interface PosterProps {
  readonly view: WallView;
  readonly now: number;
  readonly level: number;
}

function Drawing({ view, drawing: { plan, cast } }: Pick<PosterProps, 'view'> & { drawing: WallDrawing }) {
  const { t } = useTranslation('groupWall');
  const { t: general } = useTranslation('general');
  const formats = useFormats();
  const speaker = view.stage.kind === 'story' ? speakerOf(view.stage) : 'you';
  const people = stagePeople(plan, cast, speaker, t('youInitials'));
  // Names stand beside the lines; here, large enough to read, they would lie on one another.
  const nameless = (all: typeof people.seated): typeof people.seated =>
    all.map((one) => ({ ...one, name: '' }));
  return (
    <div className={styles.drawing}>
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

/** What the poster is about, without what is read at the right. */
function useSituation(view: WallView): readonly string[] {
  const { stage, step, situation } = view;
  const title = useStageTitle(view);
  if (stage.kind === 'story') return stage.role === undefined ? [] : [stage.role];
  // While the rules are agreed on the case has not been told; in a break it rests.
  const isElsewhere = stage.kind === 'text' && ['scene', 'ground-rules', 'break'].includes(step.kind);
  return isElsewhere ? [] : situation.filter((paragraph) => paragraph !== title);
}

/** The situation and the room, if they fit; then as many sentences as fit, the first ones first. None is cut through. */
function About({ view }: Pick<PosterProps, 'view'>) {
  const box = useRef<HTMLDivElement>(null);
  const { drawing } = view;
  const paragraphs = useSituation(view);
  const sentences = paragraphs.map(sentencesOf);
  const count = sentences.flat().length;
  const drawn = drawing === null ? 0 : 1;
  const way = useFit(box, count + 1 + drawn, JSON.stringify([paragraphs, drawing]));
  const kept = count - Math.max(0, way - drawn);
  const counts = sentences.map((own, index) =>
    Math.max(0, Math.min(own.length, kept - sentences.slice(0, index).flat().length)),
  );
  return (
    <div ref={box} className={styles.about}>
      {paragraphs.map((paragraph, index) => {
        const shown = counts[index] ?? 0;
        return shown === 0 ? null : <p key={paragraph}>{sentences[index]?.slice(0, shown).join(' ')}</p>;
      })}
      {drawing !== null && way === 0 && <Drawing view={view} drawing={drawing} />}
    </div>
  );
}

export function Poster({ view, now, level }: PosterProps) {
  const { invitation } = view;
  return (
    <div className={classNames(styles.poster, isJoining(view) && styles.joining)}>
      <Heading level={level} className={styles.title}>
        {view.title}
      </Heading>
      {invitation !== null && isJoining(view) ? (
        <JoinPanel invitation={invitation} level={level + 1} />
      ) : (
        <About view={view} />
      )}
      <Corner view={view} />
      <WallClock view={view} now={now} />
    </div>
  );
}

/** What is left of the poster where the step needs the whole wall: the heading of the step, and what stood below it. */
export function Band({ view, now, level, isFull }: PosterProps & { readonly isFull: boolean }) {
  const title = useStageTitle(view);
  return (
    <div className={styles.band} data-band>
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
        <Corner view={view} isShort isBare={isFull} />
      </div>
    </div>
  );
}
