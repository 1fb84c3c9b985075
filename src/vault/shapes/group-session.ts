/**
 * The stored form of a group session while it runs. Its material is a story or a case as it was when the session began;
 * of a story only that it is one is looked at, for the app compiled it itself.
 */
import * as z from 'zod/mini';
import { stepKinds } from '../../core/scenario/group-plan';
import { fewestOptions, mostOptions, optionLetters } from '../../core/tools/group-session/material';
import { phases } from '../../core/tools/group-session/phases';
import { votingWays } from '../../core/tools/group-session/plan';
import type { GroupSession } from '../../core/tools/group-session/session';
import { count, day, flag, id, longText, many, type Shape, text, textUpTo, time } from './field-shapes';
import { journey } from './programme';

const texts = z.array(longText).check(z.maxLength(many));
const number = z.union([z.literal(1), z.literal(2)]);
/** Milliseconds on a stopwatch. */
const passed = z.number().check(z.gte(0));
const minutes = z.number().check(z.gte(0), z.lte(10_000));

const question = z.looseObject({
  id,
  prompt: text,
  situation: texts,
  given: texts,
  absent: z.array(z.looseObject({ name: text, role: z.optional(text), says: z.nullable(longText) })),
  options: z
    .array(z.looseObject({ id, letter: z.enum(optionLetters), act: text, words: z.nullable(text) }))
    .check(z.minLength(fewestOptions), z.maxLength(mostOptions)),
  questions: texts,
  notes: texts,
  minutes,
  twist: z.nullable(text),
});

const scenario = z.looseObject({
  id,
  title: text,
  cast: z.array(z.looseObject({ id })),
  scenes: z.array(z.looseObject({ moments: z.array(z.looseObject({ id })) })),
});

const material = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('story'),
    title: text,
    scenario,
    question,
    plan: z.nullable(z.looseObject({ closing: text, twist: text })),
  }),
  z.looseObject({ kind: z.literal('own'), title: text, question }),
  z.looseObject({ kind: z.literal('deliberation') }),
  z.looseObject({ kind: z.literal('cards'), questions: texts }),
]);

const counts = z.record(id, count);

const shown = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none'), why: z.enum(['too-few', 'tells-of-few']) }),
  z.strictObject({
    kind: z.literal('band'),
    why: z.enum(['few', 'near']),
    band: z.enum(['of-one-mind', 'majority', 'divided']),
    leading: z.array(id),
  }),
  z.strictObject({ kind: z.literal('counts'), counts, voters: count }),
]);

const showings = z.array(z.strictObject({ shown, voters: count }));

const round = z.strictObject({
  key: textUpTo(300),
  question: id,
  number,
  state: z.enum(['open', 'closed', 'shown']),
  phones: z.nullable(counts),
  hand: z.nullable(counts),
  shown: z.nullable(shown),
  showings,
  before: showings,
});

const sheet = z.strictObject({
  steps: z
    .array(
      z.strictObject({
        id,
        kind: z.enum(stepKinds),
        round: z.nullable(number),
        phase: z.nullable(z.enum(phases)),
        minutes,
        say: texts,
        questions: texts,
      }),
    )
    .check(z.minLength(1), z.maxLength(100)),
  leftOut: z.array(z.enum(stepKinds)),
});

/** The shape of a session. */
export const groupSession = {
  id,
  title: text,
  people: count,
  minutes,
  voting: z.enum(votingWays),
  material,
  sheet,
  at: count,
  spent: z.record(id, passed),
  watch: z.strictObject({ passed, since: z.nullable(time) }),
  rounds: z.array(round),
  journey: z.nullable(z.strictObject(journey)),
  shownPart: count,
  cardsShown: z.record(id, count),
  moralQuestion: text,
  harvest: texts,
  draft: text,
  lookBackOn: z.nullable(day),
  wall: z.strictObject({ isBlack: flag }),
  begunAt: time,
  startedAt: z.nullable(time),
  closedAt: z.nullable(time),
} satisfies Shape<GroupSession>;
