/** Compiles what modules share: values, mechanisms, sources, and the programme. */
import type { ContentLanguage } from '../core/scenario/scenario';
import type { Track, Vocabulary } from '../core/scenario/vocabulary';
import { type Known, NamedCheck } from './check/check-known';
import { checkProgramme } from './check/check-programme';
import type { KnownIds } from './check/check-references';
import { checkReviews, checkWhereRead } from './check/check-truth';
import { emitMechanisms, emitSources, emitTracks, emitValues } from './emit/emit-shared';
import { type CompiledFile, type FileCompiler, inLanguage } from './file-compiler';
import {
  type AuthoredSources,
  mechanismsSchema,
  programmeSchema,
  sourcesSchema,
  valuesSchema,
} from './parse/shared-schemas';

function idsIn(file: CompiledFile<object, unknown> | null): Known {
  return file === null ? null : new Set(Object.keys(file.parsed.data));
}

/** A study or a news item tells how things go, not how they have to. */
function normsIn(file: CompiledFile<AuthoredSources, unknown> | null): Known {
  if (file === null) return null;
  const norms = Object.entries(file.parsed.data).filter(
    ([, { kind }]) => kind !== 'study' && kind !== 'news',
  );
  return new Set(norms.map(([id]) => id));
}

/** The shared vocabularies, and the ids that scenarios may refer to. */
export interface CompiledVocabularies {
  readonly known: KnownIds;
  /** The sources that hold norms: what a law, code, letter or guidance says. */
  readonly norms: Known;
  vocabulary(lang: ContentLanguage): Vocabulary;
}

/**
 * Compiles values.yaml, mechanisms.yaml and sources.yaml.
 * @param today ISO day, to warn of sources that are due for review; null to leave that out
 */
export function compileVocabularies(compiler: FileCompiler, today: string | null): CompiledVocabularies {
  const values = compiler.compile('values.yaml', 'required', valuesSchema, emitValues);
  const mechanisms = compiler.compile('mechanisms.yaml', 'required', mechanismsSchema, emitMechanisms);
  const sources = compiler.compile('sources.yaml', 'required', sourcesSchema, emitSources);
  if (sources !== null) checkWhereRead(sources.parsed, compiler.reporter);
  if (sources !== null && today !== null) checkReviews(sources.parsed, today, compiler.reporter);
  const known = { values: idsIn(values), mechanisms: idsIn(mechanisms), sources: idsIn(sources) };
  if (mechanisms !== null) {
    const { yaml, data } = mechanisms.parsed;
    new NamedCheck(yaml, compiler.reporter).citations(known.sources, data);
  }
  return {
    known,
    norms: normsIn(sources),
    vocabulary: (lang) => ({
      lang,
      values: inLanguage(values?.emitted, lang) ?? [],
      mechanisms: inLanguage(mechanisms?.emitted, lang) ?? [],
      sources: inLanguage(sources?.emitted, lang) ?? [],
    }),
  };
}

/** The programme, and the modules that were once in it. */
export interface CompiledProgramme {
  readonly retired: ReadonlySet<string>;
  /** Whether a track names a module; of a programme that cannot be read nothing can be said, and any may be in it. */
  names(module: string): boolean;
  /** The tracks without the drafts that they name, and without those of which nothing remains. */
  tracks(lang: ContentLanguage): readonly Track[];
}

/** Compiles programme.yaml. `modules`: the folders that exist. `drafts`: those of them that are drafts. */
export function compileProgramme(
  compiler: FileCompiler,
  modules: ReadonlySet<string>,
  drafts: ReadonlySet<string>,
): CompiledProgramme {
  const programme = compiler.compile('programme.yaml', 'required', programmeSchema, emitTracks);
  if (programme !== null) checkProgramme(programme.parsed, modules, drafts, compiler.reporter);
  const named = programme?.parsed.data.tracks.flatMap((track) => track.modules) ?? [];
  return {
    retired: new Set(programme?.parsed.data.retired),
    names: (module) => programme === null || named.includes(module),
    tracks: (lang) =>
      (inLanguage(programme?.emitted, lang) ?? [])
        .map((track) => ({
          ...track,
          entries: track.entries.filter((entry) => entry.kind !== 'module' || !drafts.has(entry.module)),
        }))
        .filter(({ entries }) => entries.length > 0),
  };
}
