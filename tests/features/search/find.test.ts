/** Finding in the content that ships: by any word, part of a word, with a slip; and never a road one did not walk. */
import { describe, expect, it, test } from 'vitest';
import type { ContentLanguage } from '../../../src/core/scenario/scenario';
import type { SearchKind } from '../../../src/core/search/entry';
import { folded, termOf, wordsOf } from '../../../src/core/search/terms';
import { type Finder, makeFinder } from '../../../src/features/search/find';
import { shippedFindable, shippedIndex } from '../../support/builders/findable';
import { shipped } from '../../support/builders/shipped';

const languages: readonly ContentLanguage[] = ['nl', 'en'];
const indexes = new Map(languages.map((lang) => [lang, shippedIndex(lang)]));
const finders = new Map<ContentLanguage, Finder>(
  languages.map((lang) => [lang, makeFinder(indexes.get(lang) ?? '', [])]),
);

function found(
  lang: ContentLanguage,
  typed: string,
): readonly { kind: SearchKind; at: string; title: string }[] {
  const kinds = finders.get(lang)?.(typed) ?? [];
  return kinds.flatMap(({ kind, found: all }) => all.map(({ at, title }) => ({ kind, at, title })));
}

/** Every title there is, with the kind and the place it must be found as. */
function titles(lang: ContentLanguage): readonly (readonly [SearchKind, string, string])[] {
  const { catalogue, vocabulary, cards, guidance } = shippedFindable(lang);
  return [
    ...catalogue.modules.map(({ id, title }) => ['module', id, title] as const),
    ...catalogue.modules.flatMap(({ id, scenarios }) =>
      scenarios.map(({ title }) => ['story', id, title] as const),
    ),
    ...cards.map(({ id, question }) => ['card', id, question] as const),
    ...vocabulary.sources.map(({ id, title }) => ['source', id, title] as const),
    ...guidance.questions.map(({ id, question }) => ['question', id, question] as const),
    ...guidance.occasions.map(({ kind, name }) => ['occasion', kind, name] as const),
  ];
}

describe.each(languages)('in %s', (lang) => {
  test('everything is found by its own title', () => {
    for (const [kind, at, title] of titles(lang)) {
      if (wordsOf(title).every((word) => termOf(word) === null)) continue;
      expect(found(lang, title), title).toContainEqual({ kind, at, title });
    }
  });

  test('everything is found by the end of a long word in its title, and by its first letters', () => {
    for (const [kind, at, title] of titles(lang)) {
      for (const word of wordsOf(title)
        .map(folded)
        .filter((one) => one.length >= 10)) {
        for (const part of [word.slice(-6), word.slice(0, 6)])
          expect(found(lang, part), `${part} in ${title}`).toContainEqual({ kind, at, title });
      }
    }
  });

  test('nothing of a story is in the index but how it begins', () => {
    const index = indexes.get(lang) ?? '';
    const { openings } = shippedFindable(lang);
    const begin = [...openings.values()].join(' ');
    for (const { languages: all } of shipped.scenarios) {
      const scenario = all.get(lang);
      const moments = scenario?.scenes.flatMap((scene) => scene.moments) ?? [];
      const walked = [
        ...moments.flatMap(({ lines }) => lines.map(({ text }) => text)),
        ...(scenario?.endings.map(({ title }) => title) ?? []),
      ].filter((text) => text.length > 30 && !begin.includes(text));
      expect(walked.length).toBeGreaterThan(0);
      for (const text of walked) expect(index.includes(JSON.stringify(text).slice(1, -1)), text).toBe(false);
    }
  });
});

describe('what people type', () => {
  const kindsOf = (typed: string) => new Set(found('nl', typed).map(({ kind }) => kind));

  it('finds a compound by its second half, and a plural by its singular', () => {
    expect(found('nl', 'activiteit')).toContainEqual(
      expect.objectContaining({ kind: 'question', at: 'nevenactiviteit' }),
    );
    expect(kindsOf('klokkenluider')).toContain('source');
  });

  it.each([
    ['nevenfunctie', 'question'],
    ['nevenfuncties', 'source'],
    ['nevenwerkzaamheden', 'question'],
    ['bijbaan', 'question'],
    ['bijbaantje', 'duty'],
    ['klokkenluider', 'place'],
    ['cadeau', 'place'],
    ['cadeaus', 'question'],
    ['lobbyist', 'card'],
  ] as const)('finds by ‘%s’ what the texts call by another name (%s)', (typed, kind) => {
    expect(kindsOf(typed)).toContain(kind);
  });

  it.each(['sideline', 'whistleblower', 'freebie', 'lobbyist'])('finds by ‘%s’ in English too', (typed) => {
    expect(found('en', typed).length).toBeGreaterThan(0);
  });

  it('forgives a slip of the fingers', () => {
    expect(kindsOf('vertrouwnespersoon')).toContain('place');
    expect(kindsOf('nevenactivitiet')).toContain('question');
  });

  it('looks for all words together, and for any of them where that finds nothing', () => {
    const both = found('nl', 'nevenactiviteiten publicatie');
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(found('nl', 'nevenactiviteiten').length);
    expect(found('nl', 'nevenactiviteiten xyzzyxyz').length).toBe(found('nl', 'nevenactiviteiten').length);
  });

  it('finds nothing for nothing', () => {
    expect([found('nl', ''), found('nl', 'de het een'), found('nl', 'xyzzyxyz')]).toEqual([[], [], []]);
  });

  it('finds what the app itself has to offer beside the content', () => {
    const tool = {
      kind: 'tool' as const,
      at: 'moreel-beraad',
      title: 'Houd een moreel beraad',
      text: '',
      also: '',
    };
    const find = makeFinder(indexes.get('nl') ?? '', [tool]);
    expect(find('beraden').find(({ kind }) => kind === 'tool')?.found[0]?.at ?? find('beraad')[0]?.kind).toBe(
      'tool',
    );
  });
});
