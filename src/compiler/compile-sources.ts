/**
 * The whole compiler on an in-memory set of files: parse, check, emit. The build, the development server,
 * the command line, the tests and the benchmarks all call this one function.
 */
import type { CompiledScenario, ContentLanguage } from '../core/scenario/scenario';
import type { Catalogue, ModuleCover, Vocabulary } from '../core/scenario/vocabulary';
import { asId } from '../core/shared/ids';
import { parseFile, type ParsedFile } from './1-parse/parse-file';
import { type AuthoredScenario, scenarioSchema } from './1-parse/scenario-schema';
import {
  type AuthoredModule,
  type AuthoredTranslation,
  type AuthoredWalks,
  mechanismsSchema,
  moduleSchema,
  programmeSchema,
  sourcesSchema,
  translationSchema,
  valuesSchema,
  walksSchema,
} from './1-parse/shared-schemas';
import { checkFlow } from './2-check/check-flow';
import { checkIds } from './2-check/check-ids';
import { checkMeasure } from './2-check/check-measure';
import { checkReferences, type KnownIds } from './2-check/check-references';
import { checkTranslation } from './2-check/check-translation';
import { checkWalks } from './2-check/check-walks';
import { emitScenario } from './3-emit/emit-scenario';
import { coverOf, emitMechanisms, emitModule, emitSources, emitTracks, emitValues } from './3-emit/emit-shared';
import { type Say, type SourceText, TextCollector, type Translation } from './3-emit/texts';
import type { Message } from './messages/message';
import { Reporter } from './messages/reporter';

/** Authored files by their path inside the modules folder, with forward slashes. */
export type Sources = ReadonlyMap<string, string>;

/** The language content is written in, and those it is translated to. */
export const sourceLanguage: ContentLanguage = 'nl';
export const translationLanguages: readonly ContentLanguage[] = ['en'];

/** What the checker found of one scenario. */
export interface ScenarioReport {
  readonly module: string;
  readonly id: string;
  readonly kind: 'scenario' | 'mini';
  readonly scenes: number;
  readonly moments: number;
  readonly decisions: number;
  readonly endings: number;
  readonly states: number;
  readonly languages: readonly ContentLanguage[];
}

/** A compiled scenario in every language it has, and whether learners get to see its module. */
export interface CompiledEntry {
  readonly module: string;
  readonly id: string;
  readonly file: string;
  readonly offered: boolean;
  readonly languages: ReadonlyMap<ContentLanguage, CompiledScenario>;
  readonly report: ScenarioReport;
}

/** One authored file of a translatable kind with all its Dutch texts; the confirm command works on these. */
export interface TranslatableFile {
  readonly file: string;
  readonly translationFile: string;
  readonly texts: ReadonlyMap<string, SourceText>;
}

/** Everything that came out. With an error among the messages nothing may be shipped. */
export interface Compilation {
  readonly messages: readonly Message[];
  readonly scenarios: readonly CompiledEntry[];
  readonly catalogues: ReadonlyMap<ContentLanguage, Catalogue>;
  readonly vocabularies: ReadonlyMap<ContentLanguage, Vocabulary>;
  readonly translatable: readonly TranslatableFile[];
}

/** The place of the translation of a file: `x.yaml` to `x.en.yaml`. */
export function translationPath(file: string, lang: ContentLanguage): string {
  return file.replace(/\.yaml$/, `.${lang}.yaml`);
}

class Compiler {
  private readonly reporter = new Reporter();
  private readonly translatable: TranslatableFile[] = [];
  private readonly read = new Set<string>();
  private readonly shipped: Readonly<Record<string, readonly string[]>>;

  constructor(private readonly sources: Sources) {
    this.shipped = readShipped(sources.get('shipped-ids.json'));
  }

  private parse<Data>(file: string, schema: Parameters<typeof parseFile<Data>>[2]): ParsedFile<Data> | null {
    const text = this.sources.get(file);
    if (text === undefined) return null;
    this.read.add(file);
    return parseFile(file, text, schema, this.reporter);
  }

  /** Emits a file in Dutch and, with the translation checked, in the other languages. */
  private inAllLanguages<Emitted>(
    file: ParsedFile<unknown>,
    emit: (lang: ContentLanguage, say: Say) => Emitted,
  ): ReadonlyMap<ContentLanguage, Emitted> {
    const collector = new TextCollector();
    const emitted = new Map([[sourceLanguage, emit(sourceLanguage, collector.say)]]);
    for (const lang of translationLanguages) {
      const path = translationPath(file.yaml.file, lang);
      this.translatable.push({ file: file.yaml.file, translationFile: path, texts: collector.texts });
      const translation = this.translation(file, path, collector);
      if (translation !== null) emitted.set(lang, emit(lang, translation.say));
    }
    return emitted;
  }

