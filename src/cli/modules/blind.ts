/**
 * `blind [SCENARIO …] --readers N [--out MAP] [--lang nl|en] [--seed TEXT]`: packs for readers who have seen nothing of
 * what lies behind the choices. `blind --count ANSWERS… [--kind people|simulated] [--keep] [--out FILE] [--json]`: what
 * they made of it, against chance and against what we aim at.
 */

import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fingerprintsOf } from '../../compiler/blind';
import { type Compilation, sourceLanguage, translationLanguages } from '../../compiler/compilation';
import { compileSources } from '../../compiler/compile-sources';
import { readerKinds } from '../../core/blind/count';
import { type BlindStory, blindStory } from '../../core/blind/station';
import type { ContentLanguage } from '../../core/scenario/scenario';
import type { OwnLanguage } from '../../core/shared/language';
import { localTime } from '../../core/shared/local-time';
import { type KnownStory, type NamedAnswers, readAnswers } from './blind/answers';
import { counted } from './blind/counted';
import { keepCounted } from './blind/keep';
import { makePacks, ownFolder, writePacks } from './blind/make-packs';
import { reportHtml, reportText } from './blind/report';
import { readersWords } from './blind/verdict-words';
import type { CommandSurroundings, ModulesCommand } from './command';
import { findScenario } from './find-scenario';

const usage = [
  'Gebruik: blind [SCENARIO …] --readers AANTAL [--out MAP] [--lang nl|en] [--seed TEKST]',
  '         blind --count ANTWOORDEN … [--kind people|simulated] [--keep] [--out BESTAND.html] [--json]',
  '',
].join('\n');

/** More than one reading needs. */
const mostReaders = 50;

/** No reader's file is larger. */
const mostBytes = 1_000_000;

const languages: readonly OwnLanguage[] = [sourceLanguage, ...translationLanguages];

function storyIn(
  { vocabularies }: Compilation,
  entry: Compilation['scenarios'][number],
  lang: ContentLanguage,
): BlindStory | null {
  const scenario = entry.languages.get(lang);
  return scenario === undefined ? null : blindStory(scenario, vocabularies.get(lang)?.sources ?? []);
}

interface Wanted {
  readonly scenarios: readonly string[];
  readonly readers: number;
  readonly lang: OwnLanguage;
  readonly out: string | null;
  readonly seed: string;
}

async function prepare(wanted: Wanted, surroundings: CommandSurroundings): Promise<number> {
  const { print, complain } = surroundings;
  const compilation = compileSources(surroundings.sources());
  const entries =
    wanted.scenarios.length === 0
      ? compilation.scenarios.filter(({ offered }) => offered)
      : wanted.scenarios.map((name) => findScenario(compilation, name, surroundings));
  const stories: BlindStory[] = [];
  for (const entry of new Set(entries)) {
    if (entry === null) return 1;
    const story = storyIn(compilation, entry, wanted.lang);
    if (story === null || story.stations.length === 0) {
      const why =
        story === null
          ? `er niet in deze taal: ${wanted.lang}`
          : 'zonder beslissing waar iets te kiezen valt';
      complain(`‘${entry.module}/${entry.id}’ is ${why}. Er is niets gemaakt.\n`);
      return 1;
    }
    stories.push(story);
  }
  if (stories.length === 0) {
    complain('Er is geen verhaal om te laten lezen. Noem er een, of zie npm run modules -- check.\n');
    return 1;
  }
  const packs = makePacks(stories, wanted.readers, wanted.lang, wanted.seed);
  const folder = wanted.out ?? ownFolder(packs[0]?.id ?? '');
  const { id, decisions, minutes } = await writePacks(packs, resolve(folder));
  const lines = [
    `Pak ${id}: ${readersWords(wanted.readers)}, ${stories.length} ${stories.length === 1 ? 'verhaal' : 'verhalen'}, ${decisions} beslissingen, ongeveer ${minutes} minuten per lezer.`,
    ...(minutes > 90
      ? ['Dat is lang voor één avond. Neem minder verhalen, of geef elke lezer twee avonden.']
      : []),
    `In ${folder}: per lezer één HTML-bestand (op het scherm, of afgedrukt), en in de map tekst hetzelfde voor in een mail.`,
    `Met --seed ${wanted.seed} maakt u dezelfde pakken nog eens. Tel daarna met: npm run modules -- blind --count MAP-MET-ANTWOORDEN --kind people`,
  ];
  print(`${lines.join('\n')}\n`);
  return 0;
}

