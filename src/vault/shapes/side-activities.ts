/** The stored form of a weighed side activity. */
import * as z from 'zod/mini';
import {
  angles,
  arrangementKinds,
  avoidances,
  weighingSteps,
} from '../../core/tools/side-activities/side-activity';
import { day, flag, id, listOf, many, text, time } from './field-shapes';

/** The shape of a weighed side activity. */
export const sideActivity = {
  id,
  codeWord: text,
  what: text,
  without: text,
  avoidances: listOf(z.enum(avoidances), avoidances.length),
  avoiding: text,
  angles: z.record(z.enum(angles), z.strictObject({ pro: text, con: text, doubt: text })),
  outsider: text,
  unasked: text,
  arrangements: z.record(z.enum(arrangementKinds), z.strictObject({ considered: flag, limit: text })),
  choose: text,
  because: text,
  evenThough: text,
  toReport: listOf(id, many),
  againOn: z.nullable(day),
  doubt: text,
  step: z.enum(weighingSteps),
  madeAt: time,
  changedAt: time,
};
