import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId } from '../../../../src/core/shared/ids';
import { applyEdit } from '../../../../src/core/tools/network-map/edits';
import {
  freePlace,
  narrowStage,
  nodeRadius,
  placeAt,
  positions,
  wideStage,
} from '../../../../src/core/tools/network-map/layout';
import { type ContactId, type MapVersion, rings } from '../../../../src/core/tools/network-map/network-map';
import { circleIds, edits, versionWithCircles } from './map-arbitraries';

const versions = fc.array(edits, { maxLength: 60 }).map((tried) =>
  tried.reduce<MapVersion>((version, attempt) => {
    const next = applyEdit(version, attempt);
    return next.ok ? next.value : version;
  }, versionWithCircles()),
);

function withCrowd(count: number): MapVersion {
  let version = versionWithCircles();
  for (let index = 0; index < count; index += 1) {
    const circle = circleIds[index % circleIds.length] ?? asId('k1');
    const ring = rings[Math.floor(index / 4) % 3] ?? 'outer';
    const added = applyEdit(version, {
      kind: 'add-contact',
      contact: {
        id: asId<ContactId>(`p${index}`),
        alias: `P${index}`,
        circles: [circle],
        ring,
        ...freePlace(version, circle, ring),
        roles: [],
        touches: 'unknown',
        gives: false,
        receives: false,
      },
    });
    if (!added.ok) throw new Error(added.failure);
    version = added.value;
  }
  return version;
}

describe('the layout of a map', () => {
  it.each([[30], [40], [80], [149]])('never moves anybody when someone is added to %i', (count) => {
    const before = withCrowd(count);
    const place = freePlace(before, circleIds[0] ?? asId('k1'), 'middle');
    const added = applyEdit(before, {
      kind: 'add-contact',
      contact: {
        ...(before.contacts[0] as NonNullable<(typeof before.contacts)[0]>),
        id: asId<ContactId>('new'),
        alias: 'Nieuw',
        ring: 'middle',
        ...place,
      },
    });
    if (!added.ok) throw new Error(added.failure);
    const after = positions(added.value, wideStage);
    for (const [id, point] of positions(before, wideStage)) expect(after.get(id)).toEqual(point);
  });

  it.each([[12], [40]])('gives %i contacts room to be told apart', (count) => {
    const version = withCrowd(count);
    const points = [...positions(version, wideStage).values()];
    const radius = nodeRadius(count, wideStage);
    expect(points).toHaveLength(count);
    for (const [index, one] of points.entries())
      for (const other of points.slice(index + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(radius);
  });

  it.each([
    ['wide', wideStage],
    ['narrow', narrowStage],
  ] as const)('reads back on the %s stage where a contact stands', (_name, stage) => {
    fc.assert(
      fc.property(versions, (version) => {
        const points = positions(version, stage);
        for (const contact of version.contacts) {
          const point = points.get(contact.id);
          if (point === undefined) throw new Error('every contact has a place');
          const read = placeAt(version, stage, point);
          expect(read?.circle).toBe(contact.circles[0]);
          expect(read?.ring).toBe(contact.ring);
          expect(read?.along).toBeCloseTo(contact.along, 6);
          expect(read?.depth).toBeCloseTo(contact.depth, 6);
        }
      }),
    );
  });
});
