/** The built app as an organisation with a stricter policy would have built it, at the same address. */
import type { Page } from '@playwright/test';
import { openPolicy, type Policy } from '../../../src/core/scenario/policy';

/** The policy of the build as it stands in the first file. */
const built = /keeping:(["'`])free\1,networkMap:!0,lockWithin:30,phones:!0/;

/** From the next address on, the page gets the app under this policy. The service worker must be blocked: it checks each file. */
export async function underPolicy(page: Page, change: Partial<Policy>): Promise<void> {
  const policy = JSON.stringify({ ...openPolicy, ...change }).slice(1, -1);
  await page.route('**/assets/*.js', async (route) => {
    // A server may close a connection that was idle at the very moment it is used again.
    const answer = await route.fetch({ maxRetries: 3 });
    const text = await answer.text();
    await route.fulfill({ response: answer, body: text.replace(built, () => policy) });
  });
}
