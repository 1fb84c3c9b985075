/** The contact that is chosen, beside the picture: who this is, and what can be changed of it. */
import { useTranslation } from 'react-i18next';
import { areTied, type Contact } from '../../core/tools/network-map/network-map';
import { useFormats } from '../../i18n/formats';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import { PersonCircle } from '../../ui/person-circle';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import {
  AliasField,
  CircleChoice,
  Exchange,
  RingChoice,
  RoleChoice,
  TieChoice,
  TouchesChoice,
} from './contact-fields';
import { initialsOf, useNames } from './contact-names';
import styles from './network-map.module.css';
import type { MapEditing } from './use-map';

interface ContactPanelProps {
  readonly editing: MapEditing;
  readonly contact: Contact;
  readonly isEditing: boolean;
  readonly onEdit: (editing: boolean) => void;
  readonly onRemoved: () => void;
}

/** What stands of the contact, in words. */
function Summary({ editing, contact }: Pick<ContactPanelProps, 'editing' | 'contact'>) {
  const { t } = useTranslation('networkMap');
  const formats = useFormats();
  const names = useNames(editing.version);
  const known = editing.version.contacts.filter(({ id }) => areTied(editing.version, contact.id, id));
  const rows = [
    ['summary.knows', known.map(({ alias }) => alias)],
    ['summary.roles', contact.roles.map((role) => t(`roles.${role}`))],
    ['summary.exchange', names.exchange(contact)],
    ['summary.file', [t(`touches.${contact.touches}`)]],
  ] as const;
  return (
    <dl className={classNames(layoutStyles.stackField, styles.summary)}>
      {rows.map(([term, values]) => (
        <div key={term}>
          <dt className={textStyles.quiet}>{t(term)}</dt>
          <dd>{values.length === 0 ? t('summary.none') : formats.list([...values])}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Give it a key: what is typed belongs to one contact. */
export function ContactPanel({ editing, contact, isEditing, onEdit, onRemoved }: ContactPanelProps) {
  const { t } = useTranslation('networkMap');
  const names = useNames(editing.version);
  return (
    <section className={layoutStyles.stackL} aria-labelledby="kaart-contact">
      <div className={styles.who}>
        <PersonCircle initials={initialsOf(contact.alias)} look="you" />
        <div>
          <h2 id="kaart-contact" translate="no">
            {contact.alias}
          </h2>
          <p className={classNames(textStyles.small, printStyles.offPaper)}>
            {contact.circles.map(names.circleOf).join(', ')}, {t(`rings.${contact.ring}.name`)}
          </p>
        </div>
      </div>
      {isEditing ? (
        <div className={styles.fields}>
          <AliasField editing={editing} contact={contact} />
          <CircleChoice editing={editing} contact={contact} />
          <RingChoice editing={editing} contact={contact} />
          <TouchesChoice editing={editing} contact={contact} />
          <RoleChoice editing={editing} contact={contact} />
          <Exchange editing={editing} contact={contact} />
          <TieChoice editing={editing} contact={contact} />
        </div>
      ) : (
        <Summary editing={editing} contact={contact} />
      )}
      <div className={classNames(layoutStyles.rowClose, styles.row)}>
        <Button kind="text" expanded={isEditing} onClick={() => onEdit(!isEditing)}>
          {t(isEditing ? 'contact.done' : 'contact.edit')}
        </Button>
        <Button
          kind="text"
          onClick={() => {
            editing.change({ kind: 'remove-contact', contact: contact.id });
            onRemoved();
          }}
        >
          {t('contact.remove')}
        </Button>
      </div>
    </section>
  );
}
