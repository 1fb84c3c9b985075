/** The ways in which a stage of the wall can be drawn, the roomiest first. `useFit` takes the first that fits. */
import { sentencesOf } from '../../core/tools/group-session/sentences';
import type { WallStage, WallView } from '../../core/tools/group-session/wall-view';

/**
 * `grand`: few words, as large as they fit. `roomy`: large letters. `close`: the smallest that can be read at eight metres. `broad`: large over the whole
 * wall, without the poster. `wide`: the smallest over the whole wall. `run-in`: the same, and the words of an option on the line of its deed.
 */
type WallLayout = 'grand' | 'roomy' | 'close' | 'broad' | 'wide' | 'run-in';

/** One way: how large, and what is left to be said aloud. */
export interface Way {
  readonly layout: WallLayout;
  /** Of an option: its deed with its words, its deed, the first sentence of that, how that begins, or nothing. */
  readonly option: 'words' | 'act' | 'first' | 'short' | 'brief' | 'none';
  /** How many of its parts are not shown. */
  readonly dropped: number;
}

/** Whether the step has the whole wall, with its heading in a band above it. */
export function isWide({ layout }: Way): boolean {
  return layout === 'broad' || layout === 'wide' || layout === 'run-in';
}

/** More lines than this were read already. */
const mostLines = 8;

function way(layout: WallLayout, option: Way['option'] = 'words', dropped = 0): Way {
  return { layout, option, dropped };
}

/** The same, with one part less each time. */
function dropping(layout: WallLayout, from: number, to: number): readonly Way[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => way(layout, 'words', from + index));
}

type RoadsStage = Extract<WallStage, { kind: 'roads' }>;

/** What of the roads can be left out, in that order: what the room knows it did, then other roads. Of an ending its text stays longest. */
export function roadParts(
  { taken, left, ending }: RoadsStage,
  isStep: boolean,
): readonly ['taken' | 'text' | 'left', number][] {
  if (isStep)
    return [
      ['taken', ending === null ? 0 : taken.length],
      ['left', Math.max(0, left.length - 1)],
    ];
  return [
    ['taken', taken.length],
    ['left', left.length],
    ['text', Math.max(0, sentencesOf(ending?.text ?? '').length - 1)],
  ];
}

function partsOf(stage: RoadsStage, isStep: boolean): number {
  return roadParts(stage, isStep).reduce((sum, [, count]) => sum + count, 0);
}

/** How it ended is read large; the roads stand beside it where there is room. Where they are what one looks at, they stay. */
function waysOfRoads(stage: RoadsStage, isStep: boolean, usual: readonly Way[]): readonly Way[] {
  if (isStep) return [...usual, ...dropping('wide', 1, partsOf(stage, true))];
  const { taken, left } = stage;
  const alone = taken.length + left.length;
  return [
    way('roomy'),
    way('roomy', 'words', taken.length),
    ...(['grand', 'roomy', 'close', 'broad', 'wide'] as const).map((layout) => way(layout, 'words', alone)),
    ...dropping('wide', alone + 1, partsOf(stage, false)),
  ];
}

/** Words of a step with what the room chose from below them: that is shortened, and then left out, before the words are. */
function beside(usual: readonly Way[]): readonly Way[] {
  return (['words', 'first', 'short'] as const).flatMap((option) =>
    usual.map((one): Way => ({ ...one, option })),
  );
}

/**
 * The ways of what hangs on the wall.
 * @param isJoining whether the room joins with phones in the meantime
 */
export function waysOf({ stage, step }: WallView, isJoining: boolean): readonly Way[] {
  // The poster holds the QR code and stays.
  if (isJoining) return [way('roomy'), ...dropping('close', 0, mostLines)];
  const usual = [way('roomy'), way('close'), way('broad'), way('wide')];
  switch (stage.kind) {
    case 'black':
      return [way('roomy')];
    case 'join':
      return [way('wide')];
    case 'story': {
      // Rather fewer lines than smaller ones: what was said before was read.
      const unread = Math.max(0, stage.lines.length - mostLines);
      const last = Math.max(unread, stage.lines.length - 1);
      return [
        ...dropping('roomy', unread, last - 1),
        // A line that stands alone is large.
        way('grand', 'words', last),
        way('roomy', 'words', last),
        way('close', 'words', last),
        way('wide', 'words', last),
      ];
    }
    case 'vote':
      return [
        way('grand'),
        way('roomy'),
        way('close'),
        way('wide'),
        way('run-in'),
        way('run-in', 'act'),
        way('run-in', 'first'),
        way('run-in', 'short'),
      ];
    case 'result':
      return [
        way('roomy'),
        way('close'),
        way('wide'),
        way('roomy', 'act'),
        way('roomy', 'first'),
        way('close', 'first'),
        way('wide', 'act'),
        way('wide', 'first'),
        way('wide', 'short'),
        way('run-in', 'brief'),
      ];
    case 'text':
      return [
        ...(stage.options === undefined ? [] : beside([way('grand'), ...usual])),
        way('grand', 'none'),
        ...usual.map((one): Way => ({ ...one, option: 'none' })),
        ...dropping('wide', 1, stage.lines.length + 1).map((one): Way => ({ ...one, option: 'none' })),
      ];
    case 'absent':
      return [way('grand'), ...usual];
    case 'roads':
      return waysOfRoads(stage, step.kind === 'roads', usual);
  }
}
