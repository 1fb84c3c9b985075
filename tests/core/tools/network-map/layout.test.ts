import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId } from '../../../../src/core/shared/ids';
import { applyEdit } from '../../../../src/core/tools/network-map/edits';
import {
  freePlace,
  narrowStage,
  nodeRadius,
  placeAt,
  pointAt,
  positions,
  wideStage,
} from '../../../../src/core/tools/network-map/layout';
import {
  type CircleId,
  type Contact,
  type ContactId,
  type MapVersion,
  type Ring,
  rings,
} from '../../../../src/core/tools/network-map/network-map';
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

/** A map with one full cell, in the circle with number `nth`. */
function cell(
  stored: readonly Pick<Contact, 'along' | 'depth'>[],
  ring: Ring,
  circleCount: number,
  nth: number,
): MapVersion {
  const ids = Array.from({ length: circleCount }, (_, index) => asId<CircleId>(`k${index}`));
  const circle = ids[nth % circleCount] ?? asId<CircleId>('k0');
  return {
    ...versionWithCircles(),
    circles: ids.map((id) => ({ id, kind: 'other', label: '' })),
    contacts: stored.map((place, index) => ({
      id: asId<ContactId>(`p${index}`),
      alias: `P${index}`,
      circles: [circle],
      ring,
      ...place,
      roles: [],
      touches: 'unknown',
      gives: false,
      receives: false,
    })),
  };
}

describe('the layout of a map', () => {
  it.each([
    [12, 0],
    [30, 0],
    [40, 30],
    [80, 30],
    [149, 30],
  ])('moves nobody when someone is added to %i, and in a full cell at most %i', (count, most) => {
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
    for (const [id, point] of positions(before, wideStage)) {
      const now = after.get(id);
      if (now === undefined) throw new Error('every contact has a place');
      expect(Math.hypot(now.x - point.x, now.y - point.y)).toBeLessThanOrEqual(most);
    }
  });

  it.each([[12], [40]])('gives %i contacts room to be told apart', (count) => {
    const version = withCrowd(count);
    const points = [...positions(version, wideStage).values()];
    const radius = nodeRadius(version, wideStage);
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
          const isAlone = version.contacts.every(
            ({ id, circles: [circle], ring }) =>
              id === contact.id || circle !== contact.circles[0] || ring !== contact.ring,
          );
          if (!isAlone) continue;
          expect(read?.along).toBeCloseTo(contact.along, 6);
          expect(read?.depth).toBeCloseTo(contact.depth, 6);
        }
      }),
    );
  });

  const places = fc.record({
    along: fc.double({ min: 0, max: 1, noNaN: true }),
    depth: fc.double({ min: 0, max: 1, noNaN: true }),
  });

  it.each([
    ['wide', wideStage],
    ['narrow', narrowStage],
  ] as const)('on the %s stage no two of up to twelve in one cell lie over each other', (_name, stage) => {
    fc.assert(
      fc.property(
        fc.array(places, { minLength: 2, maxLength: 12 }),
        fc.constantFrom(...rings),
        fc.integer({ min: 1, max: 6 }),
        fc.nat(5),
        (stored, ring, circleCount, nth) => {
          const version = cell(stored, ring, circleCount, nth);
          const radius = nodeRadius(version, stage);
          const points = positions(version, stage);
          expect(points.size).toBe(stored.length);
          expect(radius).toBeGreaterThanOrEqual(12);
          const all = [...points.values()];
          const fits = stage === wideStage || circleCount === 1 || stored.length <= 8;
          for (const [index, one] of all.entries()) {
            const read = placeAt(version, stage, one);
            expect(read?.ring).toBe(ring);
            expect(read?.circle).toBe(version.contacts[0]?.circles[0]);
            if (fits)
              for (const other of all.slice(index + 1))
                expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(2 * radius);
          }
          expect(positions(version, stage)).toEqual(points);
        },
      ),
    );
  });

  it('leaves who is dropped near the place where that was, and who has room where that one is', () => {
    const near = cell(
      [
        { along: 0.5, depth: 0.5 },
        { along: 0.52, depth: 0.5 },
        { along: 0, depth: 1 },
      ],
      'outer',
      5,
      0,
    );
    const after = positions(near, wideStage);
    for (const {
      id,
      circles: [circle],
      ring,
      along,
      depth,
    } of near.contacts) {
      const stored = pointAt(near, wideStage, { circle, ring, along, depth });
      const shown = after.get(id);
      if (stored === null || shown === undefined) throw new Error('every contact has a place');
      const away = Math.hypot(stored.x - shown.x, stored.y - shown.y);
      if (id === 'p2') expect(away).toBeLessThan(1e-6);
      else expect(away).toBeLessThan(2 * nodeRadius(near, wideStage));
    }
  });
});
