/** Intentions: making one in a fixed form, having it in front, and looking back on it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isoDay } from '../../core/shared/iso-day';
import { type Intention, isDue } from '../../core/tools/intentions/intention';
import { newMaking } from '../../core/tools/intentions/making';
import { useOpened, useOpenHere } from '../../state/opened';
import { useRecords, useServices } from '../../state/services';
import { RecordTool } from '../shared/record-tool';
import { ToolExit } from '../shared/tool-exit';
import { ToolFrame } from '../shared/tool-frame';
import { useBegin } from '../shared/use-begin';
import { useListFocus } from '../shared/use-heading-focus';
import { IntentionsList } from './intentions-list';
import { isLookedAt, LookBackForm, type Way } from './look-back';
import { MakingPage } from './making-page';

/** The intention that is looked back on: asked for here, or by what is open, or by what was filled in before the lock. */
function useLookBack() {
  const { clock } = useServices();
  const intentions = useRecords('intention');
  const drafts = useRecords('draft');
  const { record: wanted } = useOpened();
  const [asked, setAsked] = useState<Intention['id'] | null>(null);
  const today = isoDay(clock.now());
  const begun = intentions.find((intention) => isLookedAt(intention, drafts));
  if (begun !== undefined && asked === null && wanted === null) setAsked(begun.id);
  const looked = intentions.find(
    (intention) => intention.id === asked || (intention.id === wanted && isDue(intention, today)),
  );
  return { looked, ask: setAsked };
}

/** `/hulpmiddelen/voornemens`; opened at one that is in the making, or at one to look back on. */
export function IntentionsRoute() {
  const { t } = useTranslation('intentions');
  const starting = useBegin('voornemens');
  const intentions = useRecords('intention');
  const makings = useRecords('intentionMaking');
  const open = useOpenHere();
  const { looked, ask } = useLookBack();
  useListFocus(looked === undefined);
  // What was just looked back on, until one goes on to something else.
  const [after, setAfter] = useState<{ readonly of: Intention['id']; readonly way: Way } | null>(null);
  const begin = (former: Intention | null): void => {
    const under = makings.find(({ of }) => former !== null && of === former.id);
    ask(null);
    if (under !== undefined) open(under.id);
    else starting.begin('intentionMaking', (origin) => newMaking(former, origin));
  };
  if (looked !== undefined) {
    return (
      <ToolFrame title={t('title')}>
        <LookBackForm
          key={looked.id}
          intention={looked}
          onDone={(way) => {
            ask(null);
            setAfter(way === null ? null : { of: looked.id, way });
            if (way === 'sharpen') begin(looked);
            else open(null, { replace: true });
          }}
        />
        <ToolExit />
      </ToolFrame>
    );
  }
  return (
    <RecordTool
      kind="intentionMaking"
      title={t('title')}
      intro={t('intro')}
      gone={t('gone')}
      isAmong={(wanted) => intentions.some(({ id }) => id === wanted)}
      one={(making, page) => (
        <MakingPage
          key={making.id}
          making={making}
          former={intentions.find(({ id }) => id === making.of) ?? null}
          page={page}
          isAfterLook={after?.way === 'sharpen' && after.of === making.of}
        />
      )}
      all={(under) => (
        <IntentionsList
          makings={under}
          isRefused={starting.isRefused}
          after={after?.way ?? null}
          onBegin={(former) => {
            setAfter(null);
            begin(former);
          }}
          onLookBack={({ id }) => {
            setAfter(null);
            ask(id);
          }}
        />
      )}
    />
  );
}
