/** Focus moves with the story, and only when the story did. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { JourneyId, SceneId } from '../../core/shared/ids';
import { besideEdge, bringDecisionIntoView, bringLinesIntoView, endOfAsked, isBelow } from './in-view';
import type { Player } from './use-player';

/**
 * Where focus goes once the story has moved: to the scene, to the question, or to the entry after the first `after`
 * ones, which may be the first of many that are all still to be read.
 */
type FocusWanted =
  | { readonly kind: 'scene' }
  | { readonly kind: 'question'; readonly scene: SceneId | null }
  | { readonly kind: 'line' | 'lines'; readonly after: number; readonly scene: SceneId | null };

/** Whether what is asked lies below what one reads; from when it was measured until it came into view. */
function useAskedBelow(heading: RefObject<HTMLHeadingElement | null>) {
  const [askedBelow, setAskedBelow] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const end = endOfAsked(heading.current);
    if (!askedBelow || end === null) return;
    // Also where nobody scrolls, as when a typeface arrives and the lines become shorter.
    const observer = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting !== true) return;
        // The way there goes away once one is there; focus that is on it goes on to the question.
        if (row.current?.contains(document.activeElement)) heading.current?.focus({ preventScroll: true });
        setAskedBelow(false);
      },
      { rootMargin: `99999px 0px -${besideEdge}px 0px`, threshold: 1 },
    );
    observer.observe(end);
    return () => observer.disconnect();
  }, [askedBelow, heading]);
  return { askedBelow, row, measure: () => setAskedBelow(isBelow(heading.current)) };
}

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
  const [unreadKey, setUnreadKey] = useState<string | null>(null);
  const [readByFocus, setReadByFocus] = useState(0);
  const goByFocus = (to: FocusWanted): void => {
    setWanted(to);
    setReadByFocus(readByFocus + 1);
  };
  const { askedBelow, row: belowRow, measure } = useAskedBelow(heading);
  const entries = view.kind === 'scene' ? view.entries : [];
  const scene = view.kind === 'scene' ? view.scene.id : null;
  const asks = view.kind === 'scene' && view.decision !== null;
  const lastKey = entries.at(-1)?.key ?? null;
  // A choice that leads to another scene leaves its entries behind: then the last one is the first one new.
  const wantedKey =
    wanted?.kind === 'line' || wanted?.kind === 'lines' ? (entries[wanted.after]?.key ?? lastKey) : null;
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
    else if (wanted.kind === 'line' || wanted.kind === 'lines') {
      // Another scene is read from its title; this one from the line that is new.
      const start = isElsewhere ? document.querySelector<HTMLElement>('main h1') : firstNew.current;
      start?.focus({ preventScroll: isElsewhere || asks || wanted.kind === 'lines' });
      if (asks) bringDecisionIntoView(heading.current);
      if (wanted.kind === 'lines') {
        // Nobody is taken past what was not read yet: it begins with the first of them, and what is asked may lie below.
        bringLinesIntoView(firstNew.current, asks ? null : lastLine.current);
        measure();
      }
      setUnreadKey(wanted.kind === 'lines' ? wantedKey : null);
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
    /** From here on all lines came at once. */
    unreadKey: wanted?.kind === 'lines' ? wantedKey : unreadKey,
    askedBelow: asks && askedBelow,
    /** Over the lower edge of the window meanwhile. */
    belowRow,
    /** On from what was read to what is asked about it. */
    toQuestion: () => {
      heading.current?.focus({ preventScroll: true });
      bringDecisionIntoView(heading.current);
    },
    /** After a choice: its own entry stands first, what it brought about follows. */
    afterChoice: () => goByFocus({ kind: 'line', after: entries.length + 1, scene }),
    /** After many lines at once, which are still to be read. */
    afterShowing: () => goByFocus({ kind: 'lines', after: entries.length, scene }),
    /** After a button that goes away when it has done its work. */
    afterArriving: () => goByFocus({ kind: 'scene' }),
    /** How often focus was put on what is new: then it is read there, and not announced as well. */
    readByFocus,
    afterReading: () => setWanted({ kind: 'question', scene }),
  };
}
