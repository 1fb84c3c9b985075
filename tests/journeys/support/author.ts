/** An author on the desk of a development server, in verbs. Every wait is for something that shows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Download, expect, type Locator, type Page } from '@playwright/test';

/** A field by its label, and which of those that show it is: the first, unless a number says otherwise. */
export type Written = readonly (readonly [label: string, text: string, at?: number])[];

export class Author {
  constructor(
    readonly page: Page,
    /** Where what is downloaded is put. */
    readonly folder: string,
  ) {}

  /** What writes one moment or ending. */
  part(id: string): Locator {
    return this.page.getByRole('region', { name: `${id} schrijven` });
  }

  async goTo(id: string): Promise<void> {
    const graph = this.page.getByRole('region', { name: 'Het scenario als kaart' });
    await graph.getByRole('button', { name: new RegExp(`^${id}\\b`) }).click();
    await expect(this.page.getByRole('heading', { name: `${id} schrijven` })).toBeVisible();
  }

  /** Opens every line of `where` that begins so. */
  async unfold(where: Locator, name: RegExp): Promise<void> {
    const closed = where.locator('details:not([open]) > summary').filter({ hasText: name });
    for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
    await expect(closed).toHaveCount(0);
  }

  /** Writes field after field; each is saved when the next is gone to, the last with the keys. */
  async write(where: Locator, texts: Written): Promise<void> {
    for (const [label, text, at = 0] of texts) {
      const box = where.getByRole('textbox', { name: label, exact: true }).nth(at);
      await box.fill(text);
    }
    await this.leaveField();
  }

  /** Writes the English that is still missing, in the order in which it is asked for. */
  async translate(where: Locator, texts: readonly string[]): Promise<void> {
    const boxes = where.getByRole('textbox', { name: /\(Engels\)$/ });
    const places = await boxes.evaluateAll((all) =>
      (all as HTMLTextAreaElement[]).flatMap(({ value }, at) => (value === '' ? [at] : [])),
    );
    expect(places).toHaveLength(texts.length);
    for (const [index, text] of texts.entries()) await boxes.nth(places[index] ?? 0).fill(text);
    await this.leaveField();
  }

  /** Goes out of the field that has the focus, and waits until all is saved. */
  private async leaveField(): Promise<void> {
    const saved = this.page.waitForResponse(/__auteur\/write/);
    await this.page.locator(':focus').press('Control+Enter');
    await saved;
  }

  /** Fills in a form for something new, and adds it. */
  async add(what: string, texts: Written, chosen: Written = []): Promise<void> {
    const form = this.page
      .locator('details')
      .filter({ has: this.page.locator('> summary', { hasText: what }) })
      .last();
    await form.locator('> summary').click();
    for (const [label, text] of texts)
      await form.getByRole('textbox', { name: label, exact: true }).fill(text);
    for (const [label, value] of chosen)
      await form.getByRole('combobox', { name: label }).selectOption(value);
    await form.getByRole('button', { name: `${what} toevoegen` }).click();
    await expect(form).not.toHaveAttribute('open');
  }

  /** The form of a command, opened. */
  async command(title: string): Promise<Locator> {
    const commands = this.page.getByRole('region', { name: 'Opdrachten' });
    const row = commands
      .locator('details')
      .filter({ has: this.page.locator('> summary', { hasText: title }) });
    if ((await row.getAttribute('open')) === null) await row.locator('summary').click();
    return row;
  }

  /** Presses a command with what is filled in, and hears that it was done. */
  async does(title: string, press: string, texts: Written = [], chosen: Written = []): Promise<Locator> {
    const row = await this.tries(title, press, texts, chosen);
    await expect(row.getByText('Gedaan.', { exact: true })).toBeVisible();
    return row;
  }

  /** Presses a command with what is filled in, and waits until it has an answer. */
  async tries(title: string, press: string, texts: Written = [], chosen: Written = []): Promise<Locator> {
    const row = await this.command(title);
    for (const [label, text] of texts) await row.getByRole('textbox', { name: label }).fill(text);
    for (const [label, value] of chosen) await row.getByRole('combobox', { name: label }).selectOption(value);
    const answered = this.page.waitForResponse(/__auteur\/command/);
    await row.getByRole('button', { name: press, exact: true }).click();
    await answered;
    await expect(row.getByRole('button', { name: press, exact: true })).toBeEnabled();
    return row;
  }

  /** Keeps a file that a command made; where it was put. */
  async keeps(row: Locator, name: RegExp): Promise<string> {
    const coming: Promise<Download> = this.page.waitForEvent('download');
    await row.getByRole('button', { name }).click();
    const download = await coming;
    const path = join(this.folder, download.suggestedFilename());
    await download.saveAs(path);
    return path;
  }
}

/** A form of a blind reader as it came, filled in: the first option is what the makers want, `own` what this reader takes. */
export function answeredBlind(path: string, own: number): string {
  const form = JSON.parse(readFileSync(path, 'utf8')) as { answers: { order: string[] }[] };
  const answers = form.answers.map((answer) => ({
    ...answer,
    wish: [...answer.order].sort()[own],
    sure: 2,
    own: [...answer.order].sort()[own],
  }));
  return JSON.stringify({ ...form, answers });
}
