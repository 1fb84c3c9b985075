/** The author's desk as a handler of HTTP: who may ask, what may be asked, and the answer as JSON. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { ContentFolders } from '../compiler/content-folders';
import type { EditPath } from '../library/author-desk';
import { AuthoredFiles, NotPossible } from './authored-files';
import { type House, turnedAway } from './gate';
import { runCommand } from './run-command';

const mebibyte = 1024 * 1024;

const path: z.ZodType<EditPath> = z.array(z.union([z.string().max(300), z.number().int().min(0)])).max(40);
const place = z.number().int().min(0);

const edit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('set'), path, value: z.json() }),
  z.strictObject({ kind: z.literal('insert'), path, at: place, value: z.json() }),
  z.strictObject({ kind: z.literal('remove'), path }),
  z.strictObject({ kind: z.literal('move'), path, from: place, to: place }),
]);

const carried = z.strictObject({ name: z.string().min(1).max(200), base64: z.base64() });

interface Errand {
  /** The most bytes that a question of this kind may have. */
  readonly most: number;
  readonly answer: (files: AuthoredFiles, question: unknown) => Promise<unknown>;
}

function errand<Question>(
  most: number,
  schema: z.ZodType<Question>,
  answer: (files: AuthoredFiles, question: Question) => Promise<unknown>,
): Errand {
  return { most, answer: (files, question) => answer(files, schema.parse(question)) };
}

const errands: Readonly<Record<string, Errand>> = {
  '/file': errand(4096, z.strictObject({ file: z.string() }), (files, { file }) => files.read(file)),
  '/write': errand(
    mebibyte,
    z.strictObject({ file: z.string(), base: z.string().max(64), edits: z.array(edit).min(1).max(200) }),
    (files, { file, base, edits }) => files.write(file, base, edits),
  ),
  '/command': errand(
    32 * mebibyte,
    z.strictObject({
      name: z.string().max(60),
      args: z.array(z.string().max(4000)).max(60),
      files: z.array(carried).max(200),
    }),
    (files, { name, args, files: brought }) =>
      files.inTurn(() => runCommand(files.folders, name, args, brought)),
  ),
};

/** The whole body; null when it is larger than it may be. */
async function bodyOf(request: IncomingMessage, most: number): Promise<string | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    // Read to its end all the same: who is cut off while sending hears no answer.
    if (size <= most) parts.push(part);
  }
  if (size > most) return null;
  return Buffer.concat(parts).toString('utf8');
}

function send(response: ServerResponse, status: number, answer: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(JSON.stringify(answer));
}

function isMisshapen(error: unknown): boolean {
  return error instanceof SyntaxError || error instanceof z.ZodError;
}

/** Where the desk works and what it knows of the server in front of it. */
export interface DeskServerOptions {
  /** Where the authored files lie. */
  readonly folders: ContentFolders;
  readonly house: () => House;
}

/** A handler for everything below the address of the desk, which is taken off the URL before. */
export function deskServer({ folders, house }: DeskServerOptions) {
  const files = new AuthoredFiles(folders);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const away = turnedAway(request, house());
    if (away !== null) {
      send(response, away.status, { sentence: away.sentence });
      return;
    }
    const asked = request.url ?? '';
    const found = Object.hasOwn(errands, asked) ? errands[asked] : undefined;
    if (found === undefined) {
      send(response, 404, { sentence: 'Hier is niets te vragen.' });
      return;
    }
    try {
      const body = await bodyOf(request, found.most);
      if (body === null) {
        send(response, 413, { sentence: 'Dit is te groot om te versturen. Er is niets veranderd.' });
        return;
      }
      send(response, 200, await found.answer(files, JSON.parse(body)));
    } catch (error) {
      if (error instanceof NotPossible) send(response, 422, { sentence: error.message });
      else if (isMisshapen(error))
        send(response, 400, { sentence: 'Deze vraag heeft niet de vorm die hier wordt begrepen.' });
      else {
        const reason = error instanceof Error ? error.message : String(error);
        send(response, 500, { sentence: `De ontwikkelserver kwam er niet uit: ${reason}` });
      }
    }
  };
}
