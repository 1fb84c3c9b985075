/** Makes the packs of a blind reading and writes them: a page for each reader, and the same as text for mail. */

import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from '../../../build/bundled';
import { inScript, stylesOf } from '../../../build/one-file';
import { stationFingerprint } from '../../../compiler/blind';
import { type BlindPack, packsFor } from '../../../core/blind/pack';
import type { BlindStory } from '../../../core/blind/station';
import type { OwnLanguage } from '../../../core/shared/language';
import { repositoryRoot } from '../../repository';
import { fileStem, type PageParts, packHtml } from './pack-html';
import { emptyForm, packText } from './pack-text';

/** A reading that was made ready. */
export interface MadePacks {
  /** Of the reading as a whole. */
  readonly id: string;
  readonly decisions: number;
  /** What it takes a reader, at 200 words a minute and a minute and a half for the questions of a decision. */
  readonly minutes: number;
}

async function pageParts(): Promise<PageParts> {
  const folder = join(repositoryRoot, 'src', 'blind-page');
  const script = inScript(await bundled(join(folder, 'page.ts'), 'blindPage'));
  return { script, style: stylesOf(folder) };
}

/** The packs as data; equal stories, readers and seed give equal packs. */
export function makePacks(
  stories: readonly BlindStory[],
  readers: number,
  lang: OwnLanguage,
  seed: string,
): readonly BlindPack[] {
  const prints = stories.flatMap((story) =>
    story.stations.map((station) => stationFingerprint(story, station)),
  );
  const id = createHash('sha256')
    .update(JSON.stringify([seed, readers, lang, prints]))
    .digest('hex')
    .slice(0, 8);
  return packsFor(stories, readers, { id, lang, seed }, stationFingerprint);
}

/** The folder in which readings are made when none is named. */
export function ownFolder(id: string): string {
  return `blind-${id}`;
}

/** Writes packs below `folder`, which is made where it is not there yet. */
export async function writePacks(packs: readonly BlindPack[], folder: string): Promise<MadePacks> {
  const parts = await pageParts();
  const texts = join(folder, 'tekst');
  mkdirSync(texts, { recursive: true });
  for (const pack of packs) {
    const stem = fileStem(pack);
    writeFileSync(join(folder, `${stem}.html`), packHtml(pack, parts));
    writeFileSync(join(texts, `${stem}.md`), packText(pack));
    writeFileSync(join(texts, `${stem}.json`), `${JSON.stringify(emptyForm(pack), null, 2)}\n`);
  }
  const [first] = packs;
  if (first === undefined) throw new Error('A reading has at least one reader.');
  const decisions = first.stories.reduce((sum, { stations }) => sum + stations.length, 0);
  const words = packText(first).split(/\s+/).length;
  return { id: first.id, decisions, minutes: Math.ceil(words / 200 + decisions * 1.5) };
}
