/** The table: everything the picture holds, to read and to change, row by row. */
import { useTranslation } from 'react-i18next';
import { areTied } from '../../core/tools/network-map/network-map';
import { Button } from '../../ui/button';
import { CircleChoice, Exchange, RingChoice, RoleChoice, TieChoice, TouchesChoice } from './contact-fields';
import { useNames } from './names';
import styles from './network-map.module.css';
import type { MapDesk } from './use-map';

export function ContactTable({ desk }: { readonly desk: MapDesk }) {
  const { t } = useTranslation('networkMap');
  const { version } = desk;
  const names = useNames(version);
  if (version.contacts.length === 0) return <p>{t('table.empty')}</p>;
  return (
    <table className={styles.table}>
      <caption>{t('table.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('contact.alias')}</th>
          <th scope="col">{t('table.place')}</th>
          <th scope="col">{t('table.file')}</th>
          <th scope="col">{t('contact.roles')}</th>
          <th scope="col">{t('table.knows')}</th>
          <th scope="col">{t('table.change')}</th>
        </tr>
      </thead>
      <tbody>
        {version.contacts.map((contact) => (
          <tr key={contact.id} data-row={contact.id}>
            <th scope="row">{contact.alias}</th>
            <td>
              {contact.circles.map(names.circleOf).join(', ')}. {t(`rings.${contact.ring}.name`)}.
            </td>
            <td>
              {t(`touches.${contact.touches}`)}
              {contact.gives && `. ${t('contact.gives')}`}
              {contact.receives && `. ${t('contact.receives')}`}
            </td>
            <td>{contact.roles.map((role) => t(`roles.${role}`)).join(', ')}</td>
            <td>
              {version.contacts
                .filter((other) => areTied(version, contact.id, other.id))
                .map(({ alias }) => alias)
                .join(', ')}
            </td>
            <td>
              <details>
                <summary>{t('table.changeOne', { alias: contact.alias })}</summary>
                <div className={styles.fields}>
                  <CircleChoice desk={desk} contact={contact} />
                  <RingChoice desk={desk} contact={contact} />
                  <TouchesChoice desk={desk} contact={contact} />
                  <RoleChoice desk={desk} contact={contact} />
                  <Exchange desk={desk} contact={contact} />
                  <TieChoice desk={desk} contact={contact} />
                  <div>
                    <Button
                      kind="secondary"
                      onClick={() => desk.change({ kind: 'remove-contact', contact: contact.id })}
                    >
                      {t('contact.remove')}
                    </Button>
                  </div>
                </div>
              </details>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
