/** Words on the map: within the drawing, on nobody, and never across each other, whatever the map. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId } from '../../../../src/core/shared/ids';
import {
  type Box,
  type Disc,
  sizeInside,
  widthOf,
  wrapped,
} from '../../../../src/core/tools/network-map/boxes';
import { circleNames, ringNames } from '../../../../src/core/tools/network-map/ground-labels';
import {
  covered,
  discsOn,
  nameOver,
  namesOn,
  place,
  rimOf,
  wordsOf,
} from '../../../../src/core/tools/network-map/labels';
import {
  freePlace,
  narrowStage,
  nodeRadius,
  positions,
  type Stage,
  sectors,
  wideStage,
} from '../../../../src/core/tools/network-map/layout';
import {
  type CircleId,
  type Contact,
  type ContactId,
  circleKinds,
  type MapVersion,
  rings,
  tieOf,
} from '../../../../src/core/tools/network-map/network-map';
import { mapOf, versionWithCircles } from './map-arbitraries';

const word = fc.oneof(
  fc.stringMatching(/^[a-zA-Z]{24}$/),
  fc.stringMatching(/^[A-Z][a-z]{2,6} [a-z]{3} [A-Z][a-z]{4,9}$/),
  fc.constantFrom(
    'WWWWWWWWWWWWWWWWWWWWWWWW',
    'K.',
    'De schaatser',
    '🦊 de vos',
    'الصديق القديم',
    'पुराना मित्र',
  ),
);

/** A map of so many contacts that were put where there was room, or anywhere. */
const maps = fc
  .record({
    count: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 150 })),
    circles: fc.integer({ min: 1, max: circleKinds.length }),
    labels: fc.array(word, { minLength: 11, maxLength: 11 }),
    names: fc.array(word, { minLength: 20, maxLength: 20 }),
    spots: fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
      {
        minLength: 30,
        maxLength: 30,
      },
    ),
    spread: fc.boolean(),
    /** The circle in which most of them stand; null where they are dealt out evenly. */
    full: fc.option(fc.nat({ max: circleKinds.length - 1 })),
  })
  .map(({ count, circles, labels, names, spots, spread, full }) => {
    const ids = Array.from({ length: circles }, (_, index) => asId<CircleId>(`k${index}`));
    let version: MapVersion = {
      ...versionWithCircles(),
      circles: ids.map((id, index) => ({
        id,
        kind: circleKinds[index] ?? 'other',
        label: labels[index] ?? '',
      })),
    };
    for (let index = 0; index < count; index += 1) {
      const dealt = full === null || index % 3 === 0 ? index : full;
      const circle = ids[dealt % ids.length] ?? asId<CircleId>('k0');
      const ring = rings[index % 3] ?? 'outer';
      const [along = 0, depth = 0] = spots[index % spots.length] ?? [];
      const contact: Contact = {
        id: asId<ContactId>(`c${index}`),
        alias: names[index % names.length] ?? '',
        circles: [circle],
        ring,
        ...(spread && index < 20 ? freePlace(version, circle, ring) : { along, depth }),
        roles: index % 4 === 0 ? ['friend', 'press'] : [],
        touches: index % 3 === 0 ? 'yes' : 'unknown',
        gives: index % 5 === 0,
        receives: index % 7 === 0,
      };
      version = { ...version, contacts: [...version.contacts, contact] };
    }
    const [first] = version.contacts;
    return {
      ...version,
      ties: version.contacts.slice(1, 8).map(({ id }) => tieOf(first?.id ?? id, id)),
    } satisfies MapVersion;
  });

/** A name that fits nowhere. */
const unfitting = 'W'.repeat(400);

/** Where the first names took all the room, also that of the number of the last. */
const crammed = mapOf([
  ['Vrijwilligersorganisatie', 10],
  ['Sport', 10],
  ['Sport', 0],
  ['Sport', 0],
  ['Sport', 0],
  ['Sport', 10],
  ['Sport', 10],
  ['Vrijwilligersorganisatie', 10],
  ['Sport', 0],
]);

/** Where the hats of one at the edge lay under a name. */
const hatted = mapOf(
  Array.from({ length: 11 }, (_, index) => ['Werk', index === 1 ? 1 : 0]),
  { along: 0.6, depth: 1, roles: ['friend', 'press'], touches: 'yes' },
);

const stages = fc.constantFrom(wideStage, narrowStage);
const scales = fc.constantFrom(1, 1.15, 1.3);

/** All words of a map with the circles they must keep off. */
function drawn(version: MapVersion, stage: Stage, letter: number) {
  const label = (id: CircleId): string => version.circles.find((circle) => circle.id === id)?.label ?? '';
  const circles = circleNames(stage, sectors(version), label, stage.letter * letter);
  const discs = discsOn(version, stage);
  const inRings = ringNames(stage, (ring) => `naam ${ring}`, 16 * letter, discs);
  const chosen = version.contacts[0]?.id ?? null;
  const standing = [
    ...circles.map(({ placed }) => placed.box),
    ...[...inRings.values()].map(({ box }) => box),
  ];
  const names = namesOn(version, { stage, size: 13 * letter, chosen, standing });
  return { circles, discs, names, boxes: [...standing, ...[...names.values()].map(({ box }) => box)] };
}

const crosses = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0;

function distance(box: Box, x: number, y: number): number {
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}

