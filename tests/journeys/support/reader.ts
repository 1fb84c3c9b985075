/** A person who uses the app, in verbs. Every wait is for something that shows. */
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Frame, type Locator, type Page } from '@playwright/test';
import { misnamed, smallTargets, untitled } from './page-checks';
import { first } from './stories';

const words = {
  nl: {
    next: 'Verder',
    elsewhere: 'Verder op een ander apparaat',
    keep: 'Kies waar u bewaart wat u hier doet',
    device: 'Bewaar op dit apparaat',
  },
  en: {
    next: 'Continue',
    elsewhere: 'Continue on another device',
    keep: 'Choose where to keep what you do here',
    device: 'Keep on this device',
  },
};

/** Rules of axe that its tags for WCAG leave out, because they are held to be good practice or are new. */
const besides = Object.fromEntries(
  [
    'css-orientation-lock',
    'empty-heading',
    'focus-order-semantics',
    'heading-order',
    'landmark-main-is-top-level',
    'landmark-one-main',
    'landmark-unique',
    'region',
    'skip-link',
    'tabindex',
  ].map((rule) => [rule, { enabled: true }]),
);

export class Reader {
  constructor(
    readonly page: Page,
    readonly language: keyof typeof words = 'nl',
    /** Where the app is: the page itself, or a frame in it. */
    readonly place: Page | Frame = page,
  ) {}

  get choices(): Locator {
    return this.place.locator('[data-choice]');
  }

  /** The choices once they take a press; in the first moments after they appear a double tap would. */
  get pressable(): Locator {
    return this.place.locator('[data-open] [data-choice]');
  }

  get next(): Locator {
    return this.place.getByRole('button', { name: words[this.language].next, exact: true });
  }

  moment(): Promise<string | null> {
    return this.place.locator('[data-moment]').getAttribute('data-moment');
  }

  /** Opens a story by its id; those of other modules as `module/id`. */
  async open(scenario: string): Promise<void> {
    const path = scenario.includes('/') ? scenario : `netwerkbewust/${scenario}`;
    await this.page.goto(`/modules/${path}`);
    await expect(this.page.getByRole('log')).toBeVisible();
    await this.seesWhole();
  }

  /** All of the story has come: before that a press is remembered, and done later than one looks. */
  private async seesWhole(): Promise<void> {
    const whole = this.place.getByRole('button', { name: words[this.language].elsewhere });
    await expect(whole.or(this.place.locator('[data-ending]')).first()).toBeVisible();
  }

  /** Reads on until something is asked or the story ends. */
  async readToDecision(): Promise<'asked' | 'ended'> {
    const ended = this.place.locator('[data-ending]');
    await this.seesWhole();
    for (let press = 0; press < 80; press += 1) {
      await expect(this.choices.first().or(ended).or(this.next)).toBeVisible();
      if (await ended.isVisible()) return 'ended';
      if (await this.choices.first().isVisible()) return 'asked';
      await this.next.click();
    }
    throw new Error('The story asked nothing in eighty presses.');
  }

  async choose(id: string): Promise<void> {
    const from = await this.moment();
    await this.place.locator(`[data-open] [data-choice="${id}"]`).click();
    await expect(this.place.locator(`[data-moment="${from}"]`)).toHaveCount(0);
  }

  /** Plays to an ending with these choices. */
  async play(choices: readonly string[]): Promise<void> {
    for (const choice of choices) {
      expect(await this.readToDecision()).toBe('asked');
      await this.choose(choice);
    }
    expect(await this.readToDecision()).toBe('ended');
  }

  async keepOnDevice(): Promise<void> {
    const device = this.page.getByRole('button', { name: words[this.language].device });
    const ask = this.page.getByRole('button', { name: words[this.language].keep });
    await expect(device.or(ask)).toBeVisible();
    if (await ask.isVisible()) await ask.click();
    await device.click();
    await this.seesSaved();
  }

  /** Plays to the first decision and keeps things on this device from there on. */
  async keepFromFirstDecision(scenario = first.id): Promise<void> {
    await this.open(scenario);
    await this.readToDecision();
    await this.keepOnDevice();
  }

  async seesSaved(): Promise<void> {
    await expect(this.page.getByText(/Bewaard op dit apparaat om|Kept on this device at/)).toBeVisible();
  }

  /** The page is no wider than the screen. */
  async fits(): Promise<void> {
    // Another letter is wider than the one that stood in for it, and another size takes a frame to be laid out.
    await this.page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    await expect
      .poll(() => this.page.evaluate(() => document.documentElement.scrollWidth), {
        message: this.page.url(),
      })
      .toBeLessThanOrEqual(this.page.viewportSize()?.width ?? 0);
  }

  /** The page is no wider than the screen, and accessible. */
  async fitsAndIsAccessible(): Promise<void> {
    await this.fits();
    await this.isAccessible();
  }

  /**
   * axe (WCAG 2.0 to 2.2, A and AA, and what it knows of headings, landmarks and names besides) finds nothing on the page
   * as it is, and neither do the checks of our own that need no other size. In one run on the page itself, which has no
   * frames: axe would open a second page for each look.
   */
  async isAccessible(): Promise<void> {
    const found = await faultsByAxe(this.page, besides);
    for (const check of [smallTargets, misnamed, untitled]) found.push(...(await this.page.evaluate(check)));
    expect(found).toEqual([]);
  }

  /** The same of an author's desk, by WCAG alone: it holds the whole app in a frame, with landmarks of its own. */
  async isAccessibleDesk(): Promise<void> {
    expect(await faultsByAxe(this.page, {})).toEqual([]);
  }
}

/** What axe finds by WCAG 2.0 to 2.2, A and AA, and by these rules besides. */
async function faultsByAxe(
  page: Page,
  rules: Readonly<Record<string, { enabled: boolean }>>,
): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], rules })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .setLegacyMode()
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Whether the browser would ask before this page is left, for another reason than that nothing is kept. */
function isSaving(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    return (
      leaving.defaultPrevented && !/Alleen in dit tabblad|In this tab only/.test(document.body.textContent)
    );
  });
}

/** Leaves by the address or loads anew as a person does, who sees first that nothing is being saved any more. */
function leavesUnhurried(page: Page): void {
  const saved = (): Promise<void> =>
    expect
      .poll(() => isSaving(page), { timeout: 8000 })
      .toBe(false)
      // What cannot be saved stays so: some go all the same.
      .catch(() => undefined);
  const { goto, reload } = page;
  page.goto = (...args) => saved().then(() => goto.apply(page, args));
  page.reload = (...args) => saved().then(() => reload.apply(page, args));
}

/** A test whose page may talk to its own origin only, sets no cookie and logs no error. */
export const test = base.extend<{ reader: Reader }>({
  reader: async ({ page, context, baseURL }, use) => {
    const elsewhere: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== baseURL) elsewhere.push(request.url());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    leavesUnhurried(page);
    await use(new Reader(page));
    expect(elsewhere).toEqual([]);
    expect(errors).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  },
});
