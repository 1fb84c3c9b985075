/** The namespaces of the interface, one per feature. The Dutch texts are the source and give the keys their types. */

import type accessibility from './locales/nl/accessibility.json';
import type accountability from './locales/nl/accountability.json';
import type author from './locales/nl/author.json';
import type cards from './locales/nl/cards.json';
import type certificate from './locales/nl/certificate.json';
import type conversations from './locales/nl/conversations.json';
import type debrief from './locales/nl/debrief.json';
import type deliberation from './locales/nl/deliberation.json';
import type display from './locales/nl/display.json';
import type general from './locales/nl/general.json';
import type groupPack from './locales/nl/groupPack.json';
import type groupPlan from './locales/nl/groupPlan.json';
import type groupScript from './locales/nl/groupScript.json';
import type groupSession from './locales/nl/groupSession.json';
import type groupWall from './locales/nl/groupWall.json';
import type guide from './locales/nl/guide.json';
import type help from './locales/nl/help.json';
import type intentions from './locales/nl/intentions.json';
import type join from './locales/nl/join.json';
import type keeping from './locales/nl/keeping.json';
import type learningSystem from './locales/nl/learningSystem.json';
import type module from './locales/nl/module.json';
import type networkMap from './locales/nl/networkMap.json';
import type occasions from './locales/nl/occasions.json';
import type onBoard from './locales/nl/onBoard.json';
import type pages from './locales/nl/pages.json';
import type planner from './locales/nl/planner.json';
import type player from './locales/nl/player.json';
import type policy from './locales/nl/policy.json';
import type privacy from './locales/nl/privacy.json';
import type programme from './locales/nl/programme.json';
import type readingPage from './locales/nl/readingPage.json';
import type recall from './locales/nl/recall.json';
import type refresh from './locales/nl/refresh.json';
import type search from './locales/nl/search.json';
import type sideActivities from './locales/nl/sideActivities.json';
import type sources from './locales/nl/sources.json';
import type start from './locales/nl/start.json';
import type tools from './locales/nl/tools.json';
import type toolsOverview from './locales/nl/toolsOverview.json';
import type vault from './locales/nl/vault.json';

/** Every namespace with the shape of its texts. */
export interface Namespaces {
  general: typeof general;
  keeping: typeof keeping;
  display: typeof display;
  start: typeof start;
  programme: typeof programme;
  module: typeof module;
  player: typeof player;
  debrief: typeof debrief;
  vault: typeof vault;
  sources: typeof sources;
  pages: typeof pages;
  policy: typeof policy;
  privacy: typeof privacy;
  accountability: typeof accountability;
  accessibility: typeof accessibility;
  onBoard: typeof onBoard;
  author: typeof author;
  networkMap: typeof networkMap;
  toolsOverview: typeof toolsOverview;
  tools: typeof tools;
  sideActivities: typeof sideActivities;
  planner: typeof planner;
  occasions: typeof occasions;
  recall: typeof recall;
  refresh: typeof refresh;
  help: typeof help;
  search: typeof search;
  intentions: typeof intentions;
  deliberation: typeof deliberation;
  conversations: typeof conversations;
  certificate: typeof certificate;
  cards: typeof cards;
  groupPack: typeof groupPack;
  guide: typeof guide;
  groupScript: typeof groupScript;
  join: typeof join;
  readingPage: typeof readingPage;
  groupPlan: typeof groupPlan;
  groupSession: typeof groupSession;
  groupWall: typeof groupWall;
  learningSystem: typeof learningSystem;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'general';
    resources: Namespaces;
    enableSelector: false;
  }
}
