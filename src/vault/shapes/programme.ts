/** The stored form of what belongs to the programme: journeys, notes, closings, meeneem-items, moments. */
import * as z from 'zod/mini';
import { occasionKinds } from '../../core/conversations/occasion';
import { refreshSteps } from '../../core/conversations/refresh';
import { toolIds } from '../../core/scenario/vocabulary';
import { count, day, id, many, text, textUpTo, time } from './parts';

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

const carryPlace = z.strictObject({
  place: z.literal('tool'),
  tool: z.enum(toolIds),
  record: z.nullable(id),
});

/** The shape of a meeneem-item. */
export const carryItem = {
  id,
  kind: z.enum(['question', 'doubt', 'sentence']),
  text,
  origin: z.union([
    z.strictObject({
      place: z.literal('debrief'),
      module: id,
      scenario: id,
      journey: id,
      moment: z.nullable(id),
    }),
    carryPlace,
  ]),
  broughtTo: z.array(carryPlace).check(z.maxLength(many)),
  madeAt: time,
  doneAt: z.nullable(time),
};

/** The shape of a closing. */
export const moduleClosing = {
  module: id,
  way: z.enum(['intention', 'conversation', 'declined']),
  closedAt: time,
};

/** The shape of an integrity moment. */
export const occasion = {
  id,
  kind: z.enum(occasionKinds),
  on: day,
  note: text,
  everyMonths: z.nullable(z.int().check(z.gte(1), z.lte(100 * 12))),
  refresh: z.nullable(z.enum(refreshSteps)),
  doneOn: z.nullable(day),
  madeAt: time,
  changedAt: time,
};
