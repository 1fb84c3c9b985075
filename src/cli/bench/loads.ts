/**
 * How soon a first visit can be read and answered on Lighthouse's slow 4G, with a processor slowed down four times: by the
 * address of a story, and from the start page with a press as soon as its words are there.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { runJson } from './run-json';
import { type Spread, spreadOf } from './statistics';
import { briefSpread, table } from './table';

const names = ['readable', 'answered', 'startRead', 'thenReadable', 'thenAnswered'] as const;
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
 * Measures in a real browser on the app built in `folder`, each load the first of a new browser.
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
  };
}

const said = {
  readable: 'first scene by its address, readable',
  answered: 'first scene by its address, a press answered',
  startRead: 'start page, readable',
  thenReadable: 'from there with a press, first scene readable',
  thenAnswered: 'from there with a press, a press answered',
} as const;

/** The outcome as a table. */
export function loadsTable(loads: LoadsOutcome): string {
  const rows = names.map((name) => [said[name], briefSpread(loads[name])]);
  return table('first visit, slow 4G and a processor slowed down 4 times, ms', ['what', 'median'], rows);
}
