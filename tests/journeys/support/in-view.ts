/** What can be pressed without scrolling, on the screens of laptops. */
import { expect, type Page } from '@playwright/test';

const laptops = [
  [1280, 720],
  [1280, 800],
  [1366, 768],
  [1440, 900],
] as const;

/** Sees that a button of this name lies whole and uncovered in the window, on each laptop, at the top of the page. */
export async function isInView(page: Page, name: string | RegExp): Promise<void> {
  const before = page.viewportSize();
  for (const [width, height] of laptops) {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => window.scrollTo(0, 0));
    const button = page.getByRole('button', { name }).first();
    const isUncovered = (): Promise<boolean> =>
      button.evaluate((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const corners = [
          [left + 3, top + 3],
          [right - 3, bottom - 3],
        ] as const;
        return corners.every(([x, y]) => element.contains(document.elementFromPoint(x, y)));
      });
    await expect.poll(isUncovered, `${name} at ${width} × ${height}`).toBe(true);
  }
  if (before !== null) await page.setViewportSize(before);
}
