/** The deliberations of this person, the newest first, to open or to shred. */
import { useTranslation } from 'react-i18next';
import type { Deliberation } from '../../core/tools/deliberation/deliberation';
import { useFormats } from '../../i18n/formats';
import { useServices } from '../../state/services';
import { RecordsList } from '../shared/records-list';
import type { Removals } from '../shared/removal';

export function DeliberationList({ records }: { readonly records: Removals<Deliberation> }) {
  const { t } = useTranslation('deliberation');
  const { clock } = useServices();
  const formats = useFormats();
  const whereOf = ({ keptAt, step }: Deliberation): string =>
    keptAt === null ? t('list.underway', { step: t(`steps.${step}.name`) }) : t('list.kept');
  return (
    <RecordsList
      tool="moreel-beraad"
      records={records}
      title={t('list.title')}
      nameOf={({ codeWord }) => codeWord}
      removal={{
        label: t('shred.action'),
        said: ({ codeWord }) => t('shred.done', { codeWord }),
      }}
    >
      {(record) =>
        `${whereOf(record)}, ${t(`settingShort.${record.setting}`)}. ${t('list.changed', {
          day: formats.day(record.changedAt, clock.now()),
        })}.`
      }
    </RecordsList>
  );
}
