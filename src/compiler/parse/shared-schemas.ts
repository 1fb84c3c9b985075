/** The shapes of the other authored files: modules, the shared vocabularies, the programme, walks, translations. */
import { z } from 'zod';
import { authoredStepKinds } from '../../core/scenario/group-plan';
import { toolIds } from '../../core/scenario/vocabulary';
import type { FurtherLanguage } from '../../core/shared/language';
import { citedSources, draft, id, isoDate, isoDay, moduleId, publicAddress, text } from './authored-parts';

/** `group` in a module.yaml: how a room works with the module. */
const groupPlanSchema = z.strictObject({
  scenario: id.describe('Het scenario van deze module waar de zaal mee werkt.'),
  decision: id.describe('Het moment waarover twee keer wordt gestemd.'),
  twist: text.describe(
    'Een nieuw feit, na het eerste gesprek: over een relatie, of over iemand die er niet is.',
  ),
  steps: z
    .array(
      z.strictObject({
        kind: z.enum(authoredStepKinds).describe('De stap; elke stap één keer. Hun volgorde ligt vast.'),
        minutes: z
          .number()
          .int()
          .min(1)
          .max(120)
          .nullable()
          .default(null)
          .describe('Hoe lang, in hele minuten. Weg: wat de werkwijze rekent.'),
        say: z.array(text).max(6).default([]).describe('Wat de begeleider hier zegt, hardop te lezen.'),
        questions: z.array(text).max(6).default([]).describe('Wat de begeleider hier vraagt.'),
      }),
    )
    .min(1)
    .describe('Wat er per stap te zeggen en te vragen is. De stap vote is er altijd bij.'),
  closing: text.describe('De vraag waarmee men weggaat.'),
  pitfalls: z
    .array(text)
    .max(5)
    .default([])
    .describe('Wat in een zaal met deze module misgaat, en wat dan helpt: voor wie zich voorbereidt.'),
  personal: z
    .array(text)
    .max(5)
    .default([])
    .describe('Wat de begeleider doet als deze module iemand te dichtbij komt.'),
});

/** modules/<module>/module.yaml */
export const moduleSchema = z.strictObject({
  draft,
  id: moduleId.describe('De naam van deze map.'),
  title: text.describe('Een situatie, geen onderwerp.'),
  theme: text.describe('Het thema, in een paar woorden.'),
  intro: text.describe('Waar de module over gaat.'),
  aims: z.array(text).min(1).max(6).describe('Wat de speler erna kan: ‘U kunt …’, drie tot vijf.'),
  scenarios: z.array(id).min(1).describe('De scenario’s, in volgorde; elk is een bestand in deze map.'),
  intention: z
    .strictObject({
      prompt: text.describe('De vraag om een voornemen.'),
      when: text.describe('Het begin van het ‘als’.'),
      then: text.describe('Het begin van het ‘dan’.'),
    })
    .describe('Waar het voornemen van deze module begint.'),
  tool: z.enum(toolIds).describe('Het hulpmiddel dat bij deze module past.'),
  given: z
    .literal('complete')
    .optional()
    .describe('complete: bij elke beslissing die op een regel leunt, staat wat vaststaat.'),
  changes: z
    .array(
      z.strictObject({
        on: isoDay.describe('De dag waarop het veranderde.'),
        text: text.describe('Wat er veranderde, in een of twee zinnen, voor wie de module al speelde.'),
      }),
    )
    .default([])
    .describe('Wat er veranderde. Wie daarvoor speelde, leest het bij terugkomst op de startpagina.'),
  group: groupPlanSchema
    .optional()
    .describe('Hoe een groep met deze module werkt: voor wie een groepssessie begeleidt.'),
  sources: citedSources,
  retired: z.array(id).default([]).describe('Scenario’s die zijn uitgeleverd en verdwenen.'),
});

/** modules/values.yaml */
export const valuesSchema = z.record(
  id,
  z.strictObject({
    name: text.describe('De waarde, in een of twee woorden.'),
    meaning: text.describe('Wat zij hier betekent.'),
  }),
);

/** modules/mechanisms.yaml */
export const mechanismsSchema = z.record(
  id,
  z.strictObject({
    name: text.describe('Het mechanisme, in een paar woorden.'),
    explanation: text.describe('Hoe het werkt.'),
    sources: z.array(id).default([]).describe('Bronnen uit sources.yaml.'),
  }),
);

/** modules/sources.yaml */
export const sourcesSchema = z.record(
  id,
  z.strictObject({
    title: text,
    supports: text.describe('Wat de bron zegt, in een gewone zin en eigen woorden.'),
    reference: text.describe('Waar het staat: Staatscourant, artikel, bladzijde.'),
    kind: z.enum(['law', 'code', 'letter', 'guidance', 'study', 'news']).describe('Wat voor bron het is.'),
    date: isoDate
      .optional()
      .describe('De datum van de bron: jaar, jaar en maand, of dag. Weg als die niet bekend is.'),
    status: z
      .enum(['read', 'secondary', 'to-check'])
      .describe('Zelf gelezen, uit de tweede hand, of nog na te gaan.'),
    url: publicAddress
      .optional()
      .describe('De officiële publicatie, nooit geraden. Zonder adres zegt reference waar zij gelezen is.'),
    facts: z.array(text).default([]).describe('De nummers van de feiten die erop rusten.'),
    owner: text.describe('Welke functie deze bron bijhoudt; geen persoon.'),
    validOn: isoDay.describe('De dag waarop dit nog klopte.'),
    reviewBefore: isoDay.describe('De dag waarvoor iemand weer moet kijken.'),
  }),
);

