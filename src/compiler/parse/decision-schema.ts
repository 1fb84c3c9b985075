/** The shape of an authored decision: choices with what lies behind them, voices, and the trainer's part. */
import { z } from 'zod';
import { givenKinds } from '../../core/scenario/scenario';
import { condition, effects, id, reasons, says, target, text } from './authored-parts';
import { standIn } from './stand-in';

const voice = z
  .strictObject({
    person: id.optional().describe('Iemand uit cast.'),
    name: text.optional().describe('De naam van iemand buiten cast.'),
    role: text.optional().describe('De rol van iemand buiten cast.'),
    present: z.boolean().default(true).describe('false voor wie er niet bij was.'),
    text: text.describe('Hoe deze persoon de beslissing ziet, in eigen woorden.'),
  })
  .superRefine((value, context) => {
    const outsider = value.name !== undefined && value.role !== undefined;
    const half = value.name !== undefined || value.role !== undefined;
    if (value.person === undefined ? outsider : !half) return;
    const mend =
      value.person === undefined ? { name: standIn, role: standIn } : { name: undefined, role: undefined };
    context.addIssue({ code: 'custom', message: says('voice/who'), params: { mend } });
  });

const choiceTexts = {
  id: id.describe('Uniek in het scenario.'),
  act: text.describe('De daad: ‘U trekt aan tafel een grens.’'),
  words: text.optional().describe('De woorden erbij, zonder aanhalingstekens.'),
  spoken: z
    .literal(true)
    .optional()
    .describe('Alleen in een chat of mail: true als u deze woorden uitspreekt, zoals wanneer u belt.'),
  label: text.describe('Een paar woorden voor de wegenkaart.'),
  did: text.describe('Terugkijkend: ‘U trok aan tafel een grens.’'),
  whatIf: text.describe('De vraag die deze weg opent: ‘Wat als u …?’'),
  when: condition.optional(),
  effects: effects.optional(),
  to: target,
  voices: z.array(voice).optional().describe('Stemmen die alleen bij deze keuze horen.'),
};

const choice = z.union([
  z.strictObject({
    ...choiceTexts,
    honours: reasons('honours').describe('Wat de keuze hooghoudt: een tot drie waarden, en waarom.'),
    strains: reasons('strains').describe('Wat onder druk komt: een tot drie waarden, en waarom.'),
    mechanism: id.optional().describe('Een mechanisme uit mechanisms.yaml.'),
    mechanismHere: text.optional().describe('Hoe dat mechanisme hier werkte.'),
    sources: z.array(id).default([]).describe('Bronnen uit sources.yaml.'),
  }),
  z.strictObject({
    ...choiceTexts,
    own: z.literal(true).describe('‘Ik doe iets anders’: de speler schrijft zelf, voor zich alleen.'),
  }),
]);

const given = z
  .strictObject({
    kind: z.enum(givenKinds).describe('Een regel, een feit, een termijn, of wie beslist.'),
    text: text.describe('Wat vaststaat, in één gewone zin van hoogstens 25 woorden.'),
    source: id.optional().describe('De bron uit sources.yaml; een regel heeft er altijd een.'),
    document: id.optional().describe('Het document van dit verhaal waarin het staat.'),
  })
  .superRefine(({ kind, source, document }, context) => {
    if (kind === 'rule' && source === undefined) {
      const mend = { source: standIn, document: undefined };
      context.addIssue({ code: 'custom', message: says('given/rule-unsourced'), params: { mend } });
    } else if (source !== undefined && document !== undefined) {
      const params = { mend: { document: undefined } };
      context.addIssue({ code: 'custom', message: says('given/two-places'), params });
    }
  });

/** Choices besides 'ik doe iets anders'. */
const choiceCount = { least: 2, most: 5 };

/** A decision as authors write it. */
export const decision = z.strictObject({
  prompt: text.optional().describe('De vraag; zonder is het ‘Wat doet u?’'),
  given: z
    .array(given)
    .min(1)
    .max(6)
    .optional()
    .describe('Wat vaststaat voordat u kiest: regels, feiten, termijnen, wie beslist. Een tot zes.'),
  lookBack: text.describe('Een alinea voor de nabespreking: wat hier op het spel stond.'),
  choices: z
    .array(choice)
    .superRefine((list, context) => {
      const own = list.filter((item) => 'own' in item).length;
      const count = list.length - own;
      if (own > 1)
        context.addIssue({ code: 'custom', message: says('decision/one-own'), params: { count: own } });
      if (count >= choiceCount.least && count <= choiceCount.most) return;
      context.addIssue({
        code: 'custom',
        message: says('decision/choice-count'),
        params: { count, ...choiceCount },
      });
    })
    .describe('Twee tot vijf keuzes, en desgewenst één met own: true.'),
  voices: z.array(voice).default([]).describe('Minstens drie stemmen, minstens één van wie er niet bij was.'),
  group: z.array(text).default([]).describe('Vragen voor een groep die dit samen speelt.'),
  facilitator: z
    .strictObject({
      minutes: z.number().int().min(1).max(60).describe('Hoeveel minuten dit gesprek vraagt.'),
      notes: z.array(text).min(1).describe('Notities voor de begeleider.'),
    })
    .optional(),
});

/** A decision as authors write it, with defaults filled in. */
export type AuthoredDecision = z.infer<typeof decision>;
