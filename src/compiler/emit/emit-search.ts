/** The search index of the content in one language, made at compile time so that no reader waits for it. */
import MiniSearch from 'minisearch';
import type { Guidance } from '../../core/scenario/guidance';
import type { Catalogue, Vocabulary } from '../../core/scenario/vocabulary';
import { type IndexedEntry, numbered, type SearchEntry, searchOptions } from '../../core/search/entry';
import type { Card } from '../../core/tools/cards/card';

/** The content in one language, as far as it may be found. */
export interface Findable {
  readonly catalogue: Catalogue;
  readonly vocabulary: Vocabulary;
  readonly cards: readonly Card[];
  readonly guidance: Guidance;
  /** How a story begins, by `module/scenario`. */
  readonly openings: ReadonlyMap<string, string>;
}

function ofModules({ catalogue, openings }: Findable): readonly SearchEntry[] {
  return catalogue.modules.flatMap(({ id, title, theme, intro, aims, scenarios }) => [
    { kind: 'module' as const, at: id, title, text: [intro, ...aims].join(' '), also: theme },
    ...scenarios.map((scenario) => ({
      kind: 'story' as const,
      at: id,
      title: scenario.title,
      text: [scenario.standfirst, openings.get(`${id}/${scenario.id}`) ?? ''].join(' '),
      also: `${title} ${theme}`,
    })),
  ]);
}

function ofGuidance({ guidance }: Findable): readonly SearchEntry[] {
  const { questions, routes, duties, occasions } = guidance;
  return [
    ...questions.map(({ id, question, first }) => ({
      kind: 'question' as const,
      at: id,
      title: question,
      text: first,
      also: '',
    })),
    // A place to turn to stands at the questions it fits.
    ...routes.flatMap(({ id, name, offers, limits }) => {
      const question = questions.find((one) => one.routes.includes(id));
      if (question === undefined) return [];
      return [
        { kind: 'place' as const, at: question.id, title: name, text: `${offers} ${limits}`, also: '' },
      ];
    }),
    ...duties.map(({ id, what, toWhom, when }) => ({
      kind: 'duty' as const,
      at: id,
      title: what,
      text: `${toWhom} ${when}`,
      also: '',
    })),
    ...occasions.map(({ kind, name, about }) => ({
      kind: 'occasion' as const,
      at: kind,
      title: name,
      text: about,
      also: '',
    })),
  ];
}

/** What can be found of the content. */
function entriesOf(content: Findable): readonly IndexedEntry[] {
  return numbered([
    ...ofModules(content),
    ...content.cards.map(({ id, question, followUps }) => ({
      kind: 'card' as const,
      at: id,
      title: question,
      text: followUps.join(' '),
      also: '',
    })),
    ...ofGuidance(content),
    ...content.vocabulary.sources.map(({ id, title, supports, reference }) => ({
      kind: 'source' as const,
      at: id,
      title,
      text: `${supports} ${reference}`,
      also: '',
    })),
  ]);
}

/** The index as text, to be read by MiniSearch with the same options. */
export function emitSearch(content: Findable): string {
  const index = new MiniSearch<IndexedEntry>(searchOptions);
  index.addAll(entriesOf(content));
  return JSON.stringify(index);
}
