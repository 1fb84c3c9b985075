/**
 * What hangs on the wall, drawn for the back of a room: at the left the poster with what it is about, at the right the
 * step that is on. It fills the box it is put in, a window or a small picture of one, and every size in it is a share of
 * that box: no letter is lower than a twenty-fifth of its height.
 */
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { WallView } from '../../core/tools/group-session/wall-view';
import { classNames } from '../../ui/class-names';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { StageBody } from './stage-body';
import { useFit, useMeasure, WallMeasure } from './use-fit';
import { Rounds } from './wall-foot';
import { isJoining, JoinWords } from './wall-invitation';
import { Band, Poster } from './wall-poster';
import styles from './wall-stage.module.css';
import { isWide, waysOf } from './ways';

interface WallStageProps {
  readonly view: WallView;
  /** The time, for the clock. */
  readonly now: number;
  /** The level of its first heading: 1 where the wall is the page. */
  readonly level?: 1 | 2 | 3;
  /** A wall is light unless someone asked for dark, whatever the device is set to. */
  readonly isDark?: boolean;
}

function Field({ view, now, level }: Required<Omit<WallStageProps, 'isDark'>>) {
  const { stage } = view;
  const body = useRef<HTMLDivElement>(null);
  const ways = waysOf(view, isJoining(view));
  const way = ways[
    useFit(body, ways.length, JSON.stringify([stage, view.step, view.invitation, view.isJoiningAway]))
  ] ?? {
    layout: 'roomy' as const,
    option: 'words' as const,
    dropped: 0,
  };
  const hasWholeWall = isWide(way);
  return (
    <div
      className={classNames(styles.field, hasWholeWall && styles.wide)}
      data-layout={way.layout}
      data-wide={hasWholeWall ? '' : undefined}
    >
      {hasWholeWall ? (
        <Band view={view} now={now} level={level} isFull={way.layout === 'run-in'} />
      ) : (
        <Poster view={view} now={now} level={level} />
      )}
      <div className={styles.step}>
        <div ref={body} className={styles.body}>
          <StageBody view={view} way={way} level={level} />
        </div>
        {!hasWholeWall && <Rounds view={view} />}
        {!hasWholeWall && <JoinWords view={view} />}
      </div>
    </div>
  );
}

export function WallStage({ view, now, level = 1, isDark = false }: WallStageProps) {
  const { t } = useTranslation('groupWall');
  const wall = useRef<HTMLElement>(null);
  const measure = useMeasure(wall);
  const isBlack = view.stage.kind === 'black';
  return (
    <section
      ref={wall}
      aria-label={t('label')}
      data-thema={isDark ? 'donker' : 'licht'}
      data-stage={view.stage.kind}
      className={classNames(styles.wall, isBlack && styles.black)}
    >
      <WallMeasure value={measure}>
        {isBlack ? (
          <VisuallyHidden>{t('black')}</VisuallyHidden>
        ) : (
          <Field view={view} now={now} level={level} />
        )}
      </WallMeasure>
    </section>
  );
}
