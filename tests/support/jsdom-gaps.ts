/** The parts of a browser that views use and jsdom does not have. What they look like is tested in a real browser. */

function define(target: object, name: string, value: unknown): void {
  // A name may be there without a value: the test runner copies names that jsdom only half knows.
  if (Reflect.get(target, name) === undefined)
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
}

// A first visit takes the language of the browser; the tests read Dutch unless they say otherwise.
Object.defineProperty(navigator, 'languages', { value: ['nl-NL', 'nl'], configurable: true });

define(window, 'matchMedia', (query: string) => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
  dispatchEvent: () => false,
}));

class StillObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): readonly never[] {
    return [];
  }
}
define(window, 'ResizeObserver', StillObserver);
define(window, 'IntersectionObserver', StillObserver);

define(Element.prototype, 'scrollIntoView', () => undefined);
define(window, 'scrollTo', () => undefined);

define(HTMLDialogElement.prototype, 'show', function show(this: HTMLDialogElement) {
  this.open = true;
});
define(HTMLDialogElement.prototype, 'showModal', function showModal(this: HTMLDialogElement) {
  this.open = true;
});
define(HTMLDialogElement.prototype, 'close', function close(this: HTMLDialogElement, value?: string) {
  if (!this.open) return;
  this.open = false;
  if (value !== undefined) this.returnValue = value;
  this.dispatchEvent(new Event('close'));
});
