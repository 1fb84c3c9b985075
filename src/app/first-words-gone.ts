/**
 * The words of the start page that stand in index.html (`first-words.tsx`) give way to the app as soon as that has a page
 * to show, in one go: until then the app is not drawn, so nothing is seen twice and nothing jumps.
 */

function giveWay(app: HTMLElement): void {
  const words = document.getElementById('eerste');
  const held = words?.contains(document.activeElement) === true ? document.activeElement : null;
  document.documentElement.dataset.eerste = 'uit';
  // Who stood on a link with the keyboard stands on the same one.
  const href = held?.getAttribute('href');
  if (href != null)
    app.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`)?.focus({ preventScroll: true });
  words?.remove();
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
