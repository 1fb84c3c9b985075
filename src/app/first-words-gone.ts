/**
 * The words that stand in the page (`first-words.tsx`) give way to the app as soon as that has a page to show, in one go:
 * until then the app is not drawn, so nothing is seen twice and nothing jumps.
 */
import { fetchLetters } from './letters';

/** The same link or button in the app. */
function sameIn(app: HTMLElement, held: Element): HTMLElement | null {
  const href = held.getAttribute('href');
  if (href !== null) return app.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`);
  const buttons = [...app.querySelectorAll('button')];
  return buttons.find(({ textContent }) => textContent === held.textContent) ?? null;
}

function giveWay(app: HTMLElement): void {
  const words = document.getElementById('eerste');
  const isHeld = words?.contains(document.activeElement) === true;
  const held = isHeld ? document.activeElement : null;
  const pressed = words?.querySelector('[data-pressed]') ?? null;
  document.documentElement.dataset.eerste = 'uit';
  // What appeared once does not appear again.
  for (const animation of app.getAnimations({ subtree: true })) animation.finish();
  // Who stood on a link with the keyboard stands on the same one.
  if (held !== null) sameIn(app, held)?.focus({ preventScroll: true });
  if (pressed !== null) sameIn(app, pressed)?.click();
  words?.remove();
  document.getElementById('eerste-en')?.remove();
  bringLetters();
}

/** Within how many milliseconds of the beginning lines may still change by themselves: later one is reading them. */
const soon = 3_000;

/** Our letters come once there is something to read; on a slow line not under one's eyes, but with what one presses. */
function bringLetters(): void {
  const pressed = new Promise((resolve) => document.addEventListener('click', resolve, { once: true }));
  const bring = async (): Promise<void> => {
    if (!(await fetchLetters())) return;
    if (performance.now() > soon) await pressed;
    delete document.documentElement.dataset.letters;
  };
  // Safari has no idle time to give.
  if ('requestIdleCallback' in window) window.requestIdleCallback(() => void bring(), { timeout: 2_000 });
  else setTimeout(() => void bring(), 500);
}

/** Watches until there is a heading in `app`, which every page has. */
export function giveWayWhenShown(app: HTMLElement): void {
  const observer = new MutationObserver(() => {
    if (app.querySelector('h1') === null) return;
    observer.disconnect();
    giveWay(app);
  });
  observer.observe(app, { childList: true, subtree: true });
}
