/** Compiles one module: its cover, its scenarios, its mini cases and its walks. */
import type { ModuleCover } from '../core/scenario/vocabulary';
import { checkUnique } from './check/check-ids';
import type { CompiledEntry } from './compilation';
import type { CompileDesk, InLanguages } from './compile-desk';
import { compileScenario } from './compile-scenario';
import { type CompiledVocabularies, inLanguage } from './compile-vocabularies';
import { coverOf, emitModule } from './emit/emit-shared';
import { hint } from './messages/nearest';
import type { ParsedFile } from './parse/parse-file';
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

/** Ids that learners have had, by `module/scenario`. */
export type ShippedIds = Readonly<Record<string, readonly string[]>>;

function shippedOf(shipped: ShippedIds, key: string): readonly string[] {
  return Object.hasOwn(shipped, key) ? (shipped[key] ?? []) : [];
}

/** Scenarios that learners have had and that are neither there nor retired. */
function reportVanished(
  folder: string,
  { data, yaml }: ParsedFile<AuthoredModule>,
  present: ReadonlySet<string>,
  shipped: ShippedIds,
  desk: CompileDesk,
): void {
  for (const key of Object.keys(shipped)) {
    const [module, id = ''] = key.split('/');
    if (module !== folder || present.has(id) || data.retired.includes(id)) continue;
    desk.reporter.report('id/vanished', yaml.place(['scenarios'], 'key'), { id });
  }
}

/** Walks of scenarios that the module does not have. */
function reportStrayWalks(
  walks: ParsedFile<AuthoredWalks> | null,
  folder: string,
  present: ReadonlySet<string>,
  desk: CompileDesk,
): void {
  for (const id of Object.keys(walks?.data ?? {})) {
    const place = walks?.yaml.place([id], 'key');
    if (present.has(id) || isStandIn(id) || place === undefined) continue;
    desk.reporter.report('ref/unknown-scenario', place, {
      id,
      path: `${folder}/${id}.yaml`,
      hint: hint(id, present),
    });
  }
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
  if (authored.id !== folder && !isStandIn(authored.id)) {
    desk.reporter.report('id/mismatch', yaml.place(['id']), { id: authored.id, expected: folder });
  }
  checkUnique(
    authored.scenarios.map((id, index) => ({ id, path: ['scenarios', index] })),
    yaml,
    desk.reporter,
  );
  for (const [index, source] of authored.sources.entries()) {
    if (known.sources === null || known.sources.has(source) || isStandIn(source)) continue;
    const place = yaml.place(['sources', index]);
    desk.reporter.report('ref/unknown-source', place, { id: source, hint: hint(source, known.sources) });
  }
  const walks = desk.parse<AuthoredWalks>(`${folder}/walks.yaml`, walksSchema);
  const minis = desk
    .paths(/^[^/]+\/mini\/[^/.]+\.yaml$/)
    .flatMap((path) =>
      path.startsWith(`${folder}/`) ? [path.slice(`${folder}/mini/`.length, -'.yaml'.length)] : [],
    );
  const present = new Set([...authored.scenarios, ...minis]);
  reportVanished(folder, parsed, present, shipped, desk);
  reportStrayWalks(walks, folder, present, desk);

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
  return { id: folder, covers, entries, offered: !folder.startsWith('_') };
}
