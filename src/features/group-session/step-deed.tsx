/** What the step has to do before the next one, as one button: beside ‘Volgende’, or in the panel of a mirrored screen. */
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isAsking } from '../../core/tools/group-session/parts';
import { Button } from '../../ui/button';
import { deedInBar } from './deeds';
import type { Leading } from './leading';

const labels = {
  start: 'doors.begin',
  'open-vote': 'vote.openIt',
  'read-on': 'story.readOn',
  show: 'show.show',
  part: 'parts.next',
} as const;

/** When it is gone because its deed is done, focus goes to what the step says of it. */
function useLandingInStep(isThere: boolean): void {
  const wasThere = useRef(isThere);
  useLayoutEffect(() => {
    const isGone = wasThere.current && !isThere;
    wasThere.current = isThere;
    if (!isGone || (document.activeElement !== null && document.activeElement !== document.body)) return;
    const landing = ['[data-landing]', '#stap-nu', '#inhoud'].flatMap(
      (place) => document.querySelector<HTMLElement>(place) ?? [],
    );
    landing[0]?.focus();
  }, [isThere]);
}

export function StepDeed({
  session,
  send,
  className,
}: Omit<Leading, 'room'> & { readonly className?: string }) {
  const { t } = useTranslation('groupSession');
  const deed = deedInBar(session);
  useLandingInStep(deed !== null);
  if (deed === null) return null;
  return (
    <Button kind="primary" {...(className === undefined ? {} : { className })} onClick={() => send(deed)}>
      {t(isAsking(session) ? 'story.lay' : labels[deed.type])}
    </Button>
  );
}
