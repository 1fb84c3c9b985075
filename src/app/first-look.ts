/**
 * Runs before anything is drawn, and decides one thing: whether the words of the start page that stand in index.html are
 * those that one will see. They are not at another address, in another language, or where something is kept.
 */
const script = document.currentScript;
const base = script instanceof HTMLScriptElement ? (script.dataset.base ?? '/') : '/';

/** Whether the address is that of the start page. */
function isStart(): boolean {
  const { pathname } = window.location;
  return pathname === base || `${pathname}/` === base;
}

/** Whether this browser was here before, or would be answered in another language. */
function isStrange(): boolean {
  try {
    if (localStorage.length > 0) return true;
  } catch {
    // A browser that keeps nothing has nothing of before.
  }
  const wished = navigator.languages.map((tag) => tag.toLowerCase().slice(0, 2));
  const answered = wished.find((tag) => tag === 'nl' || tag === 'en') ?? 'nl';
  return answered !== 'nl' || window.history.state !== null;
}

const isShown = isStart() && !isStrange();
if (!isShown) document.documentElement.dataset.eerste = 'uit';

/** The files of the place that the address is of are fetched along with those of every place. */
function fetchAlong(files: string | undefined): void {
  for (const file of files?.split(' ') ?? []) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.href = file;
    document.head.append(link);
  }
}

if (script instanceof HTMLScriptElement) {
  if (isShown) fetchAlong(script.dataset.start);
  else if (/\/modules\/[^/]+\/[^/]+\/?$/.test(window.location.pathname)) fetchAlong(script.dataset.player);
}
