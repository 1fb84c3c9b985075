/** The content that ships, compiled once for all tests that read it. */
import { join } from 'node:path';
import { repositoryRoot } from '../../../src/cli/repository';
import { compileSources } from '../../../src/compiler/compile-sources';
import type { Message } from '../../../src/compiler/messages/message';
import { readModules } from '../../../src/compiler/read-modules';

/** The files of the authors, by their path. */
export const shippedFiles = readModules(join(repositoryRoot, 'modules'));

/** What the compiler makes of them. */
export const shipped = compileSources(shippedFiles);

/**
 * The codes of what is said about the content that ships with a change in it. That some stories do not say yet what is
 * fixed is known, and no answer to the change.
 */
export function codesSaid(messages: readonly Message[]): readonly string[] {
  return messages.map(({ code }) => code).filter((code) => code !== 'given/missing');
}
