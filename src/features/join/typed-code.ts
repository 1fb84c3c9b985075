/** A code as a person types it from a wall: in groups of four, whatever else comes between. */
import { inGroups } from '../../core/tools/group-session/room-code';

/** How many characters a code has. */
const length = 12;

/** The code without what stands between. */
export function codeIn(typed: string): string {
  return typed.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** What is in the field after typing. Only what is typed at the end is put in groups, so that a correction stays in place. */
export function whileTyping(typed: string, before: string): string {
  const upper = typed.toUpperCase();
  const isAdded = upper.length > before.length && upper.startsWith(before);
  if (!isAdded) return upper;
  return inGroups(codeIn(upper));
}

/** What is not right about a code. `never`: a sign that no code has, because it looks like another. Null when all is. */
export function wrongWith(typed: string): 'length' | 'never' | null {
  const code = codeIn(typed);
  if (/[01IO]/.test(code)) return 'never';
  return code.length === length ? null : 'length';
}
