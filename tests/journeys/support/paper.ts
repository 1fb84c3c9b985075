/** What comes out of the printer. */
import type { Page } from '@playwright/test';

/** How many pages the screen takes on paper. */
export async function pagesOnPaper(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Shows the page as it comes on paper. */
export function asPrinted(page: Page): Promise<void> {
  return page.emulateMedia({ media: 'print' });
}

/** All that can be read of the page as it is shown. */
export async function readable(page: Page, between = ' '): Promise<string> {
  return (await page.locator('body').allInnerTexts()).join(between);
}
