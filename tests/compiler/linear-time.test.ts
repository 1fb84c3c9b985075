/** The checker's time grows with the story, and no faster. */
import { expect, test } from 'vitest';
import type { Compilation, Sources } from '../../src/compiler/compilation';
import { compileSources } from '../../src/compiler/compile-sources';
import { generatedContent } from './generated-content';
import { baseContent, replaced, translated } from './sample-content';

interface Checked {
  readonly compilation: Compilation;
  /** Microseconds of this process alone: what else the machine does is no time of ours. */
  readonly time: number;
}

function check(sources: Sources): Checked {
  const start = process.cpuUsage();
  const compilation = compileSources(sources);
  const { user, system } = process.cpuUsage(start);
  return { compilation, time: user + system };
}

/**
 * Sees to it that the long sources take no more than 24 times as long as the short ones, which are an eighth of them.
 * Quadratic time would make it 64 times; between 8 and 24 is rubbish collection. The quickest of three counts, and a
 * first that is quick enough settles it.
 */
function takesInProportion(short: Sources, long: Sources): Compilation {
  const most = 24 * Math.min(...[1, 2, 3].map(() => check(short).time));
  const { compilation, time } = check(long);
  let quickest = time;
  for (let more = 0; more < 2 && quickest >= most; more += 1) quickest = Math.min(quickest, check(long).time);
  expect(quickest).toBeLessThan(most);
  return compilation;
}

test('checking eight times as many moments takes about eight times as long', { timeout: 120_000 }, () => {
  const small = translated(generatedContent(250));
  const large = translated(generatedContent(2000));
  const report = takesInProportion(small, large).scenarios.find(({ id }) => id === 'het-huis')?.report;
  expect(report?.moments).toBe(2000);
  expect(report?.states).toBeGreaterThan(4000);
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
    const short = new Map(baseContent).set(file, text(200));
    const { messages } = takesInProportion(short, long);
    expect(messages.filter((message) => message.file === file).length).toBeGreaterThan(1599);
  },
);
