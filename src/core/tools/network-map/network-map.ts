/**
 * The network map: the circles around one current file, the contacts in them under an alias, who knows
 * whom, and which chairs stay empty. Method: concentric rings (Kahn & Antonucci 1980) redefined for work,
 * groups before rings (Maya-Jariego & Cachia 2019), a position generator for who is missing
 * (Lin & Dumin 1986). There is no field for a name, an employer or a note about a person.
 */
import type { Brand } from '../../shared/brand';
import type { Origin } from '../../shared/origin';

export type MapId = Brand<'MapId'>;
export type VersionId = Brand<'VersionId'>;
export type CircleId = Brand<'CircleId'>;
export type ContactId = Brand<'ContactId'>;

/** The kinds of circle a person can move in. */
export const circleKinds = [
  'work-now',
  'earlier-work',
  'education',
  'sport',
  'neighbourhood',
  'family',
  'friends',
  'association',
  'sector',
  'online',
  'other',
] as const;
export type CircleKind = (typeof circleKinds)[number];

/** One circle. `label` is the person's own word for it, empty when the kind says enough. */
export interface Circle {
  readonly id: CircleId;
  readonly kind: CircleKind;
  readonly label: string;
}

/** How near: whom one calls in the evening, speaks regularly outside the agenda, runs into. */
export const rings = ['inner', 'middle', 'outer'] as const;
export type Ring = (typeof rings)[number];

/** What a contact is to the person; more than one is a double role. */
export const contactRoles = [
  'colleague',
  'former-colleague',
  'friend',
  'family',
  'adviser',
  'supplier',
  'supervision',
  'lobby',
  'press',
  'administration',
] as const;
export type ContactRole = (typeof contactRoles)[number];

/** Whether a contact touches the file on the map. */
export type Touches = 'yes' | 'no' | 'unknown';

/** A contact under an alias. It stands in the first of its circles; it has at least one. */
export interface Contact {
  readonly id: ContactId;
  readonly alias: string;
  readonly circles: readonly [CircleId, ...CircleId[]];
  readonly ring: Ring;
  /** Where in the sector of its first circle, from 0 (one edge) to 1 (the other). */
  readonly along: number;
  /** Where in the band of its ring, from 0 (inside) to 1 (outside). */
  readonly depth: number;
  readonly roles: readonly ContactRole[];
  readonly touches: Touches;
  /** The person gives something to this contact: time, information, a good word. */
  readonly gives: boolean;
  /** The person receives something from this contact. */
  readonly receives: boolean;
}

/** Two contacts who know each other; `a` sorts before `b`. */
export interface Tie {
  readonly a: ContactId;
  readonly b: ContactId;
}

/** Positions around a decision whose voice can be heard or missed. */
export const positionKinds = [
  'execution',
  'supervision',
  'affected-citizen',
  'small-party',
  'region',
  'opponent',
  'science',
  'young-official',
  'international',
] as const;
export type PositionKind = (typeof positionKinds)[number];

/** At which moment in working life a version was drawn. */
export const versionOccasions = ['start', 'annual-talk', 'change-of-function', 'other'] as const;
export type VersionOccasion = (typeof versionOccasions)[number];

/** The map as it was at one moment. */
export interface MapVersion {
  readonly id: VersionId;
  readonly occasion: VersionOccasion;
  /** ISO day on which it was begun. */
  readonly begunOn: string;
  readonly circles: readonly Circle[];
  readonly contacts: readonly Contact[];
  readonly ties: readonly Tie[];
  /** The positions that are heard on this file; the others are the empty chairs, once `seatsAsked`. */
  readonly heard: readonly PositionKind[];
  /** Whether the person has looked at the chairs; before that an unheard position says nothing. */
  readonly seatsAsked: boolean;
}

/** A map: one file under a code word, and its versions from oldest to newest. Only the newest is edited. */
export interface NetworkMap {
  readonly id: MapId;
  readonly codeWord: string;
  readonly versions: readonly [MapVersion, ...MapVersion[]];
  readonly changedAt: number;
}

/** The most a map holds without getting in the way; `aliasLength` is also of a word for a circle. */
export const limits = { contacts: 150, ties: 600, tiesOffered: 15, aliasLength: 24 } as const;

/** A version without anything in it. */
export function emptyVersion(id: VersionId, occasion: VersionOccasion, begunOn: string): MapVersion {
  return { id, occasion, begunOn, circles: [], contacts: [], ties: [], heard: [], seatsAsked: false };
}

/** A map that begins, under a code word; `today` is an ISO day, on which its first version begins with these circles. */
export function newMap(
  codeWord: string,
  { id, now }: Origin<MapId>,
  first: { readonly version: VersionId; readonly today: string; readonly circles: readonly Circle[] },
): NetworkMap {
  const version = { ...emptyVersion(first.version, 'start', first.today), circles: first.circles };
  return { id, codeWord, versions: [version], changedAt: now };
}

/** The version that is edited. */
export function currentVersion(map: NetworkMap): MapVersion {
  // Safe: `versions` has at least one element by its type.
  return map.versions[map.versions.length - 1] as MapVersion;
}

/** A new version that starts as a copy of the newest; the older ones are never written again. */
export function beginVersion(
  map: NetworkMap,
  id: VersionId,
  occasion: VersionOccasion,
  begunOn: string,
  now: number,
): NetworkMap {
  const copy: MapVersion = { ...currentVersion(map), id, occasion, begunOn };
  return { ...map, versions: [...map.versions, copy], changedAt: now };
}

/** The map with its newest version replaced. */
export function withCurrent(map: NetworkMap, version: MapVersion, now: number): NetworkMap {
  const older = map.versions.slice(0, -1);
  const [first, ...rest] = [...older, version];
  // Safe: the list ends in `version`, so there is a first.
  return { ...map, versions: [first as MapVersion, ...rest], changedAt: now };
}

/**
 * The circles of a contact that comes to stand in `circle`. In one of its own circles it stays in all; put in
 * another one it leaves the circle it stood in.
 */
export function standingIn(circles: Contact['circles'], circle: CircleId): Contact['circles'] {
  const [, ...others] = circles;
  const kept = circles.includes(circle) ? circles : others;
  return [circle, ...kept.filter((one) => one !== circle)];
}

/** A tie in its one form, whichever way round it was drawn. */
export function tieOf(one: ContactId, other: ContactId): Tie {
  return one < other ? { a: one, b: other } : { a: other, b: one };
}

/** Whether two contacts know each other. */
export function areTied(version: MapVersion, one: ContactId, other: ContactId): boolean {
  const { a, b } = tieOf(one, other);
  return version.ties.some((tie) => tie.a === a && tie.b === b);
}
