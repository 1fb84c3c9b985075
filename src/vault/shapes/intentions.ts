/** The stored form of an intention. */
import * as z from 'zod/mini';
import { lookBackOutcomes, responses } from '../../core/tools/intentions/intention';
import { makingSteps } from '../../core/tools/intentions/making';
import { count, day, id, many, text, time } from './field-shapes';

/** The shape of an intention. */
export const intention = {
  id,
  module: z.nullable(id),
  when: text,
  then: text,
  response: z.nullable(z.enum(responses)),
  pushback: text,
  answer: text,
  reminder: text,
  rehearsed: count,
  lookBackOn: day,
  looks: z
    .array(z.strictObject({ on: day, outcome: z.enum(lookBackOutcomes), words: text }))
    .check(z.maxLength(many)),
  madeAt: time,
  wordedAt: z.nullable(time),
  changedAt: time,
  inFrontAt: time,
  letGoAt: z.nullable(time),
};

/** The shape of an intention in the making. */
export const intentionMaking = {
  id,
  of: z.nullable(id),
  situation: text,
  cue: text,
  habit: text,
  response: z.nullable(z.enum(responses)),
  words: text,
  when: text,
  then: text,
  pushback: text,
  answer: text,
  rehearsed: count,
  reminder: text,
  lookBackOn: z.nullable(day),
  step: z.enum(makingSteps),
  madeAt: time,
  changedAt: time,
};
