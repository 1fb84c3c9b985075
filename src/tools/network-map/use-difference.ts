/** What changed between two moments: in rows beside the picture, and in sentences that one can say. */
import { useTranslation } from 'react-i18next';
import type { VersionDifference } from '../../core/tools/network-map/compare';
import { type Contact, type MapVersion, rings } from '../../core/tools/network-map/network-map';
import { useFormats } from '../../i18n/formats';
import { useNames } from './contact-names';

/** One kind of change, and who or what. */
interface DifferenceRow {
  readonly term: string;
  readonly values: readonly string[];
}

/** @param version the later of the two, which names the circles */
export function useDifference(
  version: MapVersion,
): (difference: VersionDifference) => readonly DifferenceRow[] {
  const { t } = useTranslation('networkMap');
  const names = useNames(version);
  return ({ came, left, changed }) => {
    const who = ({ alias }: Contact): string => alias;
    return [
      { term: t('versions.came'), values: came.map(who) },
      { term: t('versions.left'), values: left.map(who) },
      {
        term: t('versions.changed'),
        values: changed.map(({ after, circle, ring, rolesGained, rolesLost, touchesChanged }) =>
          [
            who(after),
            ...(circle === null ? [] : [t('versions.toCircle', { circle: names.circleOf(circle.to) })]),
            ...(ring === null ? [] : [`${t(`rings.${ring.from}.name`)} → ${t(`rings.${ring.to}.name`)}`]),
            ...rolesGained.map((role) => t('versions.roleGained', { role: t(`roles.${role}`) })),
            ...rolesLost.map((role) => t('versions.roleLost', { role: t(`roles.${role}`) })),
            ...(touchesChanged ? [t(`touches.${after.touches}`)] : []),
          ].join(', '),
        ),
      },
    ];
  };
}

/**
 * The difference as one says it in a conversation: with the aliases, or with no more of anybody than the kind of circle.
 * `since` is the ISO day of the earlier moment.
 */
export function useSaidDifference(
  version: MapVersion,
): (difference: VersionDifference, since: string, withAliases: boolean) => string {
  const { t } = useTranslation('networkMap');
  const formats = useFormats();
  const names = useNames(version);
  return ({ came, left, changed }, since, withAliases) => {
    const circleOf = (contact: Contact): string => {
      const circle = version.circles.find(({ id }) => id === contact.circles[0]);
      if (circle === undefined) return t('circles.other');
      return withAliases ? names.circle(circle) : t(`circles.${circle.kind}`);
    };
    const people = (contacts: readonly Contact[]): string => {
      if (withAliases) return formats.list(contacts.map(({ alias }) => alias));
      if (contacts.length === 1) return t('difference.someone');
      const number = formats.number(contacts.length);
      return t('difference.people', { count: `${number.charAt(0).toUpperCase()}${number.slice(1)}` });
    };
    const perCircle = (kind: 'came' | 'left', contacts: readonly Contact[]): readonly string[] =>
      [...new Set(contacts.map(circleOf))].map((circle) => {
        const those = contacts.filter((contact) => circleOf(contact) === circle);
        return t(`difference.${kind}`, { who: people(those), circle, count: those.length });
      });
    return [
      t('difference.since', { day: formats.date(since) }),
      ...perCircle('came', came),
      ...perCircle('left', left),
      ...changed.map(({ after, circle, ring, rolesGained, rolesLost, touchesChanged }) => {
        const isCloser = ring !== null && rings.indexOf(ring.to) < rings.indexOf(ring.from);
        const what = [
          ...(circle === null
            ? []
            : [
                withAliases
                  ? t('difference.toCircle', { circle: circleOf(after) })
                  : t('difference.otherCircle'),
              ]),
          ...(ring === null ? [] : [t(isCloser ? 'difference.closer' : 'difference.further')]),
          ...rolesGained.map((role) => t('difference.roleGained', { role: t(`roles.${role}`) })),
          ...rolesLost.map((role) => t('difference.roleLost', { role: t(`roles.${role}`) })),
          ...(touchesChanged ? [t(`difference.touches.${after.touches}`)] : []),
        ];
        const who = withAliases ? after.alias : t('difference.someoneIn', { circle: circleOf(after) });
        return t('difference.changed', { who, what: formats.list(what) });
      }),
    ].join(' ');
  };
}
