/** The only place that writes a URL. */
import type { Paths } from '../state/paths';

/** The addresses of the app, relative to its base path. */
export const paths: Paths = {
  start: '/',
  programme: '/programma',
  vault: '/kluis',
  networkMap: '/hulpmiddelen/netwerkkaart',
  sources: '/bronnen',
  help: '/hulp',
  about: '/over',
  accessibility: '/toegankelijkheid',
  privacy: '/privacy',
  tools: '/hulpmiddelen',
  conversations: '/gesprekken',
  occasions: '/momenten',
  tool: (tool) => `/hulpmiddelen/${tool}`,
  module: (module) => `/modules/${module}`,
  play: (module, scenario) => `/modules/${module}/${scenario}`,
  debrief: (module, scenario) => `/modules/${module}/${scenario}/nabespreking`,
};

/** The addresses of author mode, which exist in development only. */
export const authorPaths = { desk: '/auteur', stage: '/auteur/spel' };
