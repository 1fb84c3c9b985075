/** Focus moves with the story, and only when the story did. */
import { useEffect, useRef, useState } from 'react';
import type { SceneId } from '../../core/shared/ids';
import type { Player } from './use-player';

/** Where focus goes once the story has moved: to the scene, to the question, or to the entry after the first `after` ones. */
type FocusWanted =
  | { readonly kind: 'scene' }
  | { readonly kind: 'question' }
  | { readonly kind: 'line'; readonly after: number; readonly scene: SceneId | null };

/** To the first new line after a choice, to the question when all has been read. */
export function useStoryFocus(view: Player['view']) {
  const heading = useRef<HTMLHeadingElement>(null);
  const firstNew = useRef<HTMLDivElement>(null);
  const onwardRow = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<FocusWanted | null>(null);
  const [newKey, setNewKey] = useState<string | null>(null);
  const entries = view.kind === 'scene' ? view.entries : [];
  const scene = view.kind === 'scene' ? view.scene.id : null;
  const asks = view.kind === 'scene' && view.decision !== null;
  const lastKey = entries.at(-1)?.key ?? null;
  // A choice that leads to another scene leaves its entries behind: then the last one is the first one new.
  const wantedKey = wanted?.kind === 'line' ? (entries[wanted.after]?.key ?? lastKey) : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves only when the story did
  useEffect(() => {
    if (wanted === null) return;
    if (view.kind === 'ending' || wanted.kind === 'scene')
      document.querySelector<HTMLElement>('main h1')?.focus();
    else if (wanted.kind === 'line') {
      // Another scene begins with where it is; the focus that follows scrolls only as far as it must.
      if (wanted.scene !== scene) document.querySelector('main h1')?.scrollIntoView({ block: 'nearest' });
      firstNew.current?.focus();
      // The line keeps its place in the focus order: an element that loses it while focused drops focus to the page.
      setNewKey(wantedKey);
    } else if (asks) heading.current?.focus({ preventScroll: true });
    else onwardRow.current?.scrollIntoView({ block: 'nearest' });
    setWanted(null);
  }, [lastKey, asks, wanted]);
  return {
    heading,
    firstNew,
    /** Kept in view while one reads on. */
    onwardRow,
    newKey: wantedKey ?? newKey,
    /** After a choice: its own entry stands first, what it brought about follows. */
    afterChoice: () => setWanted({ kind: 'line', after: entries.length + 1, scene }),
    /** After many lines at once, which are still to be read. */
    afterShowing: () => setWanted({ kind: 'line', after: entries.length, scene }),
    /** After a button that goes away when it has done its work. */
    afterArriving: () => setWanted({ kind: 'scene' }),
    afterReading: () => setWanted({ kind: 'question' }),
  };
}
