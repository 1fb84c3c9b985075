/** The contact that is chosen, beside the picture: first what the questions need, the rest for who asks for it. */
import { useTranslation } from 'react-i18next';
import { areTied, type Contact } from '../../core/tools/network-map/network-map';
import { useFormats } from '../../i18n/formats';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import foldingStyles from '../../ui/folding/folding.module.css';
import layoutStyles from '../../ui/layout.module.css';
import { PersonCircle } from '../../ui/person-circle';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
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
import styles from './network-map.module.css';
import type { MapEditing } from './use-map';

interface ContactPanelProps {
  readonly editing: MapEditing;
  readonly contact: Contact;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

/** Give it a key: what is typed belongs to one contact. */
export function ContactPanel({ editing, contact, onClose, onRemoved }: ContactPanelProps) {
  const { t } = useTranslation('networkMap');
  const formats = useFormats();
  const names = useNames(editing.version);
  const { contacts } = editing.version;
  const known = contacts.filter(({ id }) => areTied(editing.version, contact.id, id));
  const exchange = names.exchange(contact);
  return (
    <section className={layoutStyles.stackL} aria-labelledby="kaart-contact">
      <div className={styles.who}>
        <PersonCircle initials={initialsOf(editing.version, contact.id)} look="you" />
        <div>
          <h2 id="kaart-contact" tabIndex={-1}>
            {contact.alias}
          </h2>
          <p className={classNames(textStyles.small, printStyles.offPaper)}>
            {[...contact.circles.map(names.circleOf), t(`rings.${contact.ring}.name`), ...exchange].join(
              ', ',
            )}
          </p>
        </div>
      </div>
      <TouchesChoice editing={editing} contact={contact} />
      <RoleChoice editing={editing} contact={contact} />
      <div>
        {contacts.length > 1 && (
          <details className={foldingStyles.folding}>
            <summary>
              {t('contact.whoKnows', { alias: contact.alias })}
              {known.length > 0 && (
                <span className={textStyles.small}> {formats.list(known.map(({ alias }) => alias))}</span>
              )}
            </summary>
            <TieChoice editing={editing} contact={contact} />
          </details>
        )}
        <details className={foldingStyles.folding}>
          <summary>{t('contact.rest')}</summary>
          <div className={styles.fields}>
            <AliasField editing={editing} contact={contact} />
            <CircleChoice editing={editing} contact={contact} />
            <RingChoice editing={editing} contact={contact} />
            <Exchange editing={editing} contact={contact} />
          </div>
        </details>
      </div>
      <div className={classNames(layoutStyles.rowClose, styles.row)}>
        <Button kind="text" onClick={onClose}>
          {t('contact.done')}
        </Button>
        <Button
          kind="text"
          onClick={() => {
            editing.change({ kind: 'remove-contact', contact: contact.id });
            onRemoved();
          }}
        >
          {t('contact.remove')}
          <Of contact={contact} />
        </Button>
      </div>
    </section>
  );
}
