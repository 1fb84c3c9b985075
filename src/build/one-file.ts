/** What a page needs that holds its own script and styles: how they stand in it, and how a policy names them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a content security policy names an inline script or style by what it is. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The styles of a page in a folder of `src`: those that such pages share, then its own. */
export function stylesOf(folder: string): string {
  return [join(folder, '../build/own-page.css'), join(folder, 'page.css')]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

/** A script as it may stand inside a page, where these would end it or begin a comment. */
export function inScript(code: string): string {
  return code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}

/** Data as they may stand in a script element that is no script. */
export function inData(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Words as they may stand in a page. */
export function inText(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A page with each `%name%` of these parts put in its place. */
export function filledIn(page: string, parts: Readonly<Record<string, string>>): string {
  return page.replace(/%([a-z]+)%/g, (whole, name: string) => parts[name] ?? whole);
}

/** A rule that marks each sheet of paper with these words, also those that follow the first. */
export function paperMark(words: string): string {
  const quoted = words.replace(/[\\"<]/g, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `);
  return `@media print { @page { @top-center { content: "${quoted}"; font: 9pt sans-serif; } } }`;
}
