/**
 * `preview SCENARIO [--lang nl|en] [--out FILE] [--note LINE] [--pdf]`: one file that plays a story, as a draft, to hand
 * to a colleague; with `--pdf` every road of it on paper.
 */

import { writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inText, paperMark } from '../../build/one-file';
import { previewPage, previewParts } from '../../build/preview-page';
import {
  type Compilation,
  type CompiledEntry,
  isPlayable,
  sourceLanguage,
  translationLanguages,
  translationPath,
} from '../../compiler/compilation';
import { compileSources } from '../../compiler/compile-sources';
import { coverOf } from '../../compiler/emit/emit-shared';
import { type Message, messageLine } from '../../compiler/messages/message';
import type { CompiledScenario, ContentLanguage } from '../../core/scenario/scenario';
import type { Vocabulary } from '../../core/scenario/vocabulary';
import { ownLanguageFor } from '../../core/shared/language';
import type { PageContent, StoryInLanguage } from '../../preview-page/content';
import { findBrowser } from '../browser';
import { unwritableOf } from '../circumstances';
import { printToPdf } from '../print-to-pdf';
import { repositoryRoot } from '../repository';
import type { CommandSurroundings, ModulesCommand } from './command';
import { findScenario } from './find-scenario';
import { type Found, pageWords, previewWords } from './preview-words';
import { read } from './read';

const usage = 'Gebruik: preview SCENARIO [--lang nl|en] [--out BESTAND] [--note REGEL] [--pdf]\n';

/** What a file system answers that does not let one write there. */
const unwritable = new Set(['EACCES', 'EROFS', 'EPERM', 'ENOENT', 'EISDIR', 'ENOTDIR', 'ENOSPC']);

interface Asked {
  readonly wanted: string;
  readonly lang: ContentLanguage;
  readonly out: string | null;
  readonly note: string | null;
  readonly pdf: boolean;
}

const languages = [sourceLanguage, ...translationLanguages];

function readArguments(args: readonly string[]): Asked | null {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { lang: text, out: text, note: text, pdf: { type: 'boolean' } },
      allowPositionals: true,
    });
    const lang = languages.find((one) => one === (values.lang ?? sourceLanguage));
    const [wanted, ...more] = positionals;
    if (wanted === undefined || more.length > 0 || lang === undefined) return null;
    const note = (values.note ?? '').trim();
    return {
      wanted,
      lang,
      out: values.out ?? null,
      note: note === '' ? null : note,
      pdf: values.pdf ?? false,
    };
  } catch {
    // An option that does not exist, or one without what belongs behind it.
    return null;
  }
}

/** What the checker says of the story and its translations. */
function messagesOf({ messages }: Compilation, { file }: CompiledEntry): readonly Message[] {
  const files = [file, ...translationLanguages.map((lang) => translationPath(file, lang))];
  return messages.filter((message) => files.includes(message.file));
}

function countOf(messages: readonly Message[]): Found {
  const errors = messages.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: messages.length - errors };
}

/** The values, mechanisms and sources that a story names; the rest of them stays at home. */
function namedIn(scenario: CompiledScenario, { lang, values, mechanisms, sources }: Vocabulary): Vocabulary {
  const story = JSON.stringify(scenario);
  const named = <Item extends { readonly id: string }>(all: readonly Item[]): readonly Item[] =>
    all.filter(({ id }) => story.includes(JSON.stringify(id)));
  return { lang, values: named(values), mechanisms: named(mechanisms), sources: named(sources) };
}

function storiesOf({ vocabularies }: Compilation, entry: CompiledEntry): PageContent['stories'] {
  const told = [...entry.languages].flatMap(([lang, scenario]): (readonly [string, StoryInLanguage])[] => {
    const vocabulary = vocabularies.get(lang);
    if (vocabulary === undefined) return [];
    const cover = coverOf(scenario, [...entry.languages.keys()]);
    return [[lang, { scenario, cover, vocabulary: namedIn(scenario, vocabulary) }]];
  });
  return Object.fromEntries(told);
}

