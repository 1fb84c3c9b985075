/** Each of the checks that look at every screen sees the fault that it is there for, and nothing in the same page without it. */
import { expect, type Page, test } from '@playwright/test';
import {
  clippedText,
  faintEdges,
  hiddenFocus,
  misnamed,
  moving,
  smallTargets,
  spaceText,
  untitled,
} from './support/page-checks';

const style = 'body { margin: 0; background: #fff; font: 16px sans-serif }';

async function shows(page: Page, body: string, css = ''): Promise<void> {
  await page.setContent(
    `<!doctype html><html lang="nl"><style>${style}${css}</style><body>${body}</body></html>`,
  );
  await page.keyboard.press('Tab');
}

test('a check of pages finds the fault that was put there', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });

  const two = (size: string): string =>
    `<main><h1>Titel</h1><button style="${size}">a</button><button style="${size}">b</button></main>`;
  await shows(page, two('width: 24px; height: 24px; padding: 0'));
  expect(await page.evaluate(smallTargets)).toEqual([]);
  expect(await page.evaluate(untitled)).toEqual([]);
  await shows(page, `${two('width: 16px; height: 16px; padding: 0')}<h1>Nog een</h1>`);
  expect(await page.evaluate(smallTargets)).toHaveLength(2);
  expect(await page.evaluate(untitled)).toEqual(['2 titles']);

  await shows(page, '<button aria-label="Sluit de kaart">Sluit</button>');
  expect(await page.evaluate(misnamed)).toEqual([]);
  await shows(page, '<button aria-label="Weg ermee">Sluit</button>');
  expect(await page.evaluate(misnamed)).toHaveLength(1);

  const long =
    '<p style="height: 600px">Tekst</p><p><a href="#x">Verder</a></p><p style="height: 600px"></p>';
  const bar = '<div style="position: fixed; inset: 0 0 0 0; background: #eee">Balk</div>';
  await shows(page, long);
  expect(await page.evaluate(hiddenFocus)).toEqual([]);
  await shows(page, `${long}${bar}`);
  expect(await page.evaluate(hiddenFocus)).toEqual([expect.stringMatching(/^hidden: <a/)]);
  await shows(page, long, 'a:focus { outline: none }');
  expect(await page.evaluate(hiddenFocus)).toEqual([expect.stringMatching(/^looks the same: <a/)]);
  await shows(page, '<button>Terug</button> <button onfocus="location.hash = 1">Verder</button>');
  expect(await page.evaluate(hiddenFocus)).toEqual([expect.stringMatching(/^led to /)]);

  const field = (edge: string): string =>
    `<label>Naam <input style="border: 1px solid ${edge}; background: #fff"></label>`;
  await shows(page, field('#767676'));
  expect(await page.evaluate(faintEdges)).toEqual([]);
  await shows(page, field('#ccc'));
  expect(await page.evaluate(faintEdges)).toHaveLength(1);

  const card =
    '<p style="height: 44px; width: 120px; line-height: 1.2; overflow: hidden; margin: 0">Net passende tekst</p>';
  await shows(page, card);
  expect(await page.evaluate(clippedText)).toEqual([]);
  await page.evaluate(spaceText);
  expect(await page.evaluate(clippedText)).toEqual(['Net passende tekst']);

  const dot = '<p class="dot">Punt</p>';
  const beats = '@keyframes beat { to { opacity: 0 } } .dot { animation: beat 1s infinite }';
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await shows(page, dot, `@media (prefers-reduced-motion: no-preference) { ${beats} }`);
  expect(await page.evaluate(moving)).toEqual([]);
  await shows(page, dot, beats);
  expect(await page.evaluate(moving)).toHaveLength(1);
});
