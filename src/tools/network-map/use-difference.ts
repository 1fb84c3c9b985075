/** What changed between two moments, in words: with the aliases, or with no more of anybody than the circle. */
import { useTranslation } from 'react-i18next';
import type { VersionDifference } from '../../core/tools/network-map/compare';
import type { Contact, MapVersion } from '../../core/tools/network-map/network-map';
import { useNames } from './contact-names';

/** One kind of change, and who or what. */
interface DifferenceRow {
  readonly term: string;
  readonly values: readonly string[];
}

/** @param version the later of the two, which names the circles */
export function useDifference(
  version: MapVersion,
): (difference: VersionDifference, withAliases: boolean) => readonly DifferenceRow[] {
  const { t } = useTranslation('networkMap');
  const names = useNames(version);
  return ({ came, left, changed }, withAliases) => {
    const kindOf = (contact: Contact): string => {
      const circle = version.circles.find(({ id }) => id === contact.circles[0]);
      return circle === undefined ? t('circles.other') : t(`circles.${circle.kind}`);
    };
    const who = (contact: Contact): string =>
      withAliases ? contact.alias : t('versions.someone', { circle: kindOf(contact) });
    return [
      { term: t('versions.came'), values: came.map(who) },
      { term: t('versions.left'), values: left.map(who) },
      {
        term: t('versions.changed'),
        values: changed.map(({ after, circle, ring, rolesGained, rolesLost, touchesChanged }) =>
          [
            who(after),
            ...(circle === null
              ? []
              : [
                  withAliases
                    ? t('versions.toCircle', { circle: names.circleOf(circle.to) })
                    : t('versions.otherCircle'),
                ]),
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
