/** Weighing a side activity: a list of weighings, or the one that is open. */
import { useTranslation } from 'react-i18next';
import { Waiting } from '../../parts/waiting';
import { useContentLanguage } from '../../state/preferences';
import { useServices } from '../../state/services';
import { useLoaded } from '../../state/use-loaded';
import { RecordTool } from '../shared/record-tool';
import { WeighingList } from './weighing-list';
import { WeighingPage } from './weighing-page';

/** `/hulpmiddelen/nevenactiviteiten`, or one weighing that is open there. */
export function SideActivitiesRoute() {
  const { t } = useTranslation('sideActivities');
  const { library } = useServices();
  const lang = useContentLanguage();
  const loaded = useLoaded({ subject: 'duties', form: lang }, async () => {
    const [{ duties }, { sources }] = await Promise.all([library.guidance(lang), library.vocabulary(lang)]);
    return { duties, sources, lang };
  });
  if (loaded.kind === 'loading') return <Waiting />;
  return (
    <RecordTool
      kind="sideActivity"
      title={t('title')}
      intro={t('intro')}
      gone={t('missing')}
      one={(record, page) => (
        <WeighingPage key={record.id} record={record} duties={loaded.content} page={page} />
      )}
      all={(weighings) => <WeighingList weighings={weighings} />}
    />
  );
}
