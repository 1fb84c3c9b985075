/**
 * With one mirrored screen: the wall over the whole window, the script on paper. Counting, and what else a step asks for,
 * is in a small panel that shows no notes. Escape or the button in the corner leads back.
 */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WallView } from '../../core/tools/group-session/wall-view';
import { WallStage } from '../../parts/group-wall/wall-stage';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import type { Leading } from './leading';
import styles from './mirror.module.css';
import { StepControls } from './step-controls';
import { StepDeed } from './step-deed';
import { useNow } from './use-now';

/** The full screen, where the browser allows it; leaving it leaves the mirror. */
function useFullScreen(onLeave: () => void): void {
  const leave = useRef(onLeave);
  useEffect(() => {
    leave.current = onLeave;
  });
  useEffect(() => {
    const asked: Promise<void> | undefined = document.documentElement.requestFullscreen?.();
    asked?.catch(() => undefined);
    // Most browsers end the full screen at Esc before a page hears of the key; within the window the key comes here.
    const look = (): void => {
      if (document.fullscreenElement === null) leave.current();
    };
    const onEscape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) leave.current();
    };
    document.addEventListener('fullscreenchange', look);
    document.addEventListener('keydown', onEscape);
    return () => {
      document.removeEventListener('fullscreenchange', look);
      document.removeEventListener('keydown', onEscape);
      if (document.fullscreenElement != null) void document.exitFullscreen().catch(() => undefined);
    };
  }, []);
}

interface MirrorProps extends Leading {
  readonly view: WallView;
  readonly onLeave: () => void;
}

export function Mirror({ session, send, room, view, onLeave }: MirrorProps) {
  const { t } = useTranslation('groupSession');
  const now = useNow(view.endsAt !== null);
  const [hasPanel, setHasPanel] = useState(false);
  useFullScreen(onLeave);
  return (
    <main id="inhoud" tabIndex={-1} className={styles.mirror}>
      <WallStage view={view} now={now} level={1} />
      <div className={styles.mirrorTools}>
        {hasPanel && (
          <section id="spiegel-paneel" aria-label={t('mirror.panel')} className={styles.mirrorPanel}>
            <StepControls session={session} send={send} room={room} />
            <div>
              <StepDeed session={session} send={send} />
            </div>
          </section>
        )}
        <div className={styles.mirrorButtons}>
          <Button
            size="small"
            className={classNames(styles.quiet)}
            expanded={hasPanel}
            controls="spiegel-paneel"
            onClick={() => setHasPanel(!hasPanel)}
          >
            {t('mirror.panel')}
          </Button>
          <Button size="small" className={classNames(styles.quiet)} onClick={onLeave}>
            {t('mirror.leave')}
          </Button>
        </div>
      </div>
    </main>
  );
}
