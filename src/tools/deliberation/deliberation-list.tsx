/** The deliberations of this person, the newest first, to open or to shred. */
import { useTranslation } from 'react-i18next';
import type { Deliberation } from '../../core/tools/deliberation/deliberation';
import { useFormats } from '../../i18n/formats';
import { paths } from '../../state/addresses';
import { useServices, useVaultView } from '../../state/services';
import { RecordsList } from '../shared/records-list';
import type { Removals } from '../shared/removal';

export function DeliberationList({ records }: { readonly records: Removals<Deliberation> }) {
  const { t } = useTranslation('deliberation');
  const { clock } = useServices();
  const { held } = useVaultView();
  const formats = useFormats();
  const whereOf = ({ keptAt, step }: Deliberation): string =>
    keptAt === null ? t('list.underway', { step: t(`steps.${step}.name`) }) : t('list.kept');
  /** Where one that is held lies, and until when; it is erased by itself. */
  const heldOf = (id: string): string => {
    const one = held.find(({ key }) => key === id);
    if (one === undefined) return '';
    if (one.kept === 'failed') return ` ${t('held.failed')}`;
    return ` ${one.until === null ? t('held.tab') : t('held.stored', { time: formats.time(one.until) })}`;
  };
  return (
    <RecordsList
      to={paths.tool('moreel-beraad')}
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
        })}.${heldOf(record.id)}`
      }
    </RecordsList>
  );
}
