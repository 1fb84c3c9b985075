/** The small parts that stored records are made of, checked on reading. */
import * as z from 'zod/mini';

export const id = z.string().check(z.minLength(1), z.maxLength(200));
/** Milliseconds since 1970. */
export const time = z.number();
export const text = z.string();
export const flag = z.boolean();
/** An ISO day (yyyy-mm-dd). */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** A decoder for each field; one that is missing, or one too many, does not compile. */
export type Shape<Part> = Readonly<Record<keyof Part, z.ZodMiniType>>;
