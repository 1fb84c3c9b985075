/** What the development server tells an author, and which version it serves while a mistake stands. */
import { describe, expect, test } from 'vitest';
import { newsOf, outlineOf } from '../../src/compiler/author-news';
import type { Sources } from '../../src/compiler/compilation';
import { compileSources } from '../../src/compiler/compile-sources';
import { ServedContent } from '../../src/compiler/served-content';
import { localTime } from '../../src/core/shared/local-time';
import { shipped, shippedFiles } from '../support/builders/shipped';
import { baseContent, replaced, translated } from './sample-content';

const good = translated(baseContent);
const mini = 'huis/mini/het-kaartje.yaml';
const at = (clock: string): Date => new Date(`2026-11-28T${clock}:00+01:00`);

function changed(sources: Sources, ...changes: readonly [file: string, text: string][]): Sources {
  return new Map([...sources, ...changes]);
}

/** A server that runs, and what it tells after each save. */
function aServer() {
  const served = new ServedContent();
  const save = (sources: Sources, clock: string) => {
    const compilation = compileSources(sources);
    const isOther = served.take(sources, compilation, at(clock));
    const { stories, ...news } = newsOf(sources, compilation, served);
    const story = (id: string) => stories.find((one) => one.id === id);
    return { ...news, stories, story, isOther };
  };
  const act = () =>
    /"act":"([^"]*)"/.exec(
      JSON.stringify(served.stories.get('huis/het-kaartje')?.entry.languages.get('nl') ?? null),
    )?.[1];
  return { save, act, served };
}

describe('while a mistake stands', () => {
  test('a story is served as it could last be played, since when it read so, and the others go on', () => {
    const { save, act } = aServer();
    expect(save(good, '08:20').story('het-kaartje')).toMatchObject({ state: 'current' });
    const harder = replaced(good.get(mini), 'act: U leest het.', 'act: U leest het hardop.');
    save(changed(good, [mini, harder]), '08:28');
    expect(act()).toBe('U leest het hardop.');

    const house = `${good.get('huis/het-huis.yaml')}\n# Nog eens bekeken.\n`;
    const broken = changed(good, [mini, `${harder}\n  - {`], ['huis/het-huis.yaml', house]);
    const news = save(broken, '08:40');
    expect(news.story('het-kaartje')).toMatchObject({ state: 'older' });
    expect(Date.parse(news.story('het-kaartje')?.readAt ?? '')).toBe(at('08:28').getTime());
    expect(news.story('het-huis')).toMatchObject({ state: 'current' });
    expect(Date.parse(news.story('het-huis')?.readAt ?? '')).toBe(at('08:40').getTime());
    expect(news.isOther).toBe(true);
    expect(act()).toBe('U leest het hardop.');
    expect(news.outlines['huis/het-kaartje']?.moments.length).toBeGreaterThan(0);

    expect(save(broken, '08:41').isOther).toBe(false);
    const mended = save(changed(good, [mini, harder]), '08:42');
    expect(mended.story('het-kaartje')).toMatchObject({ state: 'current' });
  });

  test('a reference to nowhere holds back that story alone, from the first start on', () => {
    const { save, served } = aServer();
    const nowhere = replaced(
      good.get(mini),
      'to: k-slot\n              honours: { openheid',
      'to: k-weg\n              honours: { openheid',
    );
    const news = save(changed(good, [mini, nowhere]), '08:20');
    expect(news.story('het-kaartje')).toMatchObject({ state: 'unreadable', readAt: null });
    expect(news.messages.map(({ code }) => code)).toContain('ref/unknown-moment');
    expect([...served.stories.keys()]).toEqual(['huis/het-huis']);
    expect(news.outlines['huis/het-kaartje']?.moments.length).toBeGreaterThan(1);
  });

  test('a story that never could be read is listed with its moments; so are one that no module names, and all others', () => {
    const { save } = aServer();
    const news = save(
      changed(
        good,
        [mini, `${good.get(mini)}\nmoments: [`],
        ['huis/half.yaml', 'title: Half af\nscenes:\n  - moments:\n      - id: een\n'],
        ['nieuw/module.yaml', 'id: [\n'],
        ['nieuw/eerste.yaml', 'opening: |\n  Hallo.\n'],
      ),
      '08:20',
    );
    expect(news.stories.map(({ module, id, state }) => [`${module}/${id}`, state])).toEqual([
      ['huis/het-huis', 'current'],
      ['huis/het-kaartje', 'unreadable'],
      ['huis/half', 'unnamed'],
      ['nieuw/eerste', 'unreadable'],
    ]);
    expect(news.story('half')).toMatchObject({ title: 'Half af', kind: 'scenario' });
    expect(news.story('eerste')?.title).toBeNull();
    expect(news.story('het-kaartje')?.kind).toBe('mini');
    expect(news.outlines['huis/half']?.moments).toEqual([{ id: 'een', line: 4 }]);
  });

  test('what is taken away is served no more', () => {
    const { save, served } = aServer();
    save(good, '08:20');
    const without = new Map(good);
    without.delete(mini);
    expect(save(without, '08:30').isOther).toBe(true);
    expect([...served.stories.keys()]).toEqual(['huis/het-huis']);
  });
});

describe('of the content that ships', () => {
  test.each(shipped.scenarios.map((entry) => [entry.file, entry.outline] as const))(
    'the moments of %s are found line by line where the parser finds them, also in a file that is broken at its end',
    (file, outline) => {
      const text = shippedFiles.get(file) ?? '';
      expect(outlineOf(text)).toEqual(outline);
      expect(outlineOf(`${text}\n"{`)).toEqual(outline);
    },
  );

  test('every walk is told, on the line on which it stands', () => {
    const served = new ServedContent();
    served.take(shippedFiles, shipped, at('08:20'));
    const news = newsOf(shippedFiles, shipped, served);
    expect(Object.keys(news.walks).length).toBeGreaterThan(10);
    for (const [name, walks] of Object.entries(news.walks)) {
      const lines = (shippedFiles.get(`${name.split('/')[0]}/walks.yaml`) ?? '').split('\n');
      for (const { name: walk, line } of walks) expect(lines[line - 1]).toContain(walk);
    }
    expect(news.stories.every(({ state, title }) => state === 'current' && title !== null)).toBe(true);
  });
});

test('a time is told as the clock of the server has it, and means the same moment', () => {
  for (const month of [0, 6]) {
    const time = new Date(2026, month, 28, 8, 28, 5);
    expect(localTime(time).at).toMatch(/^2026-0[17]-28T08:28:05[+-]\d\d:\d\d$/);
    expect(Date.parse(localTime(time).at)).toBe(time.getTime());
  }
});
