/**
 * Which contacts are named on the map and where: words never leave the drawing, cross each other or lie on a circle.
 * Places are tried round the contact, as mapmakers do with a point (Imhof 1975); whom there is no room for is named
 * by the letters in its circle, and under the pointer.
 */
import {
  type Box,
  boxesCross,
  crossesDisc,
  type Disc,
  liesIn,
  lineHeight,
  viewOf,
  widthOf,
  wrapped,
} from './boxes';
import { nodeRadius, type Point, positions, type Stage } from './layout';
import { type Contact, type ContactId, type MapVersion, rings } from './network-map';

/** Lines of text on the stage, under each other. */
export interface Placed {
  readonly lines: readonly string[];
  readonly x: number;
  /** The middle of the first line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** The size of the letter. */
  readonly size: number;
  readonly box: Box;
}

/** Lines of text and how wide they are. */
export interface Words {
  readonly lines: readonly string[];
  readonly size: number;
  readonly width: number;
}

/** Lines of text at a size of letter. */
export function wordsOf(lines: readonly string[], size: number): Words {
  return { lines, size, width: Math.max(0, ...lines.map((line) => widthOf(line, size))) };
}

/** Words at a place, with the room they take. */
export function place(
  { lines, size, width }: Words,
  anchor: Placed['anchor'],
  x: number,
  middle: number,
): Placed {
  const height = lines.length * size * lineHeight;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return {
    lines,
    x,
    y: middle - height / 2 + (size * lineHeight) / 2,
    anchor,
    size,
    box: { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 },
  };
}

/** How far the signs of a contact reach from its middle. */
export function rimOf(contact: Contact, radius: number): number {
  return radius + (contact.touches === 'yes' ? 5 : 1);
}

/** Where the two hats stand of someone with a double role, each with its rim. */
export function hatsAt(at: Point, radius: number): readonly Disc[] {
  const [x, y] = [at.x + radius * 0.72 + 1, at.y - radius * 0.72 + 0.5];
  return [
    { at: { x: x - 3, y: y - 2.5 }, radius: 5 },
    { at: { x: x + 3, y: y + 2.5 }, radius: 5 },
  ];
}

/** Where the arrows stand, on the line to the middle: first what is received, then what is given. */
export function arrowsAt(contact: Contact, at: Point, stage: Stage, radius: number): readonly Disc[] {
  const [x, y] = [stage.centreX - at.x, stage.centreY - at.y];
  const length = Math.hypot(x, y) || 1;
  const first = radius + (contact.touches === 'yes' ? 12 : 8);
  return [contact.receives, contact.gives]
    .filter(Boolean)
    .map((_, index) => first + 11 * index)
    .map((away) => ({ at: { x: at.x + (x / length) * away, y: at.y + (y / length) * away }, radius: 6 }));
}

/** Every circle and sign on the stage that words keep off; a contact's own as well. */
export function discsOn(version: MapVersion, stage: Stage): readonly Disc[] {
  const points = positions(version, stage);
  const radius = nodeRadius(version, stage);
  const you = { at: { x: stage.centreX, y: stage.centreY }, radius: stage.you + 1 };
  return [
    you,
    ...version.contacts.flatMap((contact) => {
      const at = points.get(contact.id);
      if (at === undefined) return [];
      return [
        { at, radius: rimOf(contact, radius) },
        ...(contact.roles.length > 1 ? hatsAt(at, radius) : []),
        ...arrowsAt(contact, at, stage, radius),
      ];
    }),
  ];
}

/** Whom a contact knows. */
export function neighbours({ ties }: MapVersion, id: ContactId): ReadonlySet<ContactId> {
  return new Set(ties.flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : [])));
}

/** From here on only the chosen one and whom that one knows are named. */
const crowd = 40;

/** Who is to be named, the chosen one first, then whom that one knows, then the nearest. */
function inTurn(version: MapVersion, chosen: ContactId | null): readonly Contact[] {
  const known = chosen === null ? new Set() : neighbours(version, chosen);
  const rank = ({ id, ring }: Contact): number => {
    if (id === chosen) return 0;
    if (known.has(id)) return 1;
    return version.contacts.length > crowd ? 9 : 2 + rings.indexOf(ring);
  };
  return version.contacts
    .map((contact) => ({ contact, turn: rank(contact) }))
    .filter(({ turn }) => turn < 9)
    .sort((a, b) => a.turn - b.turn)
    .map(({ contact }) => contact);
}

