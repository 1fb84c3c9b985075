/** The checker's time grows with the story, and no faster. */
import { expect, test } from 'vitest';
import type { Sources } from '../../src/compiler/compilation';
import { compileSources } from '../../src/compiler/compile-sources';
import { generatedContent } from './generated-content';
import { baseContent, replaced, translated } from './sample-content';

/** The quickest of three, in microseconds of this process alone: what else the machine does is no time of ours. */
function quickest(sources: Sources): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    compileSources(sources);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  });
  return Math.min(...times);
}

test('checking eight times as many moments takes about eight times as long', { timeout: 120_000 }, () => {
  const small = translated(generatedContent(250));
  const large = translated(generatedContent(2000));
  const report = compileSources(large).scenarios.find(({ id }) => id === 'het-huis')?.report;
  expect(report?.moments).toBe(2000);
  expect(report?.states).toBeGreaterThan(4000);
  // Quadratic time would make it 64 times; between 8 and 24 is rubbish collection.
  expect(quickest(large) / quickest(small)).toBeLessThan(24);
});

const story = baseContent.get('huis/het-huis.yaml');
const times = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_unused, index) => line(index)).join('');

/** Files that hold the same mistake many times over: what they are called, and their text. */
const lists: Readonly<Record<string, readonly [file: string, text: (count: number) => string]>> = {
  'walks of the wrong shape': [
    'huis/walks.yaml',
    (count) => `het-huis:\n${times(count, () => '  - id: x\n')}`,
  ],
  'cards of the wrong shape': ['cards.yaml', (count) => times(count, (index) => `c${index}: { id: x }\n`)],
  'sources of the wrong shape': [
    'sources.yaml',
    (count) => times(count, (index) => `s${index}: { id: x }\n`),
  ],
  'people of the wrong shape': [
    'huis/het-huis.yaml',
    (count) => replaced(story, 'cast:\n', `cast:\n${times(count, (index) => `  p${index}: { id: x }\n`)}`),
  ],
  'questions that name unknown routes': [
    'routes.yaml',
    (count) =>
      `routes: {}\nduties: {}\nquestions:\n${times(
        count,
        (index) => `  q${index}: { question: Q, routes: [r${index}], first: F, sources: [] }\n`,
      )}`,
  ],
};

test.for(Object.entries(lists))(
  'checking %s eight times as often takes about eight times as long',
  { timeout: 240_000 },
  ([, [file, text]]) => {
    const long = new Map(baseContent).set(file, text(1600));
    expect(compileSources(long).messages.filter((message) => message.file === file).length).toBeGreaterThan(
      1599,
    );
    const short = new Map(baseContent).set(file, text(200));
    expect(quickest(long) / quickest(short)).toBeLessThan(24);
  },
);
