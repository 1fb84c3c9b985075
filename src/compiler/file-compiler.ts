/** Where one run of the compiler keeps its files and its messages. */
import type { z } from 'zod';
import type { ContentLanguage } from '../core/scenario/scenario';
import { checkLengths, checkTranslation, confirmName } from './check/check-translation';
import {
  checkTruth,
  noTriggers,
  restsOn,
  type ToldText,
  type Triggers,
  triggersOf,
} from './check/check-truth';
import {
  type RestingText,
  type Sources,
  sourceLanguage,
  type TranslatableFile,
  translationLanguages,
  translationPath,
} from './compilation';
import { topOf } from './messages/message';
import { Reporter } from './messages/reporter';
import { type ParsedFile, parseFile } from './parse/parse-file';
import {
  type AuthoredTranslation,
  type AuthoredTruth,
  translationSchema,
  truthSchema,
} from './parse/shared-schemas';
import { type Say, TextCollector } from './texts/source-texts';
import type { Renamed, Translation } from './texts/translation';

/** The texts of one file in every language it has, the source language first. */
export type InLanguages<Emitted> = ReadonlyMap<ContentLanguage, Emitted>;

/** A file that is compiled as a whole: as it was parsed, and in every language it has. */
export interface CompiledFile<Data, Emitted> {
  readonly parsed: ParsedFile<Data>;
  readonly emitted: InLanguages<Emitted>;
}

/** What a file says in a language, or in the source language where that translation does not exist. */
export function inLanguage<Emitted>(
  all: InLanguages<Emitted> | undefined,
  lang: ContentLanguage,
): Emitted | undefined {
  return all?.get(lang) ?? all?.get(sourceLanguage);
}

function dutchTexts(texts: TextCollector['texts'], { yaml }: ParsedFile<unknown>): readonly ToldText[] {
  return [...texts.values()].map(({ dutch, path }) => ({
    lang: sourceLanguage,
    text: dutch,
    path,
    place: yaml.place(path),
  }));
}

function translatedTold(
  texts: TranslatableFile['texts'],
  translation: Translation,
  lang: ContentLanguage,
  { yaml }: ParsedFile<AuthoredTranslation>,
): readonly ToldText[] {
  return [...texts].flatMap(([key, { path }]) => {
    const found = translation.find(key);
    if (found === undefined) return [];
    return [{ lang, text: found.to, path, place: yaml.place(['texts', found.key], 'key') }];
  });
}

/** Reads files, remembers which were read, and pairs each with its translations. */
export class FileCompiler {
  readonly reporter = new Reporter();
  readonly translatable: TranslatableFile[] = [];
  readonly resting: RestingText[] = [];
  private readonly read = new Set<string>();

  /** What modules/truth.yaml recognises. */
  readonly triggers: Triggers;

  constructor(readonly sources: Sources) {
    const truth = this.parse<AuthoredTruth>('truth.yaml', truthSchema);
    this.triggers = truth === null ? noTriggers : triggersOf(truth, this.reporter);
  }

  /** The paths of files that match, in order. */
  paths(pattern: RegExp): readonly string[] {
    return [...this.sources.keys()].filter((path) => pattern.test(path)).sort();
  }

  /** A file, parsed; null when it is absent or cannot be used. Every mistake has been reported. */
  parse<Data>(file: string, schema: z.ZodType<Data>): ParsedFile<Data> | null {
    const text = this.sources.get(file);
    if (text === undefined) return null;
    this.read.add(file);
    const misencoded = this.sources.misencoded?.get(file);
    if (misencoded !== undefined) {
      const { encoding, line } = misencoded;
      this.reporter.report('yaml/encoding', { file, line, column: 1 }, { encoding });
    }
    return parseFile(file, text, schema, this.reporter);
  }

  /** As `parse`, for a file that has to be there. */
  private parseRequired<Data>(file: string, schema: z.ZodType<Data>): ParsedFile<Data> | null {
    if (!this.sources.has(file)) this.reporter.report('file/missing', topOf(file), { path: file });
    return this.parse(file, schema);
  }

  /** Parses a file and emits it in every language it has; null when it is absent or cannot be used. */
  compile<Data, Emitted>(
    file: string,
    presence: 'required' | 'optional',
    schema: z.ZodType<Data>,
    emit: (data: Data, say: Say) => Emitted,
  ): CompiledFile<Data, Emitted> | null {
    const parsed = presence === 'required' ? this.parseRequired(file, schema) : this.parse(file, schema);
    if (parsed === null) return null;
    return { parsed, emitted: this.inAllLanguages(parsed, (_lang, say) => emit(parsed.data, say)) };
  }

  /** Emits a file in Dutch and, with each translation checked, in the other languages. `was`: ids it renamed. */
  inAllLanguages<Emitted>(
    file: ParsedFile<unknown>,
    emit: (lang: ContentLanguage, say: Say) => Emitted,
    was: Renamed = {},
  ): InLanguages<Emitted> {
    const collector = new TextCollector();
    const emitted = new Map([[sourceLanguage, emit(sourceLanguage, collector.say)]]);
    checkLengths(collector.texts, file, this.reporter);
    this.checkTold(dutchTexts(collector.texts, file), file);
    for (const lang of translationLanguages) {
      const path = translationPath(file.yaml.file, lang);
      const { texts } = collector;
      this.translatable.push({ file: file.yaml.file, translationFile: path, lang, texts, was });
      const translation = this.translation(file, path, lang, { texts, was });
      if (translation !== null) emitted.set(lang, emit(lang, translation.say));
    }
    return emitted;
  }

  private translation(
    file: ParsedFile<unknown>,
    path: string,
    lang: ContentLanguage,
    { texts, was }: Pick<TranslatableFile, 'texts' | 'was'>,
  ): Translation | null {
    if (!this.sources.has(path)) {
      const what = confirmName(path);
      this.reporter.report('translation/no-file', file.yaml.place([]), { path, what });
      return null;
    }
    const parsed = this.parse<AuthoredTranslation>(path, translationSchema);
    if (parsed === null) return null;
    const translation = checkTranslation(texts, file, parsed, was, this.reporter);
    this.checkTold(translatedTold(texts, translation, lang, parsed), file);
    return translation;
  }

  /** Checks what texts claim, and remembers which sources they rest on. */
  private checkTold(told: readonly ToldText[], { data, yaml }: ParsedFile<unknown>): void {
    // The library of sources is what claims rest on; it needs no source beside itself.
    const isLibrary = yaml.file === 'sources.yaml';
    const triggers = isLibrary ? { ...this.triggers, claims: [] } : this.triggers;
    checkTruth(told, data, triggers, this.reporter);
    for (const one of told) {
      const { lang, text, place } = one;
      for (const source of restsOn(one, data, triggers)) {
        this.resting.push({ ...place, source, dutchFile: yaml.file, lang, text });
      }
    }
  }

  /**
   * Reports YAML files that nothing asked for. Called last. Silent about what belongs to a file that could not
   * be used: `unusable` are the folders whose module.yaml was read in vain. `drafts`: the modules that are drafts.
   */
  reportUnread(unusable: ReadonlySet<string>, drafts: ReadonlySet<string>): void {
    for (const file of this.paths(/\.ya?ml$/)) {
      const folder = file.split('/')[0] ?? '';
      const dutch = file.replace(/\.[a-z]+\.yaml$/, '.yaml');
      if (this.read.has(file) || this.read.has(dutch) || unusable.has(folder)) continue;
      this.reporter.within(drafts.has(folder), () => this.reporter.report('file/unexpected', topOf(file)));
    }
  }
}
