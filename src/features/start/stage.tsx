/** The poster: one moment on stage, with one thing to do. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorPlan, Gaze, Person, Seat, StoryObject } from '../../core/scenario/scenario';
import { useFormats } from '../../i18n/formats';
import { planCaption, stagePeople } from '../../parts/plan-people';
import type { ToOpen } from '../../state/addresses';
import { OpenLink } from '../../state/opened';
import { buttonClass } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { FloorPlanDrawing } from '../../ui/floor-plan';
import { ObjectDrawing } from '../../ui/objects/object-drawing';
import textStyles from '../../ui/text.module.css';
import styles from './stage.module.css';

/** Who sits on the poster. */
interface StagePlan {
  readonly plan: FloorPlan;
  readonly cast: readonly Person[];
  readonly gazes: readonly Gaze[];
  readonly speaker: Seat | null;
}

/** What stands in the room of the drawing: the people of a scene, or one thing of a story. */
export type StageDrawing = StagePlan | { readonly object: StoryObject };

function Plan({ plan, cast, gazes, speaker }: StagePlan) {
  const { t } = useTranslation('general');
  const { t: start } = useTranslation('start');
  const formats = useFormats();
  const people = stagePeople(plan, cast, speaker, start('you'));
  return (
    <FloorPlanDrawing
      surface="stage"
      shape={plan.shape}
      seated={people.seated}
      mentioned={people.mentioned}
      gazes={gazes}
      caption={planCaption(t, formats, cast, plan, gazes)}
    />
  );
}

/** A way on from the poster, with what is to be open there. */
interface StageWay {
  readonly to: string;
  readonly open?: ToOpen;
  readonly label: string;
}

interface StageProps {
  readonly kicker: string;
  readonly title: string;
  /** The language of the title, where it is that of a story. */
  readonly lang?: string;
  /** Whether the title is a question or a sentence, which is longer than a name. */
  readonly isSentence?: boolean;
  readonly standfirst: ReactNode;
  readonly drawing: StageDrawing | null;
  /** Where one is in the story, in weight; then how long still. */
  readonly place?: string | null;
  readonly time?: string | null;
  /** Null where what is to be done stands beside the poster. */
  readonly action: StageWay | null;
  readonly aside: StageWay | null;
}

/**
 * The poster of the start page; its title is the title of the page. The title has the whole width and the drawing a
 * room of its own below it, so that neither can run through the other.
 */
export function Stage({
  kicker,
  title,
  lang,
  isSentence = false,
  standfirst,
  drawing,
  place = null,
  time = null,
  action,
  aside,
}: StageProps) {
  return (
    <section className={styles.stage} aria-labelledby="start-titel">
      <div
        className={classNames(
          styles.rooms,
          drawing === null ? styles.bare : 'object' in drawing && styles.withObject,
        )}
      >
        <div className={styles.head}>
          <p className={textStyles.posterKicker}>{kicker}</p>
          <h1
            id="start-titel"
            tabIndex={-1}
            className={classNames(styles.title, isSentence && styles.sentence)}
            lang={lang}
          >
            {title}
          </h1>
        </div>
        <div className={styles.standfirst}>{standfirst}</div>
        {drawing !== null && (
          <div className={styles.drawing} data-drawing>
            {'object' in drawing ? (
              <ObjectDrawing name={drawing.object} size="stage" />
            ) : (
              <Plan {...drawing} />
            )}
          </div>
        )}
        {(place !== null || time !== null || action !== null || aside !== null) && (
          <div className={styles.doing}>
            {(place !== null || time !== null) && (
              <p className={styles.time}>
                {place !== null && <strong>{place}</strong>} {time}
              </p>
            )}
            <p className={styles.actions}>
              {action !== null && (
                <OpenLink to={action.to} open={action.open ?? {}} className={buttonClass('stage')}>
                  {action.label}
                </OpenLink>
              )}
              {aside !== null && (
                <OpenLink to={aside.to} open={aside.open ?? {}} className={styles.aside}>
                  {aside.label}
                </OpenLink>
              )}
            </p>
          </div>
        )}
      </div>
    </section>
  );
}
