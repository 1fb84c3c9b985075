/** Where the scene plays and how it began; and, where there is no room for the floor plan, who is there in words. */
import { useTranslation } from 'react-i18next';
import type { SceneView } from '../../core/dialogue/player-view';
import type { CompiledScenario } from '../../core/scenario/scenario';
import { useFormats } from '../../i18n/formats';
import { planCaption } from '../../parts/plan-people';
import { classNames } from '../../ui/class-names';
import { RichText } from '../../ui/rich-text';
import textStyles from '../../ui/text.module.css';
import styles from './scene-head.module.css';

export function SceneHead({
  scenario,
  view,
  isOpening,
}: {
  readonly scenario: CompiledScenario;
  readonly view: SceneView;
  readonly isOpening: boolean;
}) {
  const { t, i18n } = useTranslation('player');
  const { scene } = view;
  const eyes = scenario.cast.find(({ id }) => id === scene.pointOfView);
  // Once something is asked, or was chosen here, what it began with has been read and makes room.
  const isRead = view.decision !== null || view.entries.some(({ kind }) => kind === 'choice');
  const beginning = (
    <div className={styles.opening}>
      {isOpening && <p className={textStyles.small}>{scenario.player.role}</p>}
      {isOpening && <RichText text={scenario.opening} />}
      {scene.intro !== undefined && <RichText text={scene.intro} />}
    </div>
  );
  const begins = isOpening || scene.intro !== undefined;
  return (
    <div className={styles.sceneHead} lang={scenario.lang}>
      {scene.later !== undefined && <p className={textStyles.direction}>{scene.later}</p>}
      <h1 tabIndex={-1} className={isRead ? styles.sceneTitleSmall : styles.sceneTitle}>
        {scene.title}
      </h1>
      <p className={textStyles.small}>
        <strong className={textStyles.standsOut}>{scene.place}</strong>,{' '}
        {[scene.time, scene.circumstance].filter(Boolean).join('. ')}
      </p>
      {begins && !isRead && beginning}
      {begins && isRead && (
        <details className={styles.folded} aria-live="off">
          <summary lang={i18n.language}>{t('opening')}</summary>
          {beginning}
        </details>
      )}
      {eyes !== undefined && (
        <p className={styles.eyes} lang={i18n.language}>
          {t('view', { name: eyes.name })}
        </p>
      )}
    </div>
  );
}

/** The caption of the floor plan, on screens without the drawing. */
export function RoomInWords({
  scenario,
  view,
}: {
  readonly scenario: CompiledScenario;
  readonly view: SceneView;
}) {
  const { t, i18n } = useTranslation('general');
  const formats = useFormats();
  return (
    // Who looks at whom changes with each line; whoever wants to know finds it here.
    <p className={classNames(textStyles.small, styles.room)} lang={i18n.language} aria-live="off">
      {planCaption(t, formats, scenario.cast, view.plan, view.plan.gazes)}
    </p>
  );
}
