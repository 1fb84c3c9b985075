/**
 * The whole compiler on an in-memory set of files: parse, check, emit and prove. The build, the development server,
 * the command line, the tests and the benchmarks all call this one function.
 */
import type { ContentLanguage } from '../core/scenario/scenario';
import type { SourceUse, SourceUseElsewhere, Track, Vocabulary } from '../core/scenario/vocabulary';
import { asId, type ModuleId, type ScenarioId } from '../core/shared/ids';
import {
  type Compilation,
  type CompiledEntry,
  isForParticipants,
  type ModuleEntry,
  type RestingText,
  type Sources,
  sourceLanguage,
  translationLanguages,
} from './compilation';
import { compileModule } from './compile-module';
import { compileOrganisation } from './compile-organisation';
import { compileTools } from './compile-tools';
import { compileProgramme, compileVocabularies } from './compile-vocabularies';
import { isDraftModule } from './drafts';
import { FileCompiler, inLanguage } from './file-compiler';
import { compileInterface, type InterfaceTexts } from './interface-texts';
import { plainPath } from './messages/layered-path';
import { type SourcePlace, topOf } from './messages/message';
import { KeptFiles } from './parse/kept-files';
import type { ParsedFile } from './parse/parse-file';
import { shippedIdsSchema } from './parse/shared-schemas';
import { withStates } from './states';

/** A mini case has a place of its own in the app, so its id is unique over all modules, as is the key of its chunk. */
function checkMinis(entries: readonly CompiledEntry[], compiler: FileCompiler): void {
  const first = new Map<string, CompiledEntry>();
  // Of a draft and what is no draft, the draft has to give way.
  const draftsLast = entries.toSorted((a, b) => Number(a.draft) - Number(b.draft));
  for (const entry of draftsLast) {
    const isMini = entry.report.kind === 'mini';
    const key = isMini ? entry.id : `${entry.module}/${entry.id}`;
    const earlier = first.get(key) ?? (isMini ? first.get(`${entry.module}/${entry.id}`) : undefined);
    if (earlier === undefined) first.set(key, entry);
    else
      compiler.reporter.within(entry.draft, () =>
        compiler.reporter.report('id/duplicate', topOf(entry.file), {
          id: entry.id,
          where: `in ${earlier.file}`,
        }),
      );
  }
}

const toolFiles: readonly SourceUseElsewhere[] = ['routes', 'occasions', 'cards'];

/** The vocabulary with, for each source, the scenarios, modules and conversation tools that cite it. */
function withUses(
  vocabulary: Vocabulary,
  resting: readonly RestingText[],
  modules: readonly ModuleEntry[],
  scenarios: readonly CompiledEntry[],
): Vocabulary {
  const inModule = (module: string, scenario: string | null): SourceUse => ({
    place: 'module',
    module: asId<ModuleId>(module),
    scenario: scenario === null ? null : asId<ScenarioId>(scenario),
  });
  const files = new Map<string, SourceUse>([
    ...modules
      .filter(({ offered }) => offered)
      .flatMap(({ id }) => [
        [`${id}/module.yaml`, inModule(id, null)] as const,
        ...scenarios
          .filter(({ module, offered }) => offered && module === id)
          .map((entry) => [entry.file, inModule(id, entry.id)] as const),
      ]),
    ...toolFiles.map((place) => [`${place}.yaml`, { place }] as const),
  ]);
  const citing = new Map<string, Set<string>>();
  for (const { source, dutchFile } of resting) {
    citing.set(source, (citing.get(source) ?? new Set()).add(plainPath(dutchFile)));
  }
  return {
    ...vocabulary,
    sources: vocabulary.sources.map((source) => ({
      ...source,
      usedIn: [...files].flatMap(([file, use]) => (citing.get(source.id)?.has(file) === true ? [use] : [])),
    })),
  };
}

/** The ids that have ever been shipped: ours, and those of a host. */
class ShippedIds {
  readonly ids: Readonly<Record<string, readonly string[]>>;
  readonly places: readonly (readonly [key: string, place: SourcePlace])[];

  constructor(files: readonly ParsedFile<Readonly<Record<string, readonly string[]>>>[]) {
    const all = files.flatMap(({ data, yaml }) =>
      Object.entries(data).map(([key, ids]) => ({ key, ids, place: yaml.place([key], 'key') })),
    );
    const keys = new Set(all.map(({ key }) => key));
    this.places = all.map(({ key, place }) => [key, place]);
    this.ids = Object.fromEntries(
      [...keys].map((key) => [key, [...new Set(all.flatMap((one) => (one.key === key ? one.ids : [])))]]),
    );
  }
}

/** What is told of a story before it is opened. */
function storyWords({ languages }: CompiledEntry): readonly string[] {
  const story = languages.get(sourceLanguage);
  if (story === undefined) return [];
  const { title, standfirst, question, scenes, cast } = story;
  return [
    title,
    standfirst,
    question,
    ...scenes.map((scene) => scene.title),
    ...cast.flatMap(({ name, role }) => [name, role]),
  ];
}

/** What a run of the compiler may know of its surroundings. */
export interface CompileOptions {
  /** ISO day; with it, sources that are due for review are reported. */
  readonly today?: string;
  /** The Dutch texts of the interface; with them, those of a host’s further language are compiled and checked. */
  readonly interfaceTexts?: InterfaceTexts;
  /** What earlier runs have parsed, for one that follows on another. */
  readonly kept?: KeptFiles;
  /** The one module that participants get, for a package of it alone; all of the programme without it. */
  readonly only?: string;
}

