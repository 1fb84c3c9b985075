/**
 * `release MODULE | MODULE/SCENARIO [--track ID] [--leave-drafts]`: makes a draft part of what participants get. First
 * it looks whether that would go well: no mistakes, and somebody found every text right in each of its languages.
 * What is missing is said, and then nothing is written.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Compilation,
  type CompiledEntry,
  errorsOf,
  isForParticipants,
  type Sources,
  sourceLanguage,
} from '../../compiler/compilation';
import { compileSources } from '../../compiler/compile-sources';
import { saysDraft, withoutDraftLine } from '../../compiler/drafts';
import { messageLine } from '../../compiler/messages/message';
import { KeptFiles } from '../../compiler/parse/kept-files';
import { unsignedLanguages } from '../../compiler/sign-offs';
import { mistakesIn } from '../../compiler/states';
import { isUnwritten } from '../../core/authoring/unwritten';
import { readArguments } from './arguments';
import type { CommandSurroundings, ModulesCommand } from './command';
import { trackIds, withModule, withoutAnnouncement } from './programme-lines';
import { shippedIdsFile, shippedIn } from './ship-ids';

const usage = 'release MODULE | MODULE/SCENARIO [--track SPOOR] [--leave-drafts]';
/** Where a new module comes from. */
const exampleModule = '_example';
const programmeFile = 'programme.yaml';
const programmeTranslation = 'programme.en.yaml';

/** What is to be released. */
interface Wish {
  readonly module: string;
  /** One story of it; null for the module. */
  readonly story: string | null;
  readonly track: string | null;
  readonly leavesDrafts: boolean;
}

/** The files as they would be, or the sentence that says why they cannot be. */
function changed(
  sources: Sources,
  { module, story, track, leavesDrafts }: Wish,
  before: Compilation,
  owns: CommandSurroundings['owns'],
) {
  const stories = before.scenarios.filter((entry) => entry.module === module);
  const asked = stories.filter(({ id }) => id === story);
  if (story !== null && asked.length === 0)
    return `Er is geen verhaal ‘${module}/${story}’ dat gelezen kan worden.\n`;
  const drafts = stories.filter(({ file }) => saysDraft(sources.get(file)));
  if (story === null && drafts.length > 0 && !leavesDrafts) {
    const names = drafts.map(({ id }) => `${module}/${id}`).join(', ');
    return `Dit is zelf nog een concept: ${names}. Geef het eerst vrij met release MODULE/SCENARIO, of laat het concept met --leave-drafts.\n`;
  }
  const files = new Map<string, string>();
  const undraft = story === null ? [`${module}/module.yaml`] : asked.map(({ file }) => file);
  for (const file of undraft) files.set(file, withoutDraftLine(sources.get(file) ?? ''));
  const programme = sources.get(programmeFile) ?? '';
  if (story === null) {
    const now = withModule(programme, module, track);
    if (now === null) {
      const known = trackIds(programme).join(', ') || 'geen';
      return `Er is geen spoor ‘${track ?? ''}’ in ${programmeFile}. Bekend: ${known}.\n`;
    }
    files.set(programmeFile, now);
    const translation = sources.get(programmeTranslation);
    if (translation !== undefined && now !== programme)
      files.set(programmeTranslation, withoutAnnouncement(translation, module));
  }
  const changes = [...files].filter(([file, text]) => text !== sources.get(file));
  if (!changes.some(([file]) => file === programmeFile)) return new Map(changes);
  // A programme that comes to lie in a folder of its own takes its translations along.
  const beside = [...sources].filter(([file]) => /^programme\.[a-z]{2,3}\.yaml$/.test(file) && !owns(file));
  return new Map([...beside, ...changes]);
}

/** Every text in what was compiled, names among them. */
function textsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

/** What a new module begins with and nobody changed: it is no text for participants. */
function leftFromExample(
  before: Compilation,
  module: string,
  entries: readonly CompiledEntry[],
): readonly string[] {
  const example = before.scenarios.filter((entry) => entry.module === exampleModule);
  const openings = new Set(example.map(({ languages }) => languages.get(sourceLanguage)?.opening));
  const intro = before.modules.find(({ id }) => id === exampleModule)?.covers.get(sourceLanguage)?.intro;
  const cover = before.modules.find(({ id }) => id === module)?.covers.get(sourceLanguage)?.intro;
  const stories = entries.filter(({ languages }) => openings.has(languages.get(sourceLanguage)?.opening));
  const own = [
    ...before.translatable.map(({ file, texts }) => ({
      file,
      texts: [...texts.values()].map(({ dutch }) => dutch),
    })),
    // Names are in no translation.
    ...entries.map(({ file, languages }) => ({ file, texts: textsIn(languages.get(sourceLanguage)) })),
  ].filter(({ file }) => file.startsWith(`${module}/`));
  const unwritten = own.flatMap(({ file, texts }) =>
    texts.filter(isUnwritten).map((text) => `${file}: hier staat nog ‘${text.trim()}’. Vul het in.`),
  );
  return [
    ...(cover !== undefined && cover === intro
      ? [`${module}/module.yaml: dit is nog de tekst van het voorbeeld. Schrijf de voorkant van uw module.`]
      : []),
    ...stories.map(
      ({ file }) =>
        `${file}: dit is nog het verhaal van het voorbeeld. Herschrijf het, of ${file.includes('/mini/') ? 'maak het een concept en laat het achter' : 'haal het weg uit de module'}.`,
    ),
    ...new Set(unwritten),
  ];
}