/** The places round a contact at which its name is tried, the usual one first. */
function* tries(alias: string, size: number, at: Point, rim: number): Generator<Placed> {
  const narrow = wrapped(alias, size, Math.max(size * 5, widthOf(alias, size) * 0.62), false);
  const forms = [[alias], ...(narrow !== null && narrow.length > 1 && narrow.length < 4 ? [narrow] : [])];
  for (const lines of forms) {
    const words = wordsOf(lines, size);
    const half = (lines.length * size * lineHeight) / 2;
    const away = rim + 2;
    yield place(words, 'middle', at.x, at.y + away + half);
    yield place(words, 'middle', at.x, at.y - away - half);
    yield place(words, 'start', at.x + away + 1, at.y);
    yield place(words, 'end', at.x - away - 1, at.y);
    const [aslant, lower] = [away * 0.6, away * 0.75 + half];
    yield place(words, 'start', at.x + aslant - size, at.y + lower + 3);
    yield place(words, 'end', at.x - aslant + size, at.y + lower + 3);
    yield place(words, 'start', at.x + aslant - size, at.y - lower - 3);
    yield place(words, 'end', at.x - aslant + size, at.y - lower - 3);
  }
}

/** What the names on a map are placed by. */
export interface Naming {
  readonly stage: Stage;
  readonly size: number;
  readonly chosen: ContactId | null;
  /** Words that stand there already: those of circles and rings. */
  readonly standing: readonly Box[];
}

/** The names that there is room for. */
export function namesOn(
  version: MapVersion,
  { stage, size, chosen, standing }: Naming,
): ReadonlyMap<ContactId, Placed> {
  const points = positions(version, stage);
  const radius = nodeRadius(version, stage);
  const discs = discsOn(version, stage);
  const taken = [...standing];
  const frame = viewOf(stage);
  const found = new Map<ContactId, Placed>();
  for (const contact of inTurn(version, chosen)) {
    const at = points.get(contact.id);
    if (at === undefined) continue;
    for (const tried of tries(contact.alias, size, at, rimOf(contact, radius))) {
      const isFree =
        liesIn(tried.box, frame) &&
        !taken.some((box) => boxesCross(box, tried.box)) &&
        !discs.some((disc) => crossesDisc(tried.box, disc));
      if (!isFree) continue;
      found.set(contact.id, tried);
      taken.push(tried.box);
      break;
    }
  }
  return found;
}

/** A name over whatever lies there, for the one that is looked at: within the drawing, under the contact or else over it. */
export function nameOver(alias: string, size: number, at: Point, rim: number, stage: Stage): Placed {
  const frame = viewOf(stage);
  const lines = wrapped(alias, size, frame.right - frame.left - 2 * size, true) ?? [alias];
  const words = wordsOf(lines, size);
  const half = (lines.length * size * lineHeight) / 2;
  const below = place(words, 'middle', at.x, at.y + rim + 2 + half);
  const put = below.box.bottom > frame.bottom ? place(words, 'middle', at.x, at.y - rim - 2 - half) : below;
  const inward = Math.max(0, frame.left - put.box.left) - Math.max(0, put.box.right - frame.right);
  return place(words, 'middle', put.x + inward, (put.box.top + put.box.bottom) / 2);
}

/** Those whose letters lie under a circle that is drawn later, and so are left out. `drawn` is in the order of drawing. */
export function covered(
  drawn: readonly { readonly contact: Contact; readonly at: Point; readonly letters: Box }[],
  radius: number,
): ReadonlySet<ContactId> {
  return new Set(
    drawn
      .filter(({ letters }, index) =>
        drawn
          .slice(index + 1)
          .some(({ contact, at }) => crossesDisc(letters, { at, radius: rimOf(contact, radius) })),
      )
      .map(({ contact }) => contact.id),
  );
}
