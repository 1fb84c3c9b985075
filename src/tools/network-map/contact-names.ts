/** How circles and contacts are named on the screen. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { initialsOn } from '../../core/tools/network-map/initials';
import type {
  Circle,
  CircleId,
  Contact,
  ContactId,
  MapVersion,
} from '../../core/tools/network-map/network-map';

/** Words for the parts of a map, in the language of the interface; the same as long as the circles are. */
export function useNames({ circles }: Pick<MapVersion, 'circles'>) {
  const { t } = useTranslation('networkMap');
  return useMemo(() => {
    const circle = ({ kind, label }: Circle): string => (label === '' ? t(`circles.${kind}`) : label);
    const circleOf = (id: CircleId): string => {
      const found = circles.find((one) => one.id === id);
      return found === undefined ? '' : circle(found);
    };
    /** What goes between the person and a contact, in words. */
    const exchange = (contact: Contact): readonly string[] =>
      (['gives', 'receives'] as const).filter((side) => contact[side]).map((side) => t(`contact.${side}`));
    const said = new WeakMap<Contact, string>();
    /** Everything the picture shows of a contact, in words. */
    const spoken = (contact: Contact): string => {
      const known = said.get(contact);
      if (known !== undefined) return known;
      const words = [
        contact.alias,
        ...contact.circles.map(circleOf),
        t(`rings.${contact.ring}.name`),
        ...contact.roles.map((role) => t(`roles.${role}`)),
        ...(contact.touches === 'yes' ? [t('touchesFile')] : []),
        ...exchange(contact),
      ].join(', ');
      said.set(contact, words);
      return words;
    };
    return { circle, circleOf, exchange, spoken };
  }, [t, circles]);
}

const reckoned = new WeakMap<readonly Contact[], ReadonlyMap<ContactId, string>>();

/** The letters in the circle of a contact, wherever it is drawn; all of a map are reckoned once. */
export function initialsOf({ contacts }: Pick<MapVersion, 'contacts'>, id: ContactId): string {
  const all = reckoned.get(contacts) ?? initialsOn(contacts);
  reckoned.set(contacts, all);
  return all.get(id) ?? '';
}
