/** The ways in which a stage of the wall can be drawn, the roomiest first. `useFit` takes the first that fits. */
import type { WallStage } from '../../core/tools/group-session/wall-view';

/**
 * `roomy`: large letters. `close`: the smallest that can be read at eight metres. `wide`: those over the whole wall, without
 * the poster. `run-in`: the words of an option on the line of its deed. `bare`: without words that can be said aloud.
 */
export type WallLayout = 'roomy' | 'close' | 'wide' | 'run-in' | 'bare';

/** One way: how large, and how many of its parts are left to be said aloud. */
export interface Way {
  readonly layout: WallLayout;
  readonly dropped: number;
}

/** More lines than this were read already. */
const mostLines = 8;

/** A text in its sentences, each with what ends it. */
export function sentencesOf(text: string): readonly string[] {
  return (text.match(/[^.!?…]+(?:[.!?…]+[’”)]*|$)/g) ?? [])
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

const all = (...layouts: readonly WallLayout[]): readonly Way[] =>
  layouts.map((layout) => ({ layout, dropped: 0 }));

function dropping(layout: WallLayout, from: number, to: number): readonly Way[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => ({
    layout,
    dropped: from + index,
  }));
}

/** The ways of a stage. */
export function waysOf(stage: WallStage): readonly Way[] {
  switch (stage.kind) {
    case 'black':
      return all('roomy');
    case 'story': {
      // Rather fewer lines than smaller ones: what was said before was read.
      const unread = Math.max(0, stage.lines.length - mostLines);
      const last = Math.max(unread, stage.lines.length - 1);
      return [
        ...dropping('roomy', unread, last),
        { layout: 'close', dropped: last },
        { layout: 'wide', dropped: last },
      ];
    }
    case 'vote':
      return all('roomy', 'close', 'wide', 'run-in', 'bare');
    case 'result':
      return all('roomy', 'close', 'bare', 'wide');
    case 'text':
      return [...all('roomy', 'close', 'wide'), ...dropping('wide', 1, stage.lines.length - 1)];
    case 'absent':
      return all('roomy', 'close', 'wide');
    case 'roads':
      return [
        ...all('roomy', 'close', 'wide'),
        ...dropping('wide', 1, stage.ending === null ? 0 : sentencesOf(stage.ending.text).length),
      ];
  }
}
