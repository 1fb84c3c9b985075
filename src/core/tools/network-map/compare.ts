/** Two moments of one map compared: who came, who left, what changed. Words and a picture, never a number as headline. */
import type { CircleId, Contact, ContactId, MapVersion, Ring } from './network-map';

/** What changed of a contact who is in both versions. */
interface ContactChange {
  readonly before: Contact;
  readonly after: Contact;
  /** The circle it stands in. */
  readonly circle: { readonly from: CircleId; readonly to: CircleId } | null;
  readonly ring: { readonly from: Ring; readonly to: Ring } | null;
  readonly rolesGained: Contact['roles'];
  readonly rolesLost: Contact['roles'];
  readonly touchesChanged: boolean;
}

/** The difference between two versions. `churn` is 1 - shared / all contacts (after Halgin & Borgatti 2012), null without contacts. */
export interface VersionDifference {
  readonly came: readonly Contact[];
  readonly left: readonly Contact[];
  readonly changed: readonly ContactChange[];
  readonly same: readonly Contact[];
  readonly churn: number | null;
}

function changeOf(before: Contact, after: Contact): ContactChange {
  return {
    before,
    after,
    circle: before.circles[0] === after.circles[0] ? null : { from: before.circles[0], to: after.circles[0] },
    ring: before.ring === after.ring ? null : { from: before.ring, to: after.ring },
    rolesGained: after.roles.filter((role) => !before.roles.includes(role)),
    rolesLost: before.roles.filter((role) => !after.roles.includes(role)),
    touchesChanged: before.touches !== after.touches,
  };
}

/** Compares an older version with a newer one by the identity of their contacts. */
export function compareVersions(older: MapVersion, newer: MapVersion): VersionDifference {
  const before = new Map<ContactId, Contact>(older.contacts.map((contact) => [contact.id, contact]));
  const after = new Set(newer.contacts.map((contact) => contact.id));
  const changes = newer.contacts.flatMap((contact) => {
    const earlier = before.get(contact.id);
    return earlier === undefined ? [] : [changeOf(earlier, contact)];
  });
  const isChanged = (change: ContactChange): boolean =>
    change.circle !== null ||
    change.ring !== null ||
    change.rolesGained.length > 0 ||
    change.rolesLost.length > 0 ||
    change.touchesChanged;
  const all = before.size + newer.contacts.length - changes.length;
  return {
    came: newer.contacts.filter((contact) => !before.has(contact.id)),
    left: older.contacts.filter((contact) => !after.has(contact.id)),
    changed: changes.filter(isChanged),
    same: changes.filter((change) => !isChanged(change)).map((change) => change.after),
    churn: all === 0 ? null : 1 - changes.length / all,
  };
}
