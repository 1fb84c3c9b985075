/** The stored form of what belongs to the programme: journeys, notes, closings, meeneem-items, moments. */
import * as z from 'zod/mini';
import { occasionKinds } from '../../core/programme/occasion';
import { refreshSteps } from '../../core/programme/refresh';
import { day, id, text, time } from './parts';

/** The shape of a journey. */
export const journey = {
  id,
  module: id,
  scenario: id,
  contentHash: text,
  steps: z.array(z.strictObject({ moment: id, choice: id })),
  cursor: z.nullable(z.strictObject({ moment: id, lines: z.number() })),
  startedAt: time,
  changedAt: time,
  endedAt: z.nullable(time),
  debriefSeenAt: z.nullable(time),
  branchedFrom: z.nullable(z.strictObject({ journey: id, sharedSteps: z.number() })),
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

const carryPlace = z.strictObject({ place: z.literal('tool'), tool: id, record: z.nullable(id) });

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
  broughtTo: z.array(carryPlace),
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
  everyMonths: z.nullable(z.number().check(z.gte(1))),
  refresh: z.nullable(z.enum(refreshSteps)),
  doneOn: z.nullable(day),
  madeAt: time,
  changedAt: time,
};
