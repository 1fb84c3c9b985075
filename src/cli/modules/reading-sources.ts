/** The end of a reading copy: every source that the scenario leans on, each with what it supports and until when. */
import type { CompiledScenario } from '../../core/scenario/scenario';
import type { Vocabulary } from '../../core/scenario/vocabulary';
import { escaped, prose } from './reading-html';
import type { ReadingWords } from './reading-words';

/** The ids of the sources of what is fixed, of considerations, of mechanisms and of the story as a whole. */
function cited({ scenes, sources }: CompiledScenario, words: Vocabulary): ReadonlySet<string> {
  const decisions = scenes.flatMap(({ moments }) =>
    moments.flatMap(({ next }) => (next.kind === 'decision' ? [next.decision] : [])),
  );
  const choices = decisions.flatMap((decision) => decision.choices);
  const mechanisms = choices.flatMap(({ consideration }) =>
    words.mechanisms.filter(({ id }) => id === consideration?.mechanism),
  );
  return new Set([
    ...decisions.flatMap(({ given }) => given.flatMap(({ source }) => source ?? [])),
    ...choices.flatMap(({ consideration }) => consideration?.sources ?? []),
    ...sources,
    ...mechanisms.flatMap((mechanism) => mechanism.sources),
  ]);
}

/** The sources as a numbered list, in the order of the library. */
export function readingSources(scenario: CompiledScenario, words: Vocabulary, own: ReadingWords): string {
  const ids = cited(scenario, words);
  const items = words.sources
    .filter(({ id }) => ids.has(id))
    .map(
      (source) =>
        `<li id="bron-${source.id}"><strong>${escaped(source.title)}</strong> (${own.status[source.status]}). ${prose(source.supports)} ${escaped(source.reference)}. ${own.validity(source.validOn, source.reviewBefore)}</li>`,
    );
  return `<ol>${items.join('')}</ol>`;
}