  private translation(file: ParsedFile<unknown>, path: string, collector: TextCollector): Translation | null {
    if (!this.sources.has(path)) {
      this.reporter.report('file/missing', file.yaml.place([]), { path });
      return null;
    }
    const parsed = this.parse<AuthoredTranslation>(path, translationSchema);
    if (parsed === null || file.repaired) return null;
    return checkTranslation(collector.texts, parsed, (text) => file.yaml.place(text.path), this.reporter);
  }

  private scenario(
    module: string,
    file: string,
    kind: 'scenario' | 'mini',
    known: KnownIds,
    walks: ParsedFile<AuthoredWalks> | null,
  ): CompiledEntry | null {
    const parsed = this.parse<AuthoredScenario>(file, scenarioSchema);
    if (parsed === null) return null;
    const { data: authored, yaml, repaired } = parsed;
    const { reporter } = this;
    const before = reporter.messages().length;
    const expected = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
    if (authored.id !== expected && !repaired) {
      reporter.report('id/mismatch', yaml.place(['id']), { id: authored.id, expected });
    }
    checkIds(authored, yaml, this.shipped[`${module}/${expected}`] ?? [], reporter);
    checkReferences(authored, yaml, known, reporter, !repaired);
    const languages = this.inAllLanguages(parsed, (lang, say) =>
      emitScenario(authored, { module: asId(module), kind, lang, say }),
    );
    const dutch = languages.get(sourceLanguage);
    if (dutch === undefined) return null;
    checkMeasure(authored, dutch, yaml, reporter);
    if (repaired) return null;
    const { states } = checkFlow(authored, dutch, yaml, reporter);
    const sound = !reporter.messages().slice(before).some(({ code }) => code.startsWith('flow/') || code.startsWith('ref/'));
    if (walks !== null && sound) checkWalks(dutch, walks, reporter);
    const moments = dutch.scenes.flatMap((scene) => scene.moments);
    return {
      module,
      id: dutch.id,
      file,
      offered: !module.startsWith('_'),
      languages,
      report: {
        module,
        id: dutch.id,
        kind,
        scenes: dutch.scenes.length,
        moments: moments.length,
        decisions: moments.filter(({ next }) => next.kind === 'decision').length,
        endings: dutch.endings.length,
        states: states.size,
        languages: [...languages.keys()],
      },
    };
  }

  private module(folder: string, known: KnownIds): ModuleParts | null {
    const parsed = this.parse<AuthoredModule>(`${folder}/module.yaml`, moduleSchema);
    if (parsed === null) return null;
    const { data: authored, yaml, repaired } = parsed;
    const expected = folder.replace(/^_/, '');
    if (authored.id !== expected && !repaired) {
      this.reporter.report('id/mismatch', yaml.place(['id']), { id: authored.id, expected });
    }
    const walks = this.parse<AuthoredWalks>(`${folder}/walks.yaml`, walksSchema);
    const compile = (id: string, path: readonly (string | number)[], kind: 'scenario' | 'mini') => {
      const file = kind === 'mini' ? `${folder}/mini/${id}.yaml` : `${folder}/${id}.yaml`;
      if (!this.sources.has(file)) {
        this.reporter.report('ref/unknown-scenario', yaml.place(path), { id, path: file });
        return [];
      }
      const entry = this.scenario(folder, file, kind, known, walks);
      return entry === null ? [] : [entry];
    };
    const entries = [
      ...authored.scenarios.flatMap((id, index) => compile(id, ['scenarios', index], 'scenario')),
      ...authored.minis.flatMap((id, index) => compile(id, ['minis', index], 'mini')),
    ];
    const covers = this.inAllLanguages(parsed, (lang, say) =>
      emitModule(
        authored,
        entries.map(({ languages }) => {
          const scenario = languages.get(lang) ?? languages.get(sourceLanguage);
          if (scenario === undefined) throw new Error('Every compiled scenario exists in the source language.');
          return coverOf(scenario, [...languages.keys()]);
        }),
        say,
      ),
    );
    return { covers, entries, offered: !folder.startsWith('_') };
  }

  private vocabulary<Data, Emitted>(
    file: string,
    schema: Parameters<typeof parseFile<Data>>[2],
    emit: (data: Data, say: Say) => Emitted,
  ): { readonly data: Data; readonly emitted: ReadonlyMap<ContentLanguage, Emitted> } | null {
    if (!this.sources.has(file)) {
      this.reporter.report('file/missing', { file, line: 1, column: 1 }, { path: file });
      return null;
    }
    const parsed = this.parse<Data>(file, schema);
    if (parsed === null) return null;
    return { data: parsed.data, emitted: this.inAllLanguages(parsed, (_lang, say) => emit(parsed.data, say)) };
  }

