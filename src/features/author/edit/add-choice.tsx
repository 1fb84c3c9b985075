/** A choice more in a decision. */
import { useTranslation } from 'react-i18next';
import type { EditPath } from '../../../library/author-desk';
import { AddForm } from './add-form';
import { useEditing } from './editing';
import { useTaken } from './ids-taken';
import { newChoice } from './new-parts';
import { idFrom } from './reading';
import { toTarget, usePlaces } from './use-options';

export function AddChoice({ list, count }: { readonly list: EditPath; readonly count: number }) {
  const { t } = useTranslation('author');
  const { known } = useEditing();
  const places = usePlaces();
  const freeId = useTaken();
  const [first, second] = known.values;
  return (
    <AddForm
      title={t('edit.newChoice')}
      fields={[
        { name: 'act', label: t('edit.field.act'), long: true },
        { name: 'label', label: t('edit.field.label') },
        { name: 'to', label: t('edit.field.to'), options: places },
      ]}
      edits={({ act = '', label = '', to = '' }) => {
        const id = freeId(idFrom(label));
        const value = newChoice({
          id,
          act,
          label,
          to: toTarget(to),
          values: [first?.value ?? 'openheid', second?.value ?? 'nabijheid'],
        });
        return [{ kind: 'insert', path: list, at: count, value }];
      }}
    />
  );
}
