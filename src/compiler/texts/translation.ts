/** A translation file laid beside the Dutch texts it translates. */
import type { ContentLanguage } from '../../core/scenario/scenario';
import { normalised } from '../../core/shared/normalised';
import type { AuthoredTranslation } from '../parse/shared-schemas';
import type { Say, SourceText } from './source-texts';

/** One translated text, with the Dutch it was made from; null in the author's short form. */
interface TranslatedText {
  readonly key: string;
  readonly from: string | null;
  readonly to: string;
}

/** Old ids to new ones, as `was` of a scenario says. */
export type Renamed = Readonly<Record<string, string>>;

/** Where ids stand in the key of a text: behind these words, and otherwise in front. */
const idsBehind: Readonly<Record<string, number>> = {
  scenes: 1,
  cast: 1,
  documents: 1,
  endings: 1,
  turns: 2,
};

/** The key as it is after a renaming; the same when nothing in it was renamed. */
function renamedKey(key: string, was: Renamed): string {
  const [first = '', ...rest] = key.split('.');
  const behind = Object.hasOwn(idsBehind, first) ? (idsBehind[first] ?? 0) : 0;
  const now = (id: string): string => (Object.hasOwn(was, id) ? (was[id] ?? id) : id);
  if (behind === 0) return [now(first), ...rest].join('.');
  return [first, ...rest.map((step, index) => (index < behind ? now(step) : step))].join('.');
}

function translatedTexts({ texts }: AuthoredTranslation, lang: ContentLanguage): readonly TranslatedText[] {
  return Object.entries(texts).map(([key, value]) =>
    typeof value === 'string'
      ? { key, from: null, to: value }
      : { key, from: value.nl ?? null, to: value[lang] ?? '' },
  );
}

const numbered = /^((?:.*\.)?(?:lines|given|voices|group|notes|aims|changes))\.\d+$/;

function listOf(key: string): string | undefined {
  return numbered.exec(key)?.[1];
}

/**
 * A translation laid beside its Dutch: by key, and for texts that moved within their list by the Dutch they
 * translate, so that a line put in between does not make those after it look changed. A text under the key of an id
 * that was renamed is found under the new one. An empty translation has its place, and is none.
 */
export class Translation {
  private readonly found = new Map<string, TranslatedText>();
  private readonly claimed = new Set<TranslatedText>();

  private readonly translated: readonly TranslatedText[];

  constructor(
    authored: AuthoredTranslation,
    dutch: ReadonlyMap<string, SourceText>,
    readonly lang: ContentLanguage,
    private readonly was: Renamed = {},
  ) {
    this.translated = translatedTexts(authored, lang);
    const byKey = new Map(this.translated.map((text) => [text.key, text]));
    for (const text of this.translated) {
      const now = dutch.has(text.key) ? text.key : renamedKey(text.key, was);
      if (now !== text.key && !byKey.has(now)) byKey.set(now, text);
    }
    const wanted = new Map([...dutch].map(([key, text]) => [key, normalised(text.dutch)]));
    for (const [key, text] of wanted) {
      const direct = byKey.get(key);
      const isFresh = direct !== undefined && (direct.from === null || normalised(direct.from) === text);
      if (isFresh) this.claim(key, direct);
    }
    this.claimMoved(wanted);
    for (const key of wanted.keys()) {
      const direct = byKey.get(key);
      if (direct !== undefined && !this.found.has(key) && !this.claimed.has(direct)) this.claim(key, direct);
    }
  }

  private claim(key: string, text: TranslatedText): void {
    this.found.set(key, text);
    this.claimed.add(text);
  }

  private claimMoved(wanted: ReadonlyMap<string, string>): void {
    const moved = new Map<string, TranslatedText[]>();
    for (const text of this.translated) {
      const list = listOf(renamedKey(text.key, this.was));
      if (list === undefined || text.from === null || this.claimed.has(text)) continue;
      const place = `${list}\n${normalised(text.from)}`;
      moved.set(place, [...(moved.get(place) ?? []), text]);
    }
    for (const [key, text] of wanted) {
      if (this.found.has(key)) continue;
      const candidate = moved.get(`${listOf(key)}\n${text}`)?.shift();
      if (candidate !== undefined) this.claim(key, candidate);
    }
  }

  /** The translation of a text, fresh, stale or unconfirmed; undefined when there is none or it is empty. */
  find(key: string): TranslatedText | undefined {
    const entry = this.entry(key);
    return entry === undefined || entry.to === '' ? undefined : entry;
  }

  /** What stands in the translation file for a text, also when it is empty or under an earlier key. */
  entry(key: string): TranslatedText | undefined {
    return this.found.get(key);
  }

  /** Translated texts that belong to no Dutch text. */
  superfluous(): readonly TranslatedText[] {
    return this.translated.filter((text) => !this.claimed.has(text));
  }

  /** Says the translation, and the Dutch where it is missing (which the checker has then reported). */
  readonly say: Say = (key, dutch) => this.find(key)?.to ?? dutch;
}
