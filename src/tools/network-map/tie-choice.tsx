/** Who a contact knows: a line each, asked for as many at a time as one can oversee. */
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { areTied, type Contact, type ContactId, limits } from '../../core/tools/network-map/network-map';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import printStyles from '../../ui/print.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { VisuallyHidden } from '../../ui/visually-hidden';
import type { FieldsProps } from './contact-fields';
import styles from './network-map.module.css';
import type { MapEditing, Refusal } from './use-map';

/** The others in an order that stays while one ticks: who is known already, then who shares a circle. */
function orderFor(editing: MapEditing, contact: Contact): readonly ContactId[] {
  const tied = (other: Contact): number => Number(areTied(editing.version, contact.id, other.id));
  const kin = (other: Contact): number =>
    other.circles.filter((circle) => contact.circles.includes(circle)).length;
  return editing.version.contacts
    .filter(({ id }) => id !== contact.id)
    .sort((a, b) => tied(b) - tied(a) || kin(b) - kin(a))
    .map(({ id }) => id);
}

/** From this many lines before the limit one is told that it comes near. */
const soonFull = 20;

/** Who this contact knows, asked for as many at a time as one can oversee. Give it a key: the order belongs to one contact. */
export function TieChoice({ editing, contact }: FieldsProps) {
  const { t } = useTranslation('networkMap');
  const [order] = useState(() => orderFor(editing, contact));
  const [from, setFrom] = useState(0);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const list = useRef<HTMLFieldSetElement>(null);
  const { contacts } = editing.version;
  const byId = new Map(contacts.map((one) => [one.id, one]));
  const newer = contacts.filter(({ id }) => id !== contact.id && !order.includes(id));
  const others = [...order.flatMap((id) => byId.get(id) ?? []), ...newer];
  if (others.length === 0) return null;
  const size = limits.tiesOffered;
  const begin = from < others.length ? from : 0;
  const room = limits.ties - editing.version.ties.length;
  const turn = (to: number): void => {
    setFrom(to);
    list.current?.focus();
  };
  return (
    <fieldset className={styles.checks} ref={list} tabIndex={-1}>
      <legend>{t('contact.knows', { alias: contact.alias })}</legend>
      {others.slice(begin, begin + size).map((other) => (
        <label key={other.id}>
          <input
            type="checkbox"
            checked={areTied(editing.version, contact.id, other.id)}
            onChange={(event) =>
              setRefusal(
                editing.change({
                  kind: 'set-tie',
                  one: contact.id,
                  other: other.id,
                  tied: event.target.checked,
                }),
              )
            }
          />
          <span>
            <span translate="no">{other.alias}</span>
            <VisuallyHidden> {t('contact.knowsThem', { alias: contact.alias })}</VisuallyHidden>
          </span>
        </label>
      ))}
      {refusal !== null && <StatusMessage tone="problem">{t(`refused.${refusal}`)}</StatusMessage>}
      {room <= soonFull && (
        <p className={classNames(textStyles.small, printStyles.offPaper)}>
          {t('contact.room', { count: room, most: limits.ties })}
        </p>
      )}
      {others.length > size && (
        <p className={styles.turn}>
          <span className={classNames(textStyles.small, printStyles.offPaper)}>
            {t('contact.knowsShown', {
              from: begin + 1,
              to: Math.min(begin + size, others.length),
              all: others.length,
            })}
          </span>
          {begin > 0 && (
            <Button kind="text" onClick={() => turn(Math.max(0, begin - size))}>
              {t('contact.knowsBack')}
            </Button>
          )}
          {begin + size < others.length && (
            <Button kind="text" onClick={() => turn(begin + size)}>
              {t('contact.knowsOn')}
            </Button>
          )}
        </p>
      )}
    </fieldset>
  );
}
