/** The messages of an author's files, in the order and the place in which they help. */

import { describe, expect, test } from 'vitest';
import type { AuthorMessage, AuthorNews, AuthorStory } from '../../src/core/authoring/news';
import {
  firstCauseFirst,
  messagesByMoment,
  messagesSince,
  spotOf,
  storyOf,
  walksOf,
} from '../../src/library/author-news';

const aMessage = (code: string, parts: Partial<AuthorMessage> = {}): AuthorMessage => ({
  severity: 'error',
  code,
  file: 'huis/het-huis.yaml',
  line: 1,
  column: 1,
  message: code,
  ...parts,
});

const aStory = (id: string, file: string): AuthorStory => ({
  module: 'huis',
  id,
  file,
  kind: 'scenario',
  title: id,
  state: 'current',
  readAt: null,
  stage: null,
  lacks: [],
  readings: {},
});
const house = aStory('het-huis', 'huis/het-huis.yaml');
const other = aStory('het-huis-ernaast', 'huis/het-huis-ernaast.yaml');

const news = (messages: readonly AuthorMessage[]): AuthorNews => ({
  messages,
  outlines: {
    'huis/het-huis': {
      file: house.file,
      moments: [
        { id: 'deur', line: 10 },
        { id: 'gang', line: 20 },
      ],
    },
  },
  stories: [house, other],
  blind: {},
  walks: {
    'huis/het-huis': [{ name: 'een', choices: ['a'], ending: 'uit', line: 2 }],
    'huis/het-huis-ernaast': [
      { name: 'twee', choices: ['b'], ending: 'uit', line: 4 },
      { name: 'drie', choices: ['c'], ending: 'uit', line: 8 },
    ],
  },
});

test('the first cause stands first, warnings after errors, translation last', () => {
  const wanted = [
    aMessage('yaml/syntax'),
    aMessage('file/missing'),
    aMessage('shape/missing-key'),
    aMessage('ref/unknown-moment'),
    aMessage('flow/unreachable'),
    aMessage('given/missing', { severity: 'warning' }),
    aMessage('translation/missing', { file: 'huis/het-huis.en.yaml' }),
  ];
  expect(firstCauseFirst([...wanted].reverse()).map(({ code }) => code)).toEqual([
    'file/missing',
    'yaml/syntax',
    ...wanted.slice(2).map(({ code }) => code),
  ]);
  const lines = [30, 4, 100].map((line) => aMessage('shape/date', { line }));
  expect(firstCauseFirst(lines).map(({ line }) => line)).toEqual([4, 30, 100]);
  const english = aMessage('yaml/syntax', { file: 'huis/het-huis.en.yaml' });
  expect(firstCauseFirst([english, aMessage('flow/unreachable')]).at(-1)).toBe(english);
});

describe('a message belongs', () => {
  test('to the story of its file or of the translation beside it, and to the moment of its line or its text', () => {
    const here = aMessage('ref/unknown-moment', { line: 14 });
    const before = aMessage('shape/missing-key', { line: 3 });
    const english = aMessage('translation/stale', { file: 'huis/het-huis.en.yaml', key: 'naar-binnen.act' });
    const shared = aMessage('shape/missing-key', { file: 'values.yaml' });
    const all = news([here, before, english, shared]);
    expect([here, before, english, shared].map((message) => storyOf(all, message))).toEqual([
      house,
      house,
      house,
      null,
    ]);
    expect([here, before, english].map((message) => spotOf(all, house, message))).toEqual([
      'deur',
      null,
      'naar-binnen.act',
    ]);
    const byMoment = messagesByMoment(all, house, (key) => (key === 'naar-binnen.act' ? 'gang' : undefined));
    expect(byMoment).toEqual(
      new Map([
        ['deur', [here]],
        [null, [before]],
        ['gang', [english]],
      ]),
    );
  });

  test('a name that begins like another takes nothing from it', () => {
    const next = aMessage('shape/missing-key', { file: other.file });
    expect(storyOf(news([next]), next)).toBe(other);
  });

  test('to the walk on whose lines it stands', () => {
    const first = aMessage('walk/too-short', { file: 'huis/walks.yaml', line: 3 });
    const third = aMessage('walk/does-not-fit', { file: 'huis/walks.yaml', line: 9 });
    const all = news([first, third]);
    expect(walksOf(all, house).map(({ messages }) => messages)).toEqual([[first]]);
    expect(walksOf(all, other).map(({ messages }) => messages)).toEqual([[], [third]]);
    expect(storyOf(all, third)).toBe(other);
    const top = aMessage('shape/wrong-kind', { file: 'huis/walks.yaml', line: 1 });
    expect(storyOf(news([top]), top)).toBeNull();
  });
});

test('what is new is not what only moved to another line', () => {
  const stays = aMessage('shape/date', { message: 'een' });
  const comes = aMessage('shape/date', { message: 'twee' });
  const now = news([{ ...stays, line: 7 }, comes]);
  expect(messagesSince(news([stays]), now)).toEqual([comes]);
  expect(messagesSince(now, news([]))).toEqual([]);
});