/** In the drawing, across no other and on no circle. */
function expectFree(boxes: readonly Box[], discs: readonly Disc[], { view }: Stage): void {
  const { x, y, width, height } = view;
  for (const [index, box] of boxes.entries()) {
    expect(Math.min(box.left - x, x + width - box.right)).toBeGreaterThanOrEqual(0);
    expect(Math.min(box.top - y, y + height - box.bottom)).toBeGreaterThanOrEqual(0);
    expect(boxes.slice(index + 1).some((other) => crosses(box, other))).toBe(false);
    expect(discs.some(({ at, radius }) => distance(box, at.x, at.y) < radius - 1e-6)).toBe(false);
  }
}

describe('the words on a map', () => {
  it('lie in the drawing, across no other words and on no circle', () => {
    fc.assert(
      fc.property(maps, stages, scales, (version, stage, letter) => {
        const { boxes, discs, circles } = drawn(version, stage, letter);
        expectFree(boxes, discs, stage);
        // The rings themselves are no place for the name of a circle.
        for (const { placed } of circles)
          expect(distance(placed.box, stage.centreX, stage.centreY)).toBeGreaterThanOrEqual(
            stage.radii.outer,
          );
        // By name or by number, every circle is told.
        expect(circles.map(({ circle }) => circle)).toEqual(version.circles.map(({ id }) => id));
      }),
      {
        numRuns: 40,
        examples: [
          [crammed, narrowStage, 1.15],
          [hatted, narrowStage, 1],
        ],
      },
    );
  });

  it('are at least the numbers of the circles, however full some of them are', () => {
    const counts = fc.array(fc.constantFrom(0, 4, 12), { minLength: 1, maxLength: circleKinds.length });
    fc.assert(
      fc.property(counts, stages, scales, (crowds, stage, letter) => {
        const version = mapOf(
          crowds.map((count) => [unfitting, count]),
          { depth: 1, touches: 'yes' },
        );
        const told = circleNames(stage, sectors(version), () => unfitting, stage.letter * letter);
        expect(told.map(({ placed }) => placed.lines)).toEqual(crowds.map((_, index) => [String(index + 1)]));
        expectFree(
          told.map(({ placed }) => placed.box),
          discsOn(version, stage),
          stage,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('name the one that is looked at within the drawing, also where there is no room', () => {
    fc.assert(
      fc.property(maps, stages, scales, (version, stage, letter) => {
        const radius = nodeRadius(version, stage);
        for (const [id, at] of positions(version, stage)) {
          const contact = version.contacts.find((one) => one.id === id);
          if (contact === undefined) continue;
          const { box } = nameOver(contact.alias, 13 * letter, at, rimOf(contact, radius), stage);
          const { x, y, width, height } = stage.view;
          expect(box.left >= x && box.right <= x + width && box.top >= y && box.bottom <= y + height).toBe(
            true,
          );
        }
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['wide', wideStage],
    ['narrow', narrowStage],
  ] as const)('name all of eight on the %s stage', (_name, stage) => {
    let version = versionWithCircles();
    for (let index = 0; index < 8; index += 1) {
      const circle = version.circles[index % 4]?.id ?? asId<CircleId>('k1');
      const contact: Contact = {
        id: asId<ContactId>(`c${index}`),
        alias: 'De schaatser',
        circles: [circle],
        ring: 'middle',
        ...freePlace(version, circle, 'middle'),
        roles: [],
        touches: 'unknown',
        gives: false,
        receives: false,
      };
      version = { ...version, contacts: [...version.contacts, contact] };
    }
    expect(drawn(version, stage, 1).names.size).toBe(8);
  });
});

describe('the room of words', () => {
  it('wraps between words, and breaks one only when asked to', () => {
    expect(wrapped('Vereniging of bestuur', 15, 100, false)).toEqual(['Vereniging', 'of bestuur']);
    expect(wrapped('Branchevereniging', 15, 80, false)).toBeNull();
    const lines = wrapped('Branchevereniging', 15, 80, true) ?? [];
    expect(lines.join('').replaceAll('-', '')).toBe('Branchevereniging');
    for (const line of lines) expect(widthOf(line, 15)).toBeLessThanOrEqual(80);
  });

  it('makes letters smaller that do not fit in their circle', () => {
    expect(sizeInside('K', 12, 19)).toBe(12);
    const size = sizeInside('WMW', 15.6, 12);
    expect(widthOf('WMW', size)).toBeLessThan(24);
  });

  it('leaves out letters that another circle lies over', () => {
    const contacts = drawnContacts();
    expect([...covered(contacts, 12)]).toEqual(['c0']);
  });
});

function drawnContacts() {
  const contact: Contact = {
    id: asId<ContactId>('c0'),
    alias: 'Kok',
    circles: [asId<CircleId>('k1')],
    ring: 'inner',
    along: 0,
    depth: 0,
    roles: [],
    touches: 'unknown',
    gives: false,
    receives: false,
  };
  return [
    { id: 'c0', x: 0 },
    { id: 'c1', x: 12 },
    { id: 'c2', x: 60 },
  ].map(({ id, x }) => ({
    contact: { ...contact, id: asId<ContactId>(id) },
    at: { x, y: 0 },
    letters: place(wordsOf(['KO'], 10), 'middle', x, 0).box,
  }));
}
