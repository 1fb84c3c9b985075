/**
 * What author mode asks of the development server: to read an authored file, to write a change back into it, and to
 * carry out one of the commands of `npm run modules`. In a built app there is no such server and no desk.
 */

/** A step into a file: a key of a map or an index of a list. */
export type EditPath = readonly (string | number)[];

/** One change to a file. */
export type Edit =
  /** The value at `path`, in the place of what stands there; a key that is not there yet is added. */
  | { readonly kind: 'set'; readonly path: EditPath; readonly value: unknown }
  /** A new item in the list at `path`, at place `at`, counted from 0; the list is made where there is none. */
  | { readonly kind: 'insert'; readonly path: EditPath; readonly at: number; readonly value: unknown }
  /** The key or the item at `path` goes. */
  | { readonly kind: 'remove'; readonly path: EditPath }
  /** An item of the list at `path` to another place. */
  | { readonly kind: 'move'; readonly path: EditPath; readonly from: number; readonly to: number };

/** An authored file as it stands on the disk. */
export interface AuthoredFile {
  /** Its path in the modules folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** What a change is made on: it is refused when the file reads otherwise by then. Empty where there is no file yet. */
  readonly hash: string;
  /** What the text says as plain data, of whatever shape; null where it cannot be read as YAML. */
  readonly data: unknown;
}

/** What became of a change. */
export type WriteOutcome =
  | {
      readonly kind: 'written';
      readonly file: AuthoredFile;
      /** The first line that reads otherwise now, counted from 1; left out where none does. */
      readonly line?: number;
    }
  /** The file was changed in between. Nothing was written. */
  | { readonly kind: 'conflict'; readonly theirs: AuthoredFile }
  /** Nothing was written, for a reason that an author can read. */
  | { readonly kind: 'refused'; readonly sentence: string };

/** A file that goes along with a command or comes back from it. */
export interface CarriedFile {
  readonly name: string;
  /** Its bytes in base64. */
  readonly base64: string;
}

/** What a command answered. */
export interface CommandAnswer {
  /** 0 done, 1 not possible, 2 asked in the wrong way. */
  readonly code: number;
  readonly printed: string;
  readonly complained: string;
  /** The files it made to take along. */
  readonly files: readonly CarriedFile[];
}

/**
 * The author's desk. Every promise rejects when the server cannot be reached or answers nobody here, with a sentence
 * that says why; what was typed is then still on the page.
 */
export interface AuthorDesk {
  /** A file, or one without text where there is none yet. */
  file(file: string): Promise<AuthoredFile>;
  write(file: string, base: string, edits: readonly Edit[]): Promise<WriteOutcome>;
  /**
   * A command of `npm run modules` with its arguments. In these `{out}` stands for a folder whose files come back, and
   * `{in}` for the folder in which `files` lie.
   */
  command(name: string, args: readonly string[], files?: readonly CarriedFile[]): Promise<CommandAnswer>;
}

/** Where the development server listens for it, and the name of the meta element with the token of this run. */
export const deskAddress = '/__auteur';
export const deskToken = 'speelveld-auteur';

/** The desk of the server that this page came from. */
export function openDesk(): AuthorDesk {
  const token = document.querySelector<HTMLMetaElement>(`meta[name="${deskToken}"]`)?.content ?? '';
  const ask = async <Answer>(what: string, question: unknown): Promise<Answer> => {
    const response = await fetch(`${deskAddress}/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-speelveld-auteur': token },
      body: JSON.stringify(question),
    });
    // Safe: both ends of this are compiled from this repository; another server in its place sends no such answer.
    const answer = (await response.json().catch(() => null)) as (Answer & { sentence?: string }) | null;
    if (!response.ok || answer === null)
      throw new Error(answer?.sentence ?? `De ontwikkelserver antwoordde ${response.status}.`);
    return answer;
  };
  return {
    file: (file) => ask('file', { file }),
    write: (file, base, edits) => ask('write', { file, base, edits }),
    command: (name, args, files = []) => ask('command', { name, args, files }),
  };
}
