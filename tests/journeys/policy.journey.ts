/** A store that was made when all was allowed, opened after the organisation became stricter: nothing is lost. */
import { expect } from '@playwright/test';
import { onDesk, onPhone } from './support/circumstances';
import { guard, unlock } from './support/guarded';
import { Reader, test } from './support/reader';
import { first } from './support/stories';
import { underPolicy } from './support/under-policy';

test.use({ serviceWorkers: 'block' });

test('what was kept freely is read under a stricter policy and goes behind a passphrase with what came after', async ({
  reader,
  page,
  context,
}) => {
  test.slow();
  const asked = new Set<string>();
  context.on('request', (request) => asked.add(new URL(request.url()).origin));
  const written = 'Ik wist dit eigenlijk al.';
  await reader.keepFromFirstDecision();
  await page.getByLabel('Wat merkt u nu bij uzelf?').fill(written);
  await reader.seesSaved();
  await page.close();

  const later = new Reader(await context.newPage());
  const { page: visit } = later;
  await underPolicy(visit, { keeping: 'guarded', networkMap: false, lockWithin: 5 });
  const note = visit.getByLabel('Wat merkt u nu bij uzelf?');
  await later.open(first.id);
  await expect(note).toHaveValue(written);
  await expect(visit.getByText(/staat bewaren zonder wachtzin niet meer toe/)).toBeVisible();
  await note.fill(`${written} En toch.`);
  await expect(visit.getByText(/^Niet bewaard: uw organisatie/).first()).toBeVisible();
  await visit.getByRole('link', { name: 'Kies een wachtzin in de kluis' }).click();
  await expect(visit.getByRole('radio')).toHaveCount(3);
  for (const sized of [onPhone, onDesk]) {
    await sized(visit);
    await later.fitsAndIsAccessible();
  }
  await guard(visit);
  await expect(visit.getByText(/staat bewaren zonder wachtzin niet meer toe/)).toHaveCount(0);
  // Without a passphrase, and longer than five minutes, are not there to choose.
  await expect(visit.getByRole('radio', { name: /^Dit apparaat Versleuteld in/ })).toHaveCount(0);
  await expect(visit.getByRole('radio', { name: /^na / })).toHaveCount(1);

  await later.open(first.id);
  await unlock(visit);
  await expect(note).toHaveValue(`${written} En toch.`);

  await visit.goto('/hulpmiddelen/netwerkkaart');
  await expect(visit.getByText(/heeft de netwerkkaart uitgezet/)).toBeVisible();
  await expect(visit.getByRole('banner').getByRole('link', { name: 'Netwerkkaart' })).toHaveCount(0);
  await visit.goto('/privacy');
  await expect(visit.getByText(/alleen toe achter een wachtzin/)).toBeVisible();
  for (const sized of [onPhone, onDesk]) {
    await sized(visit);
    await later.fitsAndIsAccessible();
  }
  // As the page says: nothing was asked of another address, and there is no cookie.
  expect([...asked]).toEqual([new URL(visit.url()).origin]);
  expect(await context.cookies()).toEqual([]);
});
