/** What on the stage of the start page touches, runs through something else or is cut off, measured where it was laid out. */
import type { Page } from '@playwright/test';

/** In words, what collides; empty when everything has its own room. */
export function collisionsOnStage(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    interface Box {
      readonly name: string;
      /** Boxes of one block may touch: they are the lines of one text. */
      readonly block: string;
      readonly rect: DOMRect;
    }
    const stage = document.querySelector('section[aria-labelledby="start-titel"]');
    if (stage === null) return ['there is no stage'];
    const drawing = stage.querySelector('[data-drawing] svg');

    const linesOf = (element: Element, block: string): Box[] => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const boxes: Box[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (node.parentElement?.closest('svg, figcaption') != null) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const rect of range.getClientRects())
          if (rect.width > 1) boxes.push({ name: node.textContent?.trim().slice(0, 24) ?? '', block, rect });
      }
      return boxes;
    };
    // A block is a paragraph, a heading, a quotation or a link that stands as a button.
    const blocks = [...stage.querySelectorAll('h1, p:not(:has(a)), blockquote, a')];
    const texts = blocks.flatMap((element, index) => linesOf(element, `block ${index}`));
    const names = [...(drawing?.querySelectorAll('text') ?? [])].map(
      (element, index): Box => ({
        name: element.textContent ?? '',
        block: `name ${index}`,
        rect: element.getBoundingClientRect(),
      }),
    );
    const drawn = [...(drawing?.querySelectorAll('circle, rect, path, line, text') ?? [])].map(
      (element): Box => ({
        name: `${element.tagName} ${element.textContent}`,
        block: 'drawing',
        rect: element.getBoundingClientRect(),
      }),
    );

    const overlap = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
    // The box of a line of letters is higher than the letters: a tenth above and below is air.
    const ink = ({ rect }: Box): DOMRect =>
      new DOMRect(rect.x, rect.y + rect.height * 0.12, rect.width, rect.height * 0.76);
    const found = new Set<string>();
    const pairs = (some: readonly Box[], others: readonly Box[]): void => {
      for (const one of some)
        for (const other of others)
          if (one.block !== other.block && overlap(ink(one), ink(other)))
            found.add(`‘${one.name}’ runs through ‘${other.name}’`);
    };
    pairs(texts, texts);
    pairs(texts, drawn);
    pairs(names, names);

    const room = stage.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    for (const { name, rect } of [...texts, ...drawn])
      if (
        rect.left < Math.max(0, room.left) - 0.5 ||
        rect.right > Math.min(width, room.right) + 0.5 ||
        rect.top < room.top - 0.5 ||
        rect.bottom > room.bottom + 0.5
      )
        found.add(`‘${name}’ is cut off`);
    for (const element of blocks)
      if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline')
        found.add(`‘${element.textContent?.slice(0, 24)}’ is wider than its room`);
    if (document.documentElement.scrollWidth > width) found.add('the page is wider than the screen');
    return [...found];
  });
}
