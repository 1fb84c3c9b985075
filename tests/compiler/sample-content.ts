/**
 * Content to test the compiler with: a small whole module (tests/compiler/base), changes to it, and English
 * made from the Dutch so that a test of something else need not write any.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import type { Sources } from '../../src/compiler/compilation';
import { compileSources } from '../../src/compiler/compile-sources';
import { readModules } from '../../src/compiler/read-modules';
import { normalised } from '../../src/core/shared/normalised';

const here = import.meta.dirname;

/** The small whole module, in Dutch alone. */
export const baseContent: Sources = readModules(join(here, 'base'));

const patchSchema = z.strictObject({
  why: z.string(),
  changes: z.array(z.strictObject({ file: z.string(), find: z.string(), put: z.string() })).default([]),
  files: z.record(z.string(), z.string().nullable()).default({}),
  misencoded: z.record(z.string(), z.strictObject({ encoding: z.string(), line: z.number() })).default({}),
});

/**
 * What a sample changes in the small module: pieces of text, whole files added or (null) taken away, and files that
 * were read from another encoding than UTF-8.
 */
export type Patch = z.infer<typeof patchSchema>;

/** Reads a sample's patch.yaml. */
export function readPatch(folder: string): Patch {
  return patchSchema.parse(parse(readFileSync(join(folder, 'patch.yaml'), 'utf8')));
}

/**
 * The text with one piece replaced.
 * @throws Error when the piece is not there exactly once, for then the test would not test what it says.
 */
export function replaced(text: string | undefined, find: string, put: string): string {
  const parts = (text ?? '').split(find);
  if (parts.length !== 2)
    throw new Error(`‘${find}’ stands ${parts.length - 1} times in the text, not once.`);
  return parts.join(put);
}

/** The sources with an English translation beside every Dutch text that lacks one. */
export function translated(sources: Sources): Sources {
  const all = new Map(sources);
  for (const { translationFile, lang, texts } of compileSources(sources).translatable) {
    if (lang !== 'en' || sources.has(translationFile)) continue;
    const entries = [...texts].map(([key, { dutch }]) => [key, { nl: normalised(dutch), en: `EN ${dutch}` }]);
    all.set(translationFile, stringify({ texts: Object.fromEntries(entries) }, { lineWidth: 0 }));
  }
  return all;
}

/** The small module after a patch. Dutch is changed before it is translated, English after. */
export function patched({
  changes,
  files,
  misencoded = {},
}: Pick<Patch, 'changes' | 'files'> & Partial<Patch>): Sources {
  const apply = (sources: Sources, isMeant: (file: string) => boolean): Map<string, string> => {
    const all = new Map(sources);
    for (const [file, text] of Object.entries(files)) {
      if (!isMeant(file)) continue;
      if (text === null) all.delete(file);
      else all.set(file, text);
    }
    for (const { file, find, put } of changes)
      if (isMeant(file)) all.set(file, replaced(all.get(file), find, put));
    return all;
  };
  const isEnglish = (file: string): boolean => file.endsWith('.en.yaml');
  const all = apply(translated(apply(baseContent, (file) => !isEnglish(file))), isEnglish);
  return Object.assign(all, { misencoded: new Map(Object.entries(misencoded)) });
}
