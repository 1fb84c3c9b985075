/** A person with a vault, in verbs. Every wait is for something that shows. */
import { expect, type Locator, type Page } from '@playwright/test';
import {
  keptInTab,
  keptWithoutPassphrase,
  keptWithPassphrase,
  pressGuard,
  pressKeepHere,
  pressNew,
  withoutPassphrase,
} from './guarded';
import { Reader } from './reader';
import { first } from './stories';

const story = first.path;

/** The vault's owner, in one tab. */
export class VaultOwner {
  readonly reader: Reader;

  constructor(readonly page: Page) {
    this.reader = new Reader(page);
  }

  get note(): Locator {
    return this.page.getByLabel('Wat merkt u nu bij uzelf?');
  }

  get saved(): Locator {
    return this.page.getByText(/Bewaard op dit apparaat om/);
  }

  private get vaultTitle(): Locator {
    return this.page.getByRole('heading', { level: 1, name: 'Kluis', exact: true });
  }

  /** Plays the story to its first decision, where a note can be written. */
  async begin(): Promise<void> {
    await this.reader.open(first.id);
    await this.reader.readToDecision();
  }

  /** Goes to the story, as the first thing in a visit. */
  async goToStory(): Promise<void> {
    await this.page.goto(story);
  }

  /** Goes back to the note, as the first thing in a visit to a vault that is not locked. */
  async returnToNote(): Promise<void> {
    await this.goToStory();
    await expect(this.note).toBeVisible();
  }

  /** Writes the note letter by letter, as one does: each is a write. */
  async write(text: string): Promise<void> {
    await this.note.fill('');
    await this.note.pressSequentially(text);
  }

  /** Within the page, so that what is only in this tab stays. */
  async goToVault(): Promise<void> {
    await this.page
      .getByRole('link', { name: /^(Alleen in dit tabblad|Bewaard op dit|Bewaard achter)/ })
      .click();
    await expect(this.vaultTitle).toBeVisible();
  }

  /** Back within the page to the note. */
  async backToNote(): Promise<void> {
    await this.page.goBack();
    await expect(this.note).toBeVisible();
  }

  /** In the vault: from this tab only to this device. */
  async keepOnDevice(): Promise<void> {
    await pressKeepHere(this.page);
    await expect(this.page.getByRole('radio', { name: keptWithoutPassphrase })).toBeChecked();
    await expect(this.saved).toBeVisible();
  }

  /** In the vault: back to this tab only. */
  async keepNothing(): Promise<void> {
    await this.page.getByRole('radio', { name: /^Alleen deze sessie/ }).click();
    await this.page.getByRole('button', { name: 'Bewaar hier niets meer' }).click();
    await this.page.getByRole('button', { name: 'Haal alles van dit apparaat' }).click();
    await expect(this.page.getByRole('radio', { name: keptInTab })).toBeChecked();
  }

  /** In the vault: presses all there is to press for a passphrase, and does not wait for what comes of it. */
  async pressProtect(passphrase: string): Promise<void> {
    await pressGuard(this.page, passphrase);
  }

  async protect(passphrase: string): Promise<void> {
    await this.pressProtect(passphrase);
    await expect(this.page.getByLabel('Nog een keer')).toBeHidden();
    await expect(this.page.getByRole('radio', { name: keptWithPassphrase })).toBeChecked();
  }

  /** In the vault: presses all there is to press for another passphrase. */
  async pressChangePassphrase(passphrase: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Kies een andere wachtzin' }).click();
    await pressNew(this.page, passphrase, 'Kies een andere wachtzin');
  }

  async changePassphrase(passphrase: string): Promise<void> {
    await this.pressChangePassphrase(passphrase);
    await expect(this.page.getByText('De nieuwe wachtzin geldt.')).toBeVisible();
  }

  /** In the vault: presses all there is to press for going without a passphrase; back at once, for what comes is fast. */
  async pressUnprotect(): Promise<void> {
    await this.page.getByRole('radio', { name: withoutPassphrase }).click();
    await this.page.getByRole('button', { name: 'Ga verder zonder wachtzin' }).click();
    await this.page.getByRole('button', { name: 'Bewaar zonder wachtzin' }).dispatchEvent('click');
  }

  async unprotect(): Promise<void> {
    await this.pressUnprotect();
    await expect(this.page.getByRole('radio', { name: keptWithoutPassphrase })).toBeChecked();
  }

  /** Makes a recovery sheet, in place of any that there was, and answers its code. */
  async makeRecoverySheet(): Promise<string> {
    await this.page.getByRole('button', { name: 'Maak een herstelblad' }).click();
    const code = (await this.page.locator('[data-sheet] [translate="no"]').textContent()) ?? '';
    await this.page.getByRole('button', { name: 'Ik heb haar, verberg de code' }).click();
    return code;
  }

  /** A visit that begins at the note in the locked vault. */
  async unlockAtNote(passphrase: string): Promise<void> {
    await this.goToStory();
    expect(await this.opensWith(passphrase)).toBe(true);
    await expect(this.note).toBeVisible();
  }

  async wipe(): Promise<void> {
    await this.page.getByRole('button', { name: 'Wis alles van dit apparaat' }).click();
    await this.page.getByRole('button', { name: 'Wis alles', exact: true }).click();
    await expect(this.page.getByText('Alles is gewist.')).toBeVisible();
  }

  /** What the head of the page says of the vault. */
  async status(): Promise<'session' | 'device' | 'passphrase' | 'locked'> {
    const head = this.page.getByRole('banner');
    const words = {
      session: 'Alleen in dit tabblad',
      device: 'Bewaard op dit apparaat',
      passphrase: 'Bewaard achter uw wachtzin',
      locked: 'Kluis op slot',
    } as const;
    await expect(head.getByRole('link', { name: new RegExp(Object.values(words).join('|')) })).toBeVisible();
    for (const status of ['session', 'device', 'passphrase'] as const) {
      if (await head.getByRole('link', { name: words[status] }).isVisible()) return status;
    }
    return 'locked';
  }

  /** Tries a passphrase on the locked vault, and says whether it opened. */
  async opensWith(passphrase: string): Promise<boolean> {
    const dialog = this.page.getByRole('dialog', { name: 'Open uw kluis' });
    if (!(await dialog.isVisible())) {
      await this.page.getByRole('button', { name: 'Open de kluis' }).first().click();
    }
    await dialog.getByLabel('Uw wachtzin').fill(passphrase);
    await dialog.getByRole('button', { name: 'Open de kluis' }).click();
    const refused = dialog.getByText(/Deze wachtzin past niet/);
    await expect.poll(async () => (await refused.isVisible()) || !(await dialog.isVisible())).toBe(true);
    return !(await dialog.isVisible());
  }
}
