/**
 * The network map on a slow machine: a frame of a drag, and adding one contact. There is no peer in the run:
 * libraries that draw as many nodes name none of them to assistive technology, so the figures stand alone.
 */
import { z } from 'zod';
import { runJson } from './run-json';
import { table } from './table';

const schema = z.array(
  z.object({ contacts: z.number(), ties: z.number(), frame: z.number(), added: z.number() }),
);

/** One size of map; `frame` and `added` are medians in milliseconds. */
export type MapOutcome = z.infer<typeof schema>[number];

const slowdown = 4;

/**
 * Measures in a real browser on the app built in `folder`.
 * @throws Error when there is no browser.
 */
export function measureMap(folder: string): Promise<readonly MapOutcome[]> {
  return runJson(['--import', 'tsx', 'tests/bench/map.ts', folder, String(slowdown)], schema);
}

/** The outcome as a table. */
export function mapTable(outcomes: readonly MapOutcome[]): string {
  return table(
    `network map, Chromium slowed down ${slowdown} times, ms (median)`,
    ['contacts', 'ties', 'drag frame', 'contact added'],
    outcomes.map(({ contacts, ties, frame, added }) => [
      String(contacts),
      String(ties),
      frame.toFixed(1),
      added.toFixed(1),
    ]),
  );
}
