/** How circles and contacts are named on the screen, and whether a word may be somebody's real name. */
import { useTranslation } from 'react-i18next';
import type { Circle, CircleId, Contact, MapVersion } from '../../core/tools/network-map/network-map';

/** Words for the parts of a map, in the language of the interface. */
export function useNames(version: MapVersion) {
  const { t } = useTranslation('networkMap');
  const circle = ({ kind, label }: Circle): string => (label === '' ? t(`circles.${kind}`) : label);
  const circleOf = (id: CircleId): string => {
    const found = version.circles.find((one) => one.id === id);
    return found === undefined ? '' : circle(found);
  };
  /** What goes between the person and a contact, in words. */
  const exchange = (contact: Contact): readonly string[] =>
    (['gives', 'receives'] as const).filter((side) => contact[side]).map((side) => t(`contact.${side}`));
  /** Everything the picture shows of a contact, in words. */
  const spoken = (contact: Contact): string =>
    [
      contact.alias,
      ...contact.circles.map(circleOf),
      t(`rings.${contact.ring}.name`),
      ...contact.roles.map((role) => t(`roles.${role}`)),
      ...(contact.touches === 'yes' ? [t('touchesFile')] : []),
      ...exchange(contact),
    ].join(', ');
  return { circle, circleOf, exchange, spoken };
}

/** One or two letters for in a circle of the picture. */
export function initialsOf(alias: string): string {
  const words = alias.trim().split(/\s+/);
  const letters = words.length > 1 ? [words[0]?.[0], words.at(-1)?.[0]] : [alias.trim().slice(0, 2)];
  return letters.join('').toUpperCase();
}
