/**
 * Marks as Dutch (`lang="nl"`) what is shown in Dutch in a language that a host added and that is half done, so that it
 * is pronounced and hyphenated as such. The build knows which texts those are; here the page is searched for them, when
 * it changes: a text comes to a view as a word among others and does not say where it came from.
 */

/** Attributes that are read aloud in the place of text; only where there is nothing else in the element. */
const spoken = ['aria-label', 'placeholder', 'alt', 'title'];

const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The pieces that a text may be shown in: its paragraphs, and what stands between signs of emphasis. */
function piecesOf(text: string): readonly string[] {
  const paragraphs = text.split(/\n\s*\n/);
  return [text, ...paragraphs, ...paragraphs.flatMap((one) => one.split('*'))].map(oneSpaced);
}

const placeholder = /\{\{\w+\}\}/;

/** A text with words filled in. */
function patternOf(text: string): RegExp {
  const parts = text
    .split(new RegExp(placeholder, 'g'))
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`, 'u');
}

/**
 * Whether a piece of text is one of these, or one of these filled in.
 * @internal exported for its tests
 */
export function recogniserOf(texts: readonly string[]): (shown: string) => boolean {
  const pieces = [...new Set(texts.flatMap(piecesOf))].filter((piece) => /\p{L}/u.test(piece));
  const exact = new Set(pieces.filter((piece) => !placeholder.test(piece)));
  // A pattern of nothing but what is filled in would know every text.
  const patterns = pieces
    .filter((piece) => placeholder.test(piece) && /\p{L}{2}/u.test(piece.replace(/\{\{\w+\}\}/g, '')))
    .map(patternOf);
  const known = new Map<string, boolean>();
  return (shown) => {
    const text = oneSpaced(shown);
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = exact.has(text) || patterns.some((pattern) => pattern.test(text));
    known.set(text, found);
    return found;
  };
}

/**
 * Marks what is on the page, and what comes on it, until it is stopped; then every mark is taken off again.
 * @param texts what is shown in Dutch
 * @returns how to stop
 */
export function markDutch(root: Element, texts: readonly string[]): () => void {
  const isDutch = recogniserOf(texts);
  const before = new Map<Element, string | null>();

  const saysDutch = (element: Element): boolean => {
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    if (own.some(({ nodeValue }) => isDutch(nodeValue ?? ''))) return true;
    return (
      element.childElementCount === 0 &&
      own.every(({ nodeValue }) => oneSpaced(nodeValue ?? '') === '') &&
      spoken.some((name) => isDutch(element.getAttribute(name) ?? ''))
    );
  };
  const restore = (element: Element): void => {
    const lang = before.get(element) ?? null;
    if (lang === null) element.removeAttribute('lang');
    else element.setAttribute('lang', lang);
    before.delete(element);
  };
  const mark = (element: Element): void => {
    const isMarked = before.has(element);
    if (saysDutch(element)) {
      if (element.closest('[lang]')?.getAttribute('lang') === 'nl') return;
      before.set(element, element.getAttribute('lang'));
      element.setAttribute('lang', 'nl');
    } else if (isMarked) restore(element);
  };
  const markAll = (node: Node): void => {
    if (!(node instanceof Element)) return;
    mark(node);
    for (const element of node.querySelectorAll('*')) mark(element);
  };

  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'childList') for (const node of addedNodes) markAll(node);
      const element = target instanceof Element ? target : target.parentElement;
      if (element !== null) mark(element);
    }
    for (const element of before.keys()) if (!element.isConnected) before.delete(element);
  });
  markAll(root);
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: spoken,
  });
  return () => {
    observer.disconnect();
    for (const element of [...before.keys()]) restore(element);
  };
}
