/** What was reported as kept is there again, whatever happens in between. */
import { expect, type Page } from '@playwright/test';
import { guard } from './support/guarded';
import { Reader, test } from './support/reader';
import { first } from './support/stories';

/** Where something about keeping may be said. */
const screens = [
  '/',
  '/programma',
  '/certificaat',
  '/kluis',
  '/opfrissen',
  '/momenten',
  '/gesprekken',
  '/hulpmiddelen/netwerkkaart',
  '/hulpmiddelen/gesprekskaarten',
  '/hulpmiddelen/gesprekswijzer',
  '/hulpmiddelen/nevenactiviteiten',
  '/hulpmiddelen/moreel-beraad',
  '/hulpmiddelen/voornemens',
];

test('says one thing about keeping on any screen, however one keeps', async ({ reader, page }) => {
  test.slow();
  const kept = page.locator('[data-keeping]:visible');
  const green = page.locator('[role=status] svg:visible');
  /** By way of the app, so that what is only in the tab stays. */
  const saysOneThing = async (): Promise<void> => {
    for (const screen of screens) {
      await page.evaluate((to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate', { state: null }));
      }, screen);
      await expect(page).toHaveURL(screen);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await kept.count(), screen).toBeLessThanOrEqual(1);
      expect(await green.count(), screen).toBeLessThanOrEqual(1);
    }
  };
  const addAMoment = async (on: string): Promise<void> => {
    await page.getByRole('link', { name: 'Gesprek', exact: true }).click();
    await page.getByRole('link', { name: 'Momenten' }).first().click();
    await page.getByLabel('Op welke dag?').fill(on);
    await page.getByRole('button', { name: 'Zet erbij', exact: true }).click();
    await expect(page.getByText(/^Staat erbij op/)).toBeFocused();
    await expect(kept).toHaveCount(1);
    expect(await green.count()).toBeLessThanOrEqual(1);
  };
  await reader.open(first.id);
  await reader.readToDecision();
  await page.getByLabel('Wat merkt u nu bij uzelf?').fill('Ik wist dit eigenlijk al.');
  await expect(page.getByText('Staat versleuteld op dit apparaat')).toHaveCount(0);
  await page.getByRole('link', { name: /Alleen in dit tabblad/ }).click();
  await addAMoment('2027-03-01');
  await saysOneThing();
  await reader.keepOnDevice();
  await addAMoment('2027-03-02');
  await saysOneThing();
  await reader.open(first.id);
  await expect(page.getByLabel('Wat merkt u nu bij uzelf?')).toHaveAccessibleDescription(
    'Komt niet op een afdruk, tenzij u dat wilt.',
  );
  expect(await kept.count()).toBeLessThanOrEqual(1);
  await page.goto('/kluis');
  await guard(page);
  await addAMoment('2027-03-03');
  await saysOneThing();
});

test('comes back to the very line after the page was killed in the middle of a scene', async ({
  reader,
  page,
  context,
}) => {
  await reader.keepFromFirstDecision();
  await reader.choose(first.other[0]);
  await page.getByLabel('Wat merkt u nu bij uzelf?').fill('Ik wist dit eigenlijk al.');
  await reader.next.click();
  await reader.seesSaved();
  const place = await reader.moment();
  await page.close({ runBeforeUnload: false });

  const again = new Reader(await context.newPage());
  await again.page.goto('/');
  await again.page.getByRole('link', { name: /^Terug naar/ }).click();
  await expect(again.page.locator(`[data-moment="${place}"]`)).toBeVisible();
  await expect(again.page.getByText(first.otherDidFirst).first()).toBeVisible();
  await again.page.reload();
  await expect(again.page.locator(`[data-moment="${place}"]`)).toBeVisible();
});

test('finds no readable word of what was written in any store', async ({ reader, page }) => {
  await reader.open(first.id);
  await reader.readToDecision();
  await page.getByLabel('Wat merkt u nu bij uzelf?').fill('merkwoordzebra');
  await reader.keepOnDevice();
  const stored = await page.evaluate(async () => {
    const open = indexedDB.open('speelveld-a');
    const database = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const all = database.transaction('records').objectStore('records').getAll();
    const records = await new Promise<{ bytes: ArrayBuffer }[]>((resolve) => {
      all.onsuccess = () => resolve(all.result);
    });
    const text = records.map(({ bytes }) => new TextDecoder('latin1').decode(bytes)).join('');
    return { count: records.length, text: text + JSON.stringify({ ...localStorage, ...sessionStorage }) };
  });
  expect(stored.count).toBeGreaterThan(0);
  expect(stored.text).not.toContain('merkwoordzebra');
  expect(stored.text).not.toContain(first.id);
});

