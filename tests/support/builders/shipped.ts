/** The content that ships, compiled once for all tests that read it. */
import { join } from 'node:path';
import { repositoryRoot } from '../../../src/cli/repository';
import type { Compilation, Sources } from '../../../src/compiler/compilation';
import { compileSources } from '../../../src/compiler/compile-sources';
import type { Message } from '../../../src/compiler/messages/message';
import { KeptFiles } from '../../../src/compiler/parse/kept-files';
import { readModules } from '../../../src/compiler/read-modules';

/** The files of the authors, by their path. */
export const shippedFiles = readModules(join(repositoryRoot, 'modules'));

const kept = new KeptFiles();

/** What the compiler makes of a set of files that is ours but for a few of them, on another day if one is given. */
export function compiledLikeOurs(files: Sources, today?: string): Compilation {
  return compileSources(files, { kept, ...(today === undefined ? {} : { today }) });
}

/** What the compiler makes of ours. */
export const shipped = compiledLikeOurs(shippedFiles);

/**
 * The codes of what is said about the content that ships with a change in it. That some stories do not say yet what is
 * fixed is known, and no answer to the change.
 */
export function codesSaid(messages: readonly Message[]): readonly string[] {
  return messages.map(({ code }) => code).filter((code) => code !== 'given/missing');
}
