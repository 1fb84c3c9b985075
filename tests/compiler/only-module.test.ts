/** A compilation for a package of one module: that module, what it rests on, and nothing that leads to another. */
import { describe, expect, it } from 'vitest';
import { errorsOf, type Sources } from '../../src/compiler/compilation';
import { compileSources } from '../../src/compiler/compile-sources';
import { courseOf, offeredModules } from '../../src/compiler/emit/emit-course';
import { baseContent, replaced, translated } from './sample-content';

/** The small module and another that is like it, with a source of its own. */
function twoModules(): Sources {
  const all = new Map(baseContent);
  const source = all.get('sources.yaml') ?? '';
  all.set(
    'sources.yaml',
    `${source}\n${source.replace('een-studie:', 'de-andere:').replace('Een studie', 'De andere')}`,
  );
  all.set(
    'programme.yaml',
    replaced(all.get('programme.yaml'), '      - huis\n', '      - huis\n      - toren\n'),
  );
  for (const [path, text] of baseContent) {
    if (!path.startsWith('huis/') || path.startsWith('huis/mini/')) continue;
    all.set(
      path.replace('huis/', 'toren/'),
      text
        .replace(/^id: huis$/m, 'id: toren')
        .replace('title: Het huis', 'title: De toren')
        .replace('[een-studie]', '[de-andere]'),
    );
  }
  return translated(all);
}

const sources = twoModules();
const ofAll = compileSources(sources);
const ofOne = compileSources(sources, { only: 'toren' });

describe('a compilation of one module', () => {
  it('is right, as that of all is', () => {
    expect(errorsOf(ofAll)).toEqual([]);
    expect(errorsOf(ofOne)).toEqual([]);
  });

  it('offers that module and its stories alone, in every language', () => {
    expect(offeredModules(ofAll).map(({ id }) => id)).toEqual(['huis', 'toren']);
    expect(offeredModules(ofOne).map(({ id }) => id)).toEqual(['toren']);
    expect([...ofOne.catalogues.values()].map(({ modules }) => modules.length)).toEqual([1, 1]);
    const offered = ofOne.scenarios.filter((one) => one.offered);
    expect(new Set(offered.map(({ module }) => module))).toEqual(new Set(['toren']));
  });

  it('has of the tracks what names that module; what is announced belongs to the programme', () => {
    expect(ofAll.catalogues.get('nl')?.tracks[0]?.entries).toHaveLength(3);
    expect(ofOne.catalogues.get('nl')?.tracks.map(({ entries }) => entries)).toEqual([
      [{ kind: 'module', module: 'toren' }],
    ]);
  });

  it('keeps the sources that it refers to, used where it uses them', () => {
    const used = (of: typeof ofOne) =>
      of.vocabularies
        .get('nl')
        ?.sources.map(({ id, usedIn }) => [id, usedIn.map((use) => use.place === 'module' && use.module)]);
    expect(used(ofAll)).toEqual([
      ['een-studie', ['huis']],
      ['de-andere', ['toren']],
    ]);
    // A mechanism that every module may name rests on the first.
    expect(used(ofOne)).toEqual([
      ['een-studie', []],
      ['de-andere', ['toren']],
    ]);
    expect(used(compileSources(sources, { only: 'huis' }))).toEqual([['een-studie', ['huis']]]);
  });

  it('offers nothing for a name that is none', () => {
    expect(offeredModules(compileSources(sources, { only: 'kelder' }))).toEqual([]);
  });
});

describe('what a learning system is told', () => {
  it('is the programme with its modules in order, in both languages', () => {
    const course = courseOf(ofAll, null);
    expect(course).toMatchObject({ only: null, title: { nl: 'Speelveld', en: 'Speelveld' } });
    expect(course.about).toEqual({ nl: 'Om te beginnen.', en: 'EN Om te beginnen.' });
    expect(course.modules.map(({ id }) => id)).toEqual(['huis', 'toren']);
  });

  it('is of one module that module', () => {
    const course = courseOf(ofOne, 'toren');
    expect(course.only).toBe('toren');
    expect(course.title).toEqual(course.modules[0]?.title);
    expect(course.about.en).toMatch(/^EN /);
  });
});
