/** A profile of Chromium read from the disk, by somebody who has all of its files and perhaps an old passphrase. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readLog, readTable } from './leveldb-files';
import { Findings, searchBytes, searchValue } from './stored-values';
import { type Known, type Tried, tryKeys } from './trying-keys';

/** A profile, with what was found in it. */
export class ProfileReading {
  private readonly findings = new Findings();
  private readonly files: readonly { readonly path: string; readonly bytes: Buffer }[];

  /** Reads all of it. The browser must have gone. */
  constructor(profile: string) {
    this.files = readdirSync(profile, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({ path, bytes: readFileSync(path) }));
    // What still has its structure first: of bytes found twice it knows the name.
    for (const { entries, streams } of this.stores()) {
      for (const { key, value } of entries) searchValue(key, value, this.findings);
      for (const stream of streams) searchBytes(stream, this.findings);
    }
    for (const { bytes } of this.files) searchBytes(bytes, this.findings);
  }

  private stores() {
    return this.files
      .filter(({ path }) => path.includes(`${sep}IndexedDB${sep}`))
      .flatMap(({ path, bytes }) => {
        if (path.endsWith('.log')) return [readLog(bytes)];
        return path.endsWith('.ldb') ? [readTable(bytes)] : [];
      });
  }

  /** Every sealed record that lies there, of now and of before, and whether it opens for somebody who knows this. */
  tried(known: Known = {}): readonly Tried[] {
    return tryKeys(this.findings, known);
  }

  /** How many tables LevelDB has made of its logs. */
  get tables(): number {
    return this.files.filter(({ path }) => path.includes(`${sep}IndexedDB${sep}`) && path.endsWith('.ldb'))
      .length;
  }

  /** The files in which a text stands readable, by their place in the profile. */
  readable(text: string): readonly string[] {
    const forms = [Buffer.from(text), Buffer.from(text, 'utf16le')];
    return this.files
      .filter(({ bytes }) => forms.some((form) => bytes.includes(form)))
      .map(({ path }) => path);
  }
}
