/** Focus moves with the story, and only when the story did. */
import { useEffect, useRef, useState } from 'react';
import type { JourneyId, SceneId } from '../../core/shared/ids';
import { bringDecisionIntoView } from './in-view';
import type { Player } from './use-player';

/** Where focus goes once the story has moved: to the scene, to the question, or to the entry after the first `after` ones. */
type FocusWanted =
  | { readonly kind: 'scene' }
  | { readonly kind: 'question'; readonly scene: SceneId | null }
  | { readonly kind: 'line'; readonly after: number; readonly scene: SceneId | null };

/**
 * To the first new line after a choice, to the question when all has been read. Another scene begins at its top; who
 * arrives in the middle of a story has the place before them.
 */
export function useStoryFocus(view: Player['view'], journey: JourneyId, isBegun: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const firstNew = useRef<HTMLDivElement>(null);
  const onwardRow = useRef<HTMLDivElement>(null);
  const lastLine = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<FocusWanted | null>(null);
  const [newKey, setNewKey] = useState<string | null>(null);
  const entries = view.kind === 'scene' ? view.entries : [];
  const scene = view.kind === 'scene' ? view.scene.id : null;
  const asks = view.kind === 'scene' && view.decision !== null;
  const lastKey = entries.at(-1)?.key ?? null;
  // A choice that leads to another scene leaves its entries behind: then the last one is the first one new.
  const wantedKey = wanted?.kind === 'line' ? (entries[wanted.after]?.key ?? lastKey) : null;
  const bringPlaceIntoView = (): void => {
    if (asks) bringDecisionIntoView(heading.current);
    else {
      lastLine.current?.scrollIntoView({ block: 'nearest' });
      onwardRow.current?.scrollIntoView({ block: 'nearest' });
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only on arriving, or when another journey comes up by itself
  useEffect(() => {
    if (!isBegun || view.kind === 'ending' || wanted !== null) return;
    // Whoever goes to another page is taken to its top first.
    const arrived = requestAnimationFrame(bringPlaceIntoView);
    return () => cancelAnimationFrame(arrived);
  }, [journey]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves only when the story did
  useEffect(() => {
    if (wanted === null) return;
    const isElsewhere = wanted.kind !== 'scene' && wanted.scene !== scene;
    if (isElsewhere && !asks) window.scrollTo(0, 0);
    if (view.kind === 'ending' || wanted.kind === 'scene')
      document.querySelector<HTMLElement>('main h1')?.focus();
    else if (wanted.kind === 'line') {
      firstNew.current?.focus({ preventScroll: isElsewhere || asks });
      // All that was left stands there now: what is asked of it comes into view.
      if (asks) bringDecisionIntoView(heading.current);
      // The line keeps its place in the focus order: an element that loses it while focused drops focus to the page.
      setNewKey(wantedKey);
    } else if (asks) heading.current?.focus({ preventScroll: true });
    else if (!isElsewhere) bringPlaceIntoView();
    setWanted(null);
  }, [lastKey, asks, wanted]);
  return {
    heading,
    firstNew,
    /** Kept in view while one reads on. */
    onwardRow,
    /** What was shown last. */
    lastLine,
    newKey: wantedKey ?? newKey,
    /** After a choice: its own entry stands first, what it brought about follows. */
    afterChoice: () => setWanted({ kind: 'line', after: entries.length + 1, scene }),
    /** After many lines at once, which are still to be read. */
    afterShowing: () => setWanted({ kind: 'line', after: entries.length, scene }),
    /** After a button that goes away when it has done its work. */
    afterArriving: () => setWanted({ kind: 'scene' }),
    afterReading: () => setWanted({ kind: 'question', scene }),
  };
}
