/**
 * The small parts that stored records are made of, checked on reading. What is read may come from a stranger's
 * file: a day is a day of the calendar, a time and a count lie within reason, an id names nothing that every
 * object has already. Every bound lies well above what the app writes, so that nothing it wrote is refused.
 */
import * as z from 'zod/mini';
import { isIsoDay } from '../../core/shared/iso-day';

/** The last time that is taken for one: the first day of the year 2200, in milliseconds since 1970. */
const lastTime = Date.UTC(2200, 0, 1);

/** Half a sign: such a text cannot be written in UTF-8, and no keyboard makes one. */
const halfSign = /\p{Surrogate}/u;

/** Whether a text is whole, and no longer than `most` (UTF-16 units). */
function isText(text: string, most: number): boolean {
  return text.length <= most && !halfSign.test(text);
}

/** A text of at most so many signs. Control characters may stand in it: what is pasted has them, and here they mean nothing. */
export function textUpTo(most: number) {
  return z.string().check(z.refine((text) => isText(text, most)));
}

/** What is written in one field, which takes 4 000 signs; with room for fields that begin with words from elsewhere. */
export const text = textUpTo(20_000);
/** What is put together from many fields. */
export const longText = textUpTo(1_000_000);

/** A UUID, a UUID with a moment behind it, or an id of the content; never a name that objects come with. */
export const id = z.string().check(
  z.regex(/^[A-Za-z0-9_-]{1,200}$/),
  z.refine((name) => name !== 'prototype' && !(name in {})),
);

/** Milliseconds since 1970. */
export const time = z.int().check(z.gte(0), z.lte(lastTime));
/** How often something was done or shown. */
export const count = z.int().check(z.gte(0), z.lte(1_000_000));
/** Seconds on a stopwatch; a clock that was put right meanwhile can make them many. */
export const seconds = z.int().check(z.gte(0), z.lte(lastTime / 1000));
export const flag = z.boolean();
/** An ISO day (yyyy-mm-dd) that the calendar has. */
export const day = z.string().check(z.refine(isIsoDay));
/** A time of the day (HH:MM). */
export const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** Whether nothing is in a list twice. */
function areUnlike(names: readonly unknown[]): boolean {
  return new Set(names).size === names.length;
}

/** A list of what can be said once each. */
export function listOf<Item extends z.ZodMiniType<string>>(item: Item, most: number) {
  return z.array(item).check(z.maxLength(most), z.refine(areUnlike));
}

/** A list of items with an id of their own. */
export function itemsOf<Item extends z.ZodMiniType<{ readonly id: string }>>(item: Item, most: number) {
  return z.array(item).check(
    z.maxLength(most),
    z.refine((items) => areUnlike(items.map((one) => one.id))),
  );
}

/** More of anything than a person writes. */
export const many = 1_000;

/** A decoder for each field; one that is missing, or one too many, does not compile. */
export type Shape<Part> = Readonly<Record<keyof Part, z.ZodMiniType>>;
