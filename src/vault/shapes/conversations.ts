/** The stored form of what stands above the tools: meeneem-items and integrity moments. */
import * as z from 'zod/mini';
import { occasionKinds } from '../../core/conversations/occasion';
import { refreshSteps } from '../../core/conversations/refresh';
import { toolIds } from '../../core/scenario/vocabulary';
import { day, id, many, text, time } from './field-shapes';

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

/** The shape of a pause in the suggestions. */
export const refreshPause = { id, changedAt: time };
