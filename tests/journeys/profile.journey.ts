/**
 * The browser's own files, read by somebody who has the disk. A browser keeps what was replaced and deleted,
 * and the bytes of keys that it gives to no page; so every old record and every old key is found and tried.
 */
import { expect, test } from '@playwright/test';
import { runs } from '../support/long-runs';
import { formerPassphraseVault, plantFormerVault } from '../vault/fixtures/former-vault';
import { BrowserRun, Profile } from './support/browser-process';
import { beforeItsPassphrase } from './support/former-remnant';
import { ProfileReading } from './support/profile-reading';
import { SealLedger } from './support/seal-ledger';
import type { Known } from './support/trying-keys';
import { VaultOwner } from './support/vault-owner';

const first = 'vier losse woorden samen';
const second = 'vijf andere woorden hierna';

/** The browser of one case: its profile, its present run and the book of what was sealed. */
class Case {
  readonly profile = new Profile();
  readonly ledger = new SealLedger();
  private running: BrowserRun | null = null;

  constructor(private readonly baseURL: string | undefined) {}

  /** Starts the browser, again on the same profile. */
  async visit(): Promise<VaultOwner> {
    this.running = await BrowserRun.start(this.profile, this.baseURL);
    await this.ledger.watch(this.running.context);
    return new VaultOwner(this.running.page);
  }

  async close(): Promise<void> {
    await this.running?.close();
    this.running = null;
  }

  async kill(): Promise<void> {
    await this.running?.kill();
    this.running = null;
  }
}

/** A first visit: a note in this tab only, and then the vault. */
async function arrive(one: Case): Promise<VaultOwner> {
  const owner = await one.visit();
  await owner.begin();
  await owner.write(one.ledger.begin(null));
  await owner.goToVault();
  return owner;
}

async function writeSaved(owner: VaultOwner, text: string): Promise<void> {
  await owner.backToNote();
  await owner.write(text);
  await expect(owner.saved).toBeVisible();
  await owner.goToVault();
}

/** From this tab into a passphrase, with a note before and after. */
async function straight(one: Case): Promise<VaultOwner> {
  const owner = await arrive(one);
  const marker = one.ledger.begin([first]);
  await owner.protect(first);
  await writeSaved(owner, marker);
  return owner;
}

interface Table {
  readonly name: string;
  /** Plays the case; what it answers somebody may know who reads the files. */
  readonly play: (one: Case) => Promise<Known>;
  /** What opens what is there now; null when nothing is kept or the files alone open it. */
  readonly now: string | null;
}

const cases: readonly Table[] = [
  {
    name: 'straight into a passphrase',
    now: first,
    play: async (one) => {
      await straight(one);
      return {};
    },
  },
  {
    name: 'device, then a passphrase, then the browser is killed',
    now: first,
    play: async (one) => {
      const owner = await arrive(one);
      await owner.keepOnDevice();
      await writeSaved(owner, one.ledger.begin(null));
      const marker = one.ledger.begin([first]);
      await owner.protect(first);
      await writeSaved(owner, marker);
      await one.kill();
      return {};
    },
  },
  {
    name: 'a passphrase, then another one; the old one is known',
    now: second,
    play: async (one) => {
      const owner = await straight(one);
      const marker = one.ledger.begin([second]);
      await owner.changePassphrase(second);
      await writeSaved(owner, marker);
      return { passphrases: [first] };
    },
  },
  {
    name: 'a recovery sheet, then a new one; the old one is known',
    now: first,
    play: async (one) => {
      const owner = await arrive(one);
      const opening = [first];
      const marker = one.ledger.begin(opening);
      await owner.protect(first);
      const old = await owner.makeRecoverySheet();
      opening.push(old);
      await writeSaved(owner, marker);
      const after = [first];
      const next = one.ledger.begin(after);
      after.push(await owner.makeRecoverySheet());
      await writeSaved(owner, next);
      return { codes: [old] };
    },
  },
  {
    name: 'many visits, each with unlocking and a note',
    now: first,
    play: async (one) => {
      let owner = await arrive(one);
      const marker = one.ledger.begin([first]);
      await owner.protect(first);
      for (let visit = 1; visit <= runs(3, 12); visit += 1) {
        // Now and then the browser itself goes too: it then tidies its files.
        if (visit % 4 === 1) {
          await one.close();
          owner = await one.visit();
        }
        await owner.unlockAtNote(first);
        await owner.write(`${marker}, bezoek ${visit}`);
        await expect(owner.saved).toBeVisible();
      }
      return {};
    },
  },
  {
    name: 'a passphrase, then device, then a passphrase again',
    now: second,
    play: async (one) => {
      const owner = await straight(one);
      const open = one.ledger.begin(null);
      await owner.unprotect();
      await writeSaved(owner, open);
      const marker = one.ledger.begin([second]);
      await owner.protect(second);
      await writeSaved(owner, marker);
      return {};
    },
  },
  {
    name: 'behind a passphrase by the former version, then unlocked',
    now: formerPassphraseVault.passphrase,
    play: async (one) => {
      const owner = await one.visit();
      await owner.page.goto('/over');
      // Its remnants open what it wrote, and no later version can change that.
      one.ledger.begin(null);
      await owner.page.evaluate(plantFormerVault, beforeItsPassphrase());
      await owner.page.evaluate(plantFormerVault, formerPassphraseVault.vault);
      const { passphrase, recoveryCode } = formerPassphraseVault;
      const marker = one.ledger.begin([passphrase, recoveryCode]);
      await owner.unlockAtNote(passphrase);
      await owner.write(marker);
      await expect(owner.saved).toBeVisible();
      return {};
    },
  },
  {
    name: 'a passphrase, then wiped',
    now: null,
    play: async (one) => {
      const owner = await straight(one);
      await owner.wipe();
      return {};
    },
  },
  {
    name: 'a passphrase, then nothing kept',
    now: null,
    play: async (one) => {
      const owner = await straight(one);
      await owner.keepNothing();
      return {};
    },
  },
];

