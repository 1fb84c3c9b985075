/** The shape of an authored scenario: parsed here once, typed everywhere else. */
import { z } from 'zod';
import { refreshOccasions, storyObjects } from '../../core/scenario/scenario';
import { citedSources, condition, draft, id, memoryName, says, target, text } from './authored-parts';
import { type AuthoredDecision, decision } from './decision-schema';
import { speakersOf } from './lines';
import { standIn } from './stand-in';

const person = z.strictObject({
  name: text.describe('Voor- en achternaam, of alleen de voornaam.'),
  initials: z
    .string()
    .trim()
    .min(1)
    .max(3)
    .describe('Een tot drie letters voor het rondje in de plattegrond.'),
  role: text.describe('Wat deze persoon doet, in een paar woorden.'),
  relation: text.describe('Wat deze persoon voor de speler is, in een paar woorden.'),
});

const memoryVariable = z
  .union([
    z.strictObject({
      min: z.number().int().describe('De laagste waarde.'),
      max: z.number().int().describe('De hoogste waarde.'),
      start: z.number().int().describe('De waarde aan het begin.'),
    }),
    z.strictObject({ start: z.boolean().describe('true of false aan het begin.') }),
    z.strictObject({
      values: z.array(z.string().min(1)).min(2).describe('De woorden die het kan zijn.'),
      start: z.string().describe('Het woord aan het begin.'),
    }),
  ])
  .describe(
    'Wat het verhaal onthoudt: een getal (min, max, start), ja of nee (start), of een woord uit een lijst (values, start).',
  );

const gaze = z.string().regex(/^[a-z0-9-]+ > [a-z0-9-]+$/, says('plan/look'));

const line = z
  .object({
    id: id.optional().describe('Alleen nodig als een vertaling de regel bij naam moet vinden.'),
    looks: z.array(gaze).optional().describe('Wie vanaf deze regel naar wie kijkt: ‘anna > you’.'),
    enters: z
      .array(id)
      .optional()
      .describe('Wie er met deze regel bij komt. Wie spreekt, is er vanzelf bij.'),
    leaves: z.array(id).optional().describe('Wie er vanaf deze regel niet meer bij is.'),
    at: text
      .optional()
      .describe('Het tijdstip van een bericht, tussen aanhalingstekens; maakt de regel een bericht.'),
    day: text.optional().describe('Een dagaanduiding boven een bericht.'),
    when: condition.optional(),
    text: text.optional().describe('Alleen bij document: de regel erboven.'),
    from: id.optional().describe('Alleen bij document: wie het aanreikt.'),
    document: id.optional().describe('Een document dat hier open kan.'),
  })
  .catchall(text)
  .superRefine((value, context) => {
    const speakers = speakersOf(value);
    const mend = (kept: number): Record<string, unknown> =>
      Object.fromEntries(speakers.slice(kept).map((key) => [key, undefined]));
    if (value.document !== undefined && speakers.length > 0) {
      context.addIssue({ code: 'custom', message: says('line/document-speaker'), params: { mend: mend(0) } });
    } else if (value.document === undefined && speakers.length !== 1) {
      const mended = speakers.length === 0 ? { narrator: standIn } : mend(1);
      const params = { mend: mended, count: speakers.length };
      context.addIssue({ code: 'custom', message: says('line/one-speaker'), params });
    }
  })
  .describe(
    'Een regel: <persoon>: tekst, met you (de speler), narrator (de verteller) of thought (een gedachte), of document: id.',
  );

const branches = z
  .array(z.strictObject({ when: condition.optional(), to: target }))
  .min(1)
  .superRefine((list, context) => {
    if (list.every(({ when }, index) => (when === undefined) === (index === list.length - 1))) return;
    context.addIssue({ code: 'custom', message: says('road/last-without-condition') });
  });

const moment = z
  .strictObject({
    id: id.describe('Uniek in het scenario.'),
    lines: z.array(line).default([]).describe('Wat er gezegd, gedacht en verteld wordt, in volgorde.'),
    next: z
      .union([target, branches])
      .optional()
      .describe('Waar het verhaal verder gaat: een moment, { ending: id }, of een lijst van { when, to }.'),
    decision: decision.optional().describe('Het moment vraagt iets. Een moment heeft next of decision.'),
    sources: citedSources,
  })
  .superRefine((value, context) => {
    if ((value.next === undefined) !== (value.decision === undefined)) return;
    const mend = value.next === undefined ? { next: standIn } : { next: undefined };
    context.addIssue({ code: 'custom', message: says('moment/next-or-decision'), params: { mend } });
  });

const plan = z.strictObject({
  shape: z
    .enum(['round-table', 'long-table', 'phone-call', 'phones', 'corridor', 'desk', 'alone'])
    .describe('De vorm van de plattegrond.'),
  seats: z
    .array(id)
    .min(1)
    .max(8)
    .describe('Wie er bij het begin zitten, met de klok mee; you is de speler.'),
  mentioned: z.array(id).default([]).describe('Wie wordt genoemd zonder er te zijn.'),
  looks: z.array(gaze).default([]).describe('Wie naar wie kijkt bij het begin: ‘anna > you’.'),
});

