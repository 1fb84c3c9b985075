/** The fields of one contact: the same in the panel beside the picture and in the table. */
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { freePlace } from '../../core/tools/network-map/layout';
import {
  areTied,
  type Contact,
  type ContactId,
  contactRoles,
  limits,
  rings,
  standingIn,
  type Touches,
} from '../../core/tools/network-map/network-map';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import selectStyles from '../../ui/forms/select.module.css';
import printStyles from '../../ui/print.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { HintedField } from '../shared/hinted-field';
import { useNames } from './contact-names';
import styles from './network-map.module.css';
import type { MapEditing, Refusal } from './use-map';
import { useWordLimit } from './word-limit';

interface FieldsProps {
  readonly editing: MapEditing;
  readonly contact: Contact;
}

/** Whose it is, for who hears a control without what stands around it. */
export function Of({ contact }: { readonly contact: Contact }) {
  return <VisuallyHidden>: {contact.alias}</VisuallyHidden>;
}

/** What it is called. Give it a key: what is typed belongs to one contact. */
export function AliasField({ editing, contact }: FieldsProps) {
  const { t } = useTranslation('networkMap');
  const [typed, setTyped] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const limit = useWordLimit();
  const alias = typed ?? contact.alias;
  return (
    <HintedField
      asked="alias"
      label={t('contact.aliasOf', { alias: contact.alias })}
      value={alias}
      onChange={(text) => {
        const patch = { alias: text };
        const change = { kind: 'change-contact', contact: contact.id, patch } as const;
        const refused = editing.change(change, `alias ${contact.id}`);
        setRefusal(refused);
        setTyped(text);
      }}
      // What was refused stays to be mended, with why beside it; the contact keeps the name it had.
      onBlur={() => {
        if (refusal === null) setTyped(null);
      }}
      hint={limit(alias) ?? undefined}
      error={refusal === null ? undefined : t(`refused.${refusal}`)}
    />
  );
}

/** Which circles, the first being the one it stands in. */
export function CircleChoice({ editing, contact }: FieldsProps) {
  const { t } = useTranslation('networkMap');
  const names = useNames(editing.version);
  const [first, ...others] = contact.circles;
  const change = (circles: Contact['circles']): void => {
    editing.change({ kind: 'change-contact', contact: contact.id, patch: { circles } });
  };
  return (
    <>
      <label className={styles.field}>
        <span>
          {t('contact.circle')}
          <Of contact={contact} />
        </span>
        <select
          className={selectStyles.select}
          value={first}
          onChange={(event) => {
            const circle = editing.version.circles.find(({ id }) => id === event.target.value)?.id;
            if (circle === undefined) return;
            const place = freePlace(editing.version, circle, contact.ring, contact.id);
            const circles = standingIn(contact.circles, circle);
            editing.change({ kind: 'change-contact', contact: contact.id, patch: { circles, ...place } });
          }}
        >
          {editing.version.circles.map((circle) => (
            <option key={circle.id} value={circle.id}>
              {names.circle(circle)}
            </option>
          ))}
        </select>
      </label>
      {editing.version.circles.length > 1 && (
        <fieldset className={styles.checks}>
          <legend>
            {t('contact.alsoIn')}
            <Of contact={contact} />
          </legend>
          {editing.version.circles
            .filter(({ id }) => id !== first)
            .map((circle) => (
              <label key={circle.id}>
                <input
                  type="checkbox"
                  checked={others.includes(circle.id)}
                  onChange={(event) =>
                    change([
                      first,
                      ...others.filter((id) => id !== circle.id),
                      ...(event.target.checked ? [circle.id] : []),
                    ])
                  }
                />
                <span>
                  {names.circle(circle)}
                  <Of contact={contact} />
                </span>
              </label>
            ))}
        </fieldset>
      )}
    </>
  );
}

/** How near. */
export function RingChoice({ editing, contact }: FieldsProps) {
  const { t } = useTranslation('networkMap');
  return (
    <label className={styles.field}>
      <span>
        {t('contact.ring')}
        <Of contact={contact} />
      </span>
      <select
        className={selectStyles.select}
        value={contact.ring}
        onChange={(event) => {
          const ring = rings.find((one) => one === event.target.value) ?? contact.ring;
          const place = freePlace(editing.version, contact.circles[0], ring, contact.id);
          editing.change({ kind: 'change-contact', contact: contact.id, patch: { ring, ...place } });
        }}
      >
        {rings.map((ring) => (
          <option key={ring} value={ring}>
            {t(`rings.${ring}.name`)}: {t(`rings.${ring}.means`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What this contact is to the person. */
export function RoleChoice({ editing, contact }: FieldsProps) {
  const { t } = useTranslation('networkMap');
  return (
    <fieldset className={styles.checks}>
      <legend>
        {t('contact.roles')}
        <Of contact={contact} />
      </legend>
      {contactRoles.map((role) => (
        <label key={role}>
          <input
            type="checkbox"
            checked={contact.roles.includes(role)}
            onChange={(event) =>
              editing.change({
                kind: 'change-contact',
                contact: contact.id,
                patch: {
                  roles: contactRoles.filter((one) =>
                    one === role ? event.target.checked : contact.roles.includes(one),
                  ),
                },
              })
            }
          />
          <span>
            {t(`roles.${role}`)}
            <Of contact={contact} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const touchesChoices: readonly Touches[] = ['yes', 'no', 'unknown'];

/** Whether the contact touches the file. */
export function TouchesChoice({ editing, contact }: FieldsProps) {
  const { t } = useTranslation('networkMap');
  return (
    <label className={styles.field}>
      <span>
        {t('contact.touches')}
        <Of contact={contact} />
      </span>
      <select
        className={selectStyles.select}
        value={contact.touches}
        onChange={(event) =>
          editing.change({
            kind: 'change-contact',
            contact: contact.id,
            patch: { touches: touchesChoices.find((one) => one === event.target.value) ?? contact.touches },
          })
        }
      >
        {touchesChoices.map((touches) => (
          <option key={touches} value={touches}>
            {t(`touches.${touches}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Giving and receiving. */
export function Exchange({ editing, contact }: FieldsProps) {
  const { t } = useTranslation('networkMap');
  return (
    <fieldset className={styles.checks}>
      <legend>
        {t('contact.exchange')}
        <Of contact={contact} />
      </legend>
      {(['gives', 'receives'] as const).map((side) => (
        <label key={side}>
          <input
            type="checkbox"
            checked={contact[side]}
            onChange={(event) =>
              editing.change({
                kind: 'change-contact',
                contact: contact.id,
                patch: { [side]: event.target.checked },
              })
            }
          />
          <span>
            {t(`contact.${side}`)}
            <Of contact={contact} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

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
            {other.alias}
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
