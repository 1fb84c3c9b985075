/**
 * What the road map is drawn from and what its drawing consists of. All numbers are CSS pixels at a root
 * of 16; the view turns them into rem. Letters and lines of text are as large as the reader chose.
 */
import type { RoadLeads } from '../../../core/debrief/roads';

/** A choice that was on offer and not taken. */
interface UntakenRoad {
  readonly key: string;
  readonly label: string;
  readonly leads: RoadLeads;
  /** What it leaves behind, in a few words below its label; null where that is nothing. */
  readonly trace: string | null;
}

/**
 * One decision on the walked road.
 * @internal exported for its tests
 */
export interface RoadStop {
  readonly key: string;
  /** What stands above it: the name of its scene. */
  readonly scene: string;
  readonly taken: string;
  readonly untaken: readonly UntakenRoad[];
}

/** The walked road; `ending`, and what stands above it, is null while it has none. */
export interface WalkedRoad {
  readonly stops: readonly RoadStop[];
  readonly ending: { readonly scene: string; readonly title: string } | null;
}

/** A place in the drawing, from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A stretch of line: level when both ends are equally high, otherwise one smooth bend. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** Where a text stands: its top left corner, the width it may fill and the lines it is reckoned to need. */
export interface LabelBox {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly lines: number;
}

/** A sign on the line: a choice taken, a choice not taken, where the reader is now, an ending not seen. */
export interface RoadNode {
  readonly kind: 'walked' | 'untaken' | 'here' | 'ending';
  readonly key: string;
  readonly at: Point;
}

/**
 * An untaken road as drawn; `bar` is where it stops for good. A road that comes back and leaves something behind
 * `isTraced`: it runs on beside the walked one instead of going up in it.
 */
export interface DrawnRoad {
  readonly key: string;
  readonly segments: readonly Segment[];
  readonly bar: Point | null;
  readonly isTraced: boolean;
}

/** Everything the view needs to draw the map and to put the texts in their places. */
export interface RoadDrawing {
  readonly width: number;
  readonly height: number;
  readonly start: Point | null;
  /** One stretch of walked road per stave. */
  readonly walked: readonly Segment[];
  readonly roads: readonly DrawnRoad[];
  readonly nodes: readonly RoadNode[];
  readonly labels: readonly LabelBox[];
  /** The height of one line of a label. */
  readonly line: number;
}

/** The width reckoned for one letter of a label, and of the smaller words below it and above the road. */
export const LETTER = 7.8;
export const SMALL_LETTER = 7.2;

/** The height of one line of a label, at the letter as drawn. */
export const LABEL_LINE = 22;

/** The text of an SVG path along these segments. */
export function pathOf(segments: readonly Segment[]): string {
  const [head] = segments;
  if (head === undefined) return '';
  const strokes = segments.map(({ from, to }) => {
    if (from.y === to.y) return `H${to.x}`;
    const middle = (from.x + to.x) / 2;
    return `C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
  });
  return `M${head.from.x} ${head.from.y}${strokes.join('')}`;
}

/**
 * How many lines `text` needs in `width`, reckoned generously with wide letters, so that the real text
 * is never taller than the room kept for it. A word that is wider than the room is broken.
 */
export function linesNeeded(text: string, width: number, letter: number): number {
  const room = Math.max(1, Math.floor(width / letter));
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) {
      used = needed;
    } else {
      lines += (used === 0 ? 0 : 1) + Math.ceil(word.length / room) - 1;
      used = word.length - (Math.ceil(word.length / room) - 1) * room;
    }
  }
  return lines;
}
