/** What goes wrong in the drawings of peers, case by case: each is a fault that was there and is not. */
import { expect, test } from 'vitest';
import { asId } from '../../src/core/shared/ids';
import { initialsOfName } from '../../src/core/shared/initials';
import { crossesDisc } from '../../src/core/tools/network-map/boxes';
import { circleNames } from '../../src/core/tools/network-map/ground-labels';
import { initialsOn } from '../../src/core/tools/network-map/initials';
import { discsOn, namesOn } from '../../src/core/tools/network-map/labels';
import { freePlace, sectors, wideStage } from '../../src/core/tools/network-map/layout';
import { lettered } from '../../src/core/tools/network-map/letters';
import type { CircleId, Contact, ContactId, MapVersion } from '../../src/core/tools/network-map/network-map';
import { versionWithCircles } from '../core/tools/network-map/map-arbitraries';

const someone = (id: string, alias: string, circle: CircleId): Contact => ({
  id: asId<ContactId>(id),
  alias,
  circles: [circle],
  ring: 'outer',
  along: 0.5,
  depth: 0.5,
  roles: [],
  touches: 'unknown',
  gives: false,
  receives: false,
});

function crowd(count: number, alias: (index: number) => string): MapVersion {
  let version = versionWithCircles();
  for (let index = 0; index < count; index += 1) {
    const circle = version.circles[index % 4]?.id ?? asId<CircleId>('k1');
    const contact = { ...someone(`c${index}`, alias(index), circle), ...freePlace(version, circle, 'outer') };
    version = { ...version, contacts: [...version.contacts, contact] };
  }
  return version;
}

const naming = { stage: wideStage, size: 13, chosen: null, standing: [] };

interface Case {
  readonly what: string;
  /** A public thread that tells of it, where one is known. */
  readonly seen?: string;
  readonly holds: () => boolean;
}

const cases: readonly Case[] = [
  {
    what: 'a sociogram with many people becomes a heap of names over each other',
    seen: 'complexdatacollective/Interviewer#335',
    holds: () => {
      const boxes = [
        ...namesOn(
          crowd(40, (index) => `Bestuurder nummer ${index}`),
          naming,
        ).values(),
      ];
      return boxes.every(({ box: a }, index) =>
        boxes
          .slice(index + 1)
          .every(
            ({ box: b }) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top,
          ),
      );
    },
  },
  {
    what: 'a label at the edge is cut off',
    holds: () => {
      const { view } = wideStage;
      const names = circleNames(
        wideStage,
        sectors(crowd(1, () => 'Kok')),
        () => 'Brancheverenigingbestuur',
        15,
      );
      return names.every(
        ({ placed: { box } }) => box.left >= view.x && box.right <= view.x + view.width && box.top >= view.y,
      );
    },
  },
  {
    what: 'a name lies over the circle of somebody else',
    holds: () => {
      const version = crowd(40, () => 'WWWWWWWWWWWWWWWWWWWWWWWW');
      const discs = discsOn(version, wideStage);
      return [...namesOn(version, naming).values()].every(
        ({ box }) => !discs.some((disc) => crossesDisc(box, disc)),
      );
    },
  },
  {
    what: 'two people have the same letters and cannot be told apart',
    holds: () =>
      new Set(
        initialsOn(
          ['Kok', 'Koning', 'Koster', 'ko'].map((alias, id) => someone(`${id}`, alias, asId('k'))),
        ).values(),
      ).size === 4,
  },
  {
    what: 'a name that begins with an emoji shows half a sign',
    holds: () => initialsOfName('🦊 vos', 2) === '🦊V',
  },
  { what: 'a flag falls apart into a letter', holds: () => initialsOfName('🇳🇱 vriend', 2) === '🇳🇱V' },
  {
    what: 'a family of emoji loses its children',
    holds: () => initialsOfName('👨‍👩‍👧 buren', 2) === '👨‍👩‍👧B',
  },
  { what: 'a letter loses its marks', holds: () => initialsOfName('e\u0301cole', 1) === 'E\u0301' },
  { what: 'an Arabic name has no letter', holds: () => initialsOfName('الصديق القديم', 2) === 'اا' },
  { what: 'a Devanagari name loses its vowel', holds: () => initialsOfName('मित्र', 1) === 'मि' },
  {
    what: 'a pseudonym leaks in what is printed',
    holds: () => {
      const contacts = [someone('a', 'De schaatser', asId('k')), someone('b', 'Schaatser', asId('k'))];
      const { own } = lettered({ contacts }, [], ['Vraag het de SCHAATSER, en de andere schaatser.']);
      return own[0] === 'Vraag het A, en de andere B.';
    },
  },
];

test.each(cases)('does not happen: $what', ({ holds }) => {
  expect(holds()).toBe(true);
});
