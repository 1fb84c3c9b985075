/** What hangs on the wall now, small; with black, a window for the other screen, and one mirrored screen. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stepNow } from '../../core/tools/group-session/steps-of-session';
import type { WallView } from '../../core/tools/group-session/wall-view';
import { WallStage } from '../../parts/group-wall/wall-stage';
import { isInLearningSystem } from '../../state/delivered';
import { useOpenWall } from '../../state/wall-channel';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import textStyles from '../../ui/text.module.css';
import styles from './beside.module.css';
import type { Leading } from './leading';
import { useNow } from './use-now';
import { useStepWords } from './use-step-words';

interface WallSideProps extends Pick<Leading, 'session' | 'send'> {
  readonly view: WallView;
  /** How many windows show it. */
  readonly walls: number;
  readonly onMirror: () => void;
}

/** A common projector. What is small here is drawn at its size first: what fits on a wall depends on it. */
const screen = { width: 1280, height: 720 };

/** How much smaller than that it is here. */
function useScale(frame: RefObject<HTMLElement | null>): number {
  const [scale, setScale] = useState(0.25);
  useLayoutEffect(() => {
    const look = (): void => setScale((frame.current?.clientWidth ?? 0) / screen.width);
    look();
    const observer = new ResizeObserver(look);
    if (frame.current !== null) observer.observe(frame.current);
    return () => observer.disconnect();
  }, [frame]);
  return scale;
}

export function WallSide({ session, send, view, walls, onMirror }: WallSideProps) {
  const { t } = useTranslation('groupSession');
  const { onWall } = useStepWords(session);
  const openWall = useOpenWall();
  const frame = useRef<HTMLDivElement>(null);
  const scale = useScale(frame);
  const now = useNow(view.endsAt !== null);
  const { isBlack } = session.wall;
  const shown = view.stage.kind;
  const own = shown === 'join' && view.isJoiningAway === true ? 'away' : shown;
  const what =
    own === 'result' || own === 'join' || own === 'away' ? t(`onWall.${own}`) : onWall(stepNow(session));
  return (
    <section aria-label={t('wall.title')} className={styles.sidePart}>
      <h2 className={textStyles.kicker}>{t('wall.title')}</h2>
      <div ref={frame} className={styles.preview} aria-hidden="true" inert>
        <div
          className={styles.picture}
          style={{ width: screen.width, height: screen.height, scale: `${scale}` }}
        >
          <WallStage view={view} now={now} level={3} />
        </div>
      </div>
      <p className={textStyles.small}>
        {isBlack ? t('wall.black') : t('wall.shows', { what })}{' '}
        <Button
          kind="text"
          size="small"
          className={classNames(styles.inText)}
          onClick={() => send({ type: 'black', isBlack: !isBlack })}
        >
          {t(isBlack ? 'wall.light' : 'wall.blacken')}
        </Button>
      </p>
      <p className={textStyles.small}>
        {t(walls === 0 ? 'wall.none' : 'wall.open', { count: walls })}{' '}
        {!isInLearningSystem && (
          <Button kind="text" size="small" className={classNames(styles.inText)} onClick={openWall}>
            {t('wall.openIt')}
          </Button>
        )}{' '}
        <Button kind="text" size="small" className={classNames(styles.inText)} onClick={onMirror}>
          {t('wall.mirror')}
        </Button>
      </p>
    </section>
  );
}
