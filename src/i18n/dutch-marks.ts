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

/** What is filled in is a name, a number or a few words. With few letters around it, it would know almost any text. */
const filledIn = '.{1,60}';
const leastLetters = 6;

/** A text with words filled in. */
function patternOf(text: string): RegExp {
  const parts = text
    .split(new RegExp(placeholder, 'g'))
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join(filledIn)}$`, 'u');
}

function lettersIn(text: string): number {
  return text.replaceAll(/\{\{\w+\}\}|\P{L}/gu, '').length;
}

/**
 * Whether a piece of text is one of these, or one of these filled in.
 * @internal exported for its tests
 */
export function recogniserOf(texts: readonly string[]): (shown: string) => boolean {
  const pieces = [...new Set(texts.flatMap(piecesOf))].filter((piece) => /\p{L}/u.test(piece));
  const exact = new Set(pieces.filter((piece) => !placeholder.test(piece)));
  const patterns = pieces
    .filter((piece) => placeholder.test(piece) && lettersIn(piece) >= leastLetters)
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

  const ownTexts = (element: Element): readonly string[] =>
    [...element.childNodes].flatMap((node) =>
      node.nodeType === Node.TEXT_NODE ? [oneSpaced(node.nodeValue ?? '')] : [],
    );
  const saysDutch = (element: Element): boolean => {
    const own = ownTexts(element);
    if (own.some(isDutch)) return true;
    return (
      element.childElementCount === 0 &&
      own.every((text) => text === '') &&
      spoken.some((name) => isDutch(element.getAttribute(name) ?? ''))
    );
  };
  /** The language that an element has to say; null where it has nothing to say of its own. */
  const wanted = (element: Element): string | null => {
    const around = element.parentElement?.closest('[lang]') ?? null;
    if (saysDutch(element))
      return around?.getAttribute('lang') === 'nl' && !before.has(element) ? null : 'nl';
    // What stands inside a text that was marked is not Dutch for that.
    if (around === null || !before.has(around) || around.getAttribute('lang') !== 'nl') return null;
    if (!ownTexts(element).some((text) => /\p{L}/u.test(text))) return null;
    const former = before.get(around) ?? around.parentElement?.closest('[lang]')?.getAttribute('lang');
    return former ?? null;
  };
  const restore = (element: Element): void => {
    const lang = before.get(element) ?? null;
    if (lang === null) element.removeAttribute('lang');
    else element.setAttribute('lang', lang);
    before.delete(element);
  };
  const mark = (element: Element): void => {
    const lang = wanted(element);
    if (lang === null) {
      if (before.has(element)) restore(element);
      return;
    }
    if (element.getAttribute('lang') === lang) return;
    if (!before.has(element)) before.set(element, element.getAttribute('lang'));
    element.setAttribute('lang', lang);
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
