/** The example that a map starts from, and the places in it that are still open. */
import { describe, expect, it } from 'vitest';
import { asId } from '../../../../src/core/shared/ids';
import { applyEdit } from '../../../../src/core/tools/network-map/edits';
import {
  exampleVersion,
  firstCircles,
  openPlaces,
  type PlaceId,
  placeIds,
  places,
  someone,
  takenId,
} from '../../../../src/core/tools/network-map/example';
import {
  beginVersion,
  type CircleId,
  currentVersion,
  type NetworkMap,
  newMap,
  withCurrent,
} from '../../../../src/core/tools/network-map/network-map';
import { signals } from '../../../../src/core/tools/network-map/signals';

const begun = newMap(
  'Linde',
  { id: asId('m'), now: 1 },
  {
    version: asId('v1'),
    today: '2026-01-12',
    circles: firstCircles.map((kind) => ({ id: asId(kind), kind, label: '' })),
  },
);

function taken(map: NetworkMap, place: PlaceId): NetworkMap {
  const { circle, ring } = places[place];
  const contact = someone(currentVersion(map), {
    id: takenId(place, 'x'),
    alias: place,
    circle: asId<CircleId>(circle),
    ring,
    place,
  });
  const next = applyEdit(currentVersion(map), { kind: 'add-contact', contact });
  if (!next.ok) throw new Error(next.failure);
  return withCurrent(map, next.value, 2);
}

const none = new Set<string>();

describe('the example', () => {
  it('is drawn whole, and asks about a double role first', () => {
    const aliases = Object.fromEntries(placeIds.map((place) => [place, place])) as Record<PlaceId, string>;
    const drawn = exampleVersion(aliases);
    expect(drawn.contacts.map(({ alias }) => alias)).toEqual([...placeIds]);
    expect(signals(drawn, null)[0]).toMatchObject({ kind: 'double-role' });
  });
});

describe('the open places', () => {
  it('are all there at the beginning, are no contacts, and go when taken, one by one', () => {
    expect(openPlaces(begun, none)).toEqual(placeIds);
    expect(currentVersion(begun).contacts).toEqual([]);
    expect(signals(currentVersion(begun), null)).toEqual([]);
    let map = begun;
    for (const place of placeIds) {
      map = taken(map, place);
      expect(openPlaces(map, none)).not.toContain(place);
      expect(currentVersion(map).contacts.at(-1)).toMatchObject({
        roles: places[place].roles,
        touches: places[place].touches,
      });
    }
    expect(openPlaces(map, none)).toEqual([]);
  });

  it('go when put aside, when their circle goes, and at a later moment', () => {
    expect(openPlaces(begun, new Set(['against']))).not.toContain('against');
    const version = currentVersion(begun);
    const without = { ...version, circles: version.circles.filter(({ kind }) => kind !== 'friends') };
    expect(openPlaces(withCurrent(begun, without, 2), none)).not.toContain('private');
    expect(openPlaces(beginVersion(begun, asId('v2'), 'other', '2026-02-01', 2), none)).toEqual([]);
  });
});
