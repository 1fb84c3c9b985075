/**
 * What a screen reader is told without being asked: each change of a live region, as an entry. A region that says all
 * of itself anew (`role` status or alert) is one entry however much of it changed at once; changes in one go count
 * once. Runs in jsdom, and in a page of a real browser by `page.evaluate(hear)`.
 */

declare global {
  interface Window {
    announced?: string[];
  }
}

/** Begins to listen, or forgets what was heard so far. All it needs is within it: it is sent to browsers as text. */
export function hear(): void {
  if (window.announced !== undefined) {
    window.announced.length = 0;
    return;
  }
  const heard: string[] = [];
  window.announced = heard;
  const kinds = '[aria-live], [role=status], [role=alert], [role=log], output';
  const regionOf = (node: Node): Element | null => {
    const element = node instanceof Element ? node : node.parentElement;
    const region = element?.closest(kinds) ?? null;
    // A region within another answers for itself; one that is off keeps all in it silent.
    return region?.getAttribute('aria-live') === 'off' || region?.closest('[aria-hidden=true]')
      ? null
      : region;
  };
  const words = (node: Node): string => {
    if (!(node instanceof Element)) return node.textContent ?? '';
    if (node.matches('[aria-live=off], [aria-hidden=true], summary, button')) return '';
    return [...node.childNodes].map(words).join(' ');
  };
  const isWhole = (region: Element): boolean => region.matches('[role=status], [role=alert], output');
  new MutationObserver((changes) => {
    const told = new Map<Element, string[]>();
    const tell = (region: Element | null, node: Node): void => {
      const text = words(region !== null && isWhole(region) ? region : node)
        .replace(/\s+/g, ' ')
        .trim();
      if (region === null || text === '' || !document.contains(region)) return;
      const said = told.get(region) ?? [];
      if (!said.includes(text)) told.set(region, [...said, text]);
    };
    for (const { type, target, addedNodes } of changes) {
      // Of a region that speaks of what is added, what only changed is not told.
      const isChange = type === 'characterData';
      if (isChange && regionOf(target)?.getAttribute('aria-relevant') !== 'additions')
        tell(regionOf(target), target);
      for (const node of addedNodes) {
        tell(regionOf(target), node);
        // What comes with a region of its own: an alert is always told, and so is a status by many.
        if (!(node instanceof Element) || regionOf(target) !== null) continue;
        for (const region of [node, ...node.querySelectorAll(kinds)])
          if (region.matches('[role=status], [role=alert]')) tell(regionOf(region), region);
      }
    }
    heard.push(...[...told.values()].map((said) => said.join(' ')));
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
}

/** What was heard since the last time this was asked. */
export function heardNow(): readonly string[] {
  return window.announced?.splice(0) ?? [];
}