/** The files with answers at a path: the file itself, or every JSON file of a folder; a sentence when there is none. */
function answersAt(path: string): readonly NamedAnswers[] | string {
  try {
    const files = statSync(path).isDirectory()
      ? readdirSync(path)
          .filter((name) => name.endsWith('.json'))
          .sort()
          .map((name) => join(path, name))
      : [path];
    return files.map((file) => ({
      name: basename(file),
      text: statSync(file).size > mostBytes ? '' : readFileSync(file, 'utf8'),
    }));
  } catch {
    return `${path}: dit bestand of deze map is er niet, of kan niet worden gelezen. Overgeslagen.`;
  }
}

interface Counting {
  readonly paths: readonly string[];
  readonly kind: (typeof readerKinds)[number] | null;
  readonly keep: boolean;
  readonly out: string | null;
  readonly json: boolean;
}

function countAnswers({ paths, kind, keep, out, json }: Counting, surroundings: CommandSurroundings): number {
  const { print, complain, directory } = surroundings;
  const compilation = compileSources(surroundings.sources());
  const known = new Map(
    compilation.scenarios.map((entry) => [
      `${entry.module}/${entry.id}`,
      languages.flatMap((lang): KnownStory[] => {
        const story = storyIn(compilation, entry, lang);
        return story === null ? [] : [{ story, lang, fingerprints: fingerprintsOf(story) }];
      }),
    ]),
  );
  const found = paths.map(answersAt);
  const files = found.flatMap((one) => (typeof one === 'string' ? [] : one));
  const read = readAnswers(files, known);
  const refused = [...found.flatMap((one) => (typeof one === 'string' ? [one] : [])), ...read.refused];
  const outcome = counted({ ...read, refused }, [...known.values()].flat(), kind);
  for (const sentence of refused) complain(`${sentence}\n`);
  if (outcome.readers === 0) {
    complain('Er is niets om te tellen.\n');
    return 1;
  }
  print(json ? `${JSON.stringify(outcome, null, 2)}\n` : reportText(outcome));
  if (out !== null) {
    writeFileSync(resolve(out), reportHtml(outcome));
    if (!json) print(`Verslag geschreven: ${out}\n`);
  }
  if (!keep || kind === null) return 0;
  const { kept, failed } = keepCounted(outcome, kind, localTime(surroundings.now()).on, directory);
  for (const sentence of json ? [] : kept) print(`${sentence}\n`);
  for (const sentence of failed) complain(`${sentence}\n`);
  return failed.length === 0 ? 0 : 1;
}

/** Makes packs, or counts what came back. */
export const blind: ModulesCommand = (args, surroundings) => {
  const { complain } = surroundings;
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      readers: { type: 'string' },
      out: { type: 'string' },
      lang: { type: 'string', default: sourceLanguage },
      seed: { type: 'string' },
      count: { type: 'boolean', default: false },
      kind: { type: 'string' },
      keep: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
    allowPositionals: true,
    strict: false,
  });
  const out = typeof values.out === 'string' ? values.out : null;
  if (values.count === true) {
    const kind = readerKinds.find((one) => one === values.kind) ?? null;
    if (positionals.length === 0 || (values.kind !== undefined && kind === null)) {
      complain(usage);
      return 2;
    }
    if (values.keep === true && kind === null) {
      complain(
        'Zeg bij --keep wie er lazen: --kind people of --kind simulated. Dat staat voortaan bij de cijfers.\n',
      );
      return 2;
    }
    const counting = {
      paths: positionals,
      kind,
      keep: values.keep === true,
      out,
      json: values.json === true,
    };
    return countAnswers(counting, surroundings);
  }
  const lang = languages.find((one) => one === values.lang);
  const readers = typeof values.readers === 'string' ? Number(values.readers) : Number.NaN;
  if (lang === undefined || !Number.isInteger(readers) || readers < 1 || readers > mostReaders) {
    complain(`${usage}Noem bij --readers een aantal van 1 tot en met ${mostReaders}.\n`);
    return 2;
  }
  const seed = typeof values.seed === 'string' ? values.seed : randomBytes(6).toString('hex');
  return prepare({ scenarios: positionals, readers, lang, out, seed }, surroundings);
};
