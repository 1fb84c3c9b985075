/**
 * Signals: patterns in the map, each put as a question with the observation it comes from. No target
 * value, no colour, no comparison between people; a measure says nothing below the number of contacts it
 * can bear. Ground: closure and brokerage each have value and risk (Coleman 1988, Burt 2004), multiplexity
 * (Verbrugge 1979), perceived reciprocity, E-I index (Krackhardt & Stern 1988), position generator
 * (Lin & Dumin 1986).
 */
import { compareVersions } from './compare';
import { egoMeasures } from './measures';
import {
  areTied,
  type CircleId,
  type Contact,
  type ContactId,
  type ContactRole,
  type MapVersion,
  type PositionKind,
  positionKinds,
} from './network-map';

/** Fewer contacts than this bear no statement about the whole. */
const enoughForStructure = 6;

interface Base {
  /** Stable for as long as the pattern stands, so that 'not now' can be remembered. */
  readonly id: string;
  /** The contacts the question is about; empty when it is about the whole. */
  readonly about: readonly ContactId[];
  /** The mechanism in the shared vocabulary that explains it. */
  readonly mechanism: string;
}

/** One signal with what its sentence needs. */
export type Signal = Base &
  (
    | { readonly kind: 'double-role'; readonly contact: Contact; readonly roles: readonly ContactRole[] }
    | { readonly kind: 'near-and-touching'; readonly contact: Contact }
    | {
        readonly kind: 'closed-circle';
        readonly circle: CircleId;
        readonly ties: number;
        readonly possible: number;
      }
    | { readonly kind: 'bridge'; readonly one: Contact; readonly other: Contact }
    | { readonly kind: 'separate-groups'; readonly groups: number }
    | { readonly kind: 'open-debt'; readonly contact: Contact; readonly side: 'gives' | 'receives' }
    | { readonly kind: 'empty-chairs'; readonly positions: readonly PositionKind[] }
    | { readonly kind: 'own-work'; readonly inside: number; readonly all: number }
    | { readonly kind: 'newcomers'; readonly contacts: readonly Contact[] }
  );

function doubleRoles(version: MapVersion): Signal[] {
  return version.contacts
    .filter((contact) => contact.roles.length >= 2)
    .sort((a, b) => Number(b.touches === 'yes') - Number(a.touches === 'yes'))
    .map((contact) => ({
      kind: 'double-role',
      id: `double-role:${contact.id}`,
      about: [contact.id],
      mechanism: 'rolvermenging',
      contact,
      roles: contact.roles,
    }));
}

function nearAndTouching(version: MapVersion): Signal[] {
  return version.contacts
    .filter((contact) => contact.ring === 'inner' && contact.touches === 'yes')
    .map((contact) => ({
      kind: 'near-and-touching',
      id: `near:${contact.id}`,
      about: [contact.id],
      mechanism: 'knooppunt',
      contact,
    }));
}

function closedCircles(version: MapVersion): Signal[] {
  return version.circles.flatMap((circle): Signal[] => {
    const inside = version.contacts.filter((contact) => contact.circles.includes(circle.id));
    if (inside.length < enoughForStructure) return [];
    const { density, openPairs } = egoMeasures({
      ego: 'you',
      alters: inside.map((contact) => contact.id),
      ties: version.ties.map(({ a, b }) => [a, b] as const),
    });
    if (density === null || density < 0.6) return [];
    const possible = (inside.length * (inside.length - 1)) / 2;
    return [
      {
        kind: 'closed-circle',
        id: `closed:${circle.id}`,
        about: inside.map((contact) => contact.id),
        mechanism: 'groepsnorm',
        circle: circle.id,
        ties: possible - openPairs,
        possible,
      },
    ];
  });
}

/** Two people who touch the file and know each other only through the person; asked once ties were drawn. */
function bridges(version: MapVersion): Signal[] {
  if (version.ties.length === 0) return [];
  const touching = version.contacts.filter((contact) => contact.touches === 'yes');
  return touching.flatMap((one, index) =>
    touching.slice(index + 1).flatMap((other): Signal[] =>
      areTied(version, one.id, other.id) || one.circles[0] === other.circles[0]
        ? []
        : [
            {
              kind: 'bridge',
              id: `bridge:${one.id}:${other.id}`,
              about: [one.id, other.id],
              mechanism: 'knooppunt',
              one,
              other,
            },
          ],
    ),
  );
}

