/**
 * Browsers remember what is typed in a form field and offer it to whoever types there next. So text is only
 * typed in the fields of src/ui, each of which says that it is not to be remembered.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../../src/cli/repository';

/** Fields in which nothing is typed. */
const untyped = ['radio', 'checkbox', 'file', 'range'];

interface TextField {
  readonly where: string;
  /** Whether the element itself, or what is spread into it, says something of memory. */
  readonly saysMemory: boolean;
}

/** The opening tag that begins at `start`: up to the bracket that stands in no braces. */
function tagAt(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (text[at] === '>' && depth === 0) return text.slice(start, at);
  }
  return text.slice(start);
}

function fieldsIn(path: string, text: string): readonly TextField[] {
  return [...text.matchAll(/<(?:input|textarea)\b|<\w+[^<>]*\bcontentEditable\b/g)]
    .map(({ index }) => ({ index, tag: tagAt(text, index) }))
    .filter(({ tag }) => !untyped.some((type) => tag.includes(`type="${type}"`)))
    .map(({ index, tag }) => ({
      where: `${path}:${text.slice(0, index).split('\n').length}`,
      saysMemory: /\bautoComplete=|\{\.\.\./.test(tag),
    }));
}

const root = join(repositoryRoot, 'src');
const fields = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tsx'))
  .flatMap((path) => fieldsIn(path, readFileSync(join(root, path), 'utf8')));

test('no view has a field of its own in which text is typed', () => {
  expect(fields.length).toBeGreaterThan(3);
  expect(fields.map(({ where }) => where).filter((where) => !where.startsWith('ui/'))).toEqual([]);
});

test('every field of src/ui says whether it may be remembered', () => {
  expect(fields.filter(({ saysMemory }) => !saysMemory)).toEqual([]);
});

test('a field that says nothing is found', () => {
  expect(fieldsIn('a.tsx', '<input onChange={() => a > b} />\n<textarea />\n<input type="radio" />')).toEqual(
    [
      { where: 'a.tsx:1', saysMemory: false },
      { where: 'a.tsx:2', saysMemory: false },
    ],
  );
});
