/**
 * The example that a map starts from: circles, and places in them that ask for somebody. A name generator of roles
 * (Burt 1984, McCallister & Fischer 1978) and of positions (Lin & Dumin 1986): who is sought by what they do is found
 * sooner than who is sought by name. A place is no contact; it becomes one with a word in it.
 */
import { asId } from '../../shared/ids';
import { applyEdit } from './edits';
import { freePlace } from './layout';
import {
  type Circle,
  type CircleId,
  type CircleKind,
  type Contact,
  type ContactId,
  type ContactRole,
  currentVersion,
  emptyVersion,
  type MapVersion,
  type NetworkMap,
  type Ring,
  type Touches,
  tieOf,
} from './network-map';

/** The circles that a map begins with. */
export const firstCircles = [
  'work-now',
  'earlier-work',
  'sector',
  'association',
  'friends',
] as const satisfies readonly CircleKind[];

/** The places, in the order in which they are asked. */
export const placeIds = [
  'evening-call',
  'former-adviser',
  'private',
  'executes',
  'against',
  'supervises',
  'speaks-for',
  'board',
] as const;
export type PlaceId = (typeof placeIds)[number];

/** A place that asks for somebody, with what follows from its words. */
export interface OpenPlace {
  readonly circle: (typeof firstCircles)[number];
  readonly ring: Ring;
  readonly roles: readonly ContactRole[];
  readonly touches: Touches;
}

/** What each place means for who comes to stand there. */
export const places: Readonly<Record<PlaceId, OpenPlace>> = {
  'evening-call': { circle: 'work-now', ring: 'inner', roles: [], touches: 'unknown' },
  'former-adviser': {
    circle: 'earlier-work',
    ring: 'middle',
    roles: ['former-colleague', 'adviser'],
    touches: 'unknown',
  },
  private: { circle: 'friends', ring: 'middle', roles: [], touches: 'yes' },
  executes: { circle: 'work-now', ring: 'outer', roles: [], touches: 'yes' },
  against: { circle: 'sector', ring: 'outer', roles: [], touches: 'yes' },
  supervises: { circle: 'work-now', ring: 'outer', roles: ['supervision'], touches: 'yes' },
  'speaks-for': { circle: 'sector', ring: 'middle', roles: ['lobby'], touches: 'yes' },
  board: { circle: 'association', ring: 'middle', roles: [], touches: 'yes' },
};

/** As many people as make the places superfluous. */
const enough = 8;

/** The id of a contact who comes to stand in a place; so the place is known to be taken, and nothing more is kept. */
export function takenId(place: PlaceId, id: string): ContactId {
  return asId(`${place}__${id}`);
}

/** The places that still ask for somebody: those of a first moment whose circle is there, not taken and not put aside. */
export function openPlaces(map: NetworkMap, aside: ReadonlySet<string>): readonly PlaceId[] {
  const { circles, contacts } = currentVersion(map);
  if (map.versions.length > 1 || contacts.length >= enough) return [];
  return placeIds.filter(
    (place) =>
      !aside.has(place) &&
      circles.some(({ kind }) => kind === places[place].circle) &&
      !contacts.some(({ id }) => id.startsWith(`${place}__`)),
  );
}

/** A contact of whom no more is known than a word, a place and what follows from the place. */
export function someone(
  version: MapVersion,
  {
    id,
    alias,
    circle,
    ring,
    spot,
    place,
  }: {
    readonly id: ContactId;
    readonly alias: string;
    readonly circle: CircleId;
    readonly ring: Ring;
    /** Where in that sector and ring, if that was pointed out. */
    readonly spot?: Pick<Contact, 'along' | 'depth'> | undefined;
    readonly place?: PlaceId | undefined;
  },
): Contact {
  const follows = place === undefined ? { roles: [], touches: 'unknown' as const } : places[place];
  return {
    id,
    alias,
    circles: [circle],
    ring,
    ...(spot ?? freePlace(version, circle, ring)),
    roles: follows.roles,
    touches: follows.touches,
    gives: false,
    receives: false,
  };
}

const exampleTies = [
  ['evening-call', 'executes'],
  ['former-adviser', 'executes'],
  ['private', 'board'],
  ['speaks-for', 'against'],
] as const satisfies readonly (readonly [PlaceId, PlaceId])[];

/** The example as a drawing: every place with somebody in it, under the aliases that are given. */
export function exampleVersion(aliases: Readonly<Record<PlaceId, string>>): MapVersion {
  const circles: readonly Circle[] = firstCircles.map((kind) => ({ id: asId(kind), kind, label: '' }));
  const drawn = placeIds.reduce<MapVersion>(
    (version, place) => {
      const { circle, ring } = places[place];
      const contact = someone(version, {
        id: takenId(place, 'example'),
        alias: aliases[place],
        circle: asId(circle),
        ring,
        place,
      });
      const next = applyEdit(version, { kind: 'add-contact', contact });
      return next.ok ? next.value : version;
    },
    { ...emptyVersion(asId('example'), 'start', '2026-01-01'), circles },
  );
  return {
    ...drawn,
    ties: exampleTies.map(([one, other]) => tieOf(takenId(one, 'example'), takenId(other, 'example'))),
  };
}
