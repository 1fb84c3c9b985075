/**
 * A robot that goes back and forth in the history of the browser between stories and tools, and decides, types
 * and reloads on the way. Every so often it takes the file of all that is kept: no journey has lost a decision,
 * no record has become another one. A failure names the seed; the run is the same every time.
 */
import { expect, type Page } from '@playwright/test';
import type { AnyRecord } from '../../src/vault/codec';
import { recordKey } from '../../src/vault/port';
import { runs } from '../support/long-runs';
import { chanceFrom } from './support/chance';
import { everyRecord } from './support/exported';
import { type Reader, test } from './support/reader';
import { first, second } from './support/stories';

const walks = runs(1, 63);
const actionsPerWalk = 80;
const actionsPerLook = 40;

const beginnings = [
  ['gesprekswijzer', /^De compliance officer/],
  ['nevenactiviteiten', 'Begin met wegen', 'Een codewoord voor deze activiteit'],
  ['moreel-beraad', 'Begin het beraad', 'Een codewoord voor dit beraad'],
] as const;

/** What a record is whatever is done with it. */
function identityOf({ kind, record }: AnyRecord): object {
  switch (kind) {
    case 'journey': {
      const { module, scenario, startedAt, branchedFrom } = record;
      return { module, scenario, startedAt, branchedFrom };
    }
    case 'note': {
      const { journey, moment } = record;
      return { journey, moment, kind: record.kind };
    }
    default:
      return 'madeAt' in record ? { madeAt: record.madeAt } : {};
  }
}

type Look = ReadonlyMap<string, AnyRecord>;

/** Everything that was there is there, is what it was, and has only grown. */
function hasGrown(before: Look, after: Look): void {
  for (const [key, was] of before) {
    const is = after.get(key);
    expect(is, `${key} is still there`).toBeDefined();
    if (is === undefined) continue;
    expect(identityOf(is), `${key} is what it was`).toEqual(identityOf(was));
    if (was.kind === 'journey' && is.kind === 'journey') {
      expect(is.record.steps.slice(0, was.record.steps.length), `${key} has its decisions`).toEqual(
        was.record.steps,
      );
    }
  }
}

async function look(page: Page): Promise<Look> {
  const records = await everyRecord(page);
  return new Map(records.map((one) => [`${one.kind} ${recordKey(one.kind, one.record as never)}`, one]));
}

/** One person, with what they would do next decided by chance. */
class Wanderer {
  private typed = 0;

  constructor(
    private readonly page: Page,
    private readonly chance: (below: number) => number,
  ) {}

  /** Waits until what was asked for is on the screen. */
  private async arrived(): Promise<void> {
    await expect(this.page.locator('main h1, [role=log]').first()).toBeVisible();
    await expect(
      this.page.getByRole('status').filter({ hasText: /^(Even wachten|Het verhaal wordt geopend)/ }),
    ).toHaveCount(0);
  }

  private one<Item>(items: readonly Item[]): Item | undefined {
    return items[this.chance(items.length)];
  }

  /** Presses one of these as the page is at that instant; whether there was one. */
  private pressOne(selector: string, words: string | null = null): Promise<boolean> {
    const pick = this.chance(1_000);
    return this.page.evaluate(
      ([css, text, which]) => {
        const all = [...document.querySelectorAll<HTMLElement>(css)].filter(
          (one) => one.checkVisibility() && (text === null || one.textContent?.trim() === text),
        );
        const one = all[which % Math.max(1, all.length)];
        one?.click();
        return one !== undefined;
      },
      [selector, words, pick] as const,
    );
  }

  /** Goes on in a story, or from another page to the next. */
  private async press(): Promise<void> {
    // Going back to a decision begins a road of its own; now and then.
    if (this.chance(12) === 0 && (await this.pressOne('button', 'Terug naar dit moment'))) return;
    await expect(this.page.locator(':not([data-open]) > li > [data-choice]')).toHaveCount(0);
    if (await this.pressOne('[data-choice]:not([aria-expanded])')) return;
    if (await this.pressOne('[data-moment] button', 'Verder')) return;
    if (!(await this.pressOne('[data-moment] button', 'Ga hier verder'))) await this.follow();
  }

  private async follow(): Promise<void> {
    await this.pressOne('a:is([href^="/modules/"], [href^="/hulpmiddelen/"], [href="/gesprekken"])');
  }

  private async write(): Promise<void> {
    this.typed += 1;
    const word = `woord-${this.typed}`;
    for (const field of ['Wat merkt u nu bij uzelf?', 'Waar gaat het over, in een paar woorden?']) {
      const here = this.page.getByLabel(field);
      if (await here.isVisible()) return here.fill(word);
    }
    for (const [tool, begin, codeWord] of beginnings) {
      if (!this.page.url().endsWith(tool)) continue;
      const button = this.page.getByRole('button', { name: begin });
      if (!(await button.isVisible())) continue;
      if (codeWord !== undefined) await this.page.getByLabel(codeWord).fill(word);
      return button.click();
    }
    return this.follow();
  }

  /** Back and forward; now and then the button is pressed again before the page is there. */
  private async go(): Promise<void> {
    const steps = [this.one([-1, -1, 1, -2, -2, 2, 2, -3, 3, -4]) ?? -1];
    if (this.chance(3) === 0) steps.push(this.one([-1, 1, -2, 2]) ?? 1);
    await this.page.evaluate(async (all) => {
      // The router numbers its steps; before the first lies a page that is not ours.
      const here: number = history.state?.idx ?? 0;
      let at = here;
      for (const step of all) {
        // A press counts from where the browser thinks it is: the page left, or the one on its way.
        const by = Math.max(step, -Math.min(at, here));
        if (by === 0) continue;
        history.go(by);
        at += by;
        // Going on past the last page is no step at all, and nothing tells of it.
        await Promise.race([
          new Promise((there) => addEventListener('popstate', there, { once: true })),
          new Promise((there) => setTimeout(there, 200)),
        ]);
      }
    }, steps);
  }

  async act(): Promise<void> {
    const what = this.chance(20);
    if (what < 7) await this.go();
    else if (what < 14) await this.press();
    else if (what < 17) await this.follow();
    else if (what < 19) await this.write();
    else await this.page.reload();
    await this.arrived();
  }
}

/** Two stories under way in the history, and a device that keeps. */
async function begin(reader: Reader): Promise<void> {
  const { page } = reader;
  await reader.open(first.id);
  expect(await reader.readToDecision()).toBe('asked');
  await reader.keepOnDevice();
  await reader.pressable.first().click();
  await page.getByRole('link', { name: 'Bewaar en sluit' }).click();
  await page.locator(`main a[href="${second.path}"]`).first().click();
  expect(await reader.readToDecision()).toBe('asked');
  await reader.pressable.first().click();
}

for (let seed = 1; seed <= walks; seed += 1) {
  test(`no record is lost or taken for another, seed ${seed}`, async ({ reader, page }) => {
    const wanderer = new Wanderer(page, chanceFrom(`history ${seed}`));
    await begin(reader);
    let known: Look = new Map();
    for (let action = 1; action <= actionsPerWalk; action += 1) {
      await test.step(`seed ${seed}, action ${action}`, () => wanderer.act());
      if (action % actionsPerLook > 0) continue;
      const now = await look(page);
      hasGrown(known, now);
      known = now;
    }
    const journeys = [...known.values()].flatMap((one) => (one.kind === 'journey' ? [one.record] : []));
    expect(new Set(journeys.map(({ scenario }) => scenario)).size).toBeGreaterThan(1);
    expect(known.size).toBeGreaterThan(3);
  });
}
