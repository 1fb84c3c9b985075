/** The ways in which a stage of the wall can be drawn, the roomiest first. `useFit` takes the first that fits. */
import type { WallStage } from '../../core/tools/group-session/wall-view';

/**
 * `grand`: few words, as large as they fit. `roomy`: large letters. `close`: the smallest that can be read at eight metres. `broad`: large over the whole
 * wall, without the poster. `wide`: the smallest over the whole wall. `run-in`: the same, and the words of an option on the line of its deed.
 */
type WallLayout = 'grand' | 'roomy' | 'close' | 'broad' | 'wide' | 'run-in';

/** One way: how large, and what is left to be said aloud. */
export interface Way {
  readonly layout: WallLayout;
  /** Of an option: its deed with its words, its deed, or the first sentence of that. */
  readonly option: 'words' | 'act' | 'first';
  /** How many of its parts are not shown. */
  readonly dropped: number;
}

/** Whether the step has the whole wall, with its heading in a band above it. */
export function isWide({ layout }: Way): boolean {
  return layout === 'broad' || layout === 'wide' || layout === 'run-in';
}

/** More lines than this were read already. */
const mostLines = 8;

/** A text in its sentences, each with what ends it. */
export function sentencesOf(text: string): readonly string[] {
  return (text.match(/[^.!?…]+(?:[.!?…]+[’”)]*|$)/g) ?? [])
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function way(layout: WallLayout, option: Way['option'] = 'words', dropped = 0): Way {
  return { layout, option, dropped };
}

/** The same, with one part less each time. */
function dropping(layout: WallLayout, from: number, to: number): readonly Way[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => way(layout, 'words', from + index));
}

/** What of the roads can be left out: first what the room knows it did, then the end of the story, then other roads. */
export function roadParts({
  taken,
  left,
  ending,
}: Extract<WallStage, { kind: 'roads' }>): readonly ['taken' | 'text' | 'left', number][] {
  return [
    ['taken', ending === null ? 0 : taken.length],
    ['text', sentencesOf(ending?.text ?? '').length],
    ['left', Math.max(0, left.length - 1)],
  ];
}

/**
 * The ways of a stage.
 * @param isJoining whether the room joins with phones in the meantime
 */
export function waysOf(stage: WallStage, isJoining: boolean): readonly Way[] {
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
      return [...dropping('roomy', unread, last), way('close', 'words', last), way('wide', 'words', last)];
    }
    case 'vote':
      return [
        way('roomy'),
        way('close'),
        way('wide'),
        way('run-in'),
        way('run-in', 'act'),
        way('run-in', 'first'),
      ];
    case 'result':
      return [
        way('roomy'),
        way('roomy', 'act'),
        way('roomy', 'first'),
        way('close', 'first'),
        way('wide', 'act'),
        way('wide', 'first'),
      ];
    case 'text':
      return [way('grand'), ...usual, ...dropping('wide', 1, stage.lines.length + 1)];
    case 'absent':
      return [way('grand'), ...usual];
    case 'roads':
      return [
        ...usual,
        ...dropping(
          'wide',
          1,
          roadParts(stage).reduce((sum, [, count]) => sum + count, 0),
        ),
      ];
  }
}