const scene = z.strictObject({
  id: id.describe('Uniek in het scenario.'),
  title: text,
  time: text.describe('Dag en tijd, zoals ‘vrijdag, 21.40 uur’.'),
  place: text.describe('Waar het speelt.'),
  circumstance: text.optional().describe('Een omstandigheid in één zin.'),
  later: text.optional().describe('De sprong in de tijd: ‘drie weken later’.'),
  channel: z
    .enum(['gesprek', 'telefoon', 'mail', 'chat', 'vergadering', 'document', 'gedachte'])
    .describe('Hoe de scène de speler bereikt.'),
  view: id.optional().describe('Door wiens ogen, als het niet de speler is.'),
  intro: text.optional().describe('Wat de verteller vooraf zegt.'),
  plan: plan.describe('De plattegrond.'),
  moments: z.array(moment).min(1),
});

const ending = z.strictObject({
  id: id.describe('Uniek in het scenario.'),
  title: text,
  text: text.describe('Wat er gebeurde, zonder oordeel.'),
  prices: z
    .array(z.strictObject({ who: text.describe('Wie het kost.'), what: text.describe('Wat het kost.') }))
    .default([])
    .describe('Wat dit einde wie kostte; minstens één.'),
  question: text.describe('Een vraag die open blijft.'),
  taken: text
    .optional()
    .describe(
      'Dezelfde vraag zoals de speler haar meeneemt: met ‘ik’ waar de vraag ‘u’ zegt. Mag anders weg.',
    ),
  early: z
    .boolean()
    .default(false)
    .describe('true voor een vroege uitgang, die niet als volledig einde telt.'),
  sources: citedSources,
});

/** A scenario as authors write it. */
export const scenarioSchema = z.strictObject({
  draft,
  id: id.describe('De naam van dit bestand, zonder .yaml.'),
  title: text,
  standfirst: text.describe('Twee of drie zinnen voor de voorkant.'),
  question: text.describe('De titel van de nabespreking: een vraag over iemand anders.'),
  role: text.describe('De rol van de speler: ‘U bent …’'),
  object: z
    .enum(storyObjects)
    .optional()
    .describe('Eén ding uit dit verhaal, als tekening ernaast. Weg als geen van de tekeningen past.'),
  cast: z.record(id, person).describe('Wie er meespelen, de speler niet.'),
  memory: z.record(memoryName, memoryVariable).default({}).describe('Wat het verhaal onthoudt.'),
  opening: text.describe('De situatie, in 90 tot 150 woorden, ‘U …’.'),
  documents: z
    .record(
      id,
      z.strictObject({
        title: text,
        kind: text.describe('Wat het is: nota, mail, krantenbericht.'),
        from: text.optional().describe('Van wie het komt.'),
        date: text.optional().describe('De datum, zoals zij erboven staat.'),
        body: text.describe('De tekst; een lege regel begint een alinea.'),
        sources: citedSources,
      }),
    )
    .default({})
    .describe('Wat er te lezen valt.'),
  scenes: z.array(scene).min(1).describe('Drie tot zes scènes, in volgorde.'),
  endings: z.array(ending).min(1).describe('De eindes; minstens drie volledige.'),
  turns: z
    .array(
      z.strictObject({
        moment: id.describe('De minuut die opnieuw wordt verteld.'),
        seat: id.describe('Vanaf wiens stoel.'),
        title: text,
        text,
        sources: citedSources,
      }),
    )
    .default([])
    .describe('Draai de tafel: een minuut vanaf een andere stoel.'),
  sources: citedSources,
  occasions: z
    .array(z.enum(refreshOccasions))
    .default([])
    .describe('Alleen bij een korte casus: de gelegenheden waarbij hij past; minstens één.'),
  varies: z
    .strictObject({
      scenario: id.describe('Een scenario van dezelfde module.'),
      decision: id.describe('De id van het moment dat daar een keuze vraagt.'),
      changed: text.describe('De zin die zegt welke omstandigheid nu anders is.'),
    })
    .optional()
    .describe(
      'Alleen bij een korte casus: de beslissing die hier terugkomt met één omstandigheid veranderd. Eén per module.',
    ),
  was: z.record(id, id).default({}).describe('Hernoemde ids: oude naar nieuwe naam.'),
  retired: z.array(id).default([]).describe('Ids die zijn uitgeleverd en verdwenen.'),
});

/** A scenario as authors write it, with defaults filled in. */
export type AuthoredScenario = z.infer<typeof scenarioSchema>;

/** A scene as authors write it. */
export type AuthoredScene = AuthoredScenario['scenes'][number];

/** A moment as authors write it. */
export type AuthoredMoment = AuthoredScene['moments'][number];

/** A line as authors write it: its speaker is the one key that is no modifier. */
export type AuthoredLine = AuthoredMoment['lines'][number];

/** A choice as authors write it. */
export type AuthoredChoice = AuthoredDecision['choices'][number];

/** Something fixed before one chooses, as authors write it. */
export type AuthoredGiven = NonNullable<AuthoredDecision['given']>[number];

/** A voice as authors write it. */
export type AuthoredVoice = AuthoredDecision['voices'][number];

/** The declaration of a memory as authors write it. */
export type AuthoredMemoryVariable = AuthoredScenario['memory'][string];
