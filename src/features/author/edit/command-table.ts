/**
 * The commands of `npm run modules` as author mode offers them: a row for each, with what one fills in and the
 * arguments that are made of it. A command that comes new is a row here and its texts in `author.json`.
 */

import type author from '../../../i18n/locales/nl/author.json';

type Texts = (typeof author)['commands'];

/** What one fills in for a command. Its label is `commands.field.<name>`. */
export interface CommandField {
  readonly name: keyof Texts['field'];
  /**
   * 'story', 'module', 'source' and 'translatable' (a module or a shared list): chosen from what there is. 'choice': one of `values`, labelled `commands.value.<value>`.
   * 'files': files of one's own that go along.
   */
  readonly kind: 'text' | 'story' | 'module' | 'translatable' | 'source' | 'choice' | 'files';
  readonly values?: readonly (keyof Texts['value'])[];
  /** It may stay empty. */
  readonly optional?: boolean;
}

/** What was filled in, by the name of the field; texts are trimmed. */
export type Filled = Readonly<Record<string, string>>;

/** One command. Its title and its explanation are `commands.<name>.title` and `.says`. */
export interface CommandRow<Name extends string = string> {
  readonly name: Name;
  /** The command it carries out, where that has another name. */
  readonly command?: string;
  readonly fields: readonly CommandField[];
  /** The arguments, where `{out}` stands for a folder whose files come back and `{in}` for the one with the files. */
  readonly args: (filled: Filled) => readonly string[];
}

const story: CommandField = { name: 'story', kind: 'story' };
const translatable: CommandField = { name: 'what', kind: 'translatable' };
const all: CommandField = { name: 'module', kind: 'module' };
const language: CommandField = { name: 'lang', kind: 'choice', values: ['nl', 'en'] };

/** The last part of `module/scenario`, as the name of a file. */
function fileName(named: string): string {
  return named.split('/').at(-1) ?? named;
}

/** What modules share and is translated, by its name. */
export const sharedLists = [
  'programme',
  'values',
  'mechanisms',
  'sources',
  'cards',
  'routes',
  'occasions',
  'organisation',
] as const;

/** The rows, in the order in which a story comes to be. */
export const commandRows = [
  { name: 'new', fields: [{ name: 'id', kind: 'text' }], args: ({ id = '' }) => [id] },
  { name: 'check', fields: [], args: () => [] },
  { name: 'translate', fields: [translatable], args: ({ what = '' }) => [what] },
  { name: 'confirm', fields: [translatable], args: ({ what = '' }) => [what] },
  {
    name: 'preview',
    fields: [
      story,
      language,
      { name: 'form', kind: 'choice', values: ['html', 'pdf'] },
      { name: 'note', kind: 'text', optional: true },
    ],
    args: ({ story: named = '', lang = 'nl', form = 'html', note = '' }) => [
      named,
      '--lang',
      lang,
      '--out',
      `{out}/${fileName(named)}-concept.${form}`,
      ...(form === 'pdf' ? ['--pdf'] : []),
      ...(note === '' ? [] : ['--note', note]),
    ],
  },
  {
    name: 'read',
    fields: [story, language],
    args: ({ story: named = '', lang = 'nl' }) => [
      named,
      '--lang',
      lang,
      '--out',
      `{out}/${fileName(named)}.${lang}.html`,
    ],
  },
  {
    name: 'sign',
    fields: [
      story,
      { name: 'by', kind: 'text' },
      { name: 'role', kind: 'text' },
      { name: 'as', kind: 'choice', values: ['akkoord', 'gelezen'] },
      language,
    ],
    args: ({ story: named = '', by = '', role = '', as = 'akkoord', lang = 'nl' }) => [
      named,
      '--by',
      by,
      '--role',
      role,
      '--as',
      as,
      '--lang',
      lang,
    ],
  },
  {
    name: 'blind',
    fields: [story, { name: 'readers', kind: 'text' }, language],
    args: ({ story: named = '', readers = '', lang = 'nl' }) => [
      named,
      '--readers',
      readers,
      '--lang',
      lang,
      '--out',
      '{out}',
    ],
  },
  {
    name: 'count',
    command: 'blind',
    fields: [
      { name: 'answers', kind: 'files' },
      { name: 'kind', kind: 'choice', values: ['people', 'simulated'] },
    ],
    args: ({ kind = 'people' }) => [
      '--count',
      '{in}',
      '--kind',
      kind,
      '--keep',
      '--out',
      '{out}/verslag.html',
    ],
  },
  {
    name: 'release',
    fields: [all, { name: 'drafts', kind: 'choice', values: ['ask', 'leave'] }],
    args: ({ module = '', drafts }) => [module, ...(drafts === 'leave' ? ['--leave-drafts'] : [])],
  },
  { name: 'impact', fields: [{ name: 'source', kind: 'source' }], args: ({ source = '' }) => [source] },
  { name: 'graph', fields: [story], args: ({ story: named = '' }) => [named] },
  { name: 'ship', fields: [], args: () => [] },
] as const satisfies readonly CommandRow[];

/** The name of a command that author mode offers. */
export type CommandName = (typeof commandRows)[number]['name'];
