/**
 * What is still a draft. It has to be known before a file is parsed, for a draft that cannot even be read breaks
 * nothing either; so the line is looked for in the text.
 */
import type { Sources } from './compilation';

/** The line `draft: true` of a file, with what ends it. */
const draftLine = /^(?:\uFEFF)?draft[ \t]*:[ \t]+(?:true|True|TRUE)[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n|$)/m;

/** Whether a file says of itself that it is a draft. */
export function saysDraft(text: string | undefined): boolean {
  return text !== undefined && draftLine.test(text);
}

/** The text without that line; every other byte stays. The text itself where there is no such line. */
export function withoutDraftLine(text: string): string {
  const begin = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  return begin + text.slice(begin.length).replace(draftLine, '');
}

/** The files of a module that tell a story: its scenarios and its mini cases, in Dutch. */
function storyFiles(sources: Sources, folder: string): readonly string[] {
  const own = new Set(['module', 'walks', 'sign-offs'].map((name) => `${folder}/${name}.yaml`));
  return [...sources.keys()].filter(
    (path) =>
      path.startsWith(`${folder}/`) &&
      /^(?:mini\/)?[^/.]+\.yaml$/.test(path.slice(folder.length + 1)) &&
      !own.has(path),
  );
}

/** Whether a module is a draft: it says so, or each of its stories does and nothing of it remains. */
export function isDraftModule(sources: Sources, folder: string): boolean {
  if (saysDraft(sources.get(`${folder}/module.yaml`))) return true;
  const stories = storyFiles(sources, folder);
  return stories.length > 0 && stories.every((path) => saysDraft(sources.get(path)));
}
