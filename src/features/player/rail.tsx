/** Where the reader is: the scenes as a line, and the floor plan that follows who speaks. */
import { useTranslation } from 'react-i18next';
import type { SceneView } from '../../core/dialogue/player-view';
import type { CompiledScenario } from '../../core/scenario/scenario';
import { useFormats } from '../../i18n/formats';
import { planCaption, stagePeople } from '../../parts/plan-people';
import { classNames } from '../../ui/class-names';
import { FloorPlanDrawing } from '../../ui/floor-plan';
import type { StopState } from '../../ui/line-node';
import { ProgressLine } from '../../ui/progress-line';
import screenStyles from '../../ui/screen.module.css';
import styles from './rail.module.css';

interface RailProps {
  readonly scenario: CompiledScenario;
  readonly view: SceneView;
  readonly states: readonly StopState[];
}

export function Rail({ scenario, view, states }: RailProps) {
  const { t } = useTranslation('player');
  const { t: general } = useTranslation('general');
  const formats = useFormats();
  const { plan } = view;
  const people = stagePeople(plan, scenario.cast, view.speaker, t('youInitials'));
  const words = formats.number(scenario.scenes.length);
  const title = t('scenes', {
    count: scenario.scenes.length,
    words: words.charAt(0).toUpperCase() + words.slice(1),
  });
  return (
    <aside className={classNames(screenStyles.wideOnly, styles.rail)} aria-label={title}>
      <div className={styles.scenes}>
        <p className={styles.title} aria-hidden="true">
          {title}
        </p>
        <ProgressLine
          label={title}
          stops={scenario.scenes.map((scene, index) => ({
            id: scene.id,
            state: states[index] ?? 'open',
            content: (
              <span lang={scenario.lang} className={styles.stop}>
                {scene.title}
                {states[index] !== 'open' && <span className={styles.time}>{scene.time}</span>}
              </span>
            ),
          }))}
        />
      </div>
      <div className={styles.plan}>
        <FloorPlanDrawing
          shape={plan.shape}
          seated={people.seated}
          mentioned={people.mentioned}
          gazes={plan.gazes}
          caption={planCaption(general, formats, scenario.cast, plan, plan.gazes)}
        />
      </div>
    </aside>
  );
}
