/**
 * Texts by key. Emitting asks for every text by its key; in Dutch that yields the list of all texts, in
 * another language the translation is looked up. So there is one place that knows which texts exist.
 */
import type { PathStep } from '../1-parse/yaml-file';

/** Gives the text to emit for a key. `optional`: a translation may leave it as it is. */
export type Say = (key: string, dutch: string, path: readonly PathStep[], optional?: 'optional') => string;

/** One Dutch text that can be translated. */
export interface SourceText {
  readonly dutch: string;
  readonly path: readonly PathStep[];
  readonly optional: boolean;
}

/** Collects every Dutch text while it is emitted. */
export class TextCollector {
  readonly texts = new Map<string, SourceText>();

  /** Remembers the text and gives it back unchanged. */
  readonly say: Say = (key, dutch, path, optional) => {
    this.texts.set(key, { dutch, path, optional: optional !== undefined });
    return dutch;
  };
}

/** One translated text, with the Dutch it was made from; null in the author's short form. */
export interface TranslatedText {
  readonly key: string;
  readonly from: string | null;
  readonly to: string;
}

const numbered = /^(.*\.lines)\.\d+$/;

/** A translation, found by key and, for lines that moved within their moment, by the Dutch they translate. */
export class Translation {
  private readonly byKey: ReadonlyMap<string, TranslatedText>;
  private readonly moved = new Map<string, TranslatedText>();

  constructor(texts: readonly TranslatedText[]) {
    this.byKey = new Map(texts.map((text) => [text.key, text]));
    for (const text of texts) {
      const place = numbered.exec(text.key)?.[1];
      if (place !== undefined && text.from !== null) this.moved.set(`${place}\n${text.from}`, text);
    }
  }

  /** The translation of a text, fresh or stale; undefined when there is none. */
  find(key: string, dutch: string): TranslatedText | undefined {
    const direct = this.byKey.get(key);
    if (direct !== undefined && (direct.from === null || direct.from === dutch)) return direct;
    const place = numbered.exec(key)?.[1];
    return (place === undefined ? undefined : this.moved.get(`${place}\n${dutch}`)) ?? direct;
  }

  /** Every translated text. */
  all(): readonly TranslatedText[] {
    return [...this.byKey.values()];
  }

  /** Says the translation, and the Dutch where it is missing (which the checker has then reported). */
  readonly say: Say = (key, dutch) => this.find(key, dutch)?.to ?? dutch;
}
