/**
 * The network map of a built app on a slow machine: `map <folder> <slowdown>`. What one frame of a drag costs
 * and the time of adding one contact, at 15, 50 and 150 contacts (with 600 ties at the largest), in a Chromium slowed
 * down so many times. Prints an array as JSON.
 */
import process from 'node:process';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from '../../src/cli/browser';
import { serveFolder } from '../../src/cli/serve';
import { deriveBytes, floor } from '../../src/vault/derive';
import { seal } from '../../src/vault/file-format';
import type { KeptRecord } from '../../src/vault/port';

const [folder = '', slowdown = '1'] = process.argv.slice(2);
const passphrase = 'vier losse woorden';

function mapOf(contacts: number, ties: number): KeptRecord {
  const circles = ['work-now', 'earlier-work', 'friends', 'sport', 'family'] as const;
  const all = Array.from({ length: contacts }, (_, index) => `c${String(index).padStart(3, '0')}`);
  const pairs = all.flatMap((a, index) => all.slice(index + 1).map((b) => ({ a, b })));
  const step = Math.max(1, Math.floor(pairs.length / ties));
  // Safe: ids differ from text in name only, and the record is decoded again on its way in.
  return {
    kind: 'networkMap',
    record: {
      id: 'map',
      codeWord: 'bench',
      changedAt: 1,
      versions: [
        {
          id: 'v',
          occasion: 'start',
          begunOn: '2026-01-01',
          circles: circles.map((kind) => ({ id: kind, kind, label: '' })),
          contacts: all.map((id, index) => ({
            id,
            alias: `a${index}`,
            circles: [circles[index % circles.length]],
            ring: ['inner', 'middle', 'outer'][index % 3],
            along: ((index * 37) % 100) / 100,
            depth: ((index * 61) % 100) / 100,
            roles: index % 4 === 0 ? ['friend', 'lobby'] : [],
            touches: index % 5 === 0 ? 'yes' : 'unknown',
            gives: index % 7 === 0,
            receives: false,
          })),
          ties: pairs.filter((_, index) => index % step === 0).slice(0, ties),
          heard: [],
          seatsAsked: true,
        },
      ],
    },
  } as unknown as KeptRecord;
}

/** As `pack` of src/vault makes it, which derives in a worker that only a bundler finds. */
function fileOf(record: KeptRecord): Promise<string> {
  const derivation = { ...floor, salt: crypto.getRandomValues(new Uint8Array(16)) };
  return seal([record], derivation, async () => deriveBytes(passphrase, derivation));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const server = await serveFolder(folder, 0);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? findBrowser() ?? 'chromium',
  args: [...browserArguments],
});
const outcomes: unknown[] = [];
try {
  for (const [contacts, ties] of [
    [15, 30],
    [50, 200],
    [149, 600],
  ] as const) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1300 }, locale: 'nl-NL' });
    // The loader of TypeScript names functions with a helper that the page does not have.
    await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
    await page.goto(`${server.address}/kluis`);
    const file = await fileOf(mapOf(contacts, ties));
    await page
      .getByLabel('Kies een bestand')
      .setInputFiles({ name: 'kluis.json', mimeType: 'application/json', buffer: Buffer.from(file) });
    await page.getByLabel('De wachtzin van het bestand').fill(passphrase);
    await page.getByRole('button', { name: 'Kijk wat erin zit' }).click();
    await page.getByRole('button', { name: 'Voeg samen' }).click({ timeout: 60_000 });
    await page.getByRole('link', { name: 'Netwerkkaart' }).click();
    await page.locator('[data-contact]').first().waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: Number(slowdown) });
    // What the page is busy with, all of it: handlers, what is drawn on the next frame, layout and painting.
    const busy = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    };
    await session.send('Performance.enable');
    await page.evaluate(async () => {
      const node = document.querySelector('[data-contact]');
      const svg = node?.closest('svg');
      if (node == null || svg == null) throw new Error('There is no map.');
      const box = svg.getBoundingClientRect();
      const send = (target: Element, kind: string, x: number, y: number): boolean =>
        target.dispatchEvent(
          new PointerEvent(kind, {
            bubbles: true,
            pointerId: 1,
            clientX: box.left + x,
            clientY: box.top + y,
          }),
        );
      const frame = (): Promise<number> => new Promise((shown) => requestAnimationFrame(shown));
      const move = async (step: number): Promise<void> => {
        send(svg, 'pointermove', box.width / 2 + 60 + step * 3, box.height / 3 + step * 2);
        await frame();
      };
      send(node, 'pointerdown', box.width / 2, box.height / 3);
      // The first move shows who is chosen beside the map as well; from then on only the contact moves.
      await move(0);
      await frame();
      Object.assign(globalThis, {
        drag: async (from: number, to: number) => {
          for (let step = from; step < to; step += 1) await move(step);
        },
        drop: () => send(svg, 'pointerup', box.width / 2, box.height / 3),
      });
    });
    const frames: number[] = [];
    const inOne = 8;
    for (let step = 1; step < 41; step += inOne) {
      const before = await busy();
      await page.evaluate(`drag(${step}, ${step + inOne})`);
      frames.push(((await busy()) - before) / inOne);
    }
    await page.evaluate('drop()');
    const added: number[] = [];
    for (let index = 0; index < (contacts === 149 ? 1 : 5); index += 1) {
      const form = page.getByRole('form', { name: 'Voeg iemand toe' });
      await form.getByLabel('Een schuilnaam').fill(`nieuw ${index}`);
      added.push(
        await page.evaluate(async () => {
          const button = [...document.querySelectorAll('form button')].find(
            ({ textContent }) => textContent === 'Zet op de kaart',
          );
          const begun = performance.now();
          (button as HTMLButtonElement).click();
          await new Promise((shown) => setTimeout(shown));
          document.body.getBoundingClientRect();
          return performance.now() - begun;
        }),
      );
    }
    outcomes.push({ contacts, ties, frame: median(frames), added: median(added) });
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
process.stdout.write(JSON.stringify(outcomes));
