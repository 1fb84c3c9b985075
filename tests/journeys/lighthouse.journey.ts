/** Lighthouse finds nothing to hold against the start page and a story, in what it knows of accessibility and good practice. */
import { expect, test } from '@playwright/test';
import { verdictsOf } from '../support/lighthouse';
import { first } from './support/stories';

test('Lighthouse gives the start page and a story a hundred for accessibility and for best practices', async ({
  baseURL,
}, { project }) => {
  test.setTimeout(300_000);
  const { executablePath } = project.use.launchOptions ?? {};
  const verdicts = await verdictsOf(
    executablePath ?? 'chromium',
    ['/', first.path].map((path) => `${baseURL}${path}`),
    ['accessibility', 'best-practices'],
  );
  const hundred = { score: 100, against: [] };
  for (const verdict of verdicts)
    expect(verdict).toEqual({ accessibility: hundred, 'best-practices': hundred });
});
