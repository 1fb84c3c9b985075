/**
 * What the minister's letter says of top civil servants and ministers, point by point: where Speelveld keeps it, the test
 * that shows it, and the sources it rests on. The words stand in `accountability.json`.
 *
 * The letter answers the motion Beckerman (Kamerstukken II 2023/24, 36 410, nr. 7). Its own date and address were not
 * found. A source among the others (`modules/sources.yaml`) says of itself how far it was read.
 */

import type { Policy } from '../../core/scenario/policy';
import { asId, type ModuleId, type SourceId } from '../../core/shared/ids';
import { paths } from '../../state/addresses';

/** The screens that a point may name, besides modules. */
export const screens = {
  programme: paths.programme,
  certificate: paths.certificate,
  refresh: paths.refresh,
  tools: paths.tools,
  networkMap: paths.tool('netwerkkaart'),
  cards: paths.tool('gesprekskaarten'),
  planner: paths.tool('gesprekswijzer'),
  sideActivities: paths.tool('nevenactiviteiten'),
  deliberation: paths.tool('moreel-beraad'),
  intentions: paths.tool('voornemens'),
  conversations: paths.conversations,
  occasions: paths.occasions,
  group: paths.group,
  sources: paths.sources,
  help: paths.help,
  about: paths.about,
  privacy: paths.privacy,
  vault: paths.vault,
} as const;

type Screen = keyof typeof screens;

/** A test of this repository. */
export interface TestName {
  readonly file: string;
  /** Its title, or the beginning of it, to the letter. */
  readonly title: string;
}

/**
 * How far a point is kept. 'partly': something of it is not there, and the page says what. 'explained': it is done by
 * others, and Speelveld does no more than tell of it.
 */
type Keeping = 'kept' | 'partly' | 'explained';

type Some<Item> = readonly [Item, ...Item[]];

/** One point of the letter. */
interface LetterPoint {
  readonly id: `P${number}`;
  readonly keeping: Keeping;
  /** The modules that are about it; one that a host left out is not shown. */
  readonly modules: readonly ModuleId[];
  readonly screens: Some<Screen>;
  readonly tests: Some<TestName>;
  readonly sources: Some<SourceId>;
  /** The day on which someone last held the point against the app, as an ISO day. */
  readonly lookedAt: string;
}

const modules = (...ids: readonly string[]): readonly ModuleId[] => ids.map((id) => asId<ModuleId>(id));
const sources = (first: string, ...others: readonly string[]): Some<SourceId> => [
  asId(first),
  ...others.map((id) => asId<SourceId>(id)),
];

