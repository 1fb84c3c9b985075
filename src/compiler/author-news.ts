/** What the development server tells an author, made from the authored files and what the compiler says of them. */
import type { AuthorNews, AuthorOutline, AuthorStory, AuthorWalk } from '../core/authoring/news';
import { localTime } from '../core/shared/local-time';
import type { Compilation, Sources } from './compilation';
import { Reporter } from './messages/reporter';
import { parseFile } from './parse/parse-file';
import { type AuthoredWalks, walksSchema } from './parse/shared-schemas';
import type { ServedContent } from './served-content';

/** A plain value after a key, as far as one line tells; null where that line is not all of it. */
function plain(text: string): string | null {
  const [, quote, quoted] = /^(['"])(.*)\1\s*(?:#.*)?$/.exec(text) ?? [];
  if (quote !== undefined) return quoted ?? null;
  return /^['"|>&*{[]/.test(text) ? null : text.replace(/\s+#.*$/, '').trim();
}

/**
 * The moments of a story, looked up line by line, so that a file that is no YAML just now still has them.
 * @internal exported for its tests
 */
export function outlineOf(text: string): AuthorOutline['moments'] {
  const found: { readonly id: string; readonly line: number }[] = [];
  /** How far in the list of moments stands that is being read; null outside of one. */
  let within: number | null = null;
  /** How far in its items stand. */
  let items: number | null = null;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const [, space = '', rest = ''] = /^(\s*)(.*)$/.exec(line) ?? [];
    if (rest === '' || rest.startsWith('#')) continue;
    if (/^(?:- )?moments:\s*(?:#.*)?$/.test(rest)) {
      within = space.length;
      items = null;
      continue;
    }
    if (within === null) continue;
    const isItem = rest.startsWith('- ');
    if (space.length < within || (space.length === within && !isItem)) {
      within = null;
      continue;
    }
    const id = /^- (?:\{\s*)?id:\s*([^,}\s]+)/.exec(rest)?.[1];
    if (!isItem || (items !== null && space.length !== items)) continue;
    items ??= space.length;
    const name = id === undefined ? null : plain(id);
    if (name !== null) found.push({ id: name, line: index + 1 });
  }
  return found;
}

/** The files in a module's folder that are no story. */
const noStories: ReadonlySet<string> = new Set(['module', 'walks', 'sign-offs', 'blind']);

/** The files that are stories by what is in them or by where they stand. */
function storiesIn(sources: Sources): readonly Pick<AuthorStory, 'module' | 'id' | 'file' | 'kind'>[] {
  return [...sources].flatMap(([file, text]): Pick<AuthorStory, 'module' | 'id' | 'file' | 'kind'>[] => {
    const [, module, mini, id] = /^([^/]+)\/(mini\/)?([^/.]+)\.yaml$/.exec(file) ?? [];
    if (module === undefined || id === undefined) return [];
    if (mini !== undefined) return [{ module, id, file, kind: 'mini' }];
    const isStory = !noStories.has(id) && /^(?:scenes|opening|cast):/m.test(text);
    return isStory ? [{ module, id, file, kind: 'scenario' }] : [];
  });
}

function walksIn(sources: Sources): AuthorNews['walks'] {
  const all: Record<string, readonly AuthorWalk[]> = {};
  for (const [file, text] of sources) {
    const [, module] = /^([^/]+)\/walks\.yaml$/.exec(file) ?? [];
    if (module === undefined) continue;
    const parsed = parseFile<AuthoredWalks>(file, text, walksSchema, new Reporter());
    for (const [scenario, walks] of Object.entries(parsed?.data ?? {})) {
      all[`${module}/${scenario}`] = walks.map((walk, index) => ({
        ...walk,
        line: parsed?.yaml.place([scenario, index]).line ?? 1,
      }));
    }
  }
  return all;
}

/** Everything there is to tell of `sources` after they were compiled and taken in by `served`. */
export function newsOf(
  sources: Sources,
  { messages, scenarios, blind }: Compilation,
  served: ServedContent,
): AuthorNews {
  const compiled = new Map(scenarios.map((entry) => [entry.file, entry]));
  const unasked = new Set(messages.filter(({ code }) => code === 'file/unexpected').map(({ file }) => file));
  const files = storiesIn(sources);
  const stories = files.map((story): AuthorStory => {
    const played = served.stories.get(`${story.module}/${story.id}`);
    const title = /^title:[ \t]*(\S.*)$/m.exec(sources.get(story.file) ?? '')?.[1];
    const missing = unasked.has(story.file) ? 'unnamed' : 'unreadable';
    return {
      ...story,
      title: title === undefined ? null : plain(title),
      state: played === undefined ? missing : played.isCurrent ? 'current' : 'older',
      readAt: played === undefined ? null : localTime(played.since).at,
      stage: compiled.get(story.file)?.state ?? null,
      lacks: compiled.get(story.file)?.lacks ?? [],
      readings: Object.fromEntries(compiled.get(story.file)?.readings ?? []),
    };
  });
  const outlines = files.map(({ module, id, file }) => [
    `${module}/${id}`,
    { file, moments: compiled.get(file)?.outline ?? outlineOf(sources.get(file) ?? '') },
  ]);
  return {
    messages,
    outlines: Object.fromEntries(outlines),
    stories,
    walks: walksIn(sources),
    blind: Object.fromEntries(blind),
  };
}
