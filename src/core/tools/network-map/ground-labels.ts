/** Where the names of the circles and of the rings stand: outside the drawing's edge and between its lines, on nobody. */
import { type Box, boxesCross, crossesDisc, type Disc, liesIn, viewOf, widthOf, wrapped } from './boxes';
import { type Placed, place, type Words, wordsOf } from './labels';
import { polar, type Sector, type Stage } from './layout';
import { type CircleId, type Ring, rings } from './network-map';

/** The name of a circle where it stands; `isNumber` when there is only room for its number, which the legend explains. */
export interface CircleName {
  readonly circle: CircleId;
  readonly placed: Placed;
  readonly isNumber: boolean;
}

/** How a name can be written: on one line, or on more and narrower ones. */
function formsOf(text: string, size: number, breaks: boolean): readonly Words[] {
  const whole = widthOf(text, size);
  const forms = [1, 0.62, 0.45, 0.34, 0.26].map((share) => wrapped(text, size, whole * share + 1, breaks));
  const seen = new Set<number>();
  return forms.flatMap((form) => {
    if (form === null || form.length > 5 || seen.has(form.length)) return [];
    seen.add(form.length);
    return [wordsOf(form, size)];
  });
}

/** The edge of the map with the signs of those who stand at it. */
function edgeOf({ centreX, centreY, radii }: Stage): Disc {
  return { at: { x: centreX, y: centreY }, radius: radii.outer + 4 };
}

/** As near the edge as the words can stand without lying on it, at one angle. */
function atAngle(stage: Stage, angle: number, words: Words, free: (box: Box) => boolean): Placed | null {
  const edge = edgeOf(stage);
  const side = Math.sin(angle);
  const anchor = Math.abs(side) < 0.12 ? 'middle' : side > 0 ? 'start' : 'end';
  for (let away = 5; away <= 90; away += 5) {
    const { x, y } = polar(stage, angle, stage.radii.outer + away);
    const tried = place(words, anchor, x, y);
    if (!crossesDisc(tried.box, edge) && free(tried.box)) return tried;
  }
  return null;
}

/** Words in the middle of a sector, as near the edge as they can stand. */
function inMiddle(stage: Stage, { from, to }: Sector, words: Words): Placed {
  const edge = edgeOf(stage);
  for (let away = edge.radius; ; away += 0.5) {
    const { x, y } = polar(stage, (from + to) / 2, away);
    const tried = place(words, 'middle', x, y);
    if (!crossesDisc(tried.box, edge)) return tried;
  }
}

/** The number of a circle: there is room for it however the sectors lie, beside the map on a phone in smaller letters. */
function numberAt(stage: Stage, sector: Sector, number: number, size: number): Placed {
  const usual = Math.min(size, stage.letter);
  const placed = inMiddle(stage, sector, wordsOf([String(number)], usual));
  if (liesIn(placed.box, viewOf(stage))) return placed;
  return inMiddle(stage, sector, wordsOf([String(number)], 0.8 * usual));
}

/** Every circle by name where that fits, broken over lines where it must, and else by its number: no name takes the place of another's number. */
export function circleNames(
  stage: Stage,
  sectors: readonly Sector[],
  nameOf: (circle: CircleId) => string,
  size: number,
): readonly CircleName[] {
  const frame = viewOf(stage);
  const told: CircleName[] = sectors.map((sector, index) => ({
    circle: sector.circle,
    placed: numberAt(stage, sector, index + 1, size),
    isNumber: true,
  }));
  const first = (sector: Sector, forms: readonly Words[]): Placed | null => {
    const taken = told.filter(({ circle }) => circle !== sector.circle).map(({ placed }) => placed.box);
    const free = (box: Box): boolean => liesIn(box, frame) && !taken.some((other) => boxesCross(other, box));
    const [middle, half] = [(sector.from + sector.to) / 2, (sector.to - sector.from) / 2];
    for (const aside of [0, 0.2, -0.2, 0.4, -0.4, 0.6, -0.6, 0.8, -0.8])
      for (const words of forms) {
        const found = atAngle(stage, middle + aside * half, words, free);
        if (found !== null) return found;
      }
    return null;
  };
  for (const [index, sector] of sectors.entries()) {
    const name = nameOf(sector.circle);
    const placed = first(sector, formsOf(name, size, false)) ?? first(sector, formsOf(name, size, true));
    if (placed !== null) told[index] = { circle: sector.circle, placed, isNumber: false };
  }
  return told;
}

/** The middle of a ring: half way between its lines. */
function middleOf(stage: Stage, ring: Ring): number {
  const { inner, middle, outer } = stage.radii;
  return { inner: stage.heart + inner, middle: inner + middle, outer: middle + outer }[ring] / 2;
}

/** Clockwise from the top, right of the middle first, and all of that side before the other, so that the names do not jump when somebody is moved: there a line of text lies between two rings. */
const angles = [
  92, 84, 100, 78, 104, 70, 112, 60, 120, 50, 130, 40, 140, 270, 258, 284, 300, 240, 320, 220, 0, 180, 20,
  160, 340, 200,
].map((degrees) => (degrees * Math.PI) / 180);

/** The rings that can be named without lying on anybody, all in one row if that can be. */
export function ringNames(
  stage: Stage,
  nameOf: (ring: Ring) => string,
  size: number,
  discs: readonly Disc[],
): ReadonlyMap<Ring, Placed> {
  const at = (ring: Ring, angle: number): Placed => {
    const { x, y } = polar(stage, angle, middleOf(stage, ring));
    return place(wordsOf([nameOf(ring)], size), 'middle', x, y);
  };
  const inside = ({ left, right, top, bottom }: Box): boolean =>
    Math.hypot(
      Math.max(right - stage.centreX, stage.centreX - left),
      Math.max(bottom - stage.centreY, stage.centreY - top),
    ) < stage.radii.outer;
  const free = ({ box }: Placed, others: readonly Placed[]): boolean =>
    inside(box) &&
    !others.some((other) => boxesCross(other.box, box)) &&
    !discs.some((disc) => crossesDisc(box, disc));
  for (const angle of angles) {
    const row = rings.map((ring) => [ring, at(ring, angle)] as const);
    const isFree = row.every(([ring, placed]) =>
      free(
        placed,
        row.filter(([other]) => other !== ring).map(([, other]) => other),
      ),
    );
    if (isFree) return new Map(row);
  }
  const found = new Map<Ring, Placed>();
  for (const ring of rings) {
    const placed = angles.map((angle) => at(ring, angle)).find((tried) => free(tried, [...found.values()]));
    if (placed !== undefined) found.set(ring, placed);
  }
  return found;
}
