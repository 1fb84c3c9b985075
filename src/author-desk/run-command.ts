/**
 * One command of `npm run modules`, carried out for author mode. The files it makes stand in a folder of their own and go
 * back to the page; the files that came along stand in another. Both are gone afterwards.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { commands } from '../cli/modules/commands';
import type { ContentFolders } from '../compiler/content-folders';
import type { CarriedFile, CommandAnswer } from '../library/author-desk';

function refused(complained: string): CommandAnswer {
  return { code: 2, printed: '', complained, files: [] };
}

/** Whether an argument would have a command read or write elsewhere. */
function leadsElsewhere(argument: string, index: number, args: readonly string[]): boolean {
  const value = argument.startsWith('--') ? argument.slice(argument.indexOf('=') + 1) : argument;
  const isOut = args[index - 1] === '--out' || argument.startsWith('--out=');
  if (isOut && !/^\{out\}(?:$|[\\/])/.test(value)) return true;
  return isAbsolute(value) || /^[a-z]:[\\/]|^~/i.test(value) || /(?:^|[\\/])\.\.(?:$|[\\/])/.test(value);
}

async function filesIn(folder: string): Promise<readonly CarriedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.sort().map(async (path) => ({
      name: relative(folder, path).split(sep).join('/'),
      base64: (await readFile(path)).toString('base64'),
    })),
  );
}

async function putIn(folder: string, files: readonly CarriedFile[]): Promise<void> {
  for (const { name, base64 } of files) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, Buffer.from(base64, 'base64'));
  }
}

/** Whether a name stays in the folder that it is put in. */
function isTame(name: string): boolean {
  return name.split('/').every((part) => /^[\p{L}\p{N}_][\p{L}\p{N}_. ()-]*$/u.test(part));
}

/** Carries out a command on the content of `folders`. What it throws becomes what it complained of. */
export async function runCommand(
  folders: ContentFolders,
  name: string,
  args: readonly string[],
  files: readonly CarriedFile[],
): Promise<CommandAnswer> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) return refused(`Er is geen opdracht ‘${name}’.\n`);
  if (args.some(leadsElsewhere) || !files.every((file) => isTame(file.name)))
    return refused('Deze opdracht zou buiten de map met modules lezen of schrijven. Er is niets gedaan.\n');
  const place = await mkdtemp(join(tmpdir(), 'speelveld-opdracht-'));
  const [out, brought] = [join(place, 'uit'), join(place, 'in')];
  let printed = '';
  let complained = '';
  try {
    await mkdir(out);
    await mkdir(brought);
    await putIn(brought, files);
    const put = (argument: string): string => argument.replaceAll('{out}', out).replaceAll('{in}', brought);
    const code = await command(args.map(put), {
      ...folders,
      now: () => new Date(),
      print: (text) => {
        printed += text;
      },
      complain: (text) => {
        complained += text;
      },
    });
    // Where it stood for a moment says nothing to who gets the file from the page.
    const told = (text: string): string =>
      [out, brought].reduce(
        (t, path) => t.replaceAll(path + sep, '').replaceAll(path, 'de bestanden hier'),
        text,
      );
    return { code, printed: told(printed), complained: told(complained), files: await filesIn(out) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { code: 1, printed, complained: `${complained}De opdracht liep vast: ${reason}\n`, files: [] };
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}
