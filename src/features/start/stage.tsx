/** The poster: one moment on stage, with one thing to do. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FloorPlan, Gaze, Person, Seat } from '../../core/scenario/scenario';
import { useFormats } from '../../i18n/formats';
import { planCaption, stagePeople } from '../../parts/plan-people';
import { buttonClass } from '../../ui/button';
import { FloorPlanDrawing } from '../../ui/floor-plan';
import textStyles from '../../ui/text.module.css';
import styles from './stage.module.css';

/** Who sits on the poster. */
interface StagePlan {
  readonly plan: FloorPlan;
  readonly cast: readonly Person[];
  readonly gazes: readonly Gaze[];
  readonly speaker: Seat | null;
}

function Drawing({ plan, cast, gazes, speaker }: StagePlan) {
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

interface StageProps {
  readonly kicker: string;
  readonly title: string;
  /** The language of title and standfirst. */
  readonly lang: string;
  readonly standfirst: ReactNode;
  readonly drawing: StagePlan | null;
  /** Where one is in the story, in weight; then how long still. */
  readonly place: string | null;
  readonly time: string | null;
  readonly action: { readonly to: string; readonly label: string };
  readonly aside: { readonly to: string; readonly label: string };
}

/** The poster of the start page; its title is the title of the page. */
export function Stage({ kicker, title, lang, standfirst, drawing, place, time, action, aside }: StageProps) {
  return (
    <section className={styles.stage} aria-labelledby="start-titel">
      <div className={styles.words}>
        <p className={textStyles.posterKicker}>{kicker}</p>
        <h1 id="start-titel" tabIndex={-1} className={styles.title} lang={lang}>
          {title}
        </h1>
        <div className={styles.standfirst}>{standfirst}</div>
      </div>
      {drawing !== null && (
        <div className={styles.drawing}>
          <Drawing {...drawing} />
        </div>
      )}
      <div className={styles.doing}>
        {(place !== null || time !== null) && (
          <p className={styles.time}>
            {place !== null && <strong>{place}</strong>} {time}
          </p>
        )}
        <p className={styles.actions}>
          <Link to={action.to} className={buttonClass('stage')}>
            {action.label}
          </Link>
          <Link to={aside.to} className={styles.aside}>
            {aside.label}
          </Link>
        </p>
      </div>
    </section>
  );
}
