/** The stored form of an intention. */
import * as z from 'zod/mini';
import { lookBackOutcomes, responses } from '../../core/tools/intentions/intention';
import { id, text, time } from './parts';

/** The shape of an intention. */
export const intention = {
  id,
  module: z.nullable(id),
  when: text,
  then: text,
  response: z.nullable(z.enum(responses)),
  pushback: text,
  answer: text,
  rehearsed: z.number(),
  lookBackOn: text,
  looks: z.array(z.strictObject({ on: text, outcome: z.enum(lookBackOutcomes), words: text })),
  madeAt: time,
  changedAt: time,
  inFrontAt: time,
  letGoAt: z.nullable(time),
};
