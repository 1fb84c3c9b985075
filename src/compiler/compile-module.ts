/** Compiles one module: its cover, its scenarios, its mini cases and its walks. */
import type { ModuleCover } from '../core/scenario/vocabulary';
import { checkModule, checkScenarioKeys, checkVanished, type ShippedIds } from './check/check-module';
import { type CompiledEntry, isOffered } from './compilation';
import { type CompileDesk, type InLanguages, inLanguage } from './compile-desk';
import { compileScenario } from './compile-scenario';
import type { CompiledVocabularies } from './compile-vocabularies';
import { coverOf, emitModule } from './emit/emit-shared';
import { type AuthoredModule, type AuthoredWalks, moduleSchema, walksSchema } from './parse/shared-schemas';
import { isStandIn } from './parse/stand-in';
import { checkSignOffs } from './sign-offs';

/** A compiled module. `covers` is in every language. */
export interface CompiledModule {
  readonly id: string;
  readonly covers: InLanguages<ModuleCover>;
  readonly entries: readonly CompiledEntry[];
  readonly offered: boolean;
}

function shippedOf(shipped: ShippedIds, key: string): readonly string[] {
  return Object.hasOwn(shipped, key) ? (shipped[key] ?? []) : [];
}

/** Compiles the module in a folder; null when its module.yaml cannot be read. */
export function compileModule(
  desk: CompileDesk,
  folder: string,
  { known, vocabulary }: CompiledVocabularies,
  shipped: ShippedIds,
): CompiledModule | null {
  const parsed = desk.parse<AuthoredModule>(`${folder}/module.yaml`, moduleSchema);
  if (parsed === null) return null;
  const { data: authored, yaml } = parsed;
  checkModule(parsed, folder, known.sources, desk.reporter);
  const walks = desk.parse<AuthoredWalks>(`${folder}/walks.yaml`, walksSchema);
  const minis = desk
    .paths(/^[^/]+\/mini\/[^/.]+\.yaml$/)
    .flatMap((path) =>
      path.startsWith(`${folder}/`) ? [path.slice(`${folder}/mini/`.length, -'.yaml'.length)] : [],
    );
  const present = new Set([...authored.scenarios, ...minis]);
  checkVanished(parsed, folder, present, shipped, desk.reporter);
  if (walks !== null) checkScenarioKeys(walks, folder, present, desk.reporter);

  const compile = (id: string, file: string, kind: 'scenario' | 'mini'): CompiledEntry[] => {
    const job = {
      module: folder,
      file,
      kind,
      known,
      vocabulary,
      walks,
      shipped: shippedOf(shipped, `${folder}/${id}`),
    };
    const entry = compileScenario(desk, job);
    return entry === null ? [] : [entry];
  };
  const scenarios = [...new Set(authored.scenarios)].flatMap((id) => {
    const file = `${folder}/${id}.yaml`;
    if (desk.sources.has(file)) return compile(id, file, 'scenario');
    if (isStandIn(id)) return [];
    const place = yaml.place(['scenarios', authored.scenarios.indexOf(id)]);
    desk.reporter.report('ref/unknown-scenario', place, { id, path: file });
    return [];
  });
  const entries = [...scenarios, ...minis.flatMap((id) => compile(id, `${folder}/mini/${id}.yaml`, 'mini'))];
  checkSignOffs(desk, folder, entries, present);
  const covers = desk.inAllLanguages(parsed, (lang, say) => {
    const shown = entries.flatMap(({ languages }) => {
      const scenario = inLanguage(languages, lang);
      return scenario === undefined ? [] : [coverOf(scenario, [...languages.keys()])];
    });
    return emitModule(authored, shown, say);
  });
  return { id: folder, covers, entries, offered: isOffered(folder) };
}
