import { describe, expect, test } from 'vitest';
import { aimsOf } from '../../src/cli/bench/aims';
import { filesOnRoad, gzipOf, type PartBytes } from '../../src/cli/bench/bytes';
import { ratioOf, spreadOf } from '../../src/cli/bench/statistics';
import { brief, table } from '../../src/cli/bench/table';

describe('the statistics of the benchmark', () => {
  test('take the middle, which one odd round does not move', () => {
    expect(spreadOf([3, 900, 1])).toEqual({ median: 3, min: 1, max: 900 });
    expect(spreadOf([1, 3])).toEqual({ median: 2, min: 1, max: 3 });
    expect(() => spreadOf([])).toThrow('nothing');
  });

  test('compare round by round, so that a slow machine does not count against one engine', () => {
    expect(ratioOf([10, 100], [5, 50])).toEqual({ median: 2, min: 2, max: 2 });
  });
});

describe('the bytes to the first scene', () => {
  const manifest = {
    '_main.js': {
      file: 'assets/main.js',
      css: ['assets/main.css'],
      imports: ['_react.js'],
    },
    '_react.js': { file: 'react.js' },
    'serif.woff2': { file: 'serif-core-a.woff2' },
    'serif-italic.woff2': { file: 'serif-italic-core-b.woff2' },
    'serif-wider.woff2': { file: 'serif-latin-c.woff2' },
    'src/features/player/route.tsx': {
      file: 'player.js',
      name: 'player',
      css: ['player.css'],
      imports: ['_react.js', '_xstate.js'],
    },
    '_xstate.js': { file: 'xstate.js' },
    'src/features/debrief/route.tsx': { file: 'debrief.js' },
    'src/i18n/locales/nl/player.json': { file: 'player-nl.js', name: 'first-nl' },
    'src/i18n/locales/en/player.json': { file: 'player-en.js', name: 'first-en' },
    'virtual:speelveld/catalogue/nl': { file: 'catalogue-nl.js' },
    'virtual:speelveld/opening/a/short/nl': { file: 'short-nl.js' },
    'virtual:speelveld/opening/a/long/nl': { file: 'long-nl.js' },
    'virtual:speelveld/opening/a/long/en': { file: 'long-en.js' },
  };
  const sizes: Record<string, number> = { 'short-nl.js': 10, 'long-nl.js': 20 };
  const always = '<script src="/assets/main.js"></script><link href="/assets/main.css">';
  const pages: Record<string, string> = {
    'index.html': `${always}<link href="/assets/start.css">`,
    'drawn/modules/a/long.html': `${always}<link href="/assets/words.css">`,
  };
  const page = {
    manifest,
    html: (file: string) => pages[file] ?? '',
    size: (file: string) => sizes[file] ?? 0,
  };
  const files = filesOnRoad(page, 'first scene', 'nl');

  test('begin with the page of the story, or of the start', () => {
    expect(files.get('page')).toEqual(['drawn/modules/a/long.html']);
    expect(filesOnRoad(page, 'start page', 'nl').get('page')).toEqual(['index.html']);
    expect(filesOnRoad(page, 'start page', 'nl').get('styles')).toContain('assets/start.css');
  });

  test('count every script on the way once, with what it imports, and no screen beyond', () => {
    expect(files.get('scripts')).toEqual(['assets/main.js', 'player.js', 'react.js', 'xstate.js']);
    expect(files.get('styles')).toEqual(['assets/main.css', 'assets/words.css', 'player.css']);
  });

  test('count the texts of one language and the longest scenario', () => {
    expect(files.get('texts')).toEqual(['player-nl.js']);
    expect(filesOnRoad(page, 'start page', 'nl').get('content')).toEqual(['catalogue-nl.js']);
    expect(filesOnRoad(page, 'first scene', 'en').get('content')).toEqual(['long-en.js']);
    expect(files.get('content')).toEqual(['long-nl.js']);
  });

  test('count the typefaces of plain letters, the italic apart since it comes later', () => {
    expect(files.get('fonts')).toEqual(['serif-core-a.woff2']);
    expect(files.get('fonts, italic')).toEqual(['serif-italic-core-b.woff2']);
  });
});

describe('the aims of the benchmark', () => {
  const part = (name: PartBytes['part'], gzip: number): PartBytes => ({
    part: name,
    files: [],
    raw: 0,
    gzip,
    brotli: 0,
  });

  test('are said to be missed when they are', () => {
    const bytes = [part('scripts', 140_000), part('fonts', 100_000), part('fonts, italic', 50_000)];
    expect(gzipOf(bytes, ['fonts, italic'])).toBe(240_000);
    const aims = aimsOf({ engines: [], checker: [], loads: null, bytes, relay: [] });
    expect(aims.map(({ met }) => met)).toEqual([true]);
    const heavy = aimsOf({
      engines: [],
      checker: [],
      loads: null,
      bytes: [part('texts', 150_001)],
      relay: [],
    });
    expect(heavy.map(({ met }) => met)).toEqual([false]);
  });

  test('look at the middle of what was measured beside the other engine', () => {
    const spread = (median: number) => ({ median, min: median, max: median });
    const comparison = (quantity: 'loadMs' | 'stepsPerSecond', ratio: number) => ({
      quantity,
      ours: spread(1),
      ink: spread(1),
      ratio: spread(ratio),
    });
    const engines = [
      { moments: 100, comparisons: [comparison('loadMs', 0.3), comparison('stepsPerSecond', 5.1)] },
    ];
    const aims = aimsOf({ engines, checker: [], loads: null, bytes: null, relay: [] });
    expect(aims.map(({ name, met }) => [name, met])).toEqual([
      ['steps, 100 moments', true],
      ['load, 100 moments', false],
    ]);
  });

  test('say so when the embedded broker is slow, or when one vote of five hundred was lost', () => {
    const outcome = {
      name: 'relay, embedded (aedes)',
      peer: null,
      voters: 500,
      p50: 1,
      p95: 2,
      burstP99: 900,
    };
    const aimAt = (p99: number, lost: number) =>
      aimsOf({
        engines: [],
        checker: [],
        loads: null,
        bytes: null,
        relay: [{ ...outcome, p99, lost, bytes: null }],
      });
    expect(aimAt(250, 0)).toMatchObject([{ reached: '250 ms, 0 lost', met: true }]);
    expect(aimAt(251, 0)).toMatchObject([{ met: false }]);
    expect(aimAt(3, 1)).toMatchObject([{ met: false }]);
  });
});

describe('the tables of the benchmark', () => {
  test('keep three digits that matter', () => {
    expect([0.034_56, 2.345_67, 31.4159, 314.159, 31_415.9, 40].map(brief)).toEqual([
      '0.03',
      '2.35',
      '31.4',
      '314',
      '31 416',
      '40',
    ]);
  });

  test('put numbers under each other', () => {
    expect(
      table(
        't',
        ['what', 'n'],
        [
          ['one', '1'],
          ['three', '300'],
        ],
      ),
    ).toBe('\nt\nwhat     n\n-----  ---\none      1\nthree  300\n');
  });
});
