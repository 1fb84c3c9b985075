/** The stored form of a prepared conversation. */
import * as z from 'zod/mini';
import { planSteps, pointPlaces, talkKinds } from '../../core/tools/planner/plan';
import { day, id, text, time } from './parts';

/** The shape of a prepared conversation. */
export const conversationPlan = {
  id,
  talk: z.enum(talkKinds),
  title: text,
  on: z.nullable(day),
  at: z.nullable(text),
  lasts: z.number(),
  answers: z.record(z.string(), text),
  points: z.array(
    z.strictObject({
      id,
      text,
      place: z.enum(pointPlaces),
      why: text,
      from: z.nullable(id),
    }),
  ),
  page: z.union([z.tuple([]), z.tuple([id]), z.tuple([id, id]), z.tuple([id, id, id])]),
  unsorted: text,
  background: text,
  unsure: text,
  opening: text,
  rehearsed: z.number(),
  agreements: z.array(z.strictObject({ id, text, by: text, before: z.nullable(day) })),
  heldOn: z.nullable(day),
  cameOf: text,
  toTake: text,
  step: z.enum(planSteps),
  madeAt: time,
  changedAt: time,
};
