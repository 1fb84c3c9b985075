/**
 * The blue third of the wall: what it is about. Of a story its floor plan with the follow spot on the room, otherwise what
 * is asked, with the case and what is fixed where they fit whole. Below it the clock.
 */
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { sentencesOf } from '../../core/tools/group-session/sentences';
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
function useAbout(view: WallView): { readonly texts: readonly string[]; readonly given: readonly string[] } {
  const { stage, step, situation, given = [] } = view;
  const title = useStageTitle(view);
  if (stage.kind === 'story') return { texts: stage.role === undefined ? [] : [stage.role], given: [] };
  // While the rules are agreed on the case has not been told; in a break it rests.
  const isElsewhere = stage.kind === 'text' && ['scene', 'ground-rules', 'break'].includes(step.kind);
  if (isElsewhere) return { texts: [], given: [] };
  return { texts: situation.filter((paragraph) => paragraph !== title), given };
}

/** The end of what is asked, which is the question itself; that more goes before it is to be seen. */
function endOf(text: string): string {
  const sentences = sentencesOf(text);
  return sentences.length > 1 ? `… ${sentences.at(-1)}` : text;
}

/** One way to draw the poster. */
interface PosterWay {
  readonly isTitleSmall: boolean;
  /** Whether the code to join is there to scan too. */
  readonly hasQr: boolean;
  readonly hasDrawing: boolean;
  /** What stands there of what it is about: a text stands there whole, or not at all. */
  readonly about: 'all' | 'case' | 'first' | 'end' | 'none';
}

const sizes = [false, true] as const;

const both: PosterWay = { isTitleSmall: false, hasQr: true, hasDrawing: true, about: 'all' };
const drawn = sizes.map((isTitleSmall): PosterWay => ({ ...both, isTitleSmall, hasQr: false }));
const scanned: PosterWay = { ...both, hasDrawing: false };
const worded = (['all', 'case', 'first', 'end', 'none'] as const).flatMap((about) =>
  [true, false].flatMap((hasQr) =>
    sizes.map((isTitleSmall): PosterWay => ({ isTitleSmall, hasQr, hasDrawing: false, about })),
  ),
);

/** The roomiest first. The room of the story goes before the code to scan, and that before what was read aloud. */
const posterWays: readonly PosterWay[] = [both, ...drawn, scanned, ...worded];

/** Who votes needs the code more than the room of the story. */
const voteWays: readonly PosterWay[] = [both, scanned, ...drawn, ...worded];

function About({
  view,
  way: { about, hasDrawing },
}: Pick<PosterProps, 'view'> & { readonly way: PosterWay }) {
  const { t } = useTranslation('groupWall');
  const { drawing } = view;
  const { texts, given } = useAbout(view);
  const [first = ''] = texts;
  const shown = { all: texts, case: texts, first: [first], end: [endOf(first)], none: [] }[about];
  return (
    <div className={styles.about}>
      {shown
        .filter((text) => text !== '')
        .map((text) => (
          <p key={text}>{text}</p>
        ))}
      {about === 'all' && given.length > 0 && (
        <div>
          <p className={styles.aboutTitle}>{t('told.given')}</p>
          <ul className={styles.given}>
            {given.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {drawing !== null && hasDrawing && <Drawing view={view} drawing={drawing} />}
    </div>
  );
}

export function Poster({ view, now, level }: PosterProps) {
  const { title, situation, given, drawing, invitation, stage } = view;
  const poster = useRef<HTMLDivElement>(null);
  const shown = JSON.stringify([title, situation, given, drawing, invitation, stage.kind, view.step]);
  const ways = view.step.kind === 'vote' && invitation !== null ? voteWays : posterWays;
  const way = ways[useFit(poster, ways.length, shown)] ?? {
    isTitleSmall: true,
    hasQr: false,
    hasDrawing: false,
    about: 'none',
  };
  return (
    <div
      ref={poster}
      className={classNames(
        styles.poster,
        isJoining(view) && styles.joining,
        way.isTitleSmall && styles.small,
      )}
    >
      <Heading level={level} className={styles.title}>
        {title}
      </Heading>
      {invitation !== null && isJoining(view) ? (
        <JoinPanel invitation={invitation} isAway={view.isJoiningAway === true} level={level + 1} />
      ) : (
        <About view={view} way={way} />
      )}
      <Corner view={view} hasQr={way.hasQr} />
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