/** The vocabulary without the sources that nothing refers to in what participants get. */
function withoutStraySources(vocabulary: Vocabulary): Vocabulary {
  const ofMechanisms = new Set(vocabulary.mechanisms.flatMap(({ sources }) => sources));
  return {
    ...vocabulary,
    sources: vocabulary.sources.filter(({ id, usedIn }) => usedIn.length > 0 || ofMechanisms.has(id)),
  };
}

/** Tracks with one module of all they name; what is announced is of the whole programme. */
function tracksWithOnly(tracks: readonly Track[], only: string): readonly Track[] {
  return tracks
    .map((track) => ({
      ...track,
      entries: track.entries.filter((entry) => entry.kind === 'module' && entry.module === only),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** Compiles a set of files. Never throws on any input: whatever is wrong becomes a message. */
export function compileSources(
  sources: Sources,
  { today, interfaceTexts, kept = new KeptFiles(), only }: CompileOptions = {},
): Compilation {
  const compiler = new FileCompiler(sources, kept);
  const shipped = new ShippedIds(compiler.parseBoth('shipped-ids.json', shippedIdsSchema));
  const vocabularies = compileVocabularies(compiler, today ?? null);
  const tools = compileTools(compiler, vocabularies.known.sources);
  const organisation = compileOrganisation(compiler);
  const folders = compiler.paths(/^[^/]+\/module\.yaml$/).map((path) => path.slice(0, path.indexOf('/')));
  const unusable = new Set<string>();
  const modules = folders.flatMap((folder) => {
    const module = compileModule(compiler, folder, vocabularies, shipped.ids);
    if (module === null || module.mended) unusable.add(folder);
    return module === null ? [] : [module];
  });
  const drafts = new Set(folders.filter((folder) => isDraftModule(sources, folder)));
  for (const { id, draft } of modules) if (draft) drafts.add(id);
  const programme = compileProgramme(compiler, new Set(folders), drafts);
  for (const [key, place] of shipped.places) {
    const id = key.split('/')[0] ?? key;
    if (folders.includes(id) || programme.retired.has(id)) continue;
    compiler.reporter.report('id/vanished', place, { id });
  }
  const compiled = modules.flatMap(({ entries }) => entries);
  checkMinis(compiled, compiler);
  const furtherLanguages = compiler.further.map((further) => {
    const texts = compileInterface(compiler, further, interfaceTexts ?? new Map());
    further.reportSuperfluous();
    const { tag, name, direction } = further.language;
    const stories = compiled
      .filter(({ module, languages: has }) => !has.has(tag) && (only === undefined || module === only))
      .flatMap(storyWords);
    return { tag, name, direction, interfaceTexts: texts, inDutch: [...further.inDutch, ...stories] };
  });
  compiler.reportUnread(unusable, drafts);

  const languages: readonly ContentLanguage[] = [
    sourceLanguage,
    ...translationLanguages,
    ...furtherLanguages.map(({ tag }) => tag),
  ];
  const messages = compiler.reporter.messages(sources);
  const isListed = (module: string): boolean =>
    isForParticipants(module) && programme.names(module) && (only === undefined || module === only);
  const moduleEntries = modules.map(({ id, draft, covers, groupPlans }) => ({
    id,
    draft,
    covers,
    groupPlans,
    offered: !draft && isListed(id),
  }));
  const scenarios = withStates(compiled, { isListed, messages, shipped: shipped.ids });
  const offered = moduleEntries.filter((module) => module.offered);
  return {
    messages,
    scenarios,
    modules: moduleEntries,
    translatable: compiler.translatable,
    resting: compiler.resting,
    blind: new Map(
      modules.flatMap(({ id, blind }) =>
        [...blind].map(([scenario, rounds]) => [`${id}/${scenario}`, rounds] as const),
      ),
    ),
    furtherLanguages,
    house: organisation.house,
    policy: organisation.policy,
    colours: organisation.colours,
    catalogues: new Map(
      languages.map((lang) => {
        const covers = offered.flatMap(({ covers: all }) => inLanguage(all, lang) ?? []);
        const tracks = programme.tracks(lang);
        return [
          lang,
          { lang, tracks: only === undefined ? tracks : tracksWithOnly(tracks, only), modules: covers },
        ];
      }),
    ),
    groupPlans: new Map(
      languages.map((lang) => {
        const plans = offered.flatMap(({ id, groupPlans }) => {
          const plan = inLanguage(groupPlans, lang) ?? null;
          return plan === null ? [] : [[id, plan] as const];
        });
        return [lang, Object.fromEntries(plans)];
      }),
    ),
    vocabularies: new Map(
      languages.map((lang) => {
        const all = withUses(vocabularies.vocabulary(lang), compiler.resting, moduleEntries, scenarios);
        return [lang, only === undefined ? all : withoutStraySources(all)];
      }),
    ),
    cards: new Map(languages.map((lang) => [lang, tools.cards(lang)])),
    guidances: new Map(languages.map((lang) => [lang, tools.guidance(lang)])),
    organisations: new Map(languages.map((lang) => [lang, organisation.organisation(lang)])),
    security: organisation.security,
  };
}
