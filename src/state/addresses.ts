/**
 * Every address of the app, the pattern by which the router knows it beside the link that leads to it, and what may
 * stand behind an address. No address can hold a record of the person's: what is open goes beside it (`Opened`).
 */
import { generatePath } from 'react-router';
import type { ToolId } from '../core/scenario/vocabulary';
import type { ModuleId, ScenarioId, SourceId } from '../core/shared/ids';
import type { CardId } from '../core/tools/cards/card';

/** What the router looks for, relative to the base path of the app. */
export const patterns = {
  start: '/',
  programme: '/programma',
  module: '/modules/:module',
  play: '/modules/:module/:scenario',
  debrief: '/modules/:module/:scenario/nabespreking',
  /** For who leads a group through the module, to read and to print. */
  guide: '/modules/:module/leidraad',
  /** Coming back to what was learnt: which mini case, and what one still knows. */
  refresh: '/opfrissen',
  mini: '/opfrissen/:mini',
  miniLookBack: '/opfrissen/:mini/terugblik',
  vault: '/kluis',
  /** All conversation tools. */
  tools: '/hulpmiddelen',
  tool: '/hulpmiddelen/:tool',
  /** What was planned and what came of it. */
  conversations: '/gesprekken',
  /** The calendar of integrity moments. */
  occasions: '/momenten',
  /** A trainer's group session: planning it, or leading the one that runs. */
  group: '/groep',
  /** The second window of a group session, for the room. */
  groupWall: '/groep/scherm',
  /** A phone in a group session. */
  join: '/meedoen',
  /** What one can show of the programme, to print. */
  certificate: '/certificaat',
  sources: '/bronnen',
  help: '/hulp',
  /** What is looked for stays out of it. */
  search: '/zoeken',
  about: '/over',
  accessibility: '/toegankelijkheid',
  privacy: '/privacy',
  /** What Speelveld answers for: each point of the letter, with what shows it. */
  accountability: '/verantwoording',
  /** The addresses of author mode, which exist in development only. */
  authorDesk: '/auteur',
  authorStage: '/auteur/spel',
} as const;

/** The names under which something may be asked for behind an address. */
export const queryNames = {
  /** Of the cards: which of their uses. */
  cardsPart: 'deel',
  /** Of the cards: the one that lies open. */
  card: 'open',
  /** Of the gesprekswijzer: the questions for the other side of the table in this talk. */
  mirror: 'spiegel',
  /** Of the help: the question to open at. */
  question: 'vraag',
  /** Of planning a group session: the module whose story a new plan begins with. */
  module: 'module',
  /** Of a story or a mini case: for a room, on a wall. */
  wall: 'zaal',
} as const;

/** The ids of the elements that an address may name behind its #. */
export const partIds = {
  duties: 'hulp-melden',
  answer: 'hulp-antwoord',
  helpTopic: (number: number): string => `hulp-uitleg-${number}`,
  occasion: (kind: string): string => `soort-${kind}`,
} as const;

const tool = (id: ToolId): string => generatePath(patterns.tool, { tool: id });

/** Links to every place. */
export const paths = {
  start: patterns.start,
  programme: patterns.programme,
  refresh: patterns.refresh,
  vault: patterns.vault,
  certificate: patterns.certificate,
  sources: patterns.sources,
  help: patterns.help,
  search: patterns.search,
  about: patterns.about,
  accessibility: patterns.accessibility,
  privacy: patterns.privacy,
  accountability: patterns.accountability,
  tools: patterns.tools,
  conversations: patterns.conversations,
  occasions: patterns.occasions,
  group: patterns.group,
  /** Planning a session, with a story of this module to begin with. */
  groupWith: (module: ModuleId): string => `${patterns.group}?${queryNames.module}=${module}`,
  groupWall: patterns.groupWall,
  join: patterns.join,
  tool,
  module: (module: ModuleId): string => generatePath(patterns.module, { module }),
  guide: (module: ModuleId): string => generatePath(patterns.guide, { module }),
  /** Playing the journey that is opened there, otherwise the one under way or a new one. */
  play: (module: ModuleId, scenario: ScenarioId): string => generatePath(patterns.play, { module, scenario }),
  /** Looking back on the journey that is opened there, otherwise the one that ended last. */
  /** The same story for a room, on a wall. */
  playOnWall: (module: ModuleId, scenario: ScenarioId): string =>
    `${generatePath(patterns.play, { module, scenario })}?${queryNames.wall}`,
  debrief: (module: ModuleId, scenario: ScenarioId): string =>
    generatePath(patterns.debrief, { module, scenario }),
  /** Playing a mini case: the journey that is opened there, otherwise the one under way or a new one. */
  mini: (mini: ScenarioId): string => generatePath(patterns.mini, { mini }),
  /** The same mini case for a room, on a wall. */
  miniOnWall: (mini: ScenarioId): string => `${generatePath(patterns.mini, { mini })}?${queryNames.wall}`,
  /** Looking back on the journey through it that is opened there, otherwise the one that ended last. */
  miniLookBack: (mini: ScenarioId): string => generatePath(patterns.miniLookBack, { mini }),
  /** One source among the others; its element has the id of the source. */
  source: (source: SourceId): string => `${patterns.sources}#${source}`,
  /** A card of the deck, laid on the table. */
  card: (card: CardId): string => `${tool('gesprekskaarten')}?${queryNames.card}=${card}`,
  /** The help with the answer to a question. */
  question: (question: string): string =>
    `${patterns.help}?${queryNames.question}=${question}#${partIds.answer}`,
  /** One part of the help: what is reported to whom, or a topic of how the app works, by its number. */
  duties: `${patterns.help}#${partIds.duties}`,
  helpTopic: (number: number): string => `${patterns.help}#${partIds.helpTopic(number)}`,
  /** What one kind of integrity moment is. */
  occasion: (kind: string): string => `${patterns.occasions}#${partIds.occasion(kind)}`,
  /** Of author mode: a journey of a scenario (`module/scenario`), put on stage by its resume line. */
  authorStage: (scenario: string, line: string): string =>
    `${patterns.authorStage}#${scenario}/${encodeURIComponent(line)}`,
  cardsPart: (part: string): string => `${tool('gesprekskaarten')}?${queryNames.cardsPart}=${part}`,
  mirror: (talk: string): string => `${tool('gesprekswijzer')}?${queryNames.mirror}=${talk}`,
};

/** What `authorStage` put behind its address; empty texts where it says nothing. */
export function stagedIn(hash: string): {
  readonly module: string;
  readonly scenario: string;
  readonly line: string;
} {
  const [module = '', scenario = '', line = ''] = hash.slice(1).split('/').map(decodeURIComponent);
  return { module, scenario, line };
}

/** What of the person's is open at an address; null where the address alone says what to show. */
export interface Opened {
  /** The id of a record, or of a card that was taken along. */
  readonly record: string | null;
  /** In a debrief the moment, in a preparation the step to open at. */
  readonly moment: string | null;
}

/** How a view asks for something to be open. */
export type ToOpen = Partial<Opened>;

/** Longer than any id; what is longer was not put there by this app. */
const longestId = 200;

function idAt(state: object, name: string): string | null {
  const found: unknown = Reflect.get(state, name);
  return typeof found === 'string' && found !== '' && found.length <= longestId ? found : null;
}

/** Reads a state that anything may have been written in: whatever does not fit is as if it was not there. */
export function openedIn(state: unknown): Opened {
  if (typeof state !== 'object' || state === null) return { record: null, moment: null };
  return { record: idAt(state, 'record'), moment: idAt(state, 'moment') };
}
