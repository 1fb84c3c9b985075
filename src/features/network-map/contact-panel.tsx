/** The contact that is chosen, beside the picture. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { looksLikeName } from '../../core/shared/name-hint';
import type { Contact } from '../../core/tools/network-map/network-map';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { CircleChoice, Exchange, RingChoice, RoleChoice, TieChoice, TouchesChoice } from './contact-fields';
import styles from './network-map.module.css';
import type { MapDesk } from './use-map';

interface ContactPanelProps {
  readonly desk: MapDesk;
  readonly contact: Contact;
  readonly onRemoved: () => void;
}

/** Give it a key: what is typed belongs to one contact. */
export function ContactPanel({ desk, contact, onRemoved }: ContactPanelProps) {
  const { t } = useTranslation('networkMap');
  const [alias, setAlias] = useState(contact.alias);
  return (
    <section className={styles.panel} aria-labelledby="kaart-contact">
      <h2 id="kaart-contact">{contact.alias}</h2>
      <Field
        label={t('contact.alias')}
        value={alias}
        onChange={(text) => {
          setAlias(text);
          if (text.trim() !== '')
            desk.change(
              { kind: 'change-contact', contact: contact.id, patch: { alias: text } },
              `alias ${contact.id}`,
            );
        }}
        maxLength={24}
        isPrivate
        hint={looksLikeName(alias) ? t('add.looksLikeName') : undefined}
      />
      <CircleChoice desk={desk} contact={contact} />
      <RingChoice desk={desk} contact={contact} />
      <TouchesChoice desk={desk} contact={contact} />
      <RoleChoice desk={desk} contact={contact} />
      <Exchange desk={desk} contact={contact} />
      <TieChoice desk={desk} contact={contact} />
      <div>
        <Button
          kind="secondary"
          onClick={() => {
            desk.change({ kind: 'remove-contact', contact: contact.id });
            onRemoved();
          }}
        >
          {t('contact.remove')}
        </Button>
      </div>
    </section>
  );
}
