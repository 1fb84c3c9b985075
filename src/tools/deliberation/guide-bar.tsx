/** The bar below: the time, the way back, and what the next press does to the screen; on the wall the first two and the way on. */
import { useTranslation } from 'react-i18next';
import { minutesOf } from '../../core/tools/deliberation/course';
import type { DeliberationDraft, DeliberationStep } from '../../core/tools/deliberation/deliberation';
import type { Room } from '../../core/tools/deliberation/room';
import { useFormats } from '../../i18n/formats';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import { ToolExit } from '../shared/tool-exit';
import styles from './guide-bar.module.css';
import { StepClock } from './step-clock';
import { isOnPaper } from './step-words';
import type { StepTime } from './use-step-time';

interface GuideBarProps {
  readonly draft: DeliberationDraft;
  readonly room: Room | undefined;
  readonly step: DeliberationStep;
  readonly next: DeliberationStep | undefined;
  readonly time: StepTime;
  readonly isOnWall: boolean;
  readonly onBack: (() => void) | undefined;
  readonly onNext: () => void;
  readonly onPause: () => void;
}

export function GuideBar({
  draft,
  room,
  step,
  next,
  time,
  isOnWall,
  onBack,
  onNext,
  onPause,
}: GuideBarProps) {
  const { t } = useTranslation('deliberation');
  const formats = useFormats();
  const kind = { ...draft, room };
  const after = (): string => {
    if (next === undefined) return t('bar.afterLast');
    const minutes = minutesOf(kind, next);
    const name = t(`steps.${next}.name`);
    if (next === 'round' && isOnPaper(draft, room)) return t('then.roundPaper');
    if (next === 'round' && !draft.allWritten) return t('then.roundCovered');
    if (next === 'write' && room?.writing === 'paper') return t('then.writePaper');
    if (draft.setting === 'group' && next !== 'opening') return t(`then.${next}`);
    return minutes === 0
      ? t('bar.afterFree', { step: name })
      : t('bar.after', { step: name, duration: formats.duration(minutes) });
  };
  return (
    <section
      className={classNames(layoutStyles.edged, printStyles.offPaper, styles.bar, isOnWall && styles.onWall)}
      aria-label={t('bar.label')}
    >
      <div className={styles.barStart}>
        {onBack !== undefined && <Button onClick={onBack}>{t('bar.back')}</Button>}
        {!isOnWall && <Button onClick={onPause}>{t('bar.pause')}</Button>}
        <StepClock key={step} time={time} minutes={minutesOf(kind, step)} isOnWall={isOnWall} />
      </div>
      {!isOnWall && (
        <p className={classNames(textStyles.quiet, styles.after)} id="hierna">
          {after()}
        </p>
      )}
      <Button kind="primary" onClick={onNext} {...(isOnWall ? {} : { describedBy: 'hierna' })}>
        {next === undefined ? t('bar.finish') : t('bar.next', { step: t(`steps.${next}.name`) })}
      </Button>
      {!isOnWall && (
        <div className={styles.exit}>
          <ToolExit before={t('exit')} />
        </div>
      )}
    </section>
  );
}
