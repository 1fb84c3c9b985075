/** The shape of an authored scenario: parsed here once, typed everywhere else. */
import { z } from 'zod';
import { condition, effects, id, memoryName, reasons, target, text } from './parts';

const person = z.strictObject({
  name: text,
  initials: z.string().trim().min(1).max(3),
  role: text,
  relation: text.describe('Wat deze persoon voor de speler is, in een paar woorden.'),
});

const memoryVariable = z.union([
  z.strictObject({ min: z.number().int(), max: z.number().int(), start: z.number().int() }),
  z.strictObject({ start: z.boolean() }),
  z.strictObject({ values: z.array(z.string().min(1)).min(2), start: z.string() }),
]);

const gaze = z.string().regex(/^[a-z0-9-]+ > [a-z0-9-]+$/, 'schrijf wie naar wie kijkt als ‘anna > you’');

/** Words in a line that are not the speaker. */
export const lineModifiers = ['id', 'looks', 'at', 'day', 'when', 'text', 'from', 'document'] as const;

const line = z
  .object({
    id: id.optional().describe('Alleen nodig als een vertaling de regel bij naam moet vinden.'),
    looks: z.array(gaze).optional(),
    at: z.string().min(1).optional().describe('Het tijdstip van een bericht; maakt de regel een bericht.'),
    day: text.optional(),
    when: condition.optional(),
    text: text.optional().describe('Alleen bij document: de regel erboven.'),
    from: id.optional().describe('Alleen bij document: wie het aanreikt.'),
    document: id.optional(),
  })
  .catchall(text)
  .superRefine((value, context) => {
    const speakers = Object.keys(value).filter((key) => !(lineModifiers as readonly string[]).includes(key));
    const wanted = value.document === undefined ? 1 : 0;
    if (speakers.length === wanted) return;
    const message =
      wanted === 0
        ? `een regel met document heeft geen spreker, hier staat ${speakers.join(', ')}`
        : 'een regel heeft precies één spreker: een persoon, you, narrator of thought';
    context.addIssue({ code: 'custom', message });
  });

const voice = z
  .strictObject({
    person: id.optional(),
    name: text.optional(),
    role: text.optional(),
    present: z.boolean().default(true),
    text,
  })
  .refine((value) => (value.person === undefined) === (value.name !== undefined && value.role !== undefined), {
    message: 'een stem is van iemand uit cast (person), of heeft een eigen name en role',
  });

const choiceTexts = {
  id,
  act: text.describe('De daad: ‘U trekt aan tafel een grens.’'),
  words: text.optional().describe('De woorden erbij, zonder aanhalingstekens.'),
  label: text.describe('Een paar woorden voor de wegenkaart.'),
  did: text.describe('Terugkijkend: ‘U trok aan tafel een grens.’'),
  whatIf: text.describe('De vraag die deze weg opent: ‘Wat als u …?’'),
  when: condition.optional(),
  effects: effects.optional(),
  to: target,
  voices: z.array(voice).optional(),
};

const choice = z.union([
  z.strictObject({ ...choiceTexts, own: z.literal(true) }),
  z.strictObject({
    ...choiceTexts,
    honours: reasons.describe('Wat de keuze hooghoudt: waarde en waarom.'),
    strains: reasons.describe('Wat onder druk komt: waarde en waarom.'),
    mechanism: id.optional(),
    mechanismHere: text.optional(),
    sources: z.array(id).default([]),
  }),
]);

const decision = z.strictObject({
  prompt: text.optional(),
  lookBack: text,
  choices: z.array(choice).min(2).max(6),
  voices: z.array(voice).default([]),
  group: z.array(text).min(1),
  facilitator: z.strictObject({ minutes: z.number().int().min(1).max(60), notes: z.array(text).min(1) }),
});

const branches = z
  .array(z.strictObject({ when: condition.optional(), to: target }))
  .min(1)
  .refine((list) => list.every(({ when }, index) => (when === undefined) === (index === list.length - 1)), {
    message: 'alleen de laatste weg heeft geen voorwaarde, en die heeft er nooit een',
  });

const moment = z
  .strictObject({
    id,
    lines: z.array(line).default([]),
    next: z.union([target, branches]).optional(),
    decision: decision.optional(),
  })
  .refine((value) => (value.next === undefined) !== (value.decision === undefined), {
    message: 'een moment gaat verder (next) of vraagt iets (decision), een van de twee',
  });

const plan = z.strictObject({
  shape: z.enum(['round-table', 'long-table', 'phone-call', 'phones', 'corridor', 'desk', 'alone']),
  seats: z.array(id).min(1).max(8).describe('Met de klok mee; you is de speler.'),
  mentioned: z.array(id).default([]).describe('Wie wordt genoemd zonder er te zijn.'),
  looks: z.array(gaze).default([]),
});

const scene = z.strictObject({
  id,
  title: text,
  time: text,
  place: text,
  circumstance: text.optional(),
  later: text.optional().describe('De sprong in de tijd: ‘drie weken later’.'),
  channel: z.enum(['gesprek', 'telefoon', 'mail', 'chat', 'vergadering', 'document', 'gedachte']),
  view: id.optional().describe('Door wiens ogen, als het niet de speler is.'),
  intro: text.optional(),
  plan,
  moments: z.array(moment).min(1),
});

const ending = z.strictObject({
  id,
  title: text,
  text,
  prices: z.array(z.strictObject({ who: text, what: text })).default([]),
  question: text,
  early: z.boolean().default(false),
});

/** A scenario as authors write it. */
export const scenarioSchema = z.strictObject({
  id,
  title: text,
  standfirst: text.describe('Twee of drie zinnen voor de voorkant.'),
  question: text.describe('De titel van de nabespreking: een vraag over iemand anders.'),
  role: text.describe('De rol van de speler.'),
  cast: z.record(id, person),
  memory: z.record(memoryName, memoryVariable).default({}),
  opening: text,
  documents: z
    .record(id, z.strictObject({ title: text, kind: text, from: text.optional(), date: text.optional(), body: text }))
    .default({}),
  scenes: z.array(scene).min(1),
  endings: z.array(ending).min(1),
  turns: z.array(z.strictObject({ moment: id, seat: id, title: text, text })).default([]),
  was: z.record(id, id).default({}).describe('Hernoemde ids: oude naam naar nieuwe.'),
  retired: z.array(id).default([]).describe('Ids die zijn uitgeleverd en verdwenen.'),
});

export type AuthoredScenario = z.infer<typeof scenarioSchema>;
export type AuthoredScene = AuthoredScenario['scenes'][number];
export type AuthoredMoment = AuthoredScene['moments'][number];
export type AuthoredLine = AuthoredMoment['lines'][number];
export type AuthoredDecision = NonNullable<AuthoredMoment['decision']>;
export type AuthoredChoice = AuthoredDecision['choices'][number];
export type AuthoredVoice = AuthoredDecision['voices'][number];
export type AuthoredMemoryVariable = AuthoredScenario['memory'][string];
