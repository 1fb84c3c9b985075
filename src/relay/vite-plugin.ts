/** Gives the servers of Vite the relay that `npm start` has, so that a group session works while one develops. */
import type { Plugin } from 'vite';
import { startEmbeddedEngine } from './embedded-engine';
import { openRelay } from './relay';

/** The relay on the server of `npm run dev`. */
export function relayPlugin(): Plugin {
  return {
    name: 'speelveld-relay',
    apply: 'serve',
    configureServer: async ({ httpServer }) => {
      if (httpServer === null) return;
      const relay = openRelay(await startEmbeddedEngine());
      // What the relay does not take is for Vite's own channel.
      httpServer.on('upgrade', (request, socket, head) => {
        relay.upgrade(request, socket, head);
      });
      httpServer.once('close', () => void relay.close());
    },
  };
}
