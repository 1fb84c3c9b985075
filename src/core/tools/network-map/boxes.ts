/** How much room words take on the stage, reckoned and not measured: rather somewhat too much than one letter too little. */
import { signsOf } from '../../shared/initials';
import type { Point, Stage } from './layout';

/** A rectangle on the stage. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The surface that is shown, as words must keep to it. */
export function viewOf({ view }: Stage): Box {
  const { x, y, width, height } = view;
  return { left: x + 2, top: y + 2, right: x + width - 2, bottom: y + height - 2 };
}

/** A circle on the stage that no words may cross. */
export interface Disc {
  readonly at: Point;
  readonly radius: number;
}

/** The height of a line, as a share of the size of the letter. */
export const lineHeight = 1.25;

/** The widest a sign is in the letters of the app, as a share of their size. */
function reckonedWidth(sign: string): number {
  if (/^[ilI.,:;'’‘!|ftrj()\s-]$/u.test(sign)) return 0.42;
  if (/^[mwMW@%]$/u.test(sign)) return 0.95;
  if (/^\p{Lu}$/u.test(sign)) return 0.72;
  if (/^[\p{Script=Latin}\p{Nd}]/u.test(sign)) return 0.6;
  return /^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(sign) ? 0.8 : 1.4;
}

const known = new Map<string, number>();

function widthOfSign(sign: string): number {
  const found = known.get(sign) ?? reckonedWidth(sign);
  known.set(sign, found);
  return found;
}

/** How wide a text is at a size of letter. */
export function widthOf(text: string, size: number): number {
  return signsOf(text).reduce((sum, sign) => sum + widthOfSign(sign), 0) * size;
}

/** Whether two rectangles cross. */
export function boxesCross(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Whether a rectangle crosses a circle. */
export function crossesDisc(box: Box, { at, radius }: Disc): boolean {
  const x = Math.max(box.left, Math.min(at.x, box.right)) - at.x;
  const y = Math.max(box.top, Math.min(at.y, box.bottom)) - at.y;
  return x * x + y * y < radius * radius;
}

/** Whether a rectangle lies within another. */
export function liesIn(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}

/** A word in pieces that are no wider than `width`; every piece but the last ends in a hyphen. */
function broken(word: string, size: number, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of signsOf(word)) {
    if (piece !== '' && widthOf(`${piece}${sign}-`, size) > width) {
      pieces.push(`${piece}-`);
      piece = '';
    }
    piece += sign;
  }
  return [...pieces, piece];
}

/** A text in lines that are no wider than `width`, or null when a word of it is; with `breaks` such a word is broken. */
export function wrapped(
  text: string,
  size: number,
  width: number,
  breaks: boolean,
): readonly string[] | null {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last !== undefined && widthOf(longer, size) <= width) {
      lines[lines.length - 1] = longer;
    } else if (widthOf(word, size) <= width) {
      lines.push(word);
    } else {
      if (!breaks) return null;
      lines.push(...broken(word, size, width));
    }
  }
  return lines;
}

/** The size at which a text fits in a circle: that asked for, or as much smaller as it must be. */
export function sizeInside(text: string, wanted: number, radius: number): number {
  const [wide, high] = [widthOf(text, 1), 0.75];
  return Math.min(wanted, (2 * (radius - 1.5)) / Math.hypot(wide, high));
}
