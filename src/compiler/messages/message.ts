/** A message to an author: what is wrong, where it stands and what mends it. */
import type { catalogue, Severity } from './catalogue';

/** The code of a message, `area/what-is-wrong`. */
export type MessageCode = keyof typeof catalogue;

/** Whether a message is about a translation: one that is behind does not keep a story from being played. */
export function isOfTranslation(code: MessageCode): boolean {
  return code.startsWith('translation/');
}

/** A place in an authored file; line and column count from 1. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where a message stands that is about a file as a whole, or about one that is not there. */
export function topOf(file: string): SourcePlace {
  return { file, line: 1, column: 1 };
}

/** One message, ready to be shown. */
export interface Message extends SourcePlace {
  readonly severity: Severity;
  readonly code: MessageCode;
  readonly message: string;
  /** The key of the text, where the message is about a translation. */
  readonly key?: string;
  /** The line as it stands and as it could read instead, where one line mends it. */
  readonly example?: { readonly written: string; readonly mended: string };
  /** It is about a draft: nothing stops because of it. */
  readonly draft?: true;
}

/** `file:line:column: sentence [code]`, the form editors and terminals can follow; of a draft it says so. */
export function messageLine({ file, line, column, message, code, draft }: Message): string {
  return `${file}:${line}:${column}: ${message} [${code}]${draft === true ? ' (concept)' : ''}`;
}
