/** The stored form of a prepared conversation. */
import * as z from 'zod/mini';
import { planSteps, pointPlaces, talkKinds } from '../../core/tools/planner/plan';
import { count, day, id, itemsOf, many, text, time, timeOfDay } from './field-shapes';

/** A point that went in another tab may still stand here; what is shown of the page passes it by. */
const page = z
  .union([z.tuple([]), z.tuple([id]), z.tuple([id, id]), z.tuple([id, id, id])])
  .check(z.refine((ids) => new Set<string>(ids).size === ids.length));

/** The shape of a prepared conversation. */
export const conversationPlan = {
  id,
  talk: z.enum(talkKinds),
  title: text,
  on: z.nullable(day),
  at: z.nullable(timeOfDay),
  lasts: z.int().check(z.gte(1), z.lte(24 * 60)),
  answers: z.record(id, text).check(z.refine((answers) => Object.keys(answers).length <= many)),
  points: itemsOf(
    z.strictObject({
      id,
      text,
      place: z.enum(pointPlaces),
      why: text,
      from: z.nullable(id),
    }),
    many,
  ),
  page,
  unsorted: text,
  background: text,
  unsure: text,
  opening: text,
  rehearsed: count,
  agreements: itemsOf(z.strictObject({ id, text, by: text, before: z.nullable(day) }), many),
  heldOn: z.nullable(day),
  cameOf: text,
  toTake: text,
  step: z.enum(planSteps),
  madeAt: time,
  changedAt: time,
};
