/** The stored form of a moral deliberation and of what was learned from one. */
import * as z from 'zod/mini';
import {
  deliberationForms,
  deliberationSettings,
  deliberationSteps,
} from '../../core/tools/deliberation/deliberation';
import { day, flag, id, text, time } from './parts';

/** The shape of a deliberation. */
export const deliberation = {
  id,
  setting: z.enum(deliberationSettings),
  form: z.enum(deliberationForms),
  codeWord: text,
  agreed: z.array(text),
  moment: text,
  question: text,
  optionA: text,
  priceA: text,
  optionB: text,
  priceB: text,
  facts: text,
  perspectives: z.array(z.strictObject({ id, who: text, absent: flag, value: text, rule: text })),
  options: text,
  judgements: z.array(z.strictObject({ id, right: text, because: text, harm: text, limit: text })),
  agreement: text,
  difference: text,
  conclusion: text,
  remains: text,
  limiting: text,
  action: text,
  by: text,
  lookBackOn: z.nullable(day),
  evaluation: text,
  spent: z.partialRecord(z.enum(deliberationSteps), z.number()),
  step: z.enum(deliberationSteps),
  madeAt: time,
  changedAt: time,
};

/** The shape of an outcome kept to learn from. */
export const precedent = {
  id,
  question: text,
  considerations: text,
  conclusion: text,
  remains: text,
  madeAt: time,
};
