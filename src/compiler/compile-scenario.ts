/** Compiles one scenario: every check that can be done, then every language it exists in. */
import type { CompiledScenario } from '../core/scenario/scenario';
import { asId } from '../core/shared/ids';
import { checkFlow } from './check/check-flow';
import { checkIds } from './check/check-ids';
import { checkMeasure } from './check/check-measure';
import { checkReferences, type KnownIds } from './check/check-references';
import { checkWalks } from './check/check-walks';
import { type CompiledEntry, type ScenarioReport, sourceLanguage } from './compilation';
import type { CompileDesk } from './compile-desk';
import type { CompiledVocabularies } from './compile-vocabularies';
import { type Emitted, emitScenario } from './emit/emit-scenario';
import type { ParsedFile } from './parse/parse-file';
import { type AuthoredScenario, scenarioSchema } from './parse/scenario-schema';
import type { AuthoredWalks } from './parse/shared-schemas';
import { isStandIn } from './parse/stand-in';

/** A scenario to compile, and what its module knows of it. */
export interface ScenarioJob {
  readonly module: string;
  readonly file: string;
  readonly kind: 'scenario' | 'mini';
  readonly known: KnownIds;
  readonly vocabulary: CompiledVocabularies['vocabulary'];
  readonly walks: ParsedFile<AuthoredWalks> | null;
  /** Ids that learners have had of this scenario. */
  readonly shipped: readonly string[];
}

function reportOf(
  scenario: CompiledScenario,
  states: number,
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
    states,
    languages,
  };
}

/** The scenario in all its languages; null when it is of the wrong shape. Every mistake has been reported. */
export function compileScenario(desk: CompileDesk, job: ScenarioJob): CompiledEntry | null {
  const { module, file, kind } = job;
  const { reporter } = desk;
  const parsed = desk.parse<AuthoredScenario>(file, scenarioSchema);
  if (parsed === null) return null;
  const { data: authored, yaml } = parsed;
  const expected = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
  if (authored.id !== expected && !isStandIn(authored.id)) {
    reporter.report('id/mismatch', yaml.place(['id']), { id: authored.id, expected });
  }
  const mark = reporter.mark();
  checkIds(authored, yaml, parsed.flowTouched ? [] : job.shipped, reporter);
  checkReferences(parsed, job.known, reporter);
  let dutch: Emitted | null = null;
  const emitted = desk.inAllLanguages(parsed, (lang, say) => {
    const exploration = dutch === null ? {} : { exploration: dutch.exploration };
    const vocabulary = job.vocabulary(lang);
    const result = emitScenario(authored, {
      module: asId(module),
      kind,
      lang,
      say,
      vocabulary,
      ...exploration,
    });
    dutch ??= result;
    return result;
  });
  const source = emitted.get(sourceLanguage);
  if (source === undefined) throw new Error('Emitting always begins with the source language.');
  checkMeasure(parsed, source, reporter);
  if (!parsed.flowTouched) {
    const memoryIsSound = ![...reporter.codesSince(mark)].some((code) =>
      /^(memory|ref\/unknown-memory)/.test(code),
    );
    checkFlow(authored, source.scenario, source.exploration, yaml, memoryIsSound, reporter);
  }
  const codes = reporter.codesSince(mark);
  const isSound = ![...codes].some((code) => /^(flow|ref|id|memory)\//.test(code));
  if (job.walks !== null && isSound && !parsed.flowTouched) checkWalks(source.scenario, job.walks, reporter);
  if (parsed.repaired) return null;
  const languages = new Map([...emitted].map(([lang, { scenario }]) => [lang, scenario]));
  return {
    module,
    id: authored.id,
    file,
    offered: !module.startsWith('_'),
    languages,
    report: reportOf(source.scenario, source.exploration.states.size, [...languages.keys()]),
    outline: authored.scenes.flatMap(({ moments }, scene) =>
      moments.map(({ id }, moment) => ({
        id,
        line: yaml.place(['scenes', scene, 'moments', moment]).line,
      })),
    ),
  };
}
