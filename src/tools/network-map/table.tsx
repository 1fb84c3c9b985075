/** The table: everything the picture holds, to read and to change, circle by circle and row by row. */
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { areTied, type Contact, type ContactId } from '../../core/tools/network-map/network-map';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { PersonCircle } from '../../ui/person-circle';
import printStyles from '../../ui/print.module.css';
import tableStyles from '../../ui/table/folding-table.module.css';
import { toWord } from './add-contact';
import {
  AliasField,
  CircleChoice,
  Exchange,
  Of,
  RingChoice,
  RoleChoice,
  TieChoice,
  TouchesChoice,
} from './contact-fields';
import { initialsOf, useNames } from './contact-names';
import tables from './table.module.css';
import type { MapEditing } from './use-map';

const columns = ['alias', 'place', 'file', 'roles', 'knows', 'change'] as const;

interface RowProps {
  readonly editing: MapEditing;
  readonly contact: Contact;
  readonly onRemoved: () => void;
}

function Row({ editing, contact, onRemoved }: RowProps) {
  const { t } = useTranslation('networkMap');
  const { version } = editing;
  const names = useNames(version);
  const [open, setOpen] = useState(false);
  return (
    <>
      <tr data-row={contact.id} className={open ? tables.open : undefined}>
        <th scope="row">
          <span className={tables.who}>
            <PersonCircle initials={initialsOf(version, contact.id)} /> {contact.alias}
          </span>
        </th>
        <td data-label={t('table.place')}>
          {contact.circles.map(names.circleOf).join(', ')}, {t(`rings.${contact.ring}.name`)}
        </td>
        <td data-label={t('table.file')}>
          {contact.touches === 'yes' && <span className={tables.mark} aria-hidden="true" />}
          {[t(`touches.${contact.touches}`), ...names.exchange(contact)].join('. ')}
        </td>
        <td data-label={t('table.roles')}>{contact.roles.map((role) => t(`roles.${role}`)).join(', ')}</td>
        <td data-label={t('table.knows')}>
          {version.contacts
            .filter((other) => areTied(version, contact.id, other.id))
            .map(({ alias }) => alias)
            .join(', ')}
        </td>
        <td>
          <Button kind="text" expanded={open} onClick={() => setOpen(!open)}>
            {t('table.changeOne', { alias: contact.alias })}
          </Button>
        </td>
      </tr>
      {open && (
        <tr data-fields={contact.id} className={tables.open}>
          <td colSpan={columns.length}>
            <div className={tables.fields}>
              <AliasField editing={editing} contact={contact} />
              <CircleChoice editing={editing} contact={contact} />
              <RingChoice editing={editing} contact={contact} />
              <TouchesChoice editing={editing} contact={contact} />
              <RoleChoice editing={editing} contact={contact} />
              <Exchange editing={editing} contact={contact} />
              <TieChoice editing={editing} contact={contact} />
              <div>
                <Button
                  kind="secondary"
                  onClick={() => {
                    onRemoved();
                    editing.change({ kind: 'remove-contact', contact: contact.id });
                  }}
                >
                  {t('contact.remove')}
                  <Of contact={contact} />
                </Button>
              </div>
            </div>
          </td>
        </tr>
      )}
    </>
  );
}

export function ContactTable({ editing }: { readonly editing: MapEditing }) {
  const { t } = useTranslation('networkMap');
  const { circles, contacts } = editing.version;
  const names = useNames(editing.version);
  const table = useRef<HTMLTableElement>(null);
  // After a row was taken off one goes on at the row that came in its place, or the last there is.
  const goOn = useRef<ContactId | 'nowhere' | null>(null);
  useLayoutEffect(() => {
    const next = goOn.current;
    if (next === null) return;
    goOn.current = null;
    if (next === 'nowhere') toWord();
    else table.current?.querySelector<HTMLElement>(`[data-row="${next}"] button`)?.focus();
  });
  const order = circles.flatMap(({ id }) => contacts.filter((contact) => contact.circles[0] === id));
  const removed = (contact: Contact): void => {
    const at = order.indexOf(contact);
    goOn.current = (order[at + 1] ?? order[at - 1])?.id ?? 'nowhere';
  };
  if (contacts.length === 0) return <p>{t('table.empty')}</p>;
  return (
    <table ref={table} className={classNames(printStyles.offPaper, tableStyles.table, tables.table)}>
      <caption>{t('table.caption')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`table.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {/* One list, so that a row that goes to another circle stays the row one is in the middle of. */}
      <tbody>
        {circles.flatMap((circle) => {
          const inside = contacts.filter((contact) => contact.circles[0] === circle.id);
          if (inside.length === 0) return [];
          return [
            <tr key={circle.id}>
              <th scope="colgroup" colSpan={columns.length} className={tables.circle}>
                {names.circle(circle)}
              </th>
            </tr>,
            ...inside.map((contact) => (
              <Row key={contact.id} editing={editing} contact={contact} onRemoved={() => removed(contact)} />
            )),
          ];
        })}
      </tbody>
    </table>
  );
}