/** modules/programme.yaml */
export const programmeSchema = z.strictObject({
  tracks: z
    .array(
      z.strictObject({
        id,
        title: text,
        summary: text,
        modules: z
          .array(
            z.union([
              id,
              z.strictObject({
                announced: id.describe('De id die de module krijgt.'),
                title: text,
                theme: text,
              }),
            ]),
          )
          .min(1)
          .describe(
            'De modules in volgorde: een id, of { announced, title, theme } voor wat in voorbereiding is.',
          ),
      }),
    )
    .min(1),
  retired: z.array(id).default([]).describe('Modules die zijn uitgeleverd en verdwenen.'),
});

const pattern = z
  .strictObject({
    nl: z.string().min(1).describe('Reguliere expressie voor Nederlandse tekst; hoofdletters tellen niet.'),
    en: z.string().min(1).describe('Hetzelfde voor Engelse tekst.'),
  })
  .describe('Waaraan het te herkennen is.');

/** modules/truth.yaml: what may be said only beside a source, and what may never be said. */
export const truthSchema = z.strictObject({
  claims: z
    .array(
      z.strictObject({
        what: text.describe('Wat hier wordt genoemd: ‘een artikel’, ‘een termijn’.'),
        pattern,
      }),
    )
    .default([])
    .describe('Wie dit noemt, zet er een bron naast.'),
  never: z
    .array(z.strictObject({ why: text.describe('Waarom dit niet klopt, in één zin.'), pattern }))
    .default([])
    .describe('Wat niet klopt en dus nergens staat.'),
});

/** modules/<module>/walks.yaml */
export const walksSchema = z.record(
  id,
  z
    .array(
      z.strictObject({
        name: text.describe('Waar deze wandeling voor staat.'),
        choices: z.array(id).min(1).describe('De keuzes, in volgorde.'),
        ending: id.describe('Het einde waar zij uitkomt.'),
      }),
    )
    .min(1),
);

const reading = z
  .strictObject({
    who: text.describe('Wie het las.'),
    role: text.describe('In welke functie.'),
    as: z.enum(['gelezen', 'akkoord']).describe('gelezen, of gelezen en goed gevonden (akkoord).'),
    at: z
      .string()
      .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/)
      .describe('Wanneer, met de tijd van de plek waar het was.'),
    on: isoDay.describe('De dag waarop, daar.'),
    text: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .describe('Welke tekst het was; npm run modules -- sign vult dit in.'),
  })
  .describe('Iemand die deze tekst las.');

const readers = z.array(reading).default([]);

/** modules/<module>/sign-offs.yaml: per scenario and language who read it, and who found it right. */
export const signOffsSchema = z.record(
  id,
  z.strictObject({ nl: readers, en: readers }).describe('Per taal iedereen die het las.'),
);

/** What an author has not translated yet may stand there empty. */
const translatedText = z.preprocess((value) => value ?? '', z.string().trim());

/** Any <file>.en.yaml */
export const translationSchema = z.strictObject({
  texts: z
    .record(
      z.string(),
      z.union([
        translatedText,
        z.strictObject({
          nl: z.string().describe('Het Nederlands dat is vertaald.'),
          en: translatedText.describe('De vertaling; leeg zolang zij er niet is.'),
        }),
      ]),
    )
    .describe('Per sleutel de vertaling; npm run modules -- confirm vult het Nederlands in.'),
});

/** `<file>.<tag>.yaml` in a language that a host added. */
export function furtherTranslationSchema(lang: FurtherLanguage): z.ZodType<AuthoredTranslation> {
  const pair = z.strictObject({ nl: z.string(), [lang as string]: text });
  // Safe: both forms are a text, or texts by language.
  return z.strictObject({
    texts: z.record(z.string(), z.union([text, pair])),
  }) as unknown as z.ZodType<AuthoredTranslation>;
}

/** languages/<tag>.yaml: a language that a host added. */
export const languageSchema = z.strictObject({
  name: text.max(30).describe('Hoe de taal zichzelf noemt: Frysk.'),
  direction: z.enum(['ltr', 'rtl']).default('ltr').describe('De schrijfrichting: ltr of rtl.'),
  prompt: text.describe('De vraag boven een keuze waar het verhaal er zelf geen stelt: ‘Wat doet u?’.'),
});

/** languages/<tag>/<namespace>.json: texts of the interface, as far as they are translated. */
export const interfaceTextsSchema = z.record(z.string(), z.unknown());

/** modules/shipped-ids.json: per `module/scenario` every id that learners have ever had. */
export const shippedIdsSchema = z.record(z.string(), z.array(z.string()));

/** A module.yaml, with defaults filled in. */
export type AuthoredModule = z.infer<typeof moduleSchema>;

/** The plan for a group in a module.yaml. */
export type AuthoredGroupPlan = z.infer<typeof groupPlanSchema>;

/** A values.yaml. */
export type AuthoredValues = z.infer<typeof valuesSchema>;

/** A mechanisms.yaml. */
export type AuthoredMechanisms = z.infer<typeof mechanismsSchema>;

/** A sources.yaml. */
export type AuthoredSources = z.infer<typeof sourcesSchema>;

/** A sign-offs.yaml. */
export type AuthoredSignOffs = z.infer<typeof signOffsSchema>;

/** A truth.yaml. */
export type AuthoredTruth = z.infer<typeof truthSchema>;

/** A programme.yaml. */
export type AuthoredProgramme = z.infer<typeof programmeSchema>;

/** A walks.yaml: walks by scenario. */
export type AuthoredWalks = z.infer<typeof walksSchema>;

/** A translation: texts by key, in the short form or with the Dutch they translate. */
export interface AuthoredTranslation {
  readonly texts: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** A languages/<tag>.yaml. */
export type AuthoredLanguage = z.infer<typeof languageSchema>;
