/** Where a moment goes on when nothing is decided in it. */
import { useTranslation } from 'react-i18next';
import type { EditPath } from '../../../library/author-desk';
import { dataAt } from '../../../library/authored-data';
import { Button } from '../../../ui/button';
import layoutStyles from '../../../ui/layout.module.css';
import { ConditionForm } from './condition-form';
import styles from './edit.module.css';
import { useEditing } from './editing';
import { useTaken } from './ids-taken';
import { ItemTools, Problem, useSaving } from './item-tools';
import { newDecision } from './new-parts';
import { partsAt, textAt } from './reading';
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

/** Asks a decision in the place of the one road; what leads on from it is where the road led. */
function AskHere({ path }: { readonly path: EditPath }) {
  const { t } = useTranslation('author');
  const { data, known } = useEditing();
  const { saveNow, problem } = useSaving();
  const freeId = useTaken();
  const next = [...path, 'next'];
  const ask = () => {
    const decision = newDecision(textAt(data, [...path, 'id']), dataAt(data, next), known.values, freeId);
    const at = [...path, 'decision'];
    return saveNow(
      [
        { kind: 'remove', path: next },
        { kind: 'set', path: at, value: decision },
      ],
      [...at, 'choices', 0],
    );
  };
  return (
    <div className={layoutStyles.stackStart}>
      <Button kind="text" size="small" onClick={() => void ask()}>
        {t('edit.askHere')}
      </Button>
      <Problem>{problem}</Problem>
    </div>
  );
}

export function RoadForm({ path }: { readonly path: EditPath }) {
  const { t } = useTranslation('author');
  const { data } = useEditing();
  const next = [...path, 'next'];
  if (!Array.isArray(dataAt(data, next)))
    return (
      <>
        <TargetSelect path={next} label={t('edit.field.next')} />
        <AskHere path={path} />
      </>
    );
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