function separateGroups(version: MapVersion): Signal[] {
  if (version.contacts.length < enoughForStructure || version.ties.length === 0) return [];
  const tied = new Set(version.ties.flatMap(({ a, b }) => [a, b]));
  const { components } = egoMeasures({
    ego: 'you',
    alters: version.contacts.filter((contact) => tied.has(contact.id)).map((contact) => contact.id),
    ties: version.ties.map(({ a, b }) => [a, b] as const),
  });
  if (components < 2) return [];
  return [{ kind: 'separate-groups', id: 'groups', about: [], mechanism: 'uitsluiting', groups: components }];
}

function openDebts(version: MapVersion): Signal[] {
  return version.contacts
    .filter((contact) => contact.gives !== contact.receives && contact.touches !== 'no')
    .map((contact) => ({
      kind: 'open-debt',
      id: `debt:${contact.id}`,
      about: [contact.id],
      mechanism: 'wederkerigheid',
      contact,
      side: contact.gives ? 'gives' : 'receives',
    }));
}

/** The positions that are not heard, once the person has looked at the chairs. */
function emptyChairs(version: MapVersion): readonly PositionKind[] {
  return version.seatsAsked ? positionKinds.filter((position) => !version.heard.includes(position)) : [];
}

function chairs(version: MapVersion): Signal[] {
  const positions = emptyChairs(version);
  if (positions.length === 0) return [];
  return [{ kind: 'empty-chairs', id: 'chairs', about: [], mechanism: 'uitsluiting', positions }];
}

function ownWork(version: MapVersion): Signal[] {
  const work = version.circles.find((circle) => circle.kind === 'work-now');
  if (work === undefined || version.contacts.length < enoughForStructure) return [];
  const group: Record<string, string> = { you: 'work' };
  for (const contact of version.contacts)
    group[contact.id] = contact.circles.includes(work.id) ? 'work' : 'elsewhere';
  const { eiIndex, size } = egoMeasures({
    ego: 'you',
    alters: version.contacts.map((contact) => contact.id),
    ties: [],
    group,
  });
  if (eiIndex === null || eiIndex > -0.4) return [];
  const inside = Math.round((size * (1 - eiIndex)) / 2);
  return [{ kind: 'own-work', id: 'own-work', about: [], mechanism: 'zelfbevestiging', inside, all: size }];
}

function newcomers(version: MapVersion, previous: MapVersion | null): Signal[] {
  if (previous === null) return [];
  const contacts = compareVersions(previous, version).came;
  if (contacts.length === 0) return [];
  return [
    {
      kind: 'newcomers',
      id: `newcomers:${previous.id}`,
      about: contacts.map((contact) => contact.id),
      mechanism: 'carrousel',
      contacts,
    },
  ];
}

/**
 * All signals of a version, the strongest reason to look first, one of each kind before a second of any.
 * With `about`, those about that contact come first. The view shows at most three at a time and leaves out
 * the ids in `notNow`.
 */
export function signals(
  version: MapVersion,
  previous: MapVersion | null,
  about: ContactId | null = null,
  notNow: ReadonlySet<string> = new Set(),
): readonly Signal[] {
  const families = [
    doubleRoles(version),
    chairs(version),
    openDebts(version),
    closedCircles(version),
    nearAndTouching(version),
    bridges(version),
    newcomers(version, previous),
    separateGroups(version),
    ownWork(version),
  ].map((family) => family.filter((signal) => !notNow.has(signal.id)));
  const longest = Math.max(...families.map((family) => family.length));
  const interleaved = Array.from({ length: longest }, (_, index) =>
    families.flatMap((family) => family.slice(index, index + 1)),
  ).flat();
  if (about === null) return interleaved;
  const isAbout = (signal: Signal): boolean => signal.about.includes(about);
  return [...interleaved.filter(isAbout), ...interleaved.filter((signal) => !isAbout(signal))];
}
