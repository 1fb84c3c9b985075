/** Compiles one scenario: every check that can be done, every language it exists in, and what is proven of it. */
import { forksOf, isFork } from '../core/authoring/forks';
import { playedTexts, readingLevel } from '../core/authoring/reading-level';
import type { Exploration } from '../core/dialogue/explore';
import type { CompiledScenario } from '../core/scenario/scenario';
import { asId } from '../core/shared/ids';
import { checkGiven } from './check/check-given';
import { checkIds, checkOwnId } from './check/check-ids';
import type { Known } from './check/check-known';
import type { MiniCheck } from './check/check-mini';
import { checkReferences, type KnownIds } from './check/check-references';
import { checkSize } from './check/check-size';
import { type CompiledEntry, type ScenarioReport, sourceLanguage } from './compilation';
import type { CompiledVocabularies } from './compile-vocabularies';
import { emitScenario } from './emit/emit-scenario';
import type { FileCompiler } from './file-compiler';
import type { ParsedFile } from './parse/parse-file';
import { momentsOf } from './parse/placed-moments';
import { type AuthoredScenario, scenarioSchema } from './parse/scenario-schema';
import type { AuthoredWalks } from './parse/shared-schemas';
import { explored, proveFlow } from './prove/prove-flow';
import { proveLength } from './prove/prove-length';
import { proveWalks } from './prove/prove-walks';
import { measured } from './prove/reading-times';

/** A scenario to compile, and what its module knows of it. */
export interface ScenarioJob {
  readonly module: string;
  readonly file: string;
  readonly kind: 'scenario' | 'mini';
  /** Whether it, or its whole module, says that it is a draft. */
  readonly draft: boolean;
  readonly known: KnownIds;
  /** The sources that hold norms. */
  readonly norms: Known;
  /** Whether the module says that what is given is complete. */
  readonly givenComplete: boolean;
  readonly vocabulary: CompiledVocabularies['vocabulary'];
  readonly walks: ParsedFile<AuthoredWalks> | null;
  /** What the module knows of its scenarios, for the mini cases that come back to one. */
  readonly minis: MiniCheck;
  /** Ids that learners have had of this scenario. */
  readonly shipped: readonly string[];
}

function reportOf(
  scenario: CompiledScenario,
  exploration: Exploration,
  languages: ScenarioReport['languages'],
): ScenarioReport {
  const moments = scenario.scenes.flatMap((scene) => scene.moments);
  return {
    module: scenario.module,
    id: scenario.id,
    kind: scenario.kind,
    scenes: scenario.scenes.length,
    moments: moments.length,
    decisions: moments.filter(({ next }) => next.kind === 'decision').length,
    endings: scenario.endings.length,
    states: exploration.states.size,
    languages,
    forks: forksOf(scenario, exploration).filter(isFork).length,
    lix: readingLevel(playedTexts(scenario)).lix,
  };
}

/**
 * What of an entry depends on the whole: who read it and whether it is offered are known later. Until then it is
 * nobody's.
 */
const notYetKnown: Pick<CompiledEntry, 'offered' | 'readings' | 'state' | 'lacks'> = {
  offered: false,
  readings: new Map(),
  state: 'draft',
  lacks: [],
};

/** The scenario in all its languages; null when it is of the wrong shape. Every mistake has been reported. */
export function compileScenario(compiler: FileCompiler, job: ScenarioJob): CompiledEntry | null {
  return compiler.reporter.within(job.draft, () => compileInOne(compiler, job));
}

function compileInOne(compiler: FileCompiler, job: ScenarioJob): CompiledEntry | null {
  const { module, file, kind } = job;
  const { reporter } = compiler;
  const parsed = compiler.parse<AuthoredScenario>(file, scenarioSchema);
  if (parsed === null) return null;
  const { data: authored, yaml } = parsed;
  const expected = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
  checkOwnId(authored.id, expected, yaml, reporter);
  const mark = reporter.mark();
  checkIds(authored, yaml, parsed.flowTouched ? [] : job.shipped, reporter);
  checkReferences(parsed, job.known, reporter);
  checkSize(parsed, kind, reporter);
  checkGiven(parsed, { sources: job.norms, triggers: compiler.triggers }, job.givenComplete, reporter);
  job.minis.check({ parsed, file, kind }, reporter);
  const emitted = compiler.inAllLanguages(
    parsed,
    (lang, say) =>
      emitScenario(authored, { module: asId(module), kind, lang, say, prompt: compiler.promptIn(lang) }),
    { extent: 'whole', was: authored.was },
  );
  const unmeasured = emitted.get(sourceLanguage);
  if (unmeasured === undefined) throw new Error('Emitting always begins with the source language.');
  // The structure is equal in all languages, so what can be reached in one can be reached in each.
  const exploration = explored(unmeasured);
  const languages = new Map(
    [...emitted].map(([lang, one]) => [lang, measured(one, exploration, job.vocabulary(lang))]),
  );
  const source = languages.get(sourceLanguage) ?? unmeasured;
  if (!parsed.flowTouched) {
    proveLength(source, yaml, reporter);
    const memoryIsSound = ![...reporter.codesSince(mark)].some((code) =>
      /^(memory|ref\/unknown-memory)/.test(code),
    );
    proveFlow(authored, source, exploration, yaml, memoryIsSound, reporter);
  }
  const codes = reporter.codesSince(mark);
  const isSound = ![...codes].some((code) => /^(flow|ref|id|memory)\//.test(code));
  if (job.walks !== null && isSound && !parsed.flowTouched) proveWalks(source, job.walks, reporter);
  if (parsed.repaired) return null;
  return {
    module,
    id: authored.id,
    file,
    draft: job.draft || authored.draft,
    ...notYetKnown,
    languages,
    report: reportOf(source, exploration, [...languages.keys()]),
    outline: momentsOf(authored).map(({ moment, path }) => ({ id: moment.id, line: yaml.place(path).line })),
  };
}
