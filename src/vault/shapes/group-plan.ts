/** The stored form of a plan of a group session. A trainer's own case lies in it whole, and nowhere else. */
import * as z from 'zod/mini';
import { mostOptions, type OwnCase } from '../../core/tools/group-session/material';
import {
  fewestPeople,
  longestMinutes,
  mostPeople,
  shortestMinutes,
  votingWays,
} from '../../core/tools/group-session/plan';
import { id, many, type Shape, text, time } from './field-shapes';

const ownCase: Shape<OwnCase> = {
  title: text,
  situation: text,
  question: text,
  options: z.array(text).check(z.maxLength(mostOptions)),
  given: z.array(text).check(z.maxLength(many)),
  absent: z.array(text).check(z.maxLength(many)),
  twist: text,
};

/** The shape of a plan of a group session. */
export const groupPlan = {
  id,
  title: text,
  people: z.int().check(z.gte(fewestPeople), z.lte(mostPeople)),
  minutes: z.int().check(z.gte(shortestMinutes), z.lte(longestMinutes)),
  voting: z.enum(votingWays),
  material: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('story'), module: id, scenario: id, decision: id }),
    z.strictObject({ kind: z.literal('mini'), scenario: id }),
    z.strictObject({ kind: z.literal('own'), case: z.strictObject(ownCase) }),
    z.strictObject({ kind: z.literal('deliberation') }),
    z.strictObject({ kind: z.literal('cards') }),
  ]),
  madeAt: time,
  changedAt: time,
};
