/**
 * How soon a built app can be read on a slow line: `loads <folder> <play address> <rounds>`. Each load is the first one of
 * a new browser, on Lighthouse's slow 4G (1.6 Mbit/s down, 750 kbit/s up, 150 ms), or the second of one in which the
 * programme is kept, without any network; with the processor slowed down four times.
 * Prints an array as JSON: milliseconds from the beginning of the load, round after round.
 */
import process from 'node:process';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { browserArguments, findBrowser } from '../../src/cli/browser';
import { serveFolder } from '../../src/cli/serve';

const [folder = '', playAddress = '/', rounds = '5'] = process.argv.slice(2);

/** What a page notes of itself, in milliseconds since 1970. */
interface Noted {
  readonly begun: number;
  readonly painted: number | null;
  readonly readable: number | null;
  readonly answered: number | null;
}

/** Runs in the page: presses as soon as there is something to press, and notes when that was answered. */
function watch(): void {
  const now = (): number => performance.timeOrigin + performance.now();
  const noted = { readable: 0, answered: 0 };
  Object.assign(window, { noted });
  let before = '';
  const look = (): void => {
    const lines = document.querySelector('[role=log] p')?.closest('[role=log]')?.textContent ?? '';
    if (lines !== '' && noted.readable === 0) noted.readable = now();
    if (noted.readable !== 0 && before === '') {
      const button = [...document.querySelectorAll('main button')].find(
        (one) => one.matches('[data-choice]') || /^(Verder|Continue)$/.test(one.textContent ?? ''),
      );
      if (button instanceof HTMLElement) {
        before = lines;
        button.click();
      }
    }
    if (before !== '' && lines !== before && noted.answered === 0) noted.answered = now();
    if (noted.answered === 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function readNotes(page: Page): Promise<Noted> {
  return page.evaluate(() => {
    const { noted } = window as unknown as { noted: { readable: number; answered: number } };
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    const { timeOrigin } = performance;
    return {
      begun: timeOrigin,
      painted: painted === undefined ? null : timeOrigin + painted,
      readable: noted.readable || null,
      answered: noted.answered || null,
    };
  });
}

const device = { locale: 'nl-NL', viewport: { width: 390, height: 844 } };

/** A page of a new browser, or one more of a browser that was here before, where the network is gone. */
async function slowPage(browser: Browser, before?: BrowserContext): Promise<Page> {
  const context = before ?? (await browser.newContext(device));
  const page = await context.newPage();
  // What runs this file names functions by a help that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(watch);
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', {
    offline: before !== undefined,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await line.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page;
}

const answered = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => (window as unknown as { noted?: { answered: number } }).noted?.answered, null, {
    timeout: 60_000,
  });

async function play(page: Page, address: string) {
  await page.goto(address + playAddress, { waitUntil: 'commit' });
  await answered(page);
  const { begun, readable, answered: at } = await readNotes(page);
  await page.context().close();
  return { readable: (readable ?? 0) - begun, answered: (at ?? 0) - begun };
}

const coldPlay = async (browser: Browser, address: string) => play(await slowPage(browser), address);

/** By the address of the story where everything is kept, in a new page without a network. */
async function keptPlay(browser: Browser, address: string) {
  const context = await browser.newContext(device);
  const page = await context.newPage();
  await page.goto(`${address}/kluis`);
  await page.getByRole('radio', { name: /^Dit apparaat V/ }).check();
  await page.getByRole('button', { name: 'Bewaar op dit apparaat' }).click();
  await page.getByText(/^Alles ligt er: /).waitFor();
  await page.close();
  await context.setOffline(true);
  const { readable, answered: at } = await play(await slowPage(browser, context), address);
  return { keptReadable: readable, keptAnswered: at };
}

/** From the start page, with a press as soon as its words are seen. */
async function startAndPress(browser: Browser, address: string) {
  const page = await slowPage(browser);
  await page.goto(`${address}/`, { waitUntil: 'commit' });
  const link = page.locator(`a[href$="${playAddress}"]`).first();
  await link.waitFor({ timeout: 60_000 });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const { begun, painted } = await readNotes(page);
  await link.click({ noWaitAfter: true });
  await answered(page);
  const then = await readNotes(page);
  await page.context().close();
  return {
    startRead: (painted ?? 0) - begun,
    thenReadable: (then.readable ?? 0) - begun,
    thenAnswered: (then.answered ?? 0) - begun,
  };
}

const executablePath = findBrowser();
if (executablePath === null) throw new Error('There is no Chromium to measure in.');
const server = await serveFolder(folder, 0);
const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
try {
  // What the server compresses it keeps: the first visitor of all is nobody's measure.
  await coldPlay(browser, server.address);
  await startAndPress(browser, server.address);
  const outcomes = [];
  for (let round = 0; round < Number(rounds); round += 1) {
    outcomes.push({
      ...(await coldPlay(browser, server.address)),
      ...(await startAndPress(browser, server.address)),
      ...(await keptPlay(browser, server.address)),
    });
  }
  process.stdout.write(JSON.stringify(outcomes));
} finally {
  await browser.close();
  await server.close();
}
