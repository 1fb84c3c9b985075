/** The namespaces of the interface, one per feature. The Dutch texts are the source and give the keys their types. */
import type author from './locales/nl/author.json';
import type debrief from './locales/nl/debrief.json';
import type general from './locales/nl/general.json';
import type module from './locales/nl/module.json';
import type networkMap from './locales/nl/networkMap.json';
import type pages from './locales/nl/pages.json';
import type player from './locales/nl/player.json';
import type programme from './locales/nl/programme.json';
import type sources from './locales/nl/sources.json';
import type start from './locales/nl/start.json';
import type vault from './locales/nl/vault.json';

/** Every namespace with the shape of its texts. */
export interface Namespaces {
  general: typeof general;
  start: typeof start;
  programme: typeof programme;
  module: typeof module;
  player: typeof player;
  debrief: typeof debrief;
  vault: typeof vault;
  sources: typeof sources;
  pages: typeof pages;
  author: typeof author;
  networkMap: typeof networkMap;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'general';
    resources: Namespaces;
    enableSelector: false;
  }
}
