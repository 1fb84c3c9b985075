/** The stored form of what was typed and is not yet part of a record. */
import * as z from 'zod/mini';
import { draftLength } from '../../core/shared/draft';
import { textUpTo, time } from './field-shapes';

/** A place, perhaps the record it is about, and whether it was typed in front of the lock (`core/shared/draft.ts`). */
const place = z
  .string()
  .check(z.maxLength(300), z.regex(/^[A-Za-z]+(?:\.[A-Za-z0-9_-]+){1,3}(?: \(locked \d{1,16}\))?$/));

/** The shape of a draft. */
export const draft = {
  id: place,
  text: textUpTo(draftLength),
  changedAt: time,
};
