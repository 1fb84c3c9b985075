/** The app itself in a frame, standing where the author pointed. It reports the journey it is on. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Journey } from '../../core/dialogue/journey';
import styles from './author.module.css';
import { hearStage } from './stage-report';

interface LivePlayerProps {
  /** Where the stage is opened. */
  readonly src: string;
  readonly onJourney: (journey: Journey) => void;
}

/** Shows the player at `src`. Give it that as its key: a new address is a new frame. */
export function LivePlayer({ src, onJourney }: LivePlayerProps) {
  const { t } = useTranslation('author');
  const frame = useRef<HTMLIFrameElement>(null);
  const report = useRef(onJourney);
  report.current = onJourney;
  useEffect(
    () =>
      hearStage(
        () => frame.current?.contentWindow ?? null,
        (journey) => report.current(journey),
      ),
    [],
  );
  return <iframe ref={frame} src={src} title={t('live')} className={styles.frame} />;
}
