/** Compiles what modules share: values, mechanisms, sources, and the programme. */
import type { z } from 'zod';
import type { ContentLanguage } from '../core/scenario/scenario';
import type { Track, Vocabulary } from '../core/scenario/vocabulary';
import { checkUnique } from './check/check-ids';
import type { KnownIds } from './check/check-references';
import { checkReviews } from './check/check-truth';
import { sourceLanguage } from './compilation';
import type { CompileDesk, InLanguages } from './compile-desk';
import { emitMechanisms, emitSources, emitTracks, emitValues } from './emit/emit-shared';
import type { Say } from './emit/texts';
import { hint } from './messages/nearest';
import type { ParsedFile } from './parse/parse-file';
import {
  type AuthoredProgramme,
  mechanismsSchema,
  programmeSchema,
  sourcesSchema,
  valuesSchema,
} from './parse/shared-schemas';
import { isStandIn } from './parse/stand-in';

/** A shared file, parsed and in every language. */
interface SharedFile<Data, Emitted> {
  readonly parsed: ParsedFile<Data>;
  readonly emitted: InLanguages<Emitted>;
}

function sharedFile<Data, Emitted>(
  desk: CompileDesk,
  file: string,
  schema: z.ZodType<Data>,
  emit: (data: Data, say: Say) => Emitted,
): SharedFile<Data, Emitted> | null {
  const parsed = desk.parseRequired(file, schema);
  if (parsed === null) return null;
  return { parsed, emitted: desk.inAllLanguages(parsed, (_lang, say) => emit(parsed.data, say)) };
}

function idsIn(file: SharedFile<object, unknown> | null): ReadonlySet<string> | null {
  return file === null ? null : new Set(Object.keys(file.parsed.data));
}

/** What a file says in a language, or in the source language where that translation does not exist. */
export function inLanguage<Emitted>(
  all: InLanguages<Emitted> | undefined,
  lang: ContentLanguage,
): Emitted | undefined {
  return all?.get(lang) ?? all?.get(sourceLanguage);
}

/** The shared vocabularies, and the ids that scenarios may refer to. */
export interface CompiledVocabularies {
  readonly known: KnownIds;
  vocabulary(lang: ContentLanguage): Vocabulary;
}

/**
 * Compiles values.yaml, mechanisms.yaml and sources.yaml.
 * @param today ISO day, to warn of sources that are due for review; null to leave that out
 */
export function compileVocabularies(desk: CompileDesk, today: string | null): CompiledVocabularies {
  const values = sharedFile(desk, 'values.yaml', valuesSchema, emitValues);
  const mechanisms = sharedFile(desk, 'mechanisms.yaml', mechanismsSchema, emitMechanisms);
  const sources = sharedFile(desk, 'sources.yaml', sourcesSchema, emitSources);
  if (sources !== null && today !== null) checkReviews(sources.parsed, today, desk.reporter);
  const known = { values: idsIn(values), mechanisms: idsIn(mechanisms), sources: idsIn(sources) };
  for (const [id, mechanism] of Object.entries(mechanisms?.parsed.data ?? {})) {
    for (const [index, source] of mechanism.sources.entries()) {
      if (known.sources === null || known.sources.has(source) || isStandIn(source)) continue;
      const place = mechanisms?.parsed.yaml.place([id, 'sources', index]);
      if (place !== undefined) {
        desk.reporter.report('ref/unknown-source', place, { id: source, hint: hint(source, known.sources) });
      }
    }
  }
  return {
    known,
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
  tracks(lang: ContentLanguage): readonly Track[];
}

function checkProgramme(
  { data, yaml }: ParsedFile<AuthoredProgramme>,
  modules: ReadonlySet<string>,
  desk: CompileDesk,
): void {
  const { reporter } = desk;
  checkUnique(
    data.tracks.map(({ id }, index) => ({ id, path: ['tracks', index, 'id'] })),
    yaml,
    reporter,
  );
  for (const [index, track] of data.tracks.entries()) {
    const entries = track.modules.map((entry, number) => ({
      id: typeof entry === 'string' ? entry : entry.announced,
      path: ['tracks', index, 'modules', number, ...(typeof entry === 'string' ? [] : ['announced'])],
      announced: typeof entry !== 'string',
    }));
    checkUnique(entries, yaml, reporter);
    for (const { id, path, announced } of entries) {
      if (announced || modules.has(id) || isStandIn(id)) continue;
      reporter.report('ref/unknown-module', yaml.place(path), { id, hint: hint(id, modules) });
    }
  }
}

/** Compiles programme.yaml. `modules`: the folders that exist. */
export function compileProgramme(desk: CompileDesk, modules: ReadonlySet<string>): CompiledProgramme {
  const programme = sharedFile(desk, 'programme.yaml', programmeSchema, emitTracks);
  if (programme !== null) checkProgramme(programme.parsed, modules, desk);
  return {
    retired: new Set(programme?.parsed.data.retired),
    tracks: (lang) => inLanguage(programme?.emitted, lang) ?? [],
  };
}
