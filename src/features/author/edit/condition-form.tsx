/**
 * When something holds, as rows: what is remembered, how it compares, with what. A condition that is more than such
 * rows is shown as it is written and left to the file.
 */
import { useTranslation } from 'react-i18next';
import type { EditPath } from '../../../library/author-desk';
import { dataAt, isMapData } from '../../../library/authored-data';
import { Button } from '../../../ui/button';
import layoutStyles from '../../../ui/layout.module.css';
import textStyles from '../../../ui/text.module.css';
import styles from './edit.module.css';
import { itemName, useEditing } from './editing';
import { Named, Problem, useSaving } from './item-tools';
import { AddMemory, firstValue, MemoryValue } from './memory-value';
import { SavedSelect } from './saved-select';
import { type Remembered, useMemory } from './use-options';

type Relation = 'is' | 'atLeast' | 'atMost';

interface Row {
  readonly name: string;
  readonly relation: Relation;
  readonly value: unknown;
}

/** The rows of a condition; null for one that is more than rows. */
function rowsOf(condition: unknown): readonly Row[] | null {
  if (condition === undefined) return [];
  if (!isMapData(condition)) return null;
  const rows = Object.entries(condition).map(([name, value]): Row | null => {
    if (['all', 'any', 'not'].includes(name)) return null;
    if (!isMapData(value)) return { name, relation: 'is', value };
    const [[relation, bound] = []] = Object.entries(value);
    const isOne = Object.keys(value).length === 1 && (relation === 'atLeast' || relation === 'atMost');
    return isOne ? { name, relation, value: bound } : null;
  });
  return rows.every((row) => row !== null) ? rows : null;
}

function conditionOf(rows: readonly Row[]): Record<string, unknown> {
  return Object.fromEntries(
    rows.map(({ name, relation, value }) => [name, relation === 'is' ? value : { [relation]: value }]),
  );
}

interface ConditionRowProps {
  readonly path: EditPath;
  readonly rows: readonly Row[];
  readonly index: number;
  readonly memory: readonly Remembered[];
}

function ConditionRow({ path, rows, index, memory }: ConditionRowProps) {
  const { t } = useTranslation('author');
  const { saveNow, problem } = useSaving();
  const row = rows[index] as Row;
  const variable = memory.find(({ name }) => name === row.name);
  const setting = (changed: Partial<Row>) => [
    {
      kind: 'set' as const,
      path,
      value: conditionOf(rows.map((one, at) => (at === index ? { ...one, ...changed } : one))),
    },
  ];
  const others = memory.filter(({ name }) => name === row.name || !rows.some((one) => one.name === name));
  const remove = () =>
    void saveNow(
      rows.length === 1 ? [{ kind: 'remove', path }] : [{ kind: 'remove', path: [...path, row.name] }],
      path,
    );
  return (
    <div className={layoutStyles.rowClose}>
      <SavedSelect
        label={t('edit.condition.what')}
        value={row.name}
        options={others.map(({ name }) => ({ value: name, label: name }))}
        edits={(name) => {
          const next = memory.find((one) => one.name === name);
          return setting({ name, relation: 'is', value: next === undefined ? true : firstValue(next) });
        }}
      />
      {variable?.kind === 'number' && (
        <SavedSelect
          label={t('edit.condition.how')}
          value={row.relation}
          options={(['is', 'atLeast', 'atMost'] as const).map((value) => ({
            value,
            label: t(`edit.condition.${value}`),
          }))}
          edits={(relation) => setting({ relation: relation as Relation })}
        />
      )}
      {variable !== undefined && (
        <MemoryValue
          label={t('edit.condition.value', { name: row.name })}
          variable={variable}
          value={row.value}
          edits={(value) => setting({ value })}
        />
      )}
      <Button kind="text" size="small" onClick={remove}>
        <Named deed={t('edit.remove')} what={t('edit.condition.row', { name: row.name })} />
      </Button>
      <Problem>{problem}</Problem>
    </div>
  );
}

/** The condition at `path`, under the words that say what depends on it. */
export function ConditionForm({ path, label }: { readonly path: EditPath; readonly label: string }) {
  const { t } = useTranslation('author');
  const { data } = useEditing();
  const memory = useMemory();
  const written = dataAt(data, path);
  const rows = rowsOf(written);
  if (memory.length === 0) return null;
  if (rows === null)
    return (
      <p className={textStyles.small}>
        {label} {t('edit.condition.composed')} <code lang="nl">{JSON.stringify(written)}</code>
      </p>
    );
  return (
    <fieldset className={styles.item} data-item={itemName(path)} tabIndex={-1}>
      <legend>{label}</legend>
      {rows.map((row, index) => (
        <ConditionRow key={row.name} path={path} rows={rows} index={index} memory={memory} />
      ))}
      <AddMemory
        path={path}
        taken={rows.map(({ name }) => name)}
        label={t(rows.length === 0 ? 'edit.condition.add' : 'edit.condition.more')}
      />
    </fieldset>
  );
}
