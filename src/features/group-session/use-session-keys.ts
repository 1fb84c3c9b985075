/**
 * The keys of a session: those of a presenter remote and the space bar, Escape for the end of the black, B for black, Q
 * for the code, and figures that add a vote or go on with what the room chose. They never work while one types, and the single signs can be turned off
 * (WCAG 2.1.4).
 */
import { useEffect, useRef } from 'react';

/** What a key asks for. */
export type KeyDeed =
  | { readonly type: 'on' }
  | { readonly type: 'back' }
  | { readonly type: 'black' }
  /** Shows the wall again where it is black. */
  | { readonly type: 'light' }
  /** Shows how one joins with a phone, large, or the step again. */
  | { readonly type: 'invite' }
  /** The option of this number, from 0: a vote more or, with `by` -1, fewer for it, or what the room goes on with. */
  | { readonly type: 'figure'; readonly option: number; readonly by: 1 | -1 };

const named: Readonly<Record<string, KeyDeed>> = {
  ArrowRight: { type: 'on' },
  PageDown: { type: 'on' },
  ' ': { type: 'on' },
  ArrowLeft: { type: 'back' },
  PageUp: { type: 'back' },
  Escape: { type: 'light' },
};

/** The wall scrolls nothing, so there up and down go on and back too. */
const onWall: Readonly<Record<string, KeyDeed>> = {
  ArrowDown: { type: 'on' },
  ArrowUp: { type: 'back' },
};

const signs: Readonly<Record<string, KeyDeed>> = {
  b: { type: 'black' },
  '.': { type: 'black' },
  q: { type: 'invite' },
};

/** What a key of a wall asks for, by its name. @param hasSigns whether single signs do something */
export function deedOfWallKey(key: string, hasSigns: boolean): KeyDeed | null {
  return named[key] ?? onWall[key] ?? (hasSigns ? signs[key] : undefined) ?? null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, dialog, [contenteditable]') !== null
  );
}

/** The space bar presses what has the focus. */
function isPressing({ key, target }: KeyboardEvent): boolean {
  return key === ' ' && target instanceof HTMLElement && target.closest('button, a, summary, label') !== null;
}

function deedOf(
  { key, code, shiftKey }: KeyboardEvent,
  hasSigns: boolean,
  isMirror: boolean,
): KeyDeed | null {
  const always = named[key] ?? (isMirror ? onWall[key] : undefined);
  if (always !== undefined) return always;
  if (!hasSigns) return null;
  const [, figure] = /^(?:Digit|Numpad)([1-5])$/.exec(code) ?? [];
  if (figure !== undefined) return { type: 'figure', option: Number(figure) - 1, by: shiftKey ? -1 : 1 };
  return signs[key.toLowerCase()] ?? null;
}

/** Listens to the keys of this window. */
export function useSessionKeys(
  act: (deed: KeyDeed) => void,
  { hasSigns, isMirror }: { readonly hasSigns: boolean; readonly isMirror: boolean },
): void {
  const now = useRef(act);
  useEffect(() => {
    now.current = act;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if (isTyping(event.target) || isPressing(event)) return;
      const deed = deedOf(event, hasSigns, isMirror);
      if (deed === null) return;
      // Escape does its own work in the browser besides.
      if (deed.type !== 'light') event.preventDefault();
      now.current(deed);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [hasSigns, isMirror]);
}
