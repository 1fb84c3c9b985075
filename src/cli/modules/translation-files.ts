/** The translation files an author means, and what stands in one of them. */
import { confirmName } from '../../compiler/check/check-translation';
import type { TranslatableFile } from '../../compiler/compilation';
import { messageLine } from '../../compiler/messages/message';
import { Reporter } from '../../compiler/messages/reporter';
import { parseFile } from '../../compiler/parse/parse-file';
import {
  type AuthoredTranslation,
  furtherTranslationSchema,
  translationSchema,
} from '../../compiler/parse/shared-schemas';
import { isOwnLanguage } from '../../core/shared/language';
import type { CommandSurroundings } from './command';

/** Whether a file is, or belongs to, what was asked: a module, a module/scenario, a shared list. */
function isMeant(file: string, asked: string): boolean {
  const name = confirmName(file);
  return name === asked || name.startsWith(`${asked}/`);
}

/** Those that are meant and lie in the author’s own folder; what was found elsewhere is none of theirs to write. */
export function meantFiles(
  all: readonly TranslatableFile[],
  asked: string,
  { owns }: Pick<CommandSurroundings, 'owns'>,
): readonly TranslatableFile[] {
  return all.filter(({ file, translationFile }) => isMeant(file, asked) && owns(translationFile));
}

/** The texts in a translation file; null, with every reason told, when it is not of the right shape. */
export function authoredTranslation(
  { translationFile, lang }: Pick<TranslatableFile, 'translationFile' | 'lang'>,
  text: string,
  { complain }: Pick<CommandSurroundings, 'complain'>,
): AuthoredTranslation | null {
  const reporter = new Reporter();
  const parsed = parseFile<AuthoredTranslation>(
    translationFile,
    text,
    isOwnLanguage(lang) ? translationSchema : furtherTranslationSchema(lang),
    reporter,
  );
  if (parsed !== null && !parsed.repaired && reporter.mark() === 0) return parsed.data;
  for (const problem of reporter.messages()) complain(`${messageLine(problem)}\n`);
  return null;
}
