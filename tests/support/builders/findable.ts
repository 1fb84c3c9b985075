/** What ships, as far as it can be found, in one language. */
import { emitSearch, type Findable } from '../../../src/compiler/emit/emit-search';
import type { ContentLanguage } from '../../../src/core/scenario/scenario';
import { shipped } from './shipped';

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The shipped content is not whole.');
  return value;
}

/** The content that ships. */
export function shippedFindable(lang: ContentLanguage): Findable {
  return {
    catalogue: present(shipped.catalogues.get(lang)),
    vocabulary: present(shipped.vocabularies.get(lang)),
    cards: present(shipped.cards.get(lang)),
    guidance: present(shipped.guidances.get(lang)),
    openings: new Map(
      shipped.scenarios.map(({ module, id, languages }) => [
        `${module}/${id}`,
        present(languages.get(lang)).opening,
      ]),
    ),
  };
}

/** Its index, as the build makes it. */
export function shippedIndex(lang: ContentLanguage): string {
  return emitSearch(shippedFindable(lang));
}
