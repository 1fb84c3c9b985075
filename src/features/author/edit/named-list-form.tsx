/** A list of names out of what there is, such as the occasions that a mini case fits. */
import type { EditPath } from '../../../library/author-desk';
import styles from './edit.module.css';
import { type Option, useEditing } from './editing';
import { ItemTools } from './item-tools';
import { listAt } from './reading';
import { SavedSelect } from './saved-select';

interface NamedListFormProps {
  readonly path: EditPath;
  readonly heading: string;
  /** What the list may have. */
  readonly options: readonly Option[];
  /** What adds one. */
  readonly add: string;
  /** What stands there until one is chosen. */
  readonly choose: string;
}

export function NamedListForm({ path, heading, options, add, choose }: NamedListFormProps) {
  const { data } = useEditing();
  const named = listAt(data, path);
  const free = options.filter(({ value }) => !named.includes(value));
  const labelOf = (name: string): string => options.find(({ value }) => value === name)?.label ?? name;
  return (
    <fieldset className={styles.item}>
      <legend>{heading}</legend>
      {named.map((name, index) => (
        <div key={name} className={styles.row}>
          <span>{labelOf(name)}</span>
          <ItemTools what={labelOf(name)} list={path} index={index} count={named.length} />
        </div>
      ))}
      <SavedSelect
        label={add}
        value=""
        options={[{ value: '', label: choose }, ...free]}
        edits={(name) => (name === '' ? [] : [{ kind: 'insert', path, at: named.length, value: name }])}
      />
    </fieldset>
  );
}
