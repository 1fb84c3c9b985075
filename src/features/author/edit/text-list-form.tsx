/** A list of sentences, such as the questions for a group. */
import { newText } from '../../../core/authoring/unwritten';
import type { EditPath } from '../../../library/author-desk';
import styles from './edit.module.css';
import { useEditing } from './editing';
import { AddButton, ItemTools } from './item-tools';
import { listAt } from './reading';
import { TextPair } from './text-pair';

interface TextListFormProps {
  readonly path: EditPath;
  /** The key of the translation of the list. */
  readonly translation: string;
  readonly heading: string;
  readonly item: (number: number) => string;
  readonly add: string;
}

export function TextListForm({ path, translation, heading, item, add }: TextListFormProps) {
  const { data } = useEditing();
  const texts = listAt(data, path);
  return (
    <section className={styles.part}>
      <h5>{heading}</h5>
      {texts.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sentence has no other name than its place
        <div key={index} className={styles.item}>
          <TextPair
            label={item(index + 1)}
            path={[...path, index]}
            translation={`${translation}.${index + 1}`}
            long
          />
          <ItemTools what={item(index + 1)} list={path} index={index} count={texts.length} />
        </div>
      ))}
      <AddButton label={add} list={path} count={texts.length} value={newText} />
    </section>
  );
}