/** What has to be seen to first, each as a line. */
function missing(after: Compilation, entries: readonly CompiledEntry[]): readonly string[] {
  const own = entries.flatMap(({ file, languages }) =>
    [...languages.keys()].flatMap((lang) => mistakesIn(after.messages, file, lang)),
  );
  const errors = new Set([...errorsOf(after), ...own].map(messageLine));
  const unsigned = entries.flatMap((entry) =>
    unsignedLanguages(entry).map(
      (lang) => `${entry.module}/${entry.id} (${lang}): niemand gaf akkoord op de tekst zoals zij nu is.`,
    ),
  );
  return [...unsigned, ...errors];
}

/** More than this says no more. */
const mostShown = 20;

function shown(lines: readonly string[]): readonly string[] {
  const left = lines.length - mostShown;
  return left <= 0
    ? lines
    : [...lines.slice(0, mostShown), `… en nog ${left}; zie npm run modules -- check.`];
}

/** Releases what is named. */
export const release: ModulesCommand = (args, surroundings) => {
  const { directory, owns, sources: readSources, print, complain } = surroundings;
  const asked = readArguments(args, { usage, options: ['track'], switches: ['leave-drafts'], most: 1 });
  if (typeof asked === 'string' || asked.names[0] === undefined) {
    complain(typeof asked === 'string' ? asked : `Zeg welke module u vrijgeeft. Gebruik: ${usage}\n`);
    return 2;
  }
  const refuse = (...lines: readonly string[]): number => {
    for (const line of lines) complain(line.endsWith('\n') ? line : `${line}\n`);
    complain('Er is niets veranderd.\n');
    return 1;
  };
  const [module = '', story = null] = asked.names[0].split('/');
  const wish = {
    module,
    story,
    track: asked.options.track ?? null,
    leavesDrafts: asked.switches.has('leave-drafts'),
  };
  const sources = readSources();
  const kept = new KeptFiles();
  const before = compileSources(sources, { kept });
  const known = before.modules.find(({ id }) => id === module);
  if (known === undefined || !isForParticipants(module)) {
    const names = before.modules.map(({ id }) => id).filter(isForParticipants);
    return refuse(
      `Er is geen module ‘${module}’ die kan worden vrijgegeven. Bekend: ${names.join(', ') || 'geen'}.`,
    );
  }
  if (!owns(`${module}/module.yaml`)) return refuse(`De module ‘${module}’ ligt niet in uw eigen map.`);
  const files = changed(sources, wish, before, owns);
  if (typeof files === 'string') return refuse(files);
  const after = compileSources(new Map([...sources, ...files]), { kept });
  const isDraft = after.modules.some(({ id, draft }) => id === module && draft);
  const entries = after.scenarios.filter(
    (entry) => entry.module === module && (story === null ? !entry.draft : entry.id === story),
  );
  if (entries.length === 0) return refuse(`In ‘${module}’ blijft niets over om vrij te geven.`);
  if (story === null && isDraft)
    return refuse(`‘${module}’ blijft een concept: haal ‘draft’ weg uit ${module}/module.yaml.`);
  const lacking = [...leftFromExample(before, module, entries), ...missing(after, entries)];
  if (lacking.length > 0)
    return refuse(
      ...shown(lacking),
      `‘${asked.names[0]}’ kan nog niet worden vrijgegeven: ${lacking.length} te doen.`,
    );
  const { text, added } = shippedIn({ directory, owns }, after);
  for (const [file, now] of files) writeFileSync(join(directory, file), now);
  writeFileSync(join(directory, shippedIdsFile), text);
  if (files.size === 0 && added === 0)
    print(`‘${asked.names[0]}’ was al vrijgegeven; er is niets veranderd.\n`);
  else
    print(
      `Vrijgegeven: ${asked.names[0]}. Veranderd: ${[...files.keys(), ...(added > 0 ? [`${added} ids in ${shippedIdsFile}`] : [])].join(', ')}\n`,
    );
  if (isDraft) print(`De module ‘${module}’ is zelf nog een concept.\n`);
  return 0;
};
