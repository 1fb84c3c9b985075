/**
 * The geometry of the map: sectors per circle, bands per ring, and a place for each contact inside its
 * sector and band. A contact keeps the place it was given; only in a full cell do they make room for each other.
 */
import {
  type CircleId,
  type Contact,
  type ContactId,
  type MapVersion,
  type Ring,
  rings,
} from './network-map';
import { type Cell, roomIn, spread, type Turned } from './spread';

/** A drawing surface in its own units, with the outer radius of each ring. */
export interface Stage {
  readonly centreX: number;
  readonly centreY: number;
  readonly radii: Readonly<Record<Ring, number>>;
  /** The radius kept free round the person in the middle. */
  readonly heart: number;
  /** The radius of the person in the middle. */
  readonly you: number;
  /** What of the surface is shown: the rings, and room for the names of the circles round them. */
  readonly view: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The size of the name of a circle, before the reader asked for a larger letter. */
  readonly letter: number;
}

/** The stage of the mock-up, with somewhat more room beside it for names. */
export const wideStage: Stage = {
  centreX: 400,
  centreY: 358,
  radii: { inner: 138, middle: 228, outer: 310 },
  heart: 44,
  you: 26,
  view: { x: -40, y: 0, width: 880, height: 716 },
  letter: 15,
};

/** The stage of a phone. */
export const narrowStage: Stage = {
  centreX: 175,
  centreY: 183,
  radii: { inner: 76, middle: 122, outer: 163 },
  heart: 26,
  you: 16,
  view: { x: -8, y: -16, width: 366, height: 398 },
  letter: 14,
};

/** A point on the stage. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a contact stands, in the words of the map. */
export interface Standing extends Pick<Contact, 'ring' | 'along' | 'depth'> {
  readonly circle: CircleId;
}

/** The piece of the stage that belongs to one circle; angles in radians, clockwise from the top. */
export interface Sector {
  readonly circle: CircleId;
  readonly from: number;
  readonly to: number;
}

/** How many stand at ease in a whole ring; from its share on a sector becomes wider. */
const atEase: Readonly<Record<Ring, number>> = { inner: 15, middle: 20, outer: 30 };
/** The widest a sector becomes, as a share of a usual one: the others keep room for their own. */
const widest = 2.5;

/** What is read of a map to say where one stands. */
type Peopled = Pick<MapVersion, 'circles' | 'contacts'>;

/** How many stand in each ring of each circle. */
function crowds({ circles, contacts }: Peopled): ReadonlyMap<CircleId, Readonly<Record<Ring, number>>> {
  const found = new Map(circles.map(({ id }) => [id, { inner: 0, middle: 0, outer: 0 }]));
  for (const { circles: of, ring } of contacts) {
    const crowd = found.get(of[0]);
    if (crowd !== undefined) crowd[ring] += 1;
  }
  return found;
}

/** Sectors in the order of the circles: equal ones, and a wider one where a cell is full. It widens in few steps, so that one who comes seldom moves the others. */
export function sectors(version: Peopled): readonly Sector[] {
  const crowd = crowds(version);
  const shares = version.circles.map(({ id }) => {
    const here = crowd.get(id);
    const fullest = Math.max(...rings.map((ring) => (here?.[ring] ?? 0) / atEase[ring]));
    const share = Math.ceil(2 * fullest * version.circles.length) / 2;
    return Math.min(widest, Math.max(1, share));
  });
  const unit = (2 * Math.PI) / shares.reduce((sum, share) => sum + share, 0);
  let before = 0;
  return version.circles.map(({ id }, index) => {
    const from = before * unit;
    before += shares[index] ?? 1;
    return { circle: id, from, to: before * unit };
  });
}

function band(stage: Stage, ring: Ring): { readonly from: number; readonly to: number } {
  switch (ring) {
    case 'inner':
      return { from: stage.heart, to: stage.radii.inner };
    case 'middle':
      return { from: stage.radii.inner, to: stage.radii.middle };
    case 'outer':
      return { from: stage.radii.middle, to: stage.radii.outer };
  }
}

/** The largest a contact is drawn. Places are reckoned with it, so that no number of contacts moves anybody. */
function largest(stage: Stage): number {
  return stage === narrowStage ? 13.5 : 19;
}

/** The least a contact is drawn: a target of 24 px. */
const least = 12;

function cellOf(stage: Stage, sector: Sector, ring: Ring): Cell {
  const { from, to } = band(stage, ring);
  // At the edge of the map there is air for the signs of a contact, as the names of the circles begin there.
  return { from: sector.from, to: sector.to, inside: from, outside: ring === 'outer' ? to - 6 : to };
}

/** How large a contact is drawn: smaller when there are many, or more in one cell than have room there; never under the 24 px of a target. */
export function nodeRadius(version: Peopled, stage: Stage): number {
  const contacts = version.contacts.length;
  let radius = Math.min(largest(stage), contacts <= 40 ? 99 : contacts <= 80 ? 15 : least);
  const crowd = crowds(version);
  for (const sector of sectors(version))
    for (const ring of rings) {
      const here = crowd.get(sector.circle)?.[ring] ?? 0;
      while (radius > least && here > 1 && roomIn(cellOf(stage, sector, ring), radius) < here)
        radius = Math.max(least, radius - 0.5);
    }
  return radius;
}

/** The point at `angle` (radians, clockwise from the top) and `distance` from the middle. */
export function polar(stage: Stage, angle: number, distance: number): Point {
  return { x: stage.centreX + Math.sin(angle) * distance, y: stage.centreY - Math.cos(angle) * distance };
}

