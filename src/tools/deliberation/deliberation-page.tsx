/** One deliberation being held: the line, the step, the time, and at the end what happens to it. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deliberationGuide } from '../../core/tools/deliberation/course';
import type { Deliberation, DeliberationStep } from '../../core/tools/deliberation/deliberation';
import { asksWhatRemains } from '../../core/tools/deliberation/outcome';
import { useIsOnWall } from '../../state/group-room';
import { useServices } from '../../state/services';
import { useDocumentTitle } from '../../state/use-document-title';
import { Button } from '../../ui/button';
import type { RecordPage } from '../shared/record-tool';
import { useGuide } from '../shared/use-guide';
import { useHeadingFocus } from '../shared/use-heading-focus';
import { Closing } from './closing';
import { Resting } from './resting';
import { StepScreen } from './step-screen';
import { wordsOf } from './step-words';
import { timed } from './timed';
import { useHeld } from './use-held';
import { useStepRunning } from './use-step-running';
import { useStepTime } from './use-step-time';
import { useWall } from './use-wall';
import { WallRest } from './wall-rest';

interface DeliberationPageProps {
  readonly record: Deliberation;
  readonly page: RecordPage;
}

/** Give it the key of the record. */
export function DeliberationPage({ record, page }: DeliberationPageProps) {
  const { t } = useTranslation('deliberation');
  const { t: general } = useTranslation('general');
  const { vault } = useServices();
  const kept = useGuide(deliberationGuide, 'deliberation', record);
  const { id, draft, step, isFinished } = kept;
  const held = useHeld(id);
  const isResting = kept.isResting || draft.paused;
  const isClosed = isFinished || draft.keptAt !== null;
  const time = useStepTime(
    step,
    draft.spent,
    {
      mayRun: !isResting && !isClosed,
      startsStill: held?.room.isStill ?? false,
      isWatched: held !== undefined && held.until !== null,
    },
    (spent) => kept.write({ spent }),
  );
  const guide = timed(kept, time.spent);
  useStepRunning(record, draft, step, time, held);
  // The clock that was stopped by hand still stands after a reload.
  const isStill = isResting || isClosed ? null : !time.runs;
  const wasStill = held?.room.isStill;
  useEffect(() => {
    if (isStill !== null && wasStill !== undefined && wasStill !== isStill) vault.changeRoom(id, { isStill });
  }, [vault, id, isStill, wasStill]);
  const [askedAt, setAskedAt] = useState<DeliberationStep | null>(null);
  const screen = useRef<HTMLDivElement>(null);
  const wayToWall = useRef<HTMLDivElement>(null);
  const isOnWall = useIsOnWall();
  const place = isClosed ? 'closed' : isResting ? 'resting' : step;
  const heading = useHeadingFocus(isOnWall ? `${place} on the wall` : place, page.isArrival, screen);
  // After the heading: on the way back from the wall the focus is at the button that led there.
  const wall = useWall(id, wayToWall);
  const title = isClosed ? t('closing.title') : isResting ? t('rest.title') : wordsOf(t, draft, step).title;
  useDocumentTitle(`${title} – ${t('title')} – ${general('appName')}`);
  const again = (): void => {
    kept.write({ keptAt: null });
    kept.back();
  };
  if (isClosed && wall.isOn) {
    return (
      <WallRest heading={heading} title={t('wall.end')} text={t('wall.endText')} onLeave={wall.leave}>
        <Button kind="stage" onClick={again}>
          {t('closing.again')}
        </Button>
      </WallRest>
    );
  }
  if (isClosed) return <Closing guide={kept} onBack={again} onShred={page.remove} />;
  if (isResting) {
    return (
      <Resting
        id={id}
        step={step}
        wall={wall}
        onResume={() => {
          kept.write({ paused: false });
          kept.resume();
        }}
      />
    );
  }
  return (
    <StepScreen
      screen={screen}
      heading={heading}
      wayToWall={wayToWall}
      guide={guide}
      time={time}
      held={held}
      wall={wall}
      asked={askedAt === step}
      onLeaveOpen={() => {
        guide.write({ remainsOpen: true });
        kept.on();
      }}
      onNext={() => {
        if (step === 'conclude' && asksWhatRemains(draft)) setAskedAt(step);
        else guide.on();
      }}
      onPause={() => {
        guide.write({ paused: true });
        guide.pause();
      }}
    />
  );
}
