/** Serves the built app to the journeys on the port it is given. */
import { join } from 'node:path';
import { repositoryRoot } from '../../../src/cli/repository';
import { serveFolder } from '../../../src/cli/serve';

await serveFolder(join(repositoryRoot, 'dist'), Number(process.argv[2]));
