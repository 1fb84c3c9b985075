/** The stored form of what belongs to the programme: journeys, notes, closings. */
import * as z from 'zod/mini';
import { count, id, many, text, textUpTo, time } from './field-shapes';

/** The shape of a journey. */
export const journey = {
  id,
  module: id,
  scenario: id,
  contentHash: textUpTo(200),
  steps: z.array(z.strictObject({ moment: id, choice: id })).check(z.maxLength(10 * many)),
  cursor: z.nullable(z.strictObject({ moment: id, lines: count })),
  startedAt: time,
  changedAt: time,
  endedAt: z.nullable(time),
  debriefSeenAt: z.nullable(time),
  branchedFrom: z.nullable(z.strictObject({ journey: id, sharedSteps: count })),
};

/** The shape of a note. */
export const note = {
  id,
  journey: id,
  moment: id,
  kind: z.enum(['note', 'own-choice']),
  text,
  changedAt: time,
};

/** The shape of a closing. */
export const moduleClosing = {
  module: id,
  way: z.enum(['intention', 'conversation', 'declined']),
  closedAt: time,
};
