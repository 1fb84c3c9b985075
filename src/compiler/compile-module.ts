/** Compiles one module: its cover, its scenarios, its mini cases and its walks. */
import type { KeptRound } from '../core/blind/count';
import { momentsOf } from '../core/scenario/scenario';
import { compileBlind } from './blind';
import { checkGroupPlan } from './check/check-group-plan';
import type { Known } from './check/check-known';
import { MiniCheck } from './check/check-mini';
import { checkModule, checkScenarioKeys, checkVanished, type ShippedIds } from './check/check-module';
import { type CompiledEntry, type ModuleEntry, sourceLanguage } from './compilation';
import { compileScenario } from './compile-scenario';
import type { CompiledVocabularies } from './compile-vocabularies';
import { isDraftModule, saysDraft } from './drafts';
import { emitGroupPlan } from './emit/emit-group-plan';
import { coverOf, emitModule } from './emit/emit-shared';
import { type FileCompiler, inLanguage } from './file-compiler';
import { topOf } from './messages/message';
import { type AuthoredModule, type AuthoredWalks, moduleSchema, walksSchema } from './parse/shared-schemas';
import { isStandIn } from './parse/stand-in';
import { withReadings } from './sign-offs';

/** A compiled module; whether it is offered is not known yet. */
export interface CompiledModule extends Omit<ModuleEntry, 'offered'> {
  readonly entries: readonly CompiledEntry[];
  /** Whether parts of its module.yaml had to be replaced, so that not all it names may be known. */
  readonly mended: boolean;
  /** What blind readers made of its scenarios, by the id of a scenario. */
  readonly blind: ReadonlyMap<string, readonly KeptRound[]>;
}

function shippedOf(shipped: ShippedIds, key: string): readonly string[] {
  return Object.hasOwn(shipped, key) ? (shipped[key] ?? []) : [];
}

/** The moments of a scenario that ask. */
function decisionsIn({ languages }: CompiledEntry): ReadonlySet<string> {
  const scenario = inLanguage(languages, sourceLanguage);
  const moments = scenario === undefined ? [] : momentsOf(scenario);
  return new Set(moments.flatMap(({ id, next }) => (next.kind === 'decision' ? [id] : [])));
}

/** Compiles the module in a folder; null when its module.yaml cannot be read. */
export function compileModule(
  compiler: FileCompiler,
  folder: string,
  vocabularies: CompiledVocabularies,
  shipped: ShippedIds,
): CompiledModule | null {
  const draft = isDraftModule(compiler.sources, folder);
  return compiler.reporter.within(draft, () => compileWhole(compiler, folder, vocabularies, shipped, draft));
}

function compileWhole(
  compiler: FileCompiler,
  folder: string,
  { known, norms, vocabulary }: CompiledVocabularies,
  shipped: ShippedIds,
  isDraft: boolean,
): CompiledModule | null {
  const parsed = compiler.parse<AuthoredModule>(`${folder}/module.yaml`, moduleSchema);
  if (parsed === null) return null;
  const { data: authored, yaml } = parsed;
  const { reporter } = compiler;
  const draft = isDraft || authored.draft;
  checkModule(parsed, folder, known.sources, reporter);
  const walks = compiler.parse<AuthoredWalks>(`${folder}/walks.yaml`, walksSchema);
  const minis = compiler
    .paths(/^[^/]+\/mini\/[^/.]+\.yaml$/)
    .flatMap((path) =>
      path.startsWith(`${folder}/`) ? [path.slice(`${folder}/mini/`.length, -'.yaml'.length)] : [],
    );
  const present = new Set([...authored.scenarios, ...minis]);
  checkVanished(parsed, folder, present, shipped, reporter);
  if (walks !== null) checkScenarioKeys(walks, folder, present, reporter);

  const decisions = new Map<string, Known>();
  const miniCheck = new MiniCheck(folder, decisions);
  const compile = (id: string, file: string, kind: 'scenario' | 'mini'): CompiledEntry[] => {
    const isDraftAlone = !draft && saysDraft(compiler.sources.get(file));
    const job = {
      module: folder,
      file,
      kind,
      draft: draft || isDraftAlone,
      known,
      norms,
      givenComplete: authored.given === 'complete',
      vocabulary,
      walks,
      minis: miniCheck,
      shipped: shippedOf(shipped, `${folder}/${id}`),
    };
    const entry = compileScenario(compiler, job);
    // What is not finished is not held against what leans on it.
    const isKnown = entry !== null && !isDraftAlone;
    if (kind === 'scenario') decisions.set(id, isKnown ? decisionsIn(entry) : null);
    if (job.draft && job.shipped.length > 0) reporter.report('draft/shipped', topOf(file), { id });
    return entry === null ? [] : [entry];
  };
  const scenarios = [...new Set(authored.scenarios)].flatMap((id) => {
    const file = `${folder}/${id}.yaml`;
    if (compiler.sources.has(file)) return compile(id, file, 'scenario');
    if (isStandIn(id)) return [];
    const place = yaml.place(['scenarios', authored.scenarios.indexOf(id)]);
    reporter.report('ref/unknown-scenario', place, { id, path: file });
    return [];
  });
  const compiled = [...scenarios, ...minis.flatMap((id) => compile(id, `${folder}/mini/${id}.yaml`, 'mini'))];
  checkGroupPlan(parsed, decisions, reporter);
  const entries = withReadings(compiler, folder, compiled, present);
  const blind = compileBlind(compiler, folder, entries, present, vocabulary);
  const shown = entries.filter((entry) => draft || !entry.draft);
  const told = compiler.inAllLanguages(parsed, (lang, say) => {
    const stories = shown.flatMap(({ languages }) => {
      const scenario = inLanguage(languages, lang);
      return scenario === undefined ? [] : [coverOf(scenario, [...languages.keys()])];
    });
    const groupPlan = emitGroupPlan(authored.group, say);
    const isShown = stories.some(({ id }) => id === groupPlan?.scenario);
    return { cover: emitModule(authored, stories, say), groupPlan: isShown ? groupPlan : null };
  });
  const covers = new Map([...told].map(([lang, { cover }]) => [lang, cover]));
  const groupPlans = new Map([...told].map(([lang, { groupPlan }]) => [lang, groupPlan]));
  return { id: folder, draft, covers, groupPlans, entries, blind, mended: parsed.repaired };
}
