/**
 * What axe does not look at, measured in the page where it was laid out. Each function is sent to the browser as text, so
 * all it needs is within it; each answers what is wrong, in words, and nothing when nothing is. `page-checks.journey.ts`
 * shows each of them a page with its fault.
 */

/** Targets smaller than 24 by 24 CSS pixels that stand too near to another (WCAG 2.2, 2.5.8), also within a drawing. */
export function smallTargets(): string[] {
  const least = 24;
  const kinds =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=radio], [role=checkbox], [role=option], [role=tab], [role=switch]';
  const inSentence = (element: Element): boolean => {
    if (getComputedStyle(element).display !== 'inline') return false;
    const around = element.parentElement?.closest(
      'p, li, dd, td, th, label, figcaption, blockquote, h1, h2, h3',
    );
    return (around?.textContent.trim().length ?? 0) > element.textContent.trim().length;
  };
  const boxOf = (element: Element): DOMRect => {
    const box = element.getBoundingClientRect();
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    if (label === undefined || !/^(radio|checkbox|file)$/.test((element as HTMLInputElement).type))
      return box;
    const { left, right, top, bottom } = label.getBoundingClientRect();
    const x = Math.min(left, box.left);
    const y = Math.min(top, box.top);
    return new DOMRect(x, y, Math.max(right, box.right) - x, Math.max(bottom, box.bottom) - y);
  };
  const targets = [...document.querySelectorAll(kinds)]
    .filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'),
    )
    .map((element) => ({ element, box: boxOf(element) }))
    // What only shows when it has the focus lies folded away until then.
    .filter(({ box }) => box.width > 1 && box.height > 1);
  const isSmall = ({ box }: (typeof targets)[number]): boolean =>
    Math.min(box.width, box.height) < least - 0.5;
  const centre = (box: DOMRect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  const isNear = (one: (typeof targets)[number], other: (typeof targets)[number]): boolean => {
    if (one.element.contains(other.element) || other.element.contains(one.element)) return false;
    const { x, y } = centre(one.box);
    const across = Math.max(other.box.left - x, 0, x - other.box.right);
    const down = Math.max(other.box.top - y, 0, y - other.box.bottom);
    if (Math.hypot(across, down) < least / 2) return true;
    const to = centre(other.box);
    return isSmall(other) && Math.hypot(to.x - x, to.y - y) < least;
  };
  return targets
    .filter((one) => isSmall(one) && !inSentence(one.element))
    .filter((one) => targets.some((other) => other !== one && isNear(one, other)))
    .map(
      ({ element, box }) =>
        `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 120)}`,
    );
}

/**
 * Controls with a name that has not in it what stands on them (2.5.3). Spaces do not count: a name in a drawing is broken
 * over lines without any.
 */
export function misnamed(): string[] {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const isSeen = (part: Element): boolean =>
    part.checkVisibility({ visibilityProperty: true }) &&
    part.closest('[aria-hidden=true], title, desc') === null &&
    Math.min(part.getBoundingClientRect().width, part.getBoundingClientRect().height) > 1;
  const seen = (element: Element): readonly string[] => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node.parentElement !== null && isSeen(node.parentElement))
        texts.push(plain(node.textContent ?? ''));
    // A drawing may say its lines twice, one behind the other, beside the first letters of the name.
    return element instanceof SVGElement ? texts.filter(({ length }) => length > 2) : [texts.join('')];
  };
  return [...document.querySelectorAll('button, a[href], summary, [role=button]')]
    .filter((control) => control.checkVisibility() && control.getAttribute('aria-label') !== null)
    .filter((control) => {
      const name = plain(control.getAttribute('aria-label') ?? '');
      return seen(control).some((text) => !name.includes(text));
    })
    .map((control) => `says something else: ${control.outerHTML.slice(0, 160)}`);
}

/** Whether there is one title of the page, and one main part. */
export function untitled(): string[] {
  const seen = (selector: string): number =>
    [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
  const titles = seen('h1');
  const mains = seen('main');
  return [...(titles === 1 ? [] : [`${titles} titles`]), ...(mains === 1 ? [] : [`${mains} main parts`])];
}

/**
 * Gives the focus to all that can have it, one after the other: each must lie in the window and not wholly behind something
 * (2.4.11), must look different for it (2.4.7), and nothing may open or be left for it (3.2.1). Press Tab once before:
 * a browser shows the focus to who has a keyboard in hand.
 */
export function hiddenFocus(): string[] {
  const found: string[] = [];
  const place = location.href;
  const opened = (): number =>
    [...document.querySelectorAll('dialog[open], [role=dialog], [aria-expanded=true]')].length;
  const before = opened();
  const shownAs = (element: Element): Element => {
    const { width, height } = element.getBoundingClientRect();
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    return label !== undefined && Math.min(width, height) <= 1 ? label : element;
  };
  const looks = (element: Element): string =>
    [element, ...element.querySelectorAll('svg *'), ...element.children, element.closest('label')]
      .filter((one) => one !== null)
      .map((one) => {
        const {
          outline,
          boxShadow,
          border,
          borderImageSource,
          backgroundColor,
          stroke,
          strokeWidth,
          opacity,
        } = getComputedStyle(one);
        const at = [
          outline,
          boxShadow,
          border,
          borderImageSource,
          backgroundColor,
          stroke,
          strokeWidth,
          opacity,
        ];
        return at.join();
      })
      .join('|');
  const isUncovered = (element: Element): boolean => {
    const shown = shownAs(element);
    return [...shown.getClientRects()].some(({ left, top, width, height }) =>
      [0.5, 0.05, 0.95].some((across) =>
        [0.5, 0.05, 0.95].some((down) => {
          const at = document.elementFromPoint(left + width * across, top + height * down);
          return at !== null && (shown.contains(at) || at.contains(element));
        }),
      ),
    );
  };
  const focusable = [
    ...document.querySelectorAll<HTMLElement | SVGElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    ),
  ].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      element.checkVisibility({ visibilityProperty: true }),
  );
  for (const element of focusable) {
    (document.activeElement as HTMLElement | null)?.blur();
    const unfocused = looks(element);
    element.focus();
    if (document.activeElement !== element) continue;
    const name = element.outerHTML.slice(0, 120);
    if (!isUncovered(element)) found.push(`hidden: ${name}`);
    if (looks(element) === unfocused) found.push(`looks the same: ${name}`);
  }
  if (location.href !== place) found.push(`led to ${location.href}`);
  if (opened() !== before) found.push('something opened or closed');
  return found;
}

