/** A phone in a group session, in verbs; and the invitation that the wall has for it. */
import { type Browser, type BrowserContext, expect, type Locator, type Page } from '@playwright/test';

const words = {
  nl: { give: 'Geef mijn keuze door', received: /^Ontvangen/, waiting: 'Kijk naar het scherm' },
  en: { give: 'Send my choice', received: /^Received/, waiting: 'Look at the screen' },
};

const nothing = { tab: [], device: [], databases: 0, caches: 0, cookies: '' };

/** One phone, a device of its own. */
export class Phone {
  private constructor(
    readonly page: Page,
    private readonly language: keyof typeof words,
  ) {}

  /** @param baseURL where the app is served */
  static async at(browser: Browser, baseURL: string, language: keyof typeof words = 'nl'): Promise<Phone> {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      locale: language === 'nl' ? 'nl-NL' : 'en-GB',
      baseURL,
    });
    return new Phone(await context.newPage(), language);
  }

  get context(): BrowserContext {
    return this.page.context();
  }

  get received(): Locator {
    return this.page.getByText(words[this.language].received);
  }

  title(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  press(name: string): Promise<void> {
    return this.page.getByRole('button', { name }).click();
  }

  /** It is in, and nothing of the invitation is left in its address. */
  async isIn(): Promise<void> {
    await expect(this.title(words[this.language].waiting)).toBeVisible();
    await expect(this.page).toHaveURL(/\/meedoen$/);
  }

  async vote(letter: string): Promise<void> {
    await this.page.getByRole('radio', { name: new RegExp(`^${letter}\\.`) }).check();
    await this.press(words[this.language].give);
  }

  /** Nothing is left of it in its browser. */
  async keepsNothing(): Promise<void> {
    const kept = await this.page.evaluate(async () => ({
      tab: Object.keys(sessionStorage),
      device: Object.keys(localStorage),
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      cookies: document.cookie,
    }));
    expect(kept).toEqual(nothing);
    expect(await this.context.cookies()).toEqual([]);
  }
}

/** Lets every page of a browser write down what a wall is told: a QR code is read from a drawing, which a test cannot. */
export async function listenIn(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    new BroadcastChannel('speelveld.scherm').addEventListener('message', ({ data }) => {
      document.documentElement.setAttribute('data-heard', JSON.stringify(data));
    });
  });
}

async function heardOn(wall: Page, what: RegExp): Promise<string> {
  const heard = async (): Promise<string> =>
    what.exec((await wall.locator('html').getAttribute('data-heard')) ?? '')?.[1] ?? '';
  await expect.poll(heard).not.toBe('');
  return heard();
}

/** The link behind the QR code on the wall, and the code beside it. */
export async function invitationOn(wall: Page): Promise<{ readonly link: string; readonly code: string }> {
  return { link: await heardOn(wall, /"link":"([^"]+)"/), code: await heardOn(wall, /"code":"([^"]+)"/) };
}

/** What goes wrong in the pages of a browser, and whom they ask that is not this server. */
export function faultsIn(context: BrowserContext, address: string): readonly string[] {
  const faults: string[] = [];
  context.on('weberror', (fault) => faults.push(fault.error().message));
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== address) faults.push(request.url());
  });
  return faults;
}
