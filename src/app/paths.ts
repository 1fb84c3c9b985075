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
  tool: (tool, record) => `/hulpmiddelen/${tool}${record === undefined ? '' : `?open=${record}`}`,
  module: (module) => `/modules/${module}`,
  play: (module, scenario, journey) =>
    `/modules/${module}/${scenario}${journey === undefined ? '' : `?reis=${journey}`}`,
  debrief: (module, scenario, journey, moment) => {
    const query = new URLSearchParams();
    if (journey !== undefined) query.set('reis', journey);
    if (moment !== undefined) query.set('moment', moment);
    const suffix = query.size === 0 ? '' : `?${query}`;
    return `/modules/${module}/${scenario}/nabespreking${suffix}`;
  },
};

/** The addresses of author mode, which exist in development only. */
export const authorPaths = { desk: '/auteur', stage: '/auteur/spel' };
