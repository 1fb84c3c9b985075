/**
 * Texts by key. Emitting asks for every text by its key; in Dutch that yields the list of all texts, in
 * another language the translation is looked up. So there is one place that knows which texts exist.
 */
import type { PathStep } from '../1-parse/yaml-file';

/** A path into an authored file. */
export type Path = readonly PathStep[];

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

/** One translated text, with the Dutch it was made from; null in the author's short form. */
export interface TranslatedText {
  readonly key: string;
  readonly from: string | null;
  readonly to: string;
}

/**
 * Paragraphs without the line breaks that YAML or an editor may put elsewhere: equal when a reader would see
 * the same.
 */
export function normalised(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replace(/\s+/g, ' '))
    .join('\n\n');
}

const numbered = /^(.*\.(?:lines|voices|group|notes|aims))\.\d+$/;

function listOf(key: string): string | undefined {
  return numbered.exec(key)?.[1];
}

/** A translation, found by key and, for texts that moved within their list, by the Dutch they translate. */
export class Translation {
  private readonly byKey: ReadonlyMap<string, TranslatedText>;
  private readonly moved = new Map<string, TranslatedText>();

  constructor(texts: readonly TranslatedText[]) {
    const whole = texts.map((text) => (text.from === null ? text : { ...text, from: normalised(text.from) }));
    this.byKey = new Map(whole.map((text) => [text.key, text]));
    for (const text of whole) {
      const list = listOf(text.key);
      if (list !== undefined && text.from !== null) this.moved.set(`${list}\n${text.from}`, text);
    }
  }

  /** The translation of a text, fresh, stale or unconfirmed; undefined when there is none. */
  find(key: string, dutch: string): TranslatedText | undefined {
    const wanted = normalised(dutch);
    const direct = this.byKey.get(key);
    if (direct !== undefined && (direct.from === null || direct.from === wanted)) return direct;
    const list = listOf(key);
    return (list === undefined ? undefined : this.moved.get(`${list}\n${wanted}`)) ?? direct;
  }

  /** Every translated text. */
  all(): readonly TranslatedText[] {
    return [...this.byKey.values()];
  }

  /** Says the translation, and the Dutch where it is missing (which the checker has then reported). */
  readonly say: Say = (key, dutch) => this.find(key, dutch)?.to ?? dutch;
}