/** The page that plays it. */
async function playing(
  compilation: Compilation,
  entry: CompiledEntry,
  { lang, note }: Asked,
  made: Date,
): Promise<string> {
  const found = countOf(messagesOf(compilation, entry));
  const content: PageContent = {
    lang,
    stories: storiesOf(compilation, entry),
    words: { nl: pageWords('nl', made, found), en: pageWords('en', made, found) },
    note,
  };
  const { title, noscript, draft } = previewWords[ownLanguageFor(lang)];
  const head = { title: title(entry.languages.get(lang)?.title ?? entry.id), noscript, draft: draft(made) };
  return previewPage(repositoryRoot, await previewParts(repositoryRoot), head, content);
}

/** The reading copy, marked as a draft at its head and on each sheet. */
async function onPaper({ wanted, lang, note }: Asked, surroundings: CommandSurroundings, made: Date) {
  let copy = '';
  await read([wanted, '--lang', lang], {
    ...surroundings,
    print: (text) => {
      copy += text;
    },
  });
  const draft = previewWords[ownLanguageFor(lang)].draft(made);
  const said = [`<strong>${inText(draft)}</strong>`, ...(note === null ? [] : [inText(note)])];
  return copy
    .replace('</head>', () => `<style>${paperMark(draft)}</style>\n</head>`)
    .replace('<main>', () => `<main>\n${said.map((one) => `<p>${one}</p>`).join('\n')}`);
}

function kilobytes(text: string): string {
  return `${Math.round(Buffer.byteLength(text) / 1000)} kB`;
}

/** Writes the PDF, or where no browser can make one the page to print by hand. */
function writePdf(page: string, out: string, surroundings: CommandSurroundings): number {
  const browser = findBrowser();
  const printed = browser !== null && printToPdf(browser, page, resolve(out));
  if (printed) {
    surroundings.print(`Leeskopie als PDF geschreven: ${out}\n`);
    return 0;
  }
  const instead = `${out.replace(/\.pdf$/i, '')}.html`;
  writeFileSync(resolve(instead), page);
  const why =
    browser === null
      ? 'Er is op deze computer geen Chrome, Edge of Chromium gevonden om een PDF te maken.'
      : 'De browser op deze computer maakte geen PDF.';
  surroundings.complain(`${why} Open ${instead} in een browser, kies Afdrukken en dan ‘Opslaan als PDF’.\n`);
  return 1;
}

/** Makes the file. Whatever cannot be played is refused, and no file is made of it. */
export const preview: ModulesCommand = async (args, surroundings) => {
  const { print, complain } = surroundings;
  const asked = readArguments(args);
  if (asked === null) {
    complain(usage);
    return 2;
  }
  const { wanted, lang, pdf } = asked;
  const made = surroundings.now();
  const compilation = compileSources(surroundings.sources());
  const entry = findScenario(compilation, wanted, surroundings);
  if (entry === null) return 1;
  const messages = messagesOf(compilation, entry);
  const [first] = messages.filter((message) => !isPlayable({ messages: [message] }));
  if (first !== undefined) {
    complain(
      `‘${wanted}’ kan nog niet gespeeld worden, dus er is geen bestand gemaakt. Herstel eerst dit:\n${messageLine(first)}\n`,
    );
    return 1;
  }
  if (!entry.languages.has(lang)) {
    complain(`‘${wanted}’ is er niet in deze taal: ${lang}. Er is geen bestand gemaakt.\n`);
    return 1;
  }
  // Next to where the command was given: npm itself runs it at the root of the repository.
  const here = process.env.INIT_CWD ?? process.cwd();
  const out =
    asked.out ?? relative(process.cwd(), resolve(here, `${entry.id}-concept.${pdf ? 'pdf' : 'html'}`));
  const closed = `Het bestand ${out} kan niet geschreven worden. Kies met --out een map waarin u wel mag schrijven.\n`;
  // Before all the work, and not after it.
  if (unwritableOf([dirname(resolve(out))]) !== null) {
    complain(closed);
    return 1;
  }
  try {
    if (pdf) return writePdf(await onPaper(asked, surroundings, made), out, surroundings);
    const page = await playing(compilation, entry, asked, made);
    writeFileSync(resolve(out), page);
    print(`Concept om te lezen geschreven: ${out} (${kilobytes(page)}).\n`);
    if (messages.length > 0) print(`${pageWords('nl', made, countOf(messages)).unfinished ?? ''}\n`);
    return 0;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || !unwritable.has(code)) throw error;
    complain(closed);
    return 1;
  }
};
