/** A folder with the whole base content in two languages, new for every test of the file that asks for it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { baseContent, replaced, translated } from './sample-content';

/** The base content with its English. */
export const whole = translated(baseContent);

interface ContentFolder {
  /** Where it stands now; another place for every test. */
  readonly path: () => string;
  readonly put: (file: string, text: string) => void;
  readonly kept: (file: string) => string;
  /** Puts `by` in the place of the one text `find`. @throws Error when it is not there */
  readonly change: (file: string, find: string, by: string) => void;
}

/** @param name stands in the name of the folder, as it may on an author's machine */
export function contentFolder(name: string): ContentFolder {
  let directory = '';
  const put = (path: string, text: string): void => {
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const kept = (path: string): string => readFileSync(join(directory, path), 'utf8');
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), name));
    for (const [path, text] of whole) put(path, text);
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));
  return {
    path: () => directory,
    put,
    kept,
    change: (path, find, by) => put(path, replaced(kept(path), find, by)),
  };
}