/** The points, in the order of the letter. */
const letterPoints = [
  {
    id: 'P1',
    keeping: 'partly',
    modules: [],
    screens: ['programme', 'certificate'],
    tests: [
      {
        file: 'tests/journeys/whole-module.journey.ts',
        title: 'plays both stories by mouse, looks back, makes an intention, and the module is finished',
      },
      {
        file: 'tests/features/finish.dom.test.tsx',
        title: 'names what was finished and takes the name that is typed, and nothing of the roads',
      },
      {
        file: 'tests/journeys/scorm12.journey.ts',
        title:
          'a module is gone on with after a crash, and completion is confirmed when the system really has it',
      },
    ],
    sources: sources('brief-bzk'),
    lookedAt: '2026-11-29',
  },
  {
    id: 'P2',
    keeping: 'kept',
    modules: modules('moreel-leiderschap', 'inclusief-leiderschap'),
    screens: ['programme'],
    tests: [
      {
        file: 'tests/compiler/offered-content.test.ts',
        title: 'the starter programme has eight modules of two stories and three mini cases',
      },
      {
        file: 'tests/journeys/debrief.journey.ts',
        title: 'looks back on a road of every story in three screens',
      },
    ],
    sources: sources('brief-bzk', 'abd-visie-2016'),
    lookedAt: '2026-11-29',
  },
  {
    id: 'P3',
    keeping: 'kept',
    modules: modules('netwerkbewust', 'lobby-markt-en-draaideur'),
    screens: ['networkMap'],
    tests: [
      {
        file: 'tests/journeys/network-map.journey.ts',
        title: 'someone who never saw it has eight people, two ties, a question taken along and a print',
      },
      {
        file: 'tests/core/tools/network-map/signals.test.ts',
        title: 'ask about two hats, about a debt and about someone near who touches the file',
      },
      {
        file: 'tests/journeys/whole-module.journey.ts',
        title: 'plays both stories by mouse, looks back, makes an intention, and the module is finished',
      },
    ],
    sources: sources('brief-bzk', 'netwerken-interview'),
    lookedAt: '2026-11-29',
  },
  {
    id: 'P4',
    keeping: 'kept',
    modules: modules('het-goede-gesprek'),
    screens: ['tools', 'cards', 'planner', 'deliberation', 'group'],
    tests: [
      {
        file: 'tests/journeys/planner.journey.ts',
        title: 'leads from which talk it is to what came of it, by mouse',
      },
      {
        file: 'tests/journeys/cards.journey.ts',
        title: 'is held as a conversation on a phone: rules first, each depth in turn',
      },
      {
        file: 'tests/journeys/group-session.journey.ts',
        title: 'by keyboard, with cards: a vote counted and shown',
      },
    ],
    sources: sources('brief-bzk'),
    lookedAt: '2026-11-29',
  },
  {
    id: 'P5',
    keeping: 'partly',
    modules: [],
    screens: ['intentions', 'conversations', 'refresh'],
    tests: [
      {
        file: 'tests/journeys/intentions.journey.ts',
        title: 'is made by mouse, said aloud, put in front and looked back on',
      },
      {
        file: 'tests/journeys/refresh.journey.ts',
        title: 'a year: day 2, week 4 with a decision of one’s own that comes back',
      },
    ],
    sources: sources('brief-bzk', 'cepeda-2008'),
    lookedAt: '2026-11-29',
  },
  {
    id: 'P6',
    keeping: 'kept',
    modules: [],
    screens: ['about', 'privacy', 'networkMap'],
    tests: [
      {
        file: 'tests/core/programme/module-state.test.ts',
        title: 'holds no score: every number in it is a time',
      },
      { file: 'tests/content/must-never.test.ts', title: 'what no screen may say' },
      {
        file: 'tests/journeys/private.journey.ts',
        title: 'nothing that was typed can be read anywhere in mode',
      },
    ],
    sources: sources('brief-bzk'),
    lookedAt: '2026-11-29',
  },
  {
    id: 'P7',
    keeping: 'partly',
    modules: modules('lobby-markt-en-draaideur', 'druk-dreiging-en-inmenging'),
    screens: ['sources', 'help'],
    tests: [
      {
        file: 'tests/features/debrief/debrief.dom.test.tsx',
        title: 'tells the mechanism in the words of this case, and in general when asked',
      },
      {
        file: 'tests/features/help.dom.test.tsx',
        title: 'says first what to do in danger, and that it is done outside this app',
      },
    ],
    sources: sources('brief-bzk', 'slingerland-2018', 'saxion-2020', 'check-voor-je-connect'),
    lookedAt: '2026-11-29',
  },
  {
    id: 'P8',
    keeping: 'kept',
    modules: modules('netwerkbewust', 'belangen-en-nevenactiviteiten'),
    screens: ['sideActivities', 'vault', 'networkMap'],
    tests: [
      {
        file: 'tests/tools/side-activities.dom.test.tsx',
        title: 'shows for and against as equals, eight angles in free order',
      },
      {
        file: 'tests/journeys/network-map.journey.ts',
        title: 'is kept behind a passphrase and nowhere else',
      },
    ],
    sources: sources('brief-privaat', 'aw-art-10'),
    lookedAt: '2026-11-29',
  },
  {
    id: 'P9',
    keeping: 'partly',
    modules: [],
    screens: ['sources'],
    tests: [
      {
        file: 'tests/features/sources.dom.test.tsx',
        title: 'shows of every source what it says, its kind and its date',
      },
      {
        file: 'tests/compiler/tool-content.test.ts',
        title: 'there is a sentence here for every claim the checker knows',
      },
    ],
    sources: sources('brief-bzk', 'gir-minimum', 'aw-art-9', 'aw-art-10'),
    lookedAt: '2026-11-29',
  },
  {
    id: 'P10',
    keeping: 'kept',
    modules: modules('belangen-en-nevenactiviteiten'),
    screens: ['planner', 'help'],
    tests: [
      {
        file: 'tests/journeys/planner.journey.ts',
        title: 'the mirror is read without any preparation, shows nothing of one, and prints on one sheet',
      },
      {
        file: 'tests/features/help.dom.test.tsx',
        title: 'says for whom a place is, and what is reported to whom',
      },
    ],
    sources: sources('brief-officer', 'tmg-compliance'),
    lookedAt: '2026-11-29',
  },
  {
    id: 'P11',
    keeping: 'kept',
    modules: modules('belangen-en-nevenactiviteiten'),
    screens: ['sideActivities', 'planner', 'occasions'],
    tests: [
      {
        file: 'tests/journeys/side-activities.journey.ts',
        title: 'goes from a code word to a sheet for a talk, and says no outcome on the way',
      },
      {
        file: 'tests/journeys/occasions.journey.ts',
        title: 'moments are added, kept over a reload, closed, moved and let go',
      },
    ],
    sources: sources('tmg-nevenactiviteiten', 'tmg-belangen'),
    lookedAt: '2026-11-29',
  },
  {
    id: 'P12',
    keeping: 'explained',
    modules: [],
    screens: ['occasions', 'sources'],
    tests: [
      {
        file: 'tests/compiler/tool-content.test.ts',
        title: 'every kind of moment is explained in both languages',
      },
    ],
    sources: sources('brief-screening', 'aivd-onderzoek', 'tmg-benoeming'),
    lookedAt: '2026-11-29',
  },
  {
    id: 'P13',
    keeping: 'partly',
    modules: modules('bewindspersoon-en-ambtenaar'),
    screens: ['help', 'sources'],
    tests: [
      {
        file: 'tests/features/help.dom.test.tsx',
        title: 'shows the places in the author’s order once a question is chosen, and takes focus there',
      },
      {
        file: 'tests/compiler/offered-content.test.ts',
        title: 'before every decision stands what is fixed',
      },
    ],
    sources: sources('vertrouwensfunctionarissen', 'abd-rol'),
    lookedAt: '2026-11-29',
  },
  {
    id: 'P14',
    keeping: 'kept',
    modules: modules('inclusief-leiderschap', 'het-goede-gesprek'),
    screens: ['programme'],
    tests: [
      {
        file: 'tests/compiler/offered-content.test.ts',
        title: 'looking back finds considerations with sources, three voices and questions at every decision',
      },
      {
        file: 'tests/features/debrief/debrief.dom.test.tsx',
        title: 'tells what the ending cost whom, and leaves its question open',
      },
    ],
    sources: sources('brief-bzk', 'eed-2025'),
    lookedAt: '2026-11-29',
  },
] as const satisfies readonly LetterPoint[];

/** The name of a point that has its words. */
export type PointId = (typeof letterPoints)[number]['id'];

/** A point as it is told in an installation. */
export interface ToldPoint extends Omit<LetterPoint, 'id' | 'screens' | 'tests'> {
  readonly id: PointId;
  readonly screens: readonly Screen[];
  readonly tests: readonly TestName[];
}

/** The points as they are kept under a policy: what is off keeps nothing, so neither it nor its tests are named. */
export function pointsUnder({ networkMap }: Pick<Policy, 'networkMap'>): readonly ToldPoint[] {
  if (networkMap) return letterPoints;
  return letterPoints.map(
    (point: ToldPoint): ToldPoint => ({
      ...point,
      keeping: point.id === 'P3' ? 'partly' : point.keeping,
      screens: point.screens.filter((screen) => screen !== 'networkMap'),
      tests: point.tests.filter(({ file }) => !file.includes('network-map')),
    }),
  );
}
