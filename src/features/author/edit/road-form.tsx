/** Where a moment goes on when nothing is decided in it. */
import { useTranslation } from 'react-i18next';
import type { EditPath } from '../../../library/author-desk';
import { dataAt } from '../../../library/authored-data';
import { ConditionForm } from './condition-form';
import styles from './edit.module.css';
import { useEditing } from './editing';
import { ItemTools } from './item-tools';
import { partsAt } from './reading';
import { SavedSelect } from './saved-select';
import { fromTarget, toTarget, usePlaces } from './use-options';

/** Where something leads. */
export function TargetSelect({ path, label }: { readonly path: EditPath; readonly label: string }) {
  const { data } = useEditing();
  const places = usePlaces();
  return (
    <SavedSelect
      label={label}
      value={fromTarget(dataAt(data, path))}
      options={places}
      edits={(value) => [{ kind: 'set', path, value: toTarget(value) }]}
    />
  );
}

export function RoadForm({ path }: { readonly path: EditPath }) {
  const { t } = useTranslation('author');
  const { data } = useEditing();
  const next = [...path, 'next'];
  if (!Array.isArray(dataAt(data, next))) return <TargetSelect path={next} label={t('edit.field.next')} />;
  const branches = partsAt(data, next);
  return (
    <section className={styles.part}>
      <h4>{t('edit.branches')}</h4>
      {branches.map((branch, index) => {
        const what = t('edit.branchNumber', { number: index + 1 });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a road has no other name than its place
          <fieldset key={index} className={styles.item}>
            <legend>{what}</legend>
            {branch.when !== undefined && (
              <ConditionForm path={[...next, index, 'when']} label={t('edit.condition.road')} />
            )}
            <TargetSelect
              path={[...next, index, 'to']}
              label={t(branch.when === undefined ? 'edit.field.otherwiseTo' : 'edit.field.to')}
            />
            <ItemTools what={what} list={next} index={index} count={branches.length} />
          </fieldset>
        );
      })}
    </section>
  );
}
