/** JSON as it comes from outside: nothing is known of it before it was looked at. */

/** A value that JSON can write. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** An object that JSON can write; any name may be missing. */
export interface JsonObject {
  readonly [name: string]: Json | undefined;
}

/** Reads JSON; undefined where it is none. */
export function readJson(text: string): Json | undefined {
  try {
    // Safe: JSON.parse makes nothing else.
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** The value where it is an object and no list; null otherwise. */
export function asObject(value: Json | undefined): JsonObject | null {
  // Safe: of all that Json can be, only an object and a list remain, and a list is ruled out.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

/** The value where it is a text with something in it; null otherwise. */
export function asText(value: Json | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The objects in a list; xAPI allows one object in place of a list of one (Data §2.4.6.2). */
export function asObjects(value: Json | undefined): readonly JsonObject[] {
  const list: readonly (Json | undefined)[] = Array.isArray(value) ? value : [value];
  return list.map(asObject).filter((one) => one !== null);
}
