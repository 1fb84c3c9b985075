/** Compiles what modules share: values, mechanisms, sources, and the programme. */
import type { ContentLanguage } from '../core/scenario/scenario';
import { isNorm, type Track, type Vocabulary } from '../core/scenario/vocabulary';
import { type Known, NamedCheck } from './check/check-known';
import { checkProgramme } from './check/check-programme';
import type { KnownIds } from './check/check-references';
import { checkReviews, checkWhereRead } from './check/check-truth';
import { emitMechanisms, emitSources, emitTracks, emitValues } from './emit/emit-shared';
import { type CompiledFiles, type FileCompiler, inLanguage } from './file-compiler';
import { entriesBy, idsIn } from './joining';
import { oursBeside } from './messages/layered-path';
import {
  type AuthoredSources,
  mechanismsSchema,
  programmeSchema,
  sourcesSchema,
  valuesSchema,
} from './parse/shared-schemas';

function normsIn({ parsed }: CompiledFiles<AuthoredSources, unknown>): Known {
  if (parsed.length === 0) return null;
  const all = parsed.flatMap(({ data }) => Object.entries(data));
  return new Set(all.filter(([, source]) => isNorm(source)).map(([id]) => id));
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
  const { reporter } = compiler;
  const byId = <Data extends object, Entry extends { readonly id: string }>() =>
    entriesBy<Data, Entry>(({ id }) => id);
  const values = compiler.compileBoth('values.yaml', 'required', valuesSchema, emitValues, byId());
  const mechanisms = compiler.compileBoth(
    'mechanisms.yaml',
    'required',
    mechanismsSchema,
    emitMechanisms,
    byId(),
  );
  const sources = compiler.compileBoth('sources.yaml', 'required', sourcesSchema, emitSources, byId());
  for (const parsed of sources.parsed) {
    checkWhereRead(parsed, reporter);
    if (today !== null) checkReviews(parsed, today, reporter);
  }
  const known = { values: idsIn(values), mechanisms: idsIn(mechanisms), sources: idsIn(sources) };
  for (const { yaml, data } of mechanisms.parsed)
    new NamedCheck(yaml, reporter).citations(known.sources, data);
  return {
    known,
    norms: normsIn(sources),
    vocabulary: (lang) => ({
      lang,
      values: inLanguage(values.emitted, lang) ?? [],
      mechanisms: inLanguage(mechanisms.emitted, lang) ?? [],
      sources: inLanguage(sources.emitted, lang) ?? [],
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
  const ours = compiler.parse(oursBeside('programme.yaml'), programmeSchema);
  const named = programme?.parsed.data.tracks.flatMap((track) => track.modules) ?? [];
  return {
    retired: new Set([...(ours?.data.retired ?? []), ...(programme?.parsed.data.retired ?? [])]),
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
