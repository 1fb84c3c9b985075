/** The fields of one contact: the same in the panel beside the picture and in the table. */
import { useTranslation } from 'react-i18next';
import { freePlace } from '../../core/tools/network-map/layout';
import {
  areTied,
  type Contact,
  type ContactId,
  contactRoles,
  limits,
  rings,
  type Touches,
} from '../../core/tools/network-map/network-map';
import { useNames } from './names';
import styles from './network-map.module.css';
import type { MapDesk } from './use-map';

interface FieldsProps {
  readonly desk: MapDesk;
  readonly contact: Contact;
}

/** Which circles, the first being the one it stands in. */
export function CircleChoice({ desk, contact }: FieldsProps) {
  const { t } = useTranslation('networkMap');
  const names = useNames(desk.version);
  const [first, ...others] = contact.circles;
  const change = (circles: Contact['circles']): void =>
    desk.change({ kind: 'change-contact', contact: contact.id, patch: { circles } });
  return (
    <>
      <label className={styles.field}>
        <span>{t('contact.circle')}</span>
        <select
          value={first}
          onChange={(event) => {
            const circle = desk.version.circles.find(({ id }) => id === event.target.value)?.id;
            if (circle === undefined) return;
            const place = freePlace(desk.version, circle, contact.ring, contact.id);
            const rest = contact.circles.filter((id) => id !== circle);
            desk.change({
              kind: 'change-contact',
              contact: contact.id,
              patch: { circles: [circle, ...rest], ...place },
            });
          }}
        >
          {desk.version.circles.map((circle) => (
            <option key={circle.id} value={circle.id}>
              {names.circle(circle)}
            </option>
          ))}
        </select>
      </label>
      {desk.version.circles.length > 1 && (
        <fieldset className={styles.checks}>
          <legend>{t('contact.alsoIn')}</legend>
          {desk.version.circles
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
                {names.circle(circle)}
              </label>
            ))}
        </fieldset>
      )}
    </>
  );
}

/** How near. */
export function RingChoice({ desk, contact }: FieldsProps) {
  const { t } = useTranslation('networkMap');
  return (
    <label className={styles.field}>
      <span>{t('contact.ring')}</span>
      <select
        value={contact.ring}
        onChange={(event) => {
          const ring = rings.find((one) => one === event.target.value) ?? contact.ring;
          const place = freePlace(desk.version, contact.circles[0], ring, contact.id);
          desk.change({ kind: 'change-contact', contact: contact.id, patch: { ring, ...place } });
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
export function RoleChoice({ desk, contact }: FieldsProps) {
  const { t } = useTranslation('networkMap');
  return (
    <fieldset className={styles.checks}>
      <legend>{t('contact.roles')}</legend>
      {contactRoles.map((role) => (
        <label key={role}>
          <input
            type="checkbox"
            checked={contact.roles.includes(role)}
            onChange={(event) =>
              desk.change({
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
          {t(`roles.${role}`)}
        </label>
      ))}
    </fieldset>
  );
}

const touchesChoices: readonly Touches[] = ['yes', 'no', 'unknown'];

/** Whether the contact touches the file. */
export function TouchesChoice({ desk, contact }: FieldsProps) {
  const { t } = useTranslation('networkMap');
  return (
    <label className={styles.field}>
      <span>{t('contact.touches')}</span>
      <select
        value={contact.touches}
        onChange={(event) =>
          desk.change({
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
export function Exchange({ desk, contact }: FieldsProps) {
  const { t } = useTranslation('networkMap');
  return (
    <fieldset className={styles.checks}>
      <legend>{t('contact.exchange')}</legend>
      {(['gives', 'receives'] as const).map((side) => (
        <label key={side}>
          <input
            type="checkbox"
            checked={contact[side]}
            onChange={(event) =>
              desk.change({
                kind: 'change-contact',
                contact: contact.id,
                patch: { [side]: event.target.checked },
              })
            }
          />
          {t(`contact.${side}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** Those who may know this contact: the nearest first, as many as one can overlook. */
function offered(desk: MapDesk, contact: Contact): readonly Contact[] {
  const tied = (other: ContactId): boolean => areTied(desk.version, contact.id, other);
  const kin = (other: Contact): number =>
    other.circles.filter((circle) => contact.circles.includes(circle)).length;
  return desk.version.contacts
    .filter(({ id }) => id !== contact.id)
    .sort((a, b) => Number(tied(b.id)) - Number(tied(a.id)) || kin(b) - kin(a))
    .slice(0, Math.max(limits.tiesOffered, desk.version.contacts.filter(({ id }) => tied(id)).length));
}

/** Who this contact knows. */
export function TieChoice({ desk, contact }: FieldsProps) {
  const { t } = useTranslation('networkMap');
  const others = offered(desk, contact);
  if (others.length === 0) return null;
  const hidden = desk.version.contacts.length - 1 - others.length;
  return (
    <fieldset className={styles.checks}>
      <legend>{t('contact.knows', { alias: contact.alias })}</legend>
      {others.map((other) => (
        <label key={other.id}>
          <input
            type="checkbox"
            checked={areTied(desk.version, contact.id, other.id)}
            onChange={(event) =>
              desk.change({
                kind: 'set-tie',
                one: contact.id,
                other: other.id,
                tied: event.target.checked,
              })
            }
          />
          {other.alias}
        </label>
      ))}
      {hidden > 0 && <p className={styles.small}>{t('contact.knowsMore', { count: hidden })}</p>}
    </fieldset>
  );
}