  run(): Compilation {
    const values = this.vocabulary('values.yaml', valuesSchema, emitValues);
    const sources = this.vocabulary('sources.yaml', sourcesSchema, emitSources);
    const mechanisms = this.vocabulary('mechanisms.yaml', mechanismsSchema, emitMechanisms);
    const ids = (part: { readonly data: object } | null): ReadonlySet<string> | null =>
      part === null ? null : new Set(Object.keys(part.data));
    const known: KnownIds = { values: ids(values), mechanisms: ids(mechanisms), sources: ids(sources) };
    this.checkMechanismSources(known.sources);

    const folders = [...this.sources.keys()].flatMap((path) => /^([^/]+)\/module\.yaml$/.exec(path)?.[1] ?? []).sort();
    const modules = folders.flatMap((folder) => this.module(folder, known) ?? []);
    const tracks = this.vocabulary('programme.yaml', programmeSchema, (data, say) => emitTracks(data, say));
    this.checkProgramme(new Set(folders));
    this.checkUnused();

    const languages = [sourceLanguage, ...translationLanguages];
    const inLanguage = <Emitted>(all: ReadonlyMap<ContentLanguage, Emitted> | undefined, lang: ContentLanguage) =>
      all?.get(lang) ?? all?.get(sourceLanguage);
    return {
      messages: this.reporter.messages(),
      scenarios: modules.flatMap(({ entries }) => entries),
      translatable: this.translatable,
      catalogues: new Map(
        languages.map((lang) => [
          lang,
          {
            lang,
            tracks: inLanguage(tracks?.emitted, lang) ?? [],
            modules: modules
              .filter(({ offered }) => offered)
              .flatMap(({ covers }): ModuleCover[] => {
                const cover = inLanguage(covers, lang);
                return cover === undefined ? [] : [cover];
              }),
          },
        ]),
      ),
      vocabularies: new Map(
        languages.map((lang) => [
          lang,
          {
            lang,
            values: inLanguage(values?.emitted, lang) ?? [],
            mechanisms: inLanguage(mechanisms?.emitted, lang) ?? [],
            sources: inLanguage(sources?.emitted, lang) ?? [],
          },
        ]),
      ),
    };
  }

  private checkMechanismSources(sources: ReadonlySet<string> | null): void {
    const parsed = parseFile('mechanisms.yaml', this.sources.get('mechanisms.yaml') ?? '{}', mechanismsSchema, new Reporter());
    for (const [id, mechanism] of Object.entries(parsed?.data ?? {})) {
      for (const [index, source] of mechanism.sources.entries()) {
        if (sources?.has(source) !== false) continue;
        this.reporter.report('ref/unknown-source', parsed?.yaml.place([id, 'sources', index]) ?? nowhere, { id: source });
      }
    }
  }

  private checkProgramme(folders: ReadonlySet<string>): void {
    const parsed = parseFile('programme.yaml', this.sources.get('programme.yaml') ?? '{}', programmeSchema, new Reporter());
    for (const [index, track] of (parsed?.data.tracks ?? []).entries()) {
      for (const [number, entry] of track.modules.entries()) {
        if (typeof entry !== 'string' || folders.has(entry)) continue;
        const place = parsed?.yaml.place(['tracks', index, 'modules', number]) ?? nowhere;
        this.reporter.report('ref/unknown-module', place, { id: entry });
      }
    }
  }

  private checkUnused(): void {
    for (const file of this.sources.keys()) {
      if (file.endsWith('.yaml') && !this.read.has(file)) {
        this.reporter.report('file/unexpected', { file, line: 1, column: 1 });
      }
    }
  }
}

interface ModuleParts {
  readonly covers: ReadonlyMap<ContentLanguage, ModuleCover>;
  readonly entries: readonly CompiledEntry[];
  readonly offered: boolean;
}

const nowhere = { file: 'programme.yaml', line: 1, column: 1 };

/** The shipped ids per `module/scenario`; anything else in the file counts as nothing shipped. */
function readShipped(text: string | undefined): Readonly<Record<string, readonly string[]>> {
  try {
    const data: unknown = JSON.parse(text ?? '{}');
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return {};
    return Object.fromEntries(
      Object.entries(data).map(([key, ids]) => [key, Array.isArray(ids) ? ids.map(String) : []]),
    );
  } catch {
    return {};
  }
}

/** Compiles a set of files. Never throws on any input: whatever is wrong becomes a message. */
export function compileSources(sources: Sources): Compilation {
  return new Compiler(sources).run();
}
