/**
 * Signals: patterns in the map, each put as a question with the observation it comes from. No target
 * value, no colour, no comparison between people; a measure says nothing below the number of contacts it
 * can bear. Ground: closure and brokerage each have value and risk (Coleman 1988, Burt 2004), multiplexity
 * (Verbrugge 1979), perceived reciprocity, E-I index (Krackhardt & Stern 1988), position generator
 * (Lin & Dumin 1986).
 */
import { compareVersions } from './compare';
import { egoMeasures, reachable } from './measures';
import {
  type CircleId,
  type Contact,
  type ContactRole,
  type MapVersion,
  type PositionKind,
  positionKinds,
} from './network-map';

/** Fewer contacts than this bear no statement about the whole. */
const enoughForStructure = 6;
/** From this many on the map can ask who is not on it. */
const enoughToMissSomebody = 3;
/** How many questions one can look at. */
const atATime = 3;

interface Base {
  /** Stable for as long as the pattern stands, so that 'not now' can be remembered. */
  readonly id: string;
  /** The mechanism in the shared vocabulary that explains it. */
  readonly mechanism: string;
}

/** One signal with what its sentence needs. */
export type Signal = Base &
  (
    | { readonly kind: 'double-role'; readonly contact: Contact; readonly roles: readonly ContactRole[] }
    | { readonly kind: 'near-and-touching'; readonly contact: Contact }
    | { readonly kind: 'near-unknown'; readonly contact: Contact }
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
    | { readonly kind: 'missing-voice' }
    | { readonly kind: 'one-circle'; readonly circle: CircleId }
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
      mechanism: 'knooppunt',
      contact,
    }));
}

/** Somebody near of whom it is not known whether the file touches them. */
function nearAndUnknown(version: MapVersion): Signal[] {
  return version.contacts
    .filter((contact) => contact.ring === 'inner' && contact.touches === 'unknown')
    .map((contact) => ({
      kind: 'near-unknown',
      id: `near-unknown:${contact.id}`,
      mechanism: 'knooppunt',
      contact,
    }));
}

/** All of them in one circle, which is told also of a map that is still small. */
function oneCircle(version: MapVersion): Signal[] {
  if (version.contacts.length < enoughToMissSomebody) return [];
  const circle = version.circles.find(({ id }) =>
    version.contacts.every((contact) => contact.circles.includes(id)),
  );
  if (circle === undefined) return [];
  return [
    { kind: 'one-circle', id: `one-circle:${circle.id}`, mechanism: 'zelfbevestiging', circle: circle.id },
  ];
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
        mechanism: 'groepsnorm',
        circle: circle.id,
        ties: possible - openPairs,
        possible,
      },
    ];
  });
}

/**
 * Two people who touch the file and whom no chain of acquaintances joins: they reach each other through the person
 * only. Asked once ties were drawn; those from different circles first, as the others may know each other undrawn.
 */
function bridges(version: MapVersion): Signal[] {
  if (version.ties.length === 0) return [];
  const group = reachable(
    version.contacts.map(({ id }) => id),
    version.ties.map(({ a, b }) => [a, b] as const),
  );
  const touching = version.contacts.filter((contact) => contact.touches === 'yes');
  const shareCircle = (one: Contact, other: Contact): boolean =>
    one.circles.some((circle) => other.circles.includes(circle));
  return touching
    .flatMap((one, index) => touching.slice(index + 1).map((other) => ({ one, other })))
    .filter(({ one, other }) => group.get(one.id) !== group.get(other.id))
    .sort((a, b) => Number(shareCircle(a.one, a.other)) - Number(shareCircle(b.one, b.other)))
    .map(({ one, other }) => ({
      kind: 'bridge',
      id: `bridge:${one.id}:${other.id}`,
      mechanism: 'knooppunt',
      one,
      other,
    }));
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
  return [{ kind: 'separate-groups', id: 'groups', mechanism: 'uitsluiting', groups: components }];
}

function openDebts(version: MapVersion): Signal[] {
  return version.contacts
    .filter((contact) => contact.gives !== contact.receives && contact.touches !== 'no')
    .map((contact) => ({
      kind: 'open-debt',
      id: `debt:${contact.id}`,
      mechanism: 'wederkerigheid',
      contact,
      side: contact.gives ? 'gives' : 'receives',
    }));
}

/** The positions that are not heard, once the person has looked at the chairs. */
function emptyChairs(version: MapVersion): readonly PositionKind[] {
  return version.seatsAsked ? positionKinds.filter((position) => !version.heard.includes(position)) : [];
}

/** Who is not heard; before anybody looked at the chairs, that there is somebody who is not here. */
function chairs(version: MapVersion): Signal[] {
  if (!version.seatsAsked)
    return version.contacts.length < enoughToMissSomebody
      ? []
      : [{ kind: 'missing-voice', id: 'missing-voice', mechanism: 'uitsluiting' }];
  const positions = emptyChairs(version);
  if (positions.length === 0) return [];
  return [{ kind: 'empty-chairs', id: 'chairs', mechanism: 'uitsluiting', positions }];
}

function ownWork(version: MapVersion): Signal[] {
  const work = version.circles.find((circle) => circle.kind === 'work-now');
  if (work === undefined || version.contacts.length < enoughForStructure) return [];
  if (oneCircle(version).length > 0) return [];
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
  return [{ kind: 'own-work', id: 'own-work', mechanism: 'zelfbevestiging', inside, all: size }];
}

function newcomers(version: MapVersion, previous: MapVersion | null): Signal[] {
  if (previous === null) return [];
  const contacts = compareVersions(previous, version).came;
  if (contacts.length === 0) return [];
  return [
    {
      kind: 'newcomers',
      id: `newcomers:${previous.id}`,
      mechanism: 'carrousel',
      contacts,
    },
  ];
}

/**
 * All signals of a version in an order that the map alone decides: a double role and an empty chair first, one of
 * each kind before a second of any.
 */
export function signals(version: MapVersion, previous: MapVersion | null): readonly Signal[] {
  const families = [
    doubleRoles(version),
    chairs(version),
    openDebts(version),
    closedCircles(version),
    nearAndTouching(version),
    bridges(version),
    newcomers(version, previous),
    separateGroups(version),
    oneCircle(version),
    ownWork(version),
    nearAndUnknown(version),
  ];
  const longest = Math.max(...families.map((family) => family.length));
  return Array.from({ length: longest }, (_, index) =>
    families.flatMap((family) => family.slice(index, index + 1)),
  ).flat();
}

/** The two that are looked at before anything else. */
function isFirst({ kind }: Signal): boolean {
  return kind === 'double-role' || kind === 'empty-chairs' || kind === 'missing-voice';
}

/**
 * The questions to show: at most three, each of another kind. What was shown and is still found keeps its place; what
 * is new comes where room is, and only a double role or an empty chair takes the place of a lesser one, the last.
 * @param shown the ids that were shown, in their order
 */
export function keptInPlace(found: readonly Signal[], shown: readonly string[]): readonly Signal[] {
  const ranked = found.filter((one, index) => found.findIndex(({ kind }) => kind === one.kind) === index);
  const places: (Signal | null)[] = Array.from({ length: atATime }, (_, index) => {
    return found.find(({ id }) => id === shown[index]) ?? null;
  });
  for (const signal of ranked) {
    if (places.some((one) => one?.kind === signal.kind)) continue;
    const free = places.indexOf(null);
    const place =
      free >= 0 || !isFirst(signal) ? free : places.findLastIndex((one) => one !== null && !isFirst(one));
    if (place >= 0) places[place] = signal;
  }
  return places.filter((one) => one !== null);
}