test('a second tab reads along and can take over; the first then stops writing', async ({
  reader,
  page,
  context,
}) => {
  await reader.keepFromFirstDecision();
  const second = new Reader(await context.newPage());
  await second.open(first.id);
  await expect(second.page.getByText(/Daar wordt geschreven/)).toBeVisible();
  await expect(second.choices).toHaveCount(0);
  await second.page.getByRole('button', { name: 'Schrijf hier verder' }).click();
  await expect(second.page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(second.choices.first()).toBeVisible();
  await second.choose(first.road[0]);
  await expect(page.getByText(first.didFirst).first()).toBeVisible();
});

test('a full disk is said at once, and nothing in the tab is lost', async ({ reader, page }) => {
  await reader.keepFromFirstDecision();
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
  });
  await reader.choose(first.road[0]);
  await expect(page.getByRole('alert')).toContainText('de opslag van deze browser is vol');
  await expect(page.getByText(first.didFirst).first()).toBeVisible();
});

test('wiping empties every store, also without a network', async ({ reader, page, context }) => {
  await reader.keepFromFirstDecision();
  await page.getByRole('link', { name: 'Bewaard op dit apparaat' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kluis', exact: true })).toBeVisible();
  await reader.isAccessible();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Wis alles van dit apparaat' }).click();
  await page.getByRole('button', { name: 'Wis alles', exact: true }).click();
  await expect(page.getByText('Alles is gewist.')).toBeVisible();
  const left = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    plain: localStorage.length + sessionStorage.length,
  }));
  expect(left).toEqual({ databases: [], plain: 0 });
});

test('wiping works without a network also where nothing was ever kept', async ({ page, context }) => {
  await page.goto('/kluis');
  await page.getByRole('button', { name: 'Weergave' }).click();
  await page.getByRole('radio', { name: 'Donker' }).check();
  await page.keyboard.press('Escape');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Wis alles van dit apparaat' }).click();
  await page.getByRole('button', { name: 'Wis alles', exact: true }).click();
  await expect(page.getByText('Alles is gewist.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('carries a journey to another device as one line', async ({ reader, page, browser, baseURL }) => {
  await reader.open(first.id);
  await reader.readToDecision();
  await reader.choose(first.other[0]);
  await reader.readToDecision();
  await reader.choose(first.other[1]);
  const place = await reader.moment();
  await page.getByRole('button', { name: 'Verder op een ander apparaat' }).click();
  const line = (await page.locator('output').textContent()) ?? '';
  const other = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
  await other.goto('/');
  await other.getByRole('button', { name: 'Verder met een code' }).click();
  await new Reader(other).isAccessible();
  await other.getByLabel('Typ uw code over').fill(line.toLowerCase());
  await other.getByRole('button', { name: 'Ga verder met deze code' }).click();
  await expect(other.locator(`[data-moment="${place}"]`)).toBeVisible();
  await expect(other.getByRole('heading', { level: 1 })).toBeFocused();
});

/** Opens the database of the app in the page and does something to it. */
async function inDatabase(
  page: Page,
  version: number | undefined,
  act: 'flip-a-bit' | 'nothing',
): Promise<void> {
  await page.evaluate(
    async ([wanted, doing]) => {
      const open = wanted === null ? indexedDB.open('speelveld-a') : indexedDB.open('speelveld-a', wanted);
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        open.onsuccess = () => resolve(open.result);
        open.onerror = () => reject(open.error);
      });
      if (doing === 'flip-a-bit') {
        const store = database.transaction('records', 'readwrite').objectStore('records');
        await new Promise<void>((resolve) => {
          store.openCursor().onsuccess = ({ target }) => {
            const cursor = (target as IDBRequest<IDBCursorWithValue>).result;
            const sealed = cursor.value as { bytes: ArrayBuffer };
            const bytes = new Uint8Array(sealed.bytes);
            bytes[5] = (bytes[5] ?? 0) ^ 1;
            cursor.update(sealed).onsuccess = () => resolve();
          };
        });
      }
      database.close();
    },
    [version ?? null, act] as const,
  );
}

test('sets a damaged record aside, offers it as a file, and erases nothing', async ({ reader, page }) => {
  await reader.keepFromFirstDecision();
  await page.goto('/privacy');
  await inDatabase(page, undefined, 'flip-a-bit');
  await page.goto('/');
  await expect(page.getByText('Eén bewaard onderdeel is niet leesbaar.')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Haal het op als bestand' }).click();
  expect((await download).suggestedFilename()).toBe('speelveld-apart-gezet.json');
  await page.reload();
  await expect(page.getByText('Eén bewaard onderdeel is niet leesbaar.')).toBeVisible();
});

test('leaves data of a newer version alone and says that it only reads', async ({ reader, page }) => {
  await reader.keepFromFirstDecision();
  await page.goto('/privacy');
  await inDatabase(page, 99, 'nothing');
  await page.goto('/');
  await expect(page.getByText('gemaakt met een nieuwere versie')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Terug naar/ })).toBeVisible();
});

test('works in memory and says so when the browser refuses to open the store', async ({ reader, page }) => {
  await reader.keepFromFirstDecision();
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
  });
  await page.goto('/');
  await expect(page.getByText('De bewaarde gegevens gaan nu niet open.')).toBeVisible();
  await reader.open(first.id);
  await reader.readToDecision();
  await reader.choose(first.road[0]);
  await expect(page.getByText(first.didFirst).first()).toBeVisible();
});
