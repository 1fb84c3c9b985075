/**
 * Languages that a host added. They may be half done: what is not translated is shown in Dutch, and the author is told
 * how much that is, file by file. A story is in a language once all of it is, and in Dutch until then: nobody reads half
 * a conversation in one language and half in another.
 */
import type { FurtherLanguage } from '../core/shared/language';
import { isFurtherTag } from '../core/shared/language';
import { normalised } from '../core/shared/normalised';
import { checkLength } from './check/check-text-length';
import { confirmName } from './check/check-translation';
import { plainPath } from './messages/layered-path';
import type { Reporter } from './messages/reporter';
import type { ParsedFile } from './parse/parse-file';
import type { AuthoredLanguage, AuthoredTranslation } from './parse/shared-schemas';
import type { Say, SourceText } from './texts/source-texts';
import { Translation } from './texts/translation';

/** Whether a file is shown as far as it is translated, or only when all of it is. */
export type Extent = 'in-part' | 'whole';

/** A language as its file says it. */
export interface Further extends AuthoredLanguage {
  readonly tag: FurtherLanguage;
}

/** The tag in the path of a language's own file; null when it is no such path. */
export function tagIn(path: string): FurtherLanguage | null {
  const tag = /^languages\/([a-z]+)\.yaml$/.exec(path)?.[1] ?? '';
  return isFurtherTag(tag) ? tag : null;
}

interface Laid {
  readonly file: ParsedFile<AuthoredTranslation>;
  /** The translations of which it has no Dutch, in every file that it was laid beside. */
  superfluous: ReadonlySet<string>;
}

/** Lays the translations of one language beside the Dutch, and remembers what is missing. */
export class FurtherTexts {
  /** Dutch texts that are shown as they are. */
  readonly inDutch = new Set<string>();

  private readonly laid = new Map<string, Laid>();

  constructor(
    readonly language: Further,
    private readonly reporter: Reporter,
  ) {}

  /**
   * Lays a translation (null when there is none) beside the texts of a file.
   * @param path where the translation stands or belongs
   * @returns how to say a text; null where the file is better shown in Dutch as a whole
   */
  lay(
    source: ParsedFile<unknown>,
    texts: ReadonlyMap<string, SourceText>,
    path: string,
    file: ParsedFile<AuthoredTranslation> | null,
    extent: Extent,
  ): Say | null {
    const { tag } = this.language;
    const translation = new Translation(file?.data ?? { texts: {} }, texts, tag);
    const missing = [...texts].filter(
      ([key, { optional }]) => !optional && translation.find(key) === undefined,
    );
    const stale = [...texts].flatMap(([key, { dutch }]) => {
      const found = translation.find(key);
      return found === undefined || found.from === null || found.from === normalised(dutch)
        ? []
        : [found.key];
    });
    const [first] = missing;
    if (first !== undefined) {
      const effect =
        extent === 'whole'
          ? 'Zolang niet alles er staat, leest men dit verhaal in het Nederlands.'
          : 'Men leest ze in het Nederlands.';
      this.reporter.report('language/behind', source.yaml.place(file === null ? [] : first[1].path), {
        total: texts.size,
        count: missing.length,
        file: plainPath(path),
        effect,
      });
    }
    const [old] = stale;
    if (old !== undefined && file !== null)
      this.reporter.report('language/stale', file.yaml.place(['texts', old], 'key'), {
        count: stale.length,
        key: old,
        what: confirmName(path),
      });
    if (file !== null) this.check(path, file, translation, texts);
    if (extent === 'whole') return missing.length + stale.length === 0 ? translation.say : null;
    for (const [, { dutch }] of missing) this.inDutch.add(dutch);
    return translation.say;
  }

  private check(
    path: string,
    file: ParsedFile<AuthoredTranslation>,
    translation: Translation,
    texts: ReadonlyMap<string, SourceText>,
  ): void {
    for (const key of texts.keys()) {
      const found = translation.find(key);
      if (found !== undefined)
        checkLength(key, found.to, () => file.yaml.place(['texts', found.key], 'key'), this.reporter);
    }
    const superfluous = new Set(translation.superfluous().map(({ key }) => key));
    const before = this.laid.get(path)?.superfluous ?? superfluous;
    this.laid.set(path, { file, superfluous: new Set([...superfluous].filter((key) => before.has(key))) });
  }

  /** Reports translations that belong to no text. Called last: one translation may serve our file and an own one. */
  reportSuperfluous(): void {
    for (const { file, superfluous } of this.laid.values()) {
      const [key] = superfluous;
      if (key === undefined) continue;
      this.reporter.report('language/unknown-text', file.yaml.place(['texts', key], 'key'), {
        count: superfluous.size,
        key,
      });
    }
  }
}
