/**
 * Focus never falls to the page itself: whoever presses something that then goes away would begin at the top again.
 * Looks at it before the next deed and at the end of each test of a view. Only a press that had focus counts.
 */

let pressed: { readonly what: string; readonly on: Element | null } | null = null;
const fallen: string[] = [];

/** Notes whether what was pressed last left focus nowhere. A page that was left or put up anew has nothing to look at. */
function look(): void {
  const isHere = pressed?.on?.isConnected === true && document.body.textContent.trim() !== '';
  if (pressed !== null && isHere && document.activeElement === document.body) fallen.push(pressed.what);
  pressed = null;
}

/** Looks along in all tests of views from here on. */
export function watchFocus(): void {
  for (const deed of ['pointerdown', 'mousedown', 'keydown'])
    document.addEventListener(deed, look, { capture: true });
  document.addEventListener(
    'click',
    ({ target }) => {
      const at = document.activeElement;
      if (at !== document.body && target instanceof Element && at?.contains(target))
        pressed = {
          what: at.textContent.trim(),
          on: document.body.firstElementChild?.firstElementChild ?? null,
        };
    },
    { capture: true },
  );
}

/** What was pressed since the last time this was asked and left focus nowhere. */
export function fallenFocus(): readonly string[] {
  look();
  return fallen.splice(0);
}
