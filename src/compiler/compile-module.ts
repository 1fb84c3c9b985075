/** Compiles one module: its cover, its scenarios, its mini cases and its walks. */
import type { KeptRound } from '../core/blind/count';
import { momentsOf } from '../core/scenario/scenario';
import type { ModuleCover } from '../core/scenario/vocabulary';
import { compileBlind } from './blind';
import { checkGroupPlan } from './check/check-group-plan';
import type { Known } from './check/check-known';
import { MiniCheck } from './check/check-mini';
import { checkModule, checkScenarioKeys, checkVanished, type ShippedIds } from './check/check-module';
import { type CompiledEntry, isOffered, sourceLanguage } from './compilation';
import { compileScenario } from './compile-scenario';
import type { CompiledVocabularies } from './compile-vocabularies';
import { coverOf, emitModule } from './emit/emit-shared';
import { type FileCompiler, type InLanguages, inLanguage } from './file-compiler';
import { type AuthoredModule, type AuthoredWalks, moduleSchema, walksSchema } from './parse/shared-schemas';
import { isStandIn } from './parse/stand-in';
import { checkSignOffs } from './sign-offs';

/** A compiled module. `covers` is in every language. */
export interface CompiledModule {
  readonly id: string;
  readonly covers: InLanguages<ModuleCover>;
  readonly entries: readonly CompiledEntry[];
  readonly offered: boolean;
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
  { known, norms, vocabulary }: CompiledVocabularies,
  shipped: ShippedIds,
): CompiledModule | null {
  const parsed = compiler.parse<AuthoredModule>(`${folder}/module.yaml`, moduleSchema);
  if (parsed === null) return null;
  const { data: authored, yaml } = parsed;
  checkModule(parsed, folder, known.sources, compiler.reporter);
  const walks = compiler.parse<AuthoredWalks>(`${folder}/walks.yaml`, walksSchema);
  const minis = compiler
    .paths(/^[^/]+\/mini\/[^/.]+\.yaml$/)
    .flatMap((path) =>
      path.startsWith(`${folder}/`) ? [path.slice(`${folder}/mini/`.length, -'.yaml'.length)] : [],
    );
  const present = new Set([...authored.scenarios, ...minis]);
  checkVanished(parsed, folder, present, shipped, compiler.reporter);
  if (walks !== null) checkScenarioKeys(walks, folder, present, compiler.reporter);

  const decisions = new Map<string, Known>();
  const miniCheck = new MiniCheck(folder, decisions);
  const compile = (id: string, file: string, kind: 'scenario' | 'mini'): CompiledEntry[] => {
    const job = {
      module: folder,
      file,
      kind,
      known,
      norms,
      givenComplete: authored.given === 'complete',
      vocabulary,
      walks,
      minis: miniCheck,
      shipped: shippedOf(shipped, `${folder}/${id}`),
    };
    const entry = compileScenario(compiler, job);
    if (kind === 'scenario') decisions.set(id, entry === null ? null : decisionsIn(entry));
    return entry === null ? [] : [entry];
  };
  const scenarios = [...new Set(authored.scenarios)].flatMap((id) => {
    const file = `${folder}/${id}.yaml`;
    if (compiler.sources.has(file)) return compile(id, file, 'scenario');
    if (isStandIn(id)) return [];
    const place = yaml.place(['scenarios', authored.scenarios.indexOf(id)]);
    compiler.reporter.report('ref/unknown-scenario', place, { id, path: file });
    return [];
  });
  const entries = [...scenarios, ...minis.flatMap((id) => compile(id, `${folder}/mini/${id}.yaml`, 'mini'))];
  checkGroupPlan(parsed, decisions, compiler.reporter);
  checkSignOffs(compiler, folder, entries, present);
  const blind = compileBlind(compiler, folder, entries, present, vocabulary);
  const covers = compiler.inAllLanguages(parsed, (lang, say) => {
    const shown = entries.flatMap(({ languages }) => {
      const scenario = inLanguage(languages, lang);
      return scenario === undefined ? [] : [coverOf(scenario, [...languages.keys()])];
    });
    return emitModule(authored, shown, say);
  });
  return { id: folder, covers, entries, offered: isOffered(folder), blind };
}
