/** Random maps and random edits, for properties of the network map. */
import fc from 'fast-check';
import { asId } from '../../../../src/core/shared/ids';
import type { MapEdit } from '../../../../src/core/tools/network-map/edits';
import {
  type CircleId,
  type Contact,
  type ContactId,
  circleKinds,
  contactRoles,
  emptyVersion,
  type MapVersion,
  positionKinds,
  rings,
  type VersionId,
} from '../../../../src/core/tools/network-map/network-map';

export const circleIds = ['k1', 'k2', 'k3', 'k4'].map((id) => asId<CircleId>(id));
export const contactIds = Array.from({ length: 9 }, (_, index) => asId<ContactId>(`c${index}`));

/** A version with four circles and nobody in it. */
export function versionWithCircles(): MapVersion {
  const empty = emptyVersion(asId<VersionId>('v1'), 'start', '2026-01-12');
  return {
    ...empty,
    circles: circleIds.map((id, index) => ({ id, kind: circleKinds[index] ?? 'other', label: '' })),
  };
}

/** Circles by their names, and of each how many stand in its outer ring. */
export function mapOf(
  crowds: readonly (readonly [label: string, count: number])[],
  standing: Partial<Contact> = {},
): MapVersion {
  const circles = crowds.map(([label], index) => ({
    id: asId<CircleId>(`k${index}`),
    kind: circleKinds[index] ?? 'other',
    label,
  }));
  const contacts = circles.flatMap(({ id }, index) =>
    Array.from(
      { length: crowds[index]?.[1] ?? 0 },
      (_, at): Contact => ({
        id: asId<ContactId>(`${id} ${at}`),
        alias: 'K.',
        circles: [id],
        ring: 'outer',
        along: 0.5,
        depth: 0.5,
        roles: [],
        touches: 'unknown',
        gives: false,
        receives: false,
        ...standing,
      }),
    ),
  );
  return { ...versionWithCircles(), circles, contacts };
}

const someCircles = fc
  .uniqueArray(fc.constantFrom(...circleIds), { minLength: 1, maxLength: 3 })
  .map(([first = circleIds[0] as CircleId, ...rest]) => [first, ...rest] as [CircleId, ...CircleId[]]);

/** Any edit, fitting or not. */
export const edits: fc.Arbitrary<MapEdit> = fc.oneof(
  fc.record({
    kind: fc.constant('add-contact' as const),
    contact: fc.record({
      id: fc.constantFrom(...contactIds),
      alias: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', ' '),
      circles: someCircles,
      ring: fc.constantFrom(...rings),
      along: fc.double({ min: -1, max: 2, noNaN: true }),
      depth: fc.double({ min: -1, max: 2, noNaN: true }),
      roles: fc.uniqueArray(fc.constantFrom(...contactRoles), { maxLength: 3 }),
      touches: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
      gives: fc.boolean(),
      receives: fc.boolean(),
    }),
  }),
  fc.record({
    kind: fc.constant('change-contact' as const),
    contact: fc.constantFrom(...contactIds),
    patch: fc.record({ ring: fc.constantFrom(...rings), circles: someCircles }),
  }),
  fc.record({ kind: fc.constant('remove-contact' as const), contact: fc.constantFrom(...contactIds) }),
  fc.record({
    kind: fc.constant('set-tie' as const),
    one: fc.constantFrom(...contactIds),
    other: fc.constantFrom(...contactIds),
    tied: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('hear' as const),
    position: fc.constantFrom(...positionKinds),
    heard: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('remove-circle' as const), circle: fc.constantFrom(...circleIds) }),
);
