/** What is given at a decision, with what it names looked up: the same beside the decision and looking back. */
import type { SourceId } from '../shared/ids';
import type { Given, StoryDocument } from './scenario';
import type { Source } from './vocabulary';

/** Where something given stands. */
export type GivenPlace =
  /** `source` is null while the sources are not there (yet). */
  | { readonly kind: 'source'; readonly id: SourceId; readonly source: Source | null }
  | { readonly kind: 'document'; readonly document: StoryDocument }
  | { readonly kind: 'story' };

/** Something given, and where it stands. */
export interface PlacedGiven extends Pick<Given, 'kind' | 'text'> {
  readonly place: GivenPlace;
}

/** What is given, in the order of the author, each with its place. */
export function placedGiven(
  given: readonly Given[],
  documents: readonly StoryDocument[],
  sources: readonly Source[],
): readonly PlacedGiven[] {
  return given.map(({ kind, text, source: id, document: named }) => {
    if (id !== undefined) {
      const source = sources.find((one) => one.id === id) ?? null;
      return { kind, text, place: { kind: 'source', id, source } };
    }
    const document = documents.find((one) => one.id === named);
    return { kind, text, place: document === undefined ? { kind: 'story' } : { kind: 'document', document } };
  });
}
