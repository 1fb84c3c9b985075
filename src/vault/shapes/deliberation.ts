/** The stored form of a moral deliberation and of what was learned from one. */
import * as z from 'zod/mini';
import {
  agreements,
  deliberationForms,
  deliberationSettings,
  deliberationSteps,
} from '../../core/tools/deliberation/deliberation';
import { day, flag, id, itemsOf, listOf, longText, many, seconds, text, time } from './field-shapes';

/** An entry begins as what was written in many fields, one a line. */
const entry = { question: text, considerations: longText, conclusion: text, remains: longText };
const sheet = { right: text, because: text, harm: text, limit: text };

/** The shape of a deliberation. */
export const deliberation = {
  id,
  setting: z.enum(deliberationSettings),
  form: z.enum(deliberationForms),
  codeWord: text,
  agreed: listOf(z.enum(agreements), agreements.length),
  moment: text,
  question: text,
  optionA: text,
  priceA: text,
  optionB: text,
  priceB: text,
  facts: text,
  perspectives: itemsOf(z.strictObject({ id, who: text, absent: flag, value: text, rule: text }), many),
  considerations: text,
  options: text,
  sheet: z.strictObject(sheet),
  judgements: itemsOf(z.strictObject({ id, ...sheet }), many),
  allWritten: flag,
  agreement: text,
  difference: text,
  conclusion: text,
  remains: text,
  limiting: text,
  remainsOpen: flag,
  action: text,
  by: text,
  lookBackOn: z.nullable(day),
  evaluation: text,
  entry: z.nullable(z.strictObject(entry)),
  spent: z.partialRecord(z.enum(deliberationSteps), seconds),
  paused: flag,
  keptAt: z.nullable(time),
  step: z.enum(deliberationSteps),
  madeAt: time,
  changedAt: time,
};

/** The shape of an outcome kept to learn from. */
export const precedent = {
  id,
  ...entry,
  madeAt: time,
  changedAt: time,
};
