/**
 * Gesprekswijzer: preparing one conversation that will really be held. A preparation may be open there, or behind
 * the address the questions for the other side of the table; without either there is the list.
 */
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { comingAnnualTalk } from '../../core/conversations/occasion';
import { isoDay } from '../../core/shared/iso-day';
import { talkKinds } from '../../core/tools/planner/plan';
import { queryNames } from '../../state/addresses';
import { useRecords, useServices } from '../../state/services';
import { RecordTool } from '../shared/record-tool';
import { useScreenFocus } from '../shared/use-heading-focus';
import { Mirror } from './mirror';
import { PlanPage } from './plan-page';
import { PlansList } from './plans-list';

/** `/hulpmiddelen/gesprekswijzer` */
export function PlannerRoute() {
  const { t } = useTranslation('planner');
  const { clock } = useServices();
  const occasions = useRecords('occasion');
  const [query] = useSearchParams();
  const mirrored = talkKinds.find((talk) => talk === query.get(queryNames.mirror));
  useScreenFocus(mirrored ?? 'plans');
  if (mirrored !== undefined) return <Mirror talk={mirrored} />;
  return (
    <RecordTool
      kind="conversationPlan"
      title={t('title')}
      intro={t('intro')}
      gone={t('list.gone')}
      one={(plan, page) => <PlanPage key={plan.id} plan={plan} page={page} />}
      all={(plans) => (
        <PlansList plans={plans} annualTalkOn={comingAnnualTalk(occasions, isoDay(clock.now()))} />
      )}
    />
  );
}
