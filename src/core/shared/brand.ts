/**
 * Distinct string types. A moment id and a choice id are both text; giving each its own type
 * lets the compiler refuse one where the other is meant.
 */
declare const brand: unique symbol;

/** A string that only fits where this very kind of string is asked for. */
export type Brand<Name extends string> = string & { readonly [brand]: Name };
