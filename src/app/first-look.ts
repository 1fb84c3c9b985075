/**
 * Runs before anything is drawn, and decides which of the words that stand in the page are those that one will see: the
 * Dutch ones, the English ones, or none, at another address and where one was before. It also has the files fetched along
 * that the address needs, which would otherwise be asked for one after the other.
 */
const script = document.currentScript;
const told: DOMStringMap = script instanceof HTMLScriptElement ? script.dataset : {};
const root = document.documentElement;

/** With what every key of ours in plain storage begins. */
const ours = 'speelveld.';

/** The address below the base path, without a slash behind it. */
const address = window.location.pathname.slice((told.base ?? '/').length - 1).replace(/\/$/, '') || '/';

/** Whether this browser was here before: then its letters and files are here, and the page may be another one. */
function isKnown(): boolean {
  try {
    return window.history.state !== null || Object.keys(localStorage).some((key) => key.startsWith(ours));
  } catch {
    // A browser that keeps nothing has nothing of before.
    return false;
  }
}

/** The language in which somebody new is answered: what the browser wishes first of those that there are. */
function language(): string {
  const offered = told.languages?.split(' ') ?? [];
  const wished = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]);
  return wished.find((tag) => tag !== undefined && offered.includes(tag)) ?? 'nl';
}

function fetchAlong(files: string | undefined, kind: 'script' | 'font'): void {
  for (const file of files?.split(' ') ?? []) {
    const link = document.createElement('link');
    link.rel = kind === 'script' ? 'modulepreload' : 'preload';
    if (kind === 'font') link.as = kind;
    link.crossOrigin = '';
    link.href = (told.base ?? '/') + file;
    document.head.append(link);
  }
}

/**
 * Puts the words in the place of the Dutch ones as soon as they have all been read, which is when `after` is there. In a
 * language that a host added there are none: the page is then empty until the app is there.
 */
function speak(lang: string, after: string): void {
  root.dataset.eerste = 'uit';
  const watch = new MutationObserver(() => {
    if (document.getElementById(after) === null) return;
    watch.disconnect();
    const words = document.getElementById(`eerste-${lang}`);
    if (!(words instanceof HTMLTemplateElement)) return;
    document.getElementById('eerste')?.replaceChildren(words.content);
    root.lang = lang;
    delete root.dataset.eerste;
  });
  watch.observe(document, { childList: true, subtree: true });
}

const isHere = address === told.path;
if (!isHere || isKnown()) root.dataset.eerste = 'uit';
else if (language() !== 'nl') speak(language(), 'app');
if (isHere) {
  fetchAlong(told.files, 'script');
  // Who was here before may have chosen a language.
  if (!isKnown()) fetchAlong(told[language()], 'script');
} else if (/^\/modules\/[^/]+\/[^/]+$/.test(address)) fetchAlong(told.player, 'script');
if (isKnown()) fetchAlong(told.letters, 'font');
// Somebody new reads in a letter of the device first: ours would be fetched before what there is to read.
else root.dataset.letters = 'later';

/** With what the address begins, behind #, of a page that was opened from the words of another: where that one stands. */
const cameFrom = '#na/';

/**
 * A link that is pressed before the app is here begins another visit, and the way back from there would end what is done
 * in that one. So the page it came from becomes a place of the new visit.
 */
function bringAlong({ hash, pathname, search }: Location): void {
  const from = hash.slice(cameFrom.length);
  // One of our own addresses, whoever wrote the link.
  if (!hash.startsWith(cameFrom) || !/^(?:[\w-]+(?:\/|$))*$/.test(from)) return;
  history.replaceState(null, '', (told.base ?? '/') + from);
  history.pushState(null, '', pathname + search);
}

/** Whether a press on a link opens it here, and not in another tab or on disk. */
function opensHere({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !(ctrlKey || metaKey || shiftKey || altKey);
}

bringAlong(window.location);

// A button that is pressed before the app is here is pressed again in the app.
document.addEventListener('click', (event) => {
  const { target } = event;
  const held = target instanceof Element ? target.closest('#eerste :is(button, a[href])') : null;
  if (held instanceof HTMLButtonElement) held.dataset.pressed = '';
  if (!(held instanceof HTMLAnchorElement) || held.origin !== location.origin || !opensHere(event)) return;
  event.preventDefault();
  location.replace(held.href + cameFrom + address.slice(1));
});
