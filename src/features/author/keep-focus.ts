/** Focus that stays in its place when the button it is on goes away. */

/** Moves focus from a button that is about to go to what stands around it, which must have `tabIndex={-1}`. */
export function focusAround(selector: string): void {
  document.activeElement?.closest<HTMLElement>(selector)?.focus({ preventScroll: true });
}
