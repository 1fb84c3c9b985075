/** Serves the built app to the journeys on the port it is given, with the relay that `npm start` has. */
import { join } from 'node:path';
import { repositoryRoot } from '../../../src/cli/repository';
import { serveFolder } from '../../../src/cli/serve';
import { startEmbeddedEngine } from '../../../src/relay/embedded-engine';
import { openRelay } from '../../../src/relay/relay';

const relay = openRelay(await startEmbeddedEngine());
await serveFolder(join(repositoryRoot, 'dist'), Number(process.argv[2]), { relay });
