/** The stored form of what was typed and is not yet part of a record. */
import * as z from 'zod/mini';
import { draftLength } from '../../core/shared/draft';
import { time } from './parts';

/** A place, and which of the person's records it is about; longer than an id, for it can hold one. */
const place = z.string().check(z.maxLength(300), z.regex(/^[a-z]/i));

/** The shape of a draft. */
export const draft = {
  id: place,
  text: z.string().check(z.maxLength(draftLength)),
  changedAt: time,
};
