/**
 * The browser itself killed, process and all, while the app writes and while it changes how it guards. After
 * each kill the same profile is opened anew: the vault opens, and what was reported as saved is there.
 */
import { setTimeout as after } from 'node:timers/promises';
import { expect, type Page, test } from '@playwright/test';
import { runs } from '../support/long-runs';
import { BrowserRun, Profile } from './support/browser-process';
import { VaultOwner } from './support/vault-owner';

/** The minimal standard generator of Park and Miller. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** The next frame that the page shows. */
function frame(page: Page): Promise<void> {
  return page.evaluate(() => new Promise((shown) => requestAnimationFrame(() => shown())));
}

/**
 * Begins to write a new version of the note in every frame, and has the page tell which of them it reported as
 * saved: what the frame after it says, before the next version is there. Goes on until the kill.
 */
function writeOn(owner: VaultOwner, from: number): Promise<void> {
  return owner.note.evaluate((field, first) => {
    const { reportedSaved } = globalThis as unknown as { reportedSaved: (version: number) => Promise<void> };
    const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
    let version = first;
    const next = (): void => {
      const isSaved = document.body.textContent.includes('Bewaard op dit apparaat om');
      if (isSaved && version > first) void reportedSaved(version);
      version += 1;
      // As the browser does for a person, so that React hears of it.
      set?.call(field, `versie ${version}`);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  }, from);
}

/** What guards the vault: a passphrase, or null for a key of this device. */
type Guard = string | null;

/** A vault on a profile, and what it must still hold. */
class Kept {
  readonly profile = new Profile();
  /** The last version of the note that was reported as saved. */
  saved = 0;
  /** The version that was there after the last kill. */
  found = 0;
  /** What may guard it now: two after a kill during a change. */
  guards: readonly Guard[] = [null];
  private running: BrowserRun | null = null;

  constructor(private readonly baseURL: string | undefined) {}

  async start(): Promise<VaultOwner> {
    this.running = await BrowserRun.start(this.profile, this.baseURL);
    await this.running.context.exposeBinding('reportedSaved', (_source, version: number) => {
      this.saved = version;
    });
    return new VaultOwner(this.running.page);
  }

  async kill(): Promise<void> {
    await this.running?.kill();
    this.running = null;
  }

  /** A first visit, kept on this device. */
  async begin(): Promise<void> {
    const owner = await this.start();
    await owner.begin();
    await owner.write('versie 0');
    await owner.goToVault();
    await owner.keepOnDevice();
    await this.kill();
  }

  /** Opens the vault after a kill, by whatever guards it, and finds everything that was reported as saved. */
  async returns(): Promise<VaultOwner> {
    const owner = await this.start();
    await owner.goToStory();
    // Killed soon after, a browser may have lost what plain storage said of the mode; the vault itself knows.
    await expect.poll(() => owner.status()).not.toBe('session');
    const status = await owner.status();
    if (status === 'locked') this.guards = [await this.opening(owner)];
    else {
      expect(status).toBe('device');
      expect(this.guards).toContain(null);
      this.guards = [null];
    }
    await expect(owner.note).toBeVisible();
    const found = await owner.note.inputValue();
    expect(found).toMatch(/^versie \d+$/);
    this.found = Number(found.slice('versie '.length));
    expect(this.found).toBeGreaterThanOrEqual(this.saved);
    // Not one record less: none was set aside as unreadable.
    await expect(owner.page.getByText(/niet leesbaar/)).toBeHidden();
    return owner;
  }

  private async opening(owner: VaultOwner): Promise<string> {
    for (const guard of this.guards) if (guard !== null && (await owner.opensWith(guard))) return guard;
    throw new Error(`The vault opens with none of ${JSON.stringify(this.guards)}.`);
  }

  /** Writes a version of the note, waits until the app reports it as saved, and remembers that. */
  async write(owner: VaultOwner, version: number): Promise<void> {
    await owner.note.fill(`versie ${version}`);
    await frame(owner.page);
    await expect(owner.saved).toBeVisible();
    this.saved = version;
  }
}

/** Runs the rounds on one profile; a failure names the round and the seed that leads to it. */
async function rounds(
  baseURL: string | undefined,
  seed: number,
  count: number,
  round: (kept: Kept, number: number, below: (limit: number) => number) => Promise<void>,
): Promise<void> {
  const below = chance(seed);
  const kept = new Kept(baseURL);
  let number = 0;
  try {
    await kept.begin();
    for (number = 1; number <= count; number += 1) await round(kept, number, below);
    await kept.returns();
    expect(kept.saved).toBeGreaterThan(0);
  } catch (error) {
    throw new Error(`Round ${number} of ${count}, seed ${seed}`, { cause: error });
  } finally {
    await kept.kill();
    await kept.profile.remove();
  }
}

const notes = runs(8, 120);

test(`killed ${notes} times while it writes, the browser has everything that was reported as saved`, async ({
  baseURL,
}) => {
  test.setTimeout(60_000 + notes * 10_000);
  let midway = 0;
  await rounds(baseURL, 20_261_127, notes, async (kept, _number, below) => {
    const owner = await kept.returns();
    if (kept.found > kept.saved) midway += 1;
    await kept.write(owner, kept.found + 1);
    await writeOn(owner, kept.saved);
    await after(below(400));
    await kept.kill();
  });
  test.info().annotations.push({ type: 'kills', description: `${midway} of ${notes} before the report` });
});

const changes = runs(4, 80);

/** Goes on until the key behind the passphrase is there: its worker is let go, and the writing begins. */
async function keyIsThere(page: Page, press: () => Promise<void>): Promise<void> {
  const arrives = page.waitForEvent('worker');
  await press();
  const worker = await arrives;
  if (page.workers().includes(worker)) await worker.waitForEvent('close');
}

test(`killed ${changes} times while it changes how it guards, the vault opens by the old or the new way and holds everything`, async ({
  baseURL,
}) => {
  test.setTimeout(60_000 + changes * 20_000);
  const ends = { old: 0, new: 0 };
  await rounds(baseURL, 20_261_128, changes, async (kept, number, below) => {
    const [before = null, ...wished] = kept.guards;
    const owner = await kept.returns();
    const [now = null] = kept.guards;
    if (wished.length > 0) ends[now === before ? 'old' : 'new'] += 1;
    await kept.write(owner, number);
    await owner.goToVault();
    // From a passphrase in turns to another one and to this device.
    const next = now !== null && below(2) === 0 ? null : `wachtzin van ronde ${number}`;
    kept.guards = [now, next];
    const wait = below(40);
    if (next === null) await owner.pressUnprotect();
    else {
      const press = () => (now === null ? owner.pressProtect(next) : owner.pressChangePassphrase(next));
      // One in four falls while the key is made, the others when there is something to write.
      if (below(4) === 0) await press();
      else await keyIsThere(owner.page, press);
    }
    await after(wait);
    await kept.kill();
  });
  test.info().annotations.push({ type: 'kills', description: `${ends.old} as before, ${ends.new} changed` });
});
