/** The only place that writes a URL. */
import type { ToolId } from '../core/scenario/vocabulary';
import type { Paths, ToolPlace } from '../state/paths';

const networkMap = '/hulpmiddelen/netwerkkaart';

/** The tools that are there. */
const tools: Partial<Record<ToolId, ToolPlace>> = {
  netwerkkaart: { to: networkMap, name: 'networkMap' },
};

/** The addresses of the app, relative to its base path. */
export const paths: Paths = {
  start: '/',
  programme: '/programma',
  vault: '/kluis',
  networkMap,
  sources: '/bronnen',
  help: '/hulp',
  about: '/over',
  accessibility: '/toegankelijkheid',
  privacy: '/privacy',
  module: (module) => `/modules/${module}`,
  tool: (tool) => tools[tool] ?? null,
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
