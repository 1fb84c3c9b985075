/**
 * Gesprekswijzer: preparing one conversation that will really be held. A preparation may be open there,
 * `?spiegel=` the questions for the other side of the table; without either there is the list.
 */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { talkKinds } from '../../core/tools/planner/plan';
import { queryNames } from '../../state/addresses';
import { useOpened } from '../../state/opened';
import { useRecords } from '../../state/services';
import { NotHere } from '../shared/not-here';
import { ToolExit } from '../shared/tool-exit';
import { ToolFrame } from '../shared/tool-frame';
import { Mirror } from './mirror';
import { PlanDesk } from './plan-desk';
import { PlansList } from './plans-list';

/** The list, a preparation and a mirror are different screens at one path: to arrive is to be at the heading. */
function useArrivalAt(place: string): void {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [place]);
}

/** `/hulpmiddelen/gesprekswijzer` */
export function PlannerRoute() {
  const { t } = useTranslation('planner');
  const [query] = useSearchParams();
  const plans = useRecords('conversationPlan');
  const mirrored = talkKinds.find((talk) => talk === query.get(queryNames.mirror));
  const { record: open } = useOpened();
  const plan = plans.find(({ id }) => id === open);
  useArrivalAt(`${mirrored ?? ''} ${plan?.id ?? ''}`);
  if (mirrored !== undefined) return <Mirror talk={mirrored} />;
  if (plan !== undefined) {
    return (
      <ToolFrame title={t('title')}>
        <PlanDesk key={plan.id} plan={plan} />
        <ToolExit />
      </ToolFrame>
    );
  }
  return (
    <ToolFrame title={t('title')} intro={t('intro')}>
      {open !== null && <NotHere gone={t('list.gone')} />}
      <PlansList plans={plans} />
      <ToolExit />
    </ToolFrame>
  );
}
