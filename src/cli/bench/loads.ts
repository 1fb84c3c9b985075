/**
 * How soon a first visit can be read and answered on Lighthouse's slow 4G, with a processor slowed down four times: by the
 * address of a story, and from the start page with a press as soon as its words are there. Also how soon the programme is
 * there for who keeps it and comes back without a network.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { runJson } from './run-json';
import { type Spread, spreadOf } from './statistics';
import { briefSpread, table } from './table';

const names = [
  'readable',
  'answered',
  'startRead',
  'thenReadable',
  'thenAnswered',
  'keptReadable',
  'keptAnswered',
] as const;
const schema = z.array(z.record(z.enum(names), z.number())).min(1);

/** Milliseconds from the beginning of the load. */
export type LoadsOutcome = Readonly<Record<(typeof names)[number], Spread>>;

/** The story that the start page begins with, as its page says it. */
function firstStory(folder: string): string {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const [, address] = /href="(\/modules\/[^/"]+\/[^/"]+)"/.exec(html) ?? [];
  if (address === undefined) throw new Error('The page has no link to a first story.');
  return address;
}

/**
 * Measures in a real browser on the app built in `folder`.
 * @throws Error when there is no browser.
 */
export async function measureLoads(folder: string, rounds: number): Promise<LoadsOutcome> {
  const script = ['--import', 'tsx', 'tests/bench/loads.ts'];
  const loads = await runJson([...script, folder, firstStory(folder), String(rounds)], schema);
  const of = (name: (typeof names)[number]): Spread => spreadOf(loads.map((load) => load[name]));
  return {
    readable: of('readable'),
    answered: of('answered'),
    startRead: of('startRead'),
    thenReadable: of('thenReadable'),
    thenAnswered: of('thenAnswered'),
    keptReadable: of('keptReadable'),
    keptAnswered: of('keptAnswered'),
  };
}

/** Scores of 100. */
const scores = z.array(z.object({ start: z.number(), story: z.number() })).min(1);

/** What Lighthouse gives the start page and the first story for speed, on its slow phone. */
export interface Lighthouse {
  readonly start: Spread;
  readonly story: Spread;
}

/**
 * Has Lighthouse look at the app built in `folder`, in a new browser each round.
 * @throws Error when there is no browser.
 */
export async function measureLighthouse(folder: string, rounds: number): Promise<Lighthouse> {
  const script = ['--import', 'tsx', 'tests/bench/lighthouse.ts'];
  const given = await runJson([...script, folder, firstStory(folder), String(rounds)], scores);
  return {
    start: spreadOf(given.map(({ start }) => start)),
    story: spreadOf(given.map(({ story }) => story)),
  };
}

/** The outcome as a table. */
export function lighthouseTable({ start, story }: Lighthouse): string {
  const rows = [
    ['start page', briefSpread(start)],
    ['first story', briefSpread(story)],
  ];
  return table('Lighthouse, performance on its slow phone, of 100', ['what', 'median'], rows);
}

const said = {
  readable: 'first scene by its address, readable',
  answered: 'first scene by its address, a press answered',
  startRead: 'start page, readable',
  thenReadable: 'from there with a press, first scene readable',
  thenAnswered: 'from there with a press, a press answered',
  keptReadable: 'kept, second visit without a network, readable',
  keptAnswered: 'kept, second visit without a network, a press answered',
} as const;

/** The outcome as a table. */
export function loadsTable(loads: LoadsOutcome): string {
  const rows = names.map((name) => [said[name], briefSpread(loads[name])]);
  return table(
    'slow 4G and a processor slowed down 4 times, first visits but for the last two, ms',
    ['what', 'median'],
    rows,
  );
}
