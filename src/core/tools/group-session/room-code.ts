/** The code of a room as people see it: on the wall, before who leads, and in the field of a phone. */

/** A code in groups of four, as one reads it aloud and types it. */
export function inGroups(code: string): string {
  return code.replace(/(.{4})(?=.)/gu, '$1 ');
}
