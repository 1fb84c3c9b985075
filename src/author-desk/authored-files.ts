/**
 * The authored files of one folder, read and written. Nothing outside the folder and nothing through a link, YAML only;
 * a file is replaced whole or not at all, and never when it reads otherwise than the author saw it.
 */
import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, open, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import type { ContentFolders } from '../compiler/content-folders';
import { applyEdits } from '../compiler/edit/apply-edits';
import type { AuthoredFile, Edit, WriteOutcome } from '../library/author-desk';

/** A question that cannot be answered, with why in a sentence for the author. */
export class NotPossible extends Error {}

const outside =
  'Dit bestand staat niet als gewoon YAML-bestand in de map met modules. Er is niets gelezen of veranderd.';

const notOwn =
  'Dit bestand hoort bij Speelveld zelf en niet bij uw eigen map. Er is niets veranderd. Zet een bestand met dezelfde naam in uw eigen map, of maak een eigen module.';

/** Names of which a path may be made: no empty one, none that begins with a dot, nothing that a system reads otherwise. */
const name = /^[\p{L}\p{N}_][\p{L}\p{N}_. -]*$/u;

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

/**
 * The absolute path of a file in `folder`. @throws NotPossible where it leaves the folder, goes through a link, stands in
 * a folder that is not there, or is no YAML.
 */
async function pathIn(folder: string, file: string): Promise<string> {
  const names = file.split('/');
  if (file.length > 300 || !file.endsWith('.yaml') || !names.every((one) => name.test(one)))
    throw new NotPossible(outside);
  let path = await realpath(folder);
  for (const [index, one] of names.entries()) {
    path = join(path, one);
    const isLast = index === names.length - 1;
    const found = await lstat(path).catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
    if (found === null && isLast) return path;
    if (found === null || (isLast ? !found.isFile() : !found.isDirectory())) throw new NotPossible(outside);
  }
  return path;
}

interface Stood {
  readonly text: string;
  readonly hash: string;
  /** The rights of the file, to give to what takes its place. */
  readonly mode: number;
}

/** What stands at a path; null where nothing does. A link that came there in between is not followed. */
async function readAt(path: string): Promise<Stood | null> {
  // A system without such links has no flag for them.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);
  const handle = await open(path, flags).catch((error: unknown) => {
    if (isMissing(error)) return null;
    if ((error as NodeJS.ErrnoException).code === 'ELOOP') throw new NotPossible(outside);
    throw error;
  });
  if (handle === null) return null;
  try {
    const bytes = await handle.readFile();
    const { mode } = await handle.stat();
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, hash: createHash('sha256').update(bytes).digest('hex'), mode: mode & 0o777 };
  } catch (error) {
    if (error instanceof TypeError)
      throw new NotPossible(
        'Dit bestand is niet in UTF-8 bewaard, dus kan het hier niet worden gelezen. Er is niets veranderd. Bewaar het in uw editor als UTF-8.',
      );
    throw error;
  } finally {
    await handle.close();
  }
}

function asAuthored(file: string, stood: Stood | null): AuthoredFile {
  if (stood === null) return { file, text: '', hash: '', data: null };
  const document = parseDocument(stood.text, { logLevel: 'silent', prettyErrors: false, uniqueKeys: false });
  const data = document.errors.length > 0 ? null : (document.toJS({ maxAliasCount: 0 }) as unknown);
  return { file, text: stood.text, hash: stood.hash, data };
}

/** The line with which a file that is new tells an editor its shape; empty where there is none for it. */
function firstLine(file: string): string {
  const schema = file.endsWith('.en.yaml') ? 'translation' : file.endsWith('/walks.yaml') ? 'walks' : null;
  if (schema === null) return '';
  const up = '../'.repeat(file.split('/').length - 1);
  return `# yaml-language-server: $schema=${up}schema/${schema}.schema.json\n`;
}

function firstDifference(before: string, after: string): number | undefined {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  const index = fresh.findIndex((line, at) => line !== old[at]);
  return index === -1 ? undefined : index + 1;
}

/** The files of an author: those of the folder that is written in, and beside it those that are only read. Writes wait for one another. */
export class AuthoredFiles {
  private last: Promise<unknown> = Promise.resolve();

  constructor(readonly folders: ContentFolders) {}

  private folderOf(file: string): string {
    const { owns, directory, all } = this.folders;
    return owns(file) ? directory : (all[0] ?? directory);
  }

  /** Does `work` when all that was asked before it is done. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const next = this.last.then(work, work);
    this.last = next.catch(() => undefined);
    return next;
  }

  /** @throws NotPossible */
  async read(file: string): Promise<AuthoredFile> {
    return asAuthored(file, await readAt(await pathIn(this.folderOf(file), file)));
  }

  /** @throws NotPossible */
  write(file: string, base: string, edits: readonly Edit[]): Promise<WriteOutcome> {
    return this.inTurn(async () => {
      if (!this.folders.owns(file)) throw new NotPossible(notOwn);
      const path = await pathIn(this.folders.directory, file);
      const stood = await readAt(path);
      if ((stood?.hash ?? '') !== base) return { kind: 'conflict', theirs: asAuthored(file, stood) };
      const before = stood?.text ?? firstLine(file);
      const outcome = applyEdits(before, edits);
      if (!outcome.ok) return { kind: 'refused', sentence: outcome.sentence };
      if (outcome.text === stood?.text) return { kind: 'written', file: asAuthored(file, stood) };
      const theirs = await this.replaced(file, path, outcome.text, stood);
      if (theirs !== null) return { kind: 'conflict', theirs };
      const line = firstDifference(stood?.text ?? '', outcome.text);
      const written = await this.read(file);
      return { kind: 'written', file: written, ...(line === undefined ? {} : { line }) };
    });
  }

  /** Puts a text in the place of what stood there; null when it did, or what stands there by now. */
  private async replaced(
    file: string,
    path: string,
    text: string,
    stood: Stood | null,
  ): Promise<AuthoredFile | null> {
    const beside = join(dirname(path), `.${randomBytes(9).toString('hex')}.part`);
    try {
      const handle = await open(beside, 'wx', stood?.mode ?? 0o644);
      try {
        await handle.writeFile(text, 'utf8');
        await handle.sync();
      } finally {
        await handle.close();
      }
      // The last look before it takes the place: an editor may have saved in between, or a link come there.
      const now = await readAt(await pathIn(this.folders.directory, file));
      if ((now?.hash ?? '') !== (stood?.hash ?? '')) return asAuthored(file, now);
      await rename(beside, path);
      return null;
    } catch (error) {
      if (['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes((error as NodeJS.ErrnoException).code ?? ''))
        throw new NotPossible(
          'Het bestand kan niet worden geschreven: de map is beveiligd of vol. Wat er stond is ongeschonden, en wat u typte staat nog op de pagina.',
        );
      throw error;
    } finally {
      await rm(beside, { force: true });
    }
  }
}