/** One line of the table. */
function report(name: string, figures: Readonly<Record<string, number>>): void {
  const told = Object.entries(figures).map(([what, count]) => `${what} ${count}`);
  test.info().annotations.push({ type: 'profile', description: `${name}: ${told.join(', ')}` });
  process.stdout.write(`\nprofile | ${name.padEnd(58)} | ${told.join(' | ')}\n`);
}

/** Plays a case on a profile of its own, which is tidied away. */
async function onProfile(baseURL: string | undefined, play: (one: Case) => Promise<void>): Promise<void> {
  const one = new Case(baseURL);
  try {
    await play(one);
  } finally {
    await one.kill();
    await one.profile.remove();
  }
}

for (const { name, play, now } of cases) {
  test(`nothing that a passphrase guarded opens without it: ${name}`, ({ baseURL }) =>
    onProfile(baseURL, async (one) => {
      const known = await play(one);
      await one.close();
      const reading = new ProfileReading(one.profile.folder);
      const tried = reading.tried(known);
      const broken = tried.filter((record) => one.ledger.isBroken(record));
      const readable = one.ledger.guardedMarkers.flatMap((marker) => reading.readable(marker));
      report(name, {
        'sealed records': tried.length,
        opened: tried.filter(({ text }) => text !== null).length,
        'written under a passphrase and opened': broken.length,
      });
      // Who reads all of it with the passphrase may be believed about what stays shut without.
      if (now !== null) {
        const opened = reading.tried({ passphrases: [now] }).filter(({ by }) => by.has(now));
        expect(opened.filter((record) => one.ledger.isOfNow(record)).length).toBeGreaterThan(0);
      }
      expect(readable).toEqual([]);
      // A few are enough to see what they are; the table has the number.
      expect(broken.slice(0, 3).map(({ text }) => text)).toEqual([]);
    }));
}

test('without a passphrase the files open everything, as the vault says; how much a wipe leaves of it is counted', ({
  baseURL,
}) =>
  onProfile(baseURL, async (one) => {
    const owner = await arrive(one);
    await owner.keepOnDevice();
    const marker = one.ledger.begin(null);
    await writeSaved(owner, marker);
    await one.close();
    const tell = (name: string) => {
      const reading = new ProfileReading(one.profile.folder);
      const tried = reading.tried();
      const opened = tried.filter(({ text }) => text !== null);
      report(name, { 'sealed records': tried.length, opened: opened.length, tables: reading.tables });
      return { tried, opened, readable: reading.readable(marker) };
    };
    const kept = tell('device');
    expect(kept.opened.length).toBe(kept.tried.length);
    expect(kept.opened.some(({ text }) => text?.includes(marker))).toBe(true);
    expect(kept.readable).toEqual([]);
    const again = await one.visit();
    await again.returnToNote();
    await again.goToVault();
    await again.wipe();
    await one.close();
    expect(tell('device, then wiped').readable).toEqual([]);
  }));
