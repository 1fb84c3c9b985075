/** The content that ships, compiled once for all tests that read it. */
import { join } from 'node:path';
import { repositoryRoot } from '../../../src/cli/repository';
import { compileSources } from '../../../src/compiler/compile-sources';
import { readModules } from '../../../src/compiler/read-modules';

/** The files of the authors, by their path. */
export const shippedFiles = readModules(join(repositoryRoot, 'modules'));

/** What the compiler makes of them. */
export const shipped = compileSources(shippedFiles);
