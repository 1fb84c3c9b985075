/** The stored form of a weighed side activity. */
import * as z from 'zod/mini';
import {
  angles,
  arrangementKinds,
  avoidances,
  weighingSteps,
} from '../../core/tools/side-activities/side-activity';
import { day, id, text, time } from './parts';

/** The shape of a weighed side activity. */
export const sideActivity = {
  id,
  codeWord: text,
  what: text,
  without: text,
  whyMe: text,
  avoidances: z.array(z.enum(avoidances)),
  avoiding: text,
  angles: z.record(z.enum(angles), z.strictObject({ pro: text, con: text })),
  outsider: text,
  arrangements: z.array(z.strictObject({ kind: z.enum(arrangementKinds), limit: text })),
  choose: text,
  because: text,
  evenThough: text,
  toReport: z.array(id),
  againOn: z.nullable(day),
  step: z.enum(weighingSteps),
  madeAt: time,
  changedAt: time,
};
