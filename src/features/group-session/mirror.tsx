/**
 * With one mirrored screen: the wall over the whole window, the script on paper. What a step asks for is in a panel that
 * the room may see. It takes room of its own under the wall, so that it lies over no word of it. Escape or the button
 * leads back.
 */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WallView } from '../../core/tools/group-session/wall-view';
import { WallStage } from '../../parts/group-wall/wall-stage';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import type { Leading } from './leading';
import styles from './mirror.module.css';
import { MirrorControls } from './mirror-controls';
import { useNow } from './use-now';

/** The full screen, where the browser allows it; leaving it leaves the mirror. */
function useFullScreen(onLeave: () => void, isBlack: boolean): void {
  const leave = useRef(onLeave);
  // There Escape ends the black first.
  const stays = useRef(isBlack);
  useEffect(() => {
    leave.current = onLeave;
    stays.current = isBlack;
  });
  useEffect(() => {
    const asked: Promise<void> | undefined = document.documentElement.requestFullscreen?.();
    asked?.catch(() => undefined);
    // Most browsers end the full screen at Esc before a page hears of the key; within the window the key comes here.
    const look = (): void => {
      if (document.fullscreenElement === null) leave.current();
    };
    const onEscape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && !stays.current) leave.current();
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
  useFullScreen(onLeave, session.wall.isBlack);
  return (
    <main id="inhoud" tabIndex={-1} className={styles.mirror}>
      <div className={styles.stage}>
        <WallStage view={view} now={now} level={1} />
      </div>
      {hasPanel && (
        <section id="spiegel-paneel" aria-label={t('mirror.panel')} className={styles.panel}>
          <MirrorControls session={session} send={send} room={room} />
        </section>
      )}
      <div className={classNames(styles.strip)}>
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
    </main>
  );
}
