/** The records of a tool: each a link that opens it, with a line about it, and what can be done with it. */
import { type ReactNode, useId } from 'react';
import { OpenLink } from '../../state/opened';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './records-list.module.css';
import { type Removals, RemoveButton, Removed } from './removal';

interface RecordsListProps<Item extends { readonly id: string }> {
  /** Where one of them opens. */
  readonly to: string;
  readonly records: Removals<Item>;
  readonly title: string;
  readonly nameOf: (record: Item) => string;
  /** Where it stands, in a sentence. */
  readonly children: (record: Item) => ReactNode;
  /** What else can be done with one. */
  readonly deedsOf?: (record: Item) => ReactNode;
  readonly removal: {
    readonly label: string;
    readonly said?: (record: Item) => string;
    readonly note?: string;
  };
  /** Below the list. */
  readonly note?: string;
}

export function RecordsList<Item extends { readonly id: string }>({
  to,
  records,
  title,
  nameOf,
  children,
  deedsOf,
  removal,
  note,
}: RecordsListProps<Item>) {
  const id = useId();
  const { said, ...words } = removal;
  if (records.shown.length === 0) return null;
  return (
    <section aria-labelledby={id} className={classNames(layoutStyles.stackL, styles.records)}>
      <h2 id={id}>{title}</h2>
      <ul>
        {records.shown.map(({ item, isGone }) =>
          isGone ? (
            <li key={item.id}>
              <Removed
                name={nameOf(item)}
                said={said?.(item)}
                note={words.note}
                hasFailed={records.failed === item.id}
                onUndo={() => records.undo(item.id)}
              />
            </li>
          ) : (
            <li key={item.id} data-item={item.id}>
              <p className={styles.name} translate="no">
                <OpenLink to={to} open={{ record: item.id }}>
                  {nameOf(item)}
                </OpenLink>
              </p>
              <p className={textStyles.small}>{children(item)}</p>
              <div className={layoutStyles.rowFlat}>
                {deedsOf?.(item)}
                <RemoveButton
                  label={words.label}
                  about={nameOf(item)}
                  hasFailed={records.failed === item.id}
                  onRemove={() => records.remove(item)}
                />
              </div>
            </li>
          ),
        )}
      </ul>
      {note !== undefined && <p className={textStyles.small}>{note}</p>}
    </section>
  );
}
