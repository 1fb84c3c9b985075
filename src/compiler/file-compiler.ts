/** Where one run of the compiler keeps its files and its messages. */
import type { z } from 'zod';
import type { ContentLanguage } from '../core/scenario/scenario';
import { isOwnLanguage } from '../core/shared/language';
import { checkLengths, checkTranslation, confirmName } from './check/check-translation';
import { checkTruth, type ToldText, type Triggers, triggersOf } from './check/check-truth';
import {
  type RestingText,
  type Sources,
  sourceLanguage,
  type TranslatableFile,
  translationLanguages,
  translationPath,
} from './compilation';
import { type Extent, type Further, FurtherTexts, tagIn } from './further-languages';
import { isOursBeside, oursBeside, plainPath } from './messages/layered-path';
import { topOf } from './messages/message';
import { Reporter } from './messages/reporter';
import type { KeptFiles } from './parse/kept-files';
import type { ParsedFile } from './parse/parse-file';
import {
  type AuthoredTranslation,
  type AuthoredTruth,
  furtherTranslationSchema,
  languageSchema,
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

/** Ours and the own one of a file: what of each still holds, ours first, and both together in every language. */
export interface CompiledFiles<Data, Emitted> {
  readonly parsed: readonly ParsedFile<Data>[];
  readonly emitted: InLanguages<Emitted> | undefined;
}

/** How an own file adds to ours. */
export interface Joining<Data, Emitted> {
  /** What is left of ours where the own one goes before. */
  without(ours: Data, own: Data): Data;
  both(ours: Emitted, own: Emitted): Emitted;
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

const defaultPrompt = { nl: 'Wat doet u?', en: 'What do you do?' } as const;

/** Reads files, remembers which were read, and pairs each with its translations. */
export class FileCompiler {
  readonly reporter = new Reporter();
  readonly translatable: TranslatableFile[] = [];
  readonly resting: RestingText[] = [];
  private readonly read = new Set<string>();

  private readonly ownTexts = new Map<string, TextCollector['texts']>();

  /** The languages that a host added. */
  readonly further: readonly FurtherTexts[];

  /** What modules/truth.yaml recognises. */
  readonly triggers: Triggers;

  /** @param kept what an earlier run has parsed */
  constructor(
    readonly sources: Sources,
    private readonly kept: KeptFiles,
  ) {
    const patterns = this.parseBoth<AuthoredTruth>('truth.yaml', truthSchema).map((truth) =>
      triggersOf(truth, this.reporter),
    );
    this.triggers = {
      claims: patterns.flatMap(({ claims }) => claims),
      never: patterns.flatMap(({ never }) => never),
    };
    this.further = this.furtherLanguages().map((language) => new FurtherTexts(language, this.reporter));
  }

  private furtherLanguages(): readonly Further[] {
    return this.paths(/^languages\//).flatMap((path) => {
      const tag = tagIn(path);
      const parsed = tag === null ? null : this.parse(path, languageSchema);
      return tag === null || parsed === null ? [] : [{ ...parsed.data, tag }];
    });
  }

  /** What is asked above a decision in a language where the author asks nothing there. */
  promptIn(lang: ContentLanguage): string {
    if (isOwnLanguage(lang)) return defaultPrompt[lang];
    return this.further.find(({ language }) => language.tag === lang)?.language.prompt ?? defaultPrompt.nl;
  }

  /** Ours and the own one of a file, as far as they are there and can be used. */
  parseBoth<Data>(file: string, schema: z.ZodType<Data>): readonly ParsedFile<Data>[] {
    return [oursBeside(file), file].flatMap((path) => this.parse(path, schema) ?? []);
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
    return this.kept.parse(file, text, schema, this.reporter);
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

  /**
   * Parses a file of which a host may have one that adds to ours. Where both have a key, that of the own file holds.
   * @param join knows the keys of such a file
   */
  compileBoth<Data, Emitted>(
    file: string,
    presence: 'required' | 'optional',
    schema: z.ZodType<Data>,
    emit: (data: Data, say: Say) => Emitted,
    join: Joining<Data, Emitted>,
  ): CompiledFiles<Data, Emitted> {
    const hasOurs = this.sources.has(oursBeside(file));
    // The own one first: what it says need not be said of ours.
    const own = this.compile(file, hasOurs ? 'optional' : presence, schema, emit);
    const ours = this.compile(oursBeside(file), 'optional', schema, emit);
    if (ours === null || own === null) {
      const only = ours ?? own;
      return { parsed: only === null ? [] : [only.parsed], emitted: only?.emitted };
    }
    const left = { ...ours.parsed, data: join.without(ours.parsed.data, own.parsed.data) };
    const languages = new Set([...ours.emitted.keys(), ...own.emitted.keys()]);
    const emitted = [...languages].flatMap((lang): (readonly [ContentLanguage, Emitted])[] => {
      const [one, other] = [inLanguage(ours.emitted, lang), inLanguage(own.emitted, lang)];
      return one === undefined || other === undefined ? [] : [[lang, join.both(one, other)]];
    });
    return { parsed: [left, own.parsed], emitted: new Map(emitted) };
  }

  /**
   * Emits a file in Dutch and, with each translation checked, in the other languages.
   * @param extent whether a further language has it as far as it goes, or only when all of it is there; `was`: ids it renamed
   */
  inAllLanguages<Emitted>(
    file: ParsedFile<unknown>,
    emit: (lang: ContentLanguage, say: Say) => Emitted,
    { extent = 'in-part', was = {} }: { readonly extent?: Extent; readonly was?: Renamed } = {},
  ): InLanguages<Emitted> {
    const collector = new TextCollector();
    const emitted = new Map<ContentLanguage, Emitted>([
      [sourceLanguage, emit(sourceLanguage, collector.say)],
    ]);
    checkLengths(collector.texts, file, this.reporter);
    const holding = this.holding(file.yaml.file, collector.texts);
    this.checkTold(dutchTexts(holding, file), file);
    for (const lang of translationLanguages) {
      const path = translationPath(file.yaml.file, lang);
      const { texts } = collector;
      this.translatable.push({ file: file.yaml.file, translationFile: path, lang, texts, was });
      const translation = this.translation(file, path, lang, { texts, was });
      if (translation !== null) emitted.set(lang, emit(lang, translation.say));
    }
    for (const further of this.further) {
      const { tag } = further.language;
      const path = translationPath(plainPath(file.yaml.file), tag);
      this.translatable.push({
        file: file.yaml.file,
        translationFile: path,
        lang: tag,
        texts: collector.texts,
        was,
      });
      const parsed = this.parse<AuthoredTranslation>(path, furtherTranslationSchema(tag));
      const say = further.lay(file, holding, path, parsed, extent);
      if (say !== null) emitted.set(tag, emit(tag, say));
    }
    return emitted;
  }

  /** The texts of a file that are shown: of ours, those in the place of which the own file puts none. */
  private holding(path: string, texts: TextCollector['texts']): TextCollector['texts'] {
    const own = isOursBeside(path) ? this.ownTexts.get(plainPath(path)) : undefined;
    if (!isOursBeside(path)) this.ownTexts.set(path, texts);
    return own === undefined ? texts : new Map([...texts].filter(([key]) => !own.has(key)));
  }

  private translation(
    file: ParsedFile<unknown>,
    path: string,
    lang: ContentLanguage,
    { texts, was }: Pick<TranslatableFile, 'texts' | 'was'>,
  ): Translation | null {
    if (!this.sources.has(path)) {
      if ([...texts.values()].every(({ optional }) => optional)) return null;
      const what = confirmName(plainPath(path));
      this.reporter.report('translation/no-file', file.yaml.place([]), { path: plainPath(path), what });
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
    const isLibrary = plainPath(yaml.file) === 'sources.yaml';
    const triggers = isLibrary ? { ...this.triggers, claims: [] } : this.triggers;
    for (const { told: one, sources } of checkTruth(told, data, triggers, this.reporter)) {
      const { lang, text, place } = one;
      for (const source of sources) {
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
      // Of ours in the place of which an own file came, nothing need be asked.
      if (this.read.has(file) || this.read.has(dutch) || unusable.has(folder) || isOursBeside(file)) continue;
      this.reporter.within(drafts.has(folder), () => this.reporter.report('file/unexpected', topOf(file)));
    }
  }
}