function turnedIn(stage: Stage, sector: Sector, ring: Ring, along: number, depth: number): Turned {
  const { from, to } = band(stage, ring);
  const radius = largest(stage);
  // A contact lies inside its band and sector, not on their lines.
  const margin = Math.min(radius + 3, (to - from) / 2);
  const distance = from + margin + depth * Math.max(0, to - from - 2 * margin);
  const edge = Math.min(0.45 * (sector.to - sector.from), (radius + 3) / distance);
  const angle = sector.from + edge + along * Math.max(0, sector.to - sector.from - 2 * edge);
  return { angle, distance };
}

function pointIn(stage: Stage, sector: Sector, ring: Ring, along: number, depth: number): Point {
  const { angle, distance } = turnedIn(stage, sector, ring, along, depth);
  return polar(stage, angle, distance);
}

/** The line of a tie, bent a little towards the middle so that it passes beside those in between. */
export function tiePath(stage: Stage, one: Point, other: Point): string {
  const bend = 0.18;
  const x = (one.x + other.x) / 2 + bend * (stage.centreX - (one.x + other.x) / 2);
  const y = (one.y + other.y) / 2 + bend * (stage.centreY - (one.y + other.y) / 2);
  const round = (value: number): number => Math.round(value * 10) / 10;
  return `M${round(one.x)} ${round(one.y)}Q${round(x)} ${round(y)} ${round(other.x)} ${round(other.y)}`;
}

/** Where a contact comes to stand that is put in a circle, at a nearness; null when the circle is not there. */
export function pointAt(version: Peopled, stage: Stage, place: Standing): Point | null {
  const sector = sectors(version).find(({ circle }) => circle === place.circle);
  return sector === undefined ? null : pointIn(stage, sector, place.ring, place.along, place.depth);
}

/** Where every contact stands; a contact without a known circle is left out. `among` are sectors to stand in that are not the map's own. */
export function positions(
  version: Peopled,
  stage: Stage,
  among: readonly Sector[] = sectors(version),
): ReadonlyMap<ContactId, Point> {
  const radius = nodeRadius(version, stage);
  const cells = new Map<string, Contact[]>();
  for (const contact of version.contacts) {
    const key = `${contact.ring} ${contact.circles[0]}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [contact]);
    else cell.push(contact);
  }
  const found = new Map<ContactId, Point>();
  for (const sector of among)
    for (const ring of rings) {
      const here = cells.get(`${ring} ${sector.circle}`) ?? [];
      const wished = here.map(({ along, depth }) => turnedIn(stage, sector, ring, along, depth));
      spread(cellOf(stage, sector, ring), radius, wished).forEach(({ angle, distance }, index) => {
        const contact = here[index];
        if (contact !== undefined) found.set(contact.id, polar(stage, angle, distance));
      });
    }
  return found;
}

/** The radical inverse of `index` in `base`: an even spread that is the same every time (Halton 1960). */
function halton(index: number, base: number): number {
  let result = 0;
  let share = 1 / base;
  for (let rest = index; rest > 0; rest = Math.floor(rest / base)) {
    result += share * (rest % base);
    share /= base;
  }
  return result;
}

const candidates = [{ along: 0.5, depth: 0.5 }].concat(
  Array.from({ length: 47 }, (_, index) => ({ along: halton(index + 1, 2), depth: halton(index + 1, 3) })),
);

/** The freest place for a newcomer in a circle and ring: as far as can be from who is already there. */
export function freePlace(
  version: MapVersion,
  circle: CircleId,
  ring: Ring,
  moving: ContactId | null = null,
): Pick<Contact, 'along' | 'depth'> {
  const sector = sectors(version).find((candidate) => candidate.circle === circle);
  if (sector === undefined) return { along: 0.5, depth: 0.5 };
  const taken = [...positions(version, wideStage)].filter(([id]) => id !== moving).map(([, point]) => point);
  let best = { along: 0.5, depth: 0.5 };
  let bestRoom = -1;
  for (const candidate of candidates) {
    const point = pointIn(wideStage, sector, ring, candidate.along, candidate.depth);
    const room = taken.reduce(
      (least, other) => Math.min(least, Math.hypot(point.x - other.x, point.y - other.y)),
      1e9,
    );
    if (room > bestRoom + 1e-9) {
      best = candidate;
      bestRoom = room;
    }
  }
  return best;
}

/** What a point on the stage means for a contact dropped there; null when there is no circle yet. */
export function placeAt(version: Peopled, stage: Stage, point: Point): Standing | null {
  const x = point.x - stage.centreX;
  const y = point.y - stage.centreY;
  const distance = Math.hypot(x, y);
  const turn = Math.atan2(x, -y);
  const angle = turn < 0 ? turn + 2 * Math.PI : turn;
  const sector = sectors(version).find((candidate) => angle >= candidate.from && angle < candidate.to);
  if (sector === undefined) return null;
  const ring: Ring =
    distance <= stage.radii.inner ? 'inner' : distance <= stage.radii.middle ? 'middle' : 'outer';
  const { from, to } = band(stage, ring);
  const radius = largest(stage);
  const margin = Math.min(radius + 3, (to - from) / 2);
  const clamp = (value: number): number => Math.min(1, Math.max(0, Number.isFinite(value) ? value : 0.5));
  const depth = clamp((distance - from - margin) / (to - from - 2 * margin));
  const shown = from + margin + depth * Math.max(0, to - from - 2 * margin);
  const edge = Math.min(0.45 * (sector.to - sector.from), (radius + 3) / shown);
  const along = clamp((angle - sector.from - edge) / (sector.to - sector.from - 2 * edge));
  return { circle: sector.circle, ring, along, depth };
}
