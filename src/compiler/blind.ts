/**
 * Blind readings that are kept with a module. The figures of a decision hold for the text that was read up to it, from
 * the decision before: when a word of that changes, they lapse by themselves, and those of other decisions stand.
 */
import { createHash } from 'node:crypto';
import type { BlindRound, KeptRound } from '../core/blind/count';
import { type BlindStory, blindStory, type Station } from '../core/blind/station';
import type { CompiledScenario } from '../core/scenario/scenario';
import { normalised } from '../core/shared/normalised';
import { checkScenarioKeys } from './check/check-module';
import { type CompiledEntry, sourceLanguage, translationLanguages } from './compilation';
import type { CompiledVocabularies } from './compile-vocabularies';
import type { FileCompiler } from './file-compiler';
import { type AuthoredBlind, type AuthoredBlindRound, blindSchema } from './parse/blind-schema';

/** Where the blind readings of a module are kept, in the modules folder. */
export function blindPath(module: string): string {
  return `${module}/blind.yaml`;
}

/** As a reader sees it: where a line breaks in the file says nothing, nor does the order of the options. */
function asRead(value: unknown): string {
  return JSON.stringify(value, (_key, part) => (typeof part === 'string' ? normalised(part) : part));
}

/**
 * A fingerprint of what is new to a reader at a decision, what is fixed and the options included; 16 hexadecimal digits.
 * The first decision of a story has the opening and the cast with it.
 */
export function stationFingerprint(story: BlindStory, station: Station): string {
  const { title, standfirst, role, cast, opening, stations } = story;
  const options = [...station.options].sort((one, other) => (one.id < other.id ? -1 : 1));
  const isFirst = stations[0]?.decision === station.decision;
  const before = isFirst ? [title, standfirst, role, cast, opening] : [];
  const { reading, given, prompt } = station;
  return createHash('sha256')
    .update(asRead([before, reading, given, prompt, options]))
    .digest('hex')
    .slice(0, 16);
}

/** A round as it stands in the file. */
function roundOf({ on, kind, packs, readers, decisions }: AuthoredBlindRound): BlindRound {
  return {
    on,
    kind,
    packs,
    readers,
    decisions: Object.entries(decisions).map(([decision, { options, ...count }]) => ({
      decision,
      ...count,
      options: Object.entries(options).map(([id, counts]) => ({ id, ...counts })),
    })),
  };
}

/** The other way: a round as it is written. */
export function authoredRound({ on, kind, packs, readers, decisions }: BlindRound): AuthoredBlindRound {
  return {
    on,
    kind,
    packs: [...packs],
    readers,
    decisions: Object.fromEntries(
      decisions.map(({ decision, options, sure, ...count }) => [
        decision,
        {
          ...count,
          options: Object.fromEntries(options.map(({ id, ...counts }) => [id, counts])),
          sure: [...sure],
        },
      ]),
    ),
  };
}

/** The fingerprint of every decision of a scenario as it reads now, by its id. */
export function fingerprintsOf(story: BlindStory): ReadonlyMap<string, string> {
  return new Map(story.stations.map((station) => [station.decision, stationFingerprint(story, station)]));
}

function keptOf(
  rounds: readonly AuthoredBlindRound[],
  scenario: CompiledScenario,
  vocabulary: CompiledVocabularies['vocabulary'],
): readonly KeptRound[] {
  const { lang } = scenario;
  const now = fingerprintsOf(blindStory(scenario, vocabulary(lang).sources));
  return rounds.map(roundOf).map((round) => ({
    ...round,
    lang,
    holds: round.decisions.flatMap(({ decision, text }) => (now.get(decision) === text ? [decision] : [])),
  }));
}

/** The decisions whose latest reading was of another text, by the index of that reading. */
function lapsed(rounds: readonly KeptRound[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  const later = new Set<string>();
  for (const [index, { decisions, holds }] of [...rounds.entries()].reverse()) {
    const old = decisions.flatMap(({ decision }) =>
      later.has(decision) || holds.includes(decision) ? [] : [decision],
    );
    for (const { decision } of decisions) later.add(decision);
    if (old.length > 0) found.set(index, old);
  }
  return found;
}

/**
 * The kept readings of a module by scenario. Warns of decisions that changed since they were last read, and reports
 * readings of scenarios that are not there.
 */
export function compileBlind(
  compiler: FileCompiler,
  module: string,
  entries: readonly CompiledEntry[],
  present: ReadonlySet<string>,
  vocabulary: CompiledVocabularies['vocabulary'],
): ReadonlyMap<string, readonly KeptRound[]> {
  const file = compiler.parse<AuthoredBlind>(blindPath(module), blindSchema);
  if (file === null) return new Map();
  checkScenarioKeys(file, module, present, compiler.reporter);
  const all = new Map<string, readonly KeptRound[]>();
  for (const [id, authored] of Object.entries(file.data)) {
    const entry = entries.find((one) => one.id === id);
    const kept = [sourceLanguage, ...translationLanguages].flatMap((lang) => {
      const scenario = entry?.languages.get(lang);
      const rounds = scenario === undefined ? [] : keptOf(authored[lang] ?? [], scenario, vocabulary);
      for (const [index, decisions] of lapsed(rounds)) {
        const day = rounds[index]?.on ?? '';
        const words = { id, lang, day, decisions: decisions.join(', ') };
        compiler.reporter.report('blind/lapsed', file.yaml.place([id, lang, index]), words);
      }
      return rounds;
    });
    if (kept.length > 0) all.set(id, kept);
  }
  return all;
}
