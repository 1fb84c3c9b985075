/** Weighing a side activity: a list of weighings, or the one that is open. */
import { useTranslation } from 'react-i18next';
import { Waiting } from '../../parts/waiting';
import { useGuidance } from '../../state/use-guidance';
import { RecordTool } from '../shared/record-tool';
import { WeighingList } from './weighing-list';
import { WeighingPage } from './weighing-page';

/** `/hulpmiddelen/nevenactiviteiten`, or one weighing that is open there. */
export function SideActivitiesRoute() {
  const { t } = useTranslation('sideActivities');
  const loaded = useGuidance();
  if (loaded.kind === 'loading') return <Waiting />;
  const { guidance, sources, lang } = loaded.content;
  const duties = { duties: guidance.duties, sources, lang };
  return (
    <RecordTool
      kind="sideActivity"
      title={t('title')}
      intro={t('intro')}
      gone={t('missing')}
      one={(record, page) => <WeighingPage key={record.id} record={record} duties={duties} page={page} />}
      all={(weighings) => <WeighingList weighings={weighings} />}
    />
  );
}