/** Edges of fields and signs without words that stand out from what is behind them by less than 3 to 1 (1.4.11). */
export function faintEdges(): string[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (canvas === null) return ['no colours can be read'];
  type Colour = readonly [number, number, number, number];
  const read = new Map<string, Colour>();
  const colour = (text: string): Colour => {
    const known = read.get(text);
    if (known !== undefined) return known;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
    read.set(text, [r, g, b, a / 255]);
    return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a]: Colour, [under, green, blue]: Colour): Colour => [
    r * a + under * (1 - a),
    g * a + green * (1 - a),
    b * a + blue * (1 - a),
    1,
  ];
  const behind = (element: Element | null): Colour => {
    if (element === null) return colour('canvas');
    const own = colour(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, behind(element.parentElement));
  };
  const light = ([r, g, b]: Colour): number => {
    const part = (value: number): number => {
      const of = value / 255;
      return of <= 0.04045 ? of / 12.92 : ((of + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  const contrast = (one: Colour, other: Colour): number => {
    const [high = 0, low = 0] = [light(one), light(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  const standsOut = (part: string, back: Colour): boolean => contrast(over(colour(part), back), back) >= 3;
  const hasEdge = (element: Element): boolean => {
    const style = getComputedStyle(element);
    const back = behind(element.parentElement);
    const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
    const edges = sides
      .filter((side) => style[`border${side}Style`] !== 'none' && style[`border${side}Width`] !== '0px')
      .map((side) => style[`border${side}Color`]);
    return [...edges, style.backgroundColor].some((part) => standsOut(part, back));
  };
  const isDrawn = (element: Element): boolean => {
    const back = behind(element);
    return [...element.querySelectorAll('svg, svg *')].some((part) => {
      const { fill, stroke } = getComputedStyle(part);
      return [fill, stroke].some((paint) => paint !== 'none' && standsOut(paint, back));
    });
  };
  const isSeen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return (
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && width > 1 && height > 1
    );
  };
  const fields = [...document.querySelectorAll('input, select, textarea')].filter(
    (field) =>
      isSeen(field) &&
      !field.matches(':disabled, [type=file], [type=range], [type=hidden]') &&
      // What the browser draws itself is not the author's.
      !(field.matches('[type=checkbox], [type=radio]') && getComputedStyle(field).appearance !== 'none'),
  );
  const signs = [...document.querySelectorAll('button, a[href], summary')].filter(
    (control) =>
      isSeen(control) && control.querySelector('svg') !== null && control.textContent.trim() === '',
  );
  return [...fields.filter((field) => !hasEdge(field)), ...signs.filter((sign) => !isDrawn(sign))].map(
    (element) => element.outerHTML.slice(0, 120),
  );
}

/** Sets the space around text that a reader may set (1.4.12); the app must stay whole with it. */
export function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  );
  document.adoptedStyleSheets = [sheet];
}

/** Takes it away. */
export function unspaceText(): void {
  document.adoptedStyleSheets = [];
}

/** Text of which a part cannot be seen because what holds it cuts it off. */
export function clippedText(): string[] {
  const found = new Set<string>();
  const cuts = /hidden|clip/;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const parent = node.parentElement;
    if (text === '' || parent === null || !parent.checkVisibility({ visibilityProperty: true })) continue;
    if (parent.closest('svg, script, style, noscript, option') !== null) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    for (
      let holder: Element | null = parent;
      holder !== null && holder !== document.body;
      holder = holder.parentElement
    ) {
      const { overflowX, overflowY } = getComputedStyle(holder);
      const within = holder.getBoundingClientRect();
      // Folded away for who listens only.
      if (Math.min(within.width, within.height) <= 1) break;
      if (/auto|scroll/.test(`${overflowX} ${overflowY}`)) break;
      if (
        (cuts.test(overflowX) && box.right > within.right + 1) ||
        (cuts.test(overflowY) && box.bottom > within.bottom + 1)
      )
        found.add(text.slice(0, 60));
    }
  }
  return [...found];
}

/** What moves although the reader asked that nothing would. */
export function moving(): string[] {
  return document
    .getAnimations()
    .filter(
      ({ effect, playState }) => playState === 'running' && Number(effect?.getComputedTiming().duration) > 0,
    )
    .map(({ effect }) => (effect as KeyframeEffect).target?.outerHTML.slice(0, 120) ?? 'something');
}

/** Where the menu and the foot lead, in order, by the name of each; what is hidden from all is not there. */
export function ways(): Record<string, string[]> {
  return Object.fromEntries(
    [...document.querySelectorAll('nav')].map((nav) => [
      nav.getAttribute('aria-label') ?? '',
      [...nav.querySelectorAll('a')].map(({ pathname }) => pathname),
    ]),
  );
}
