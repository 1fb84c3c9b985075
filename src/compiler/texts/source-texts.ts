/**
 * Texts by key. Emitting asks for every text by its key; in Dutch that yields the list of all texts, in
 * another language the translation is looked up. So there is one place that knows which texts exist.
 */
import type { Path } from '../parse/yaml-file';

/** Gives the text to emit for a key. `optional`: a translation may leave it as it is. */
export type Say = (key: string, dutch: string, path: Path, optional?: 'optional') => string;

/** One Dutch text that can be translated. */
export interface SourceText {
  readonly dutch: string;
  readonly path: Path;
  readonly optional: boolean;
}

/** Collects every Dutch text while it is emitted. */
export class TextCollector {
  readonly texts = new Map<string, SourceText>();

  /** Remembers the text and gives it back unchanged. */
  readonly say: Say = (key, dutch, path, optional) => {
    if (!this.texts.has(key)) this.texts.set(key, { dutch, path, optional: optional !== undefined });
    return dutch;
  };
}
