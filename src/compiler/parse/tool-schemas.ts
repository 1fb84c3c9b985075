/**
 * The shapes of what the conversation tools hold: cards, routes and duties, integrity moments, own contacts; and of
 * who is behind the installation.
 */
import { z } from 'zod';
import { occasionKinds } from '../../core/conversations/occasion';
import { statementStatuses } from '../../core/scenario/organisation';
import { keepings, longestRest, openPolicy } from '../../core/scenario/policy';
import { toolIds } from '../../core/scenario/vocabulary';
import { cardDepths, cardSettings, cardThemes } from '../../core/tools/cards/card';
import {
  citedSources,
  id,
  isoDate,
  isoDay,
  mail,
  publicAddress,
  says,
  telephone,
  text,
} from './authored-parts';

/** modules/cards.yaml */
export const cardsSchema = z.record(
  id,
  z.strictObject({
    depth: z
      .enum(cardDepths)
      .describe(
        'Waar in het gesprek: open (openen), deepen (verdiepen), turn (omdraaien), close (afronden).',
      ),
    theme: z.enum(cardThemes).describe('Waarover de kaart gaat.'),
    settings: z.array(z.enum(cardSettings)).min(1).describe('Met wie: pair, team, peers.'),
    question: text.describe('De vraag, in de je-vorm, in hoogstens 140 tekens.'),
    followUps: z.array(text).min(2).max(3).describe('Als het stilvalt: twee of drie vervolgvragen.'),
    sources: citedSources,
  }),
);

const audience = z.enum(['everyone', 'tmg']).describe('Voor wie dit geldt: everyone of tmg.');

/** modules/routes.yaml */
export const routesSchema = z.strictObject({
  routes: z
    .record(
      id,
      z.strictObject({
        name: text.describe('Bij wie of waar.'),
        offers: text.describe('Wat u daar kunt verwachten, in een gewone zin.'),
        limits: text.describe('Wat u daar niet hoeft te verwachten.'),
        audience,
        reach: z
          .array(
            z.strictObject({
              name: text.describe('De instantie, of waarvoor dit nummer is.'),
              telephone: telephone.default('').describe('Een openbaar nummer, tussen aanhalingstekens.'),
              web: publicAddress.optional().describe('De eigen contactpagina.'),
              about: text.optional().describe('Waarvoor, als het niet voor alles is.'),
              seenOn: isoDay.describe('De dag waarop iemand dit zelf op die pagina zag.'),
              seenAt: publicAddress
                .optional()
                .describe('De pagina waar het nummer stond, als dat niet de contactpagina is.'),
              page: z
                .string()
                .regex(
                  /^(?:onbekend|\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)$/,
                  says('shape/date'),
                )
                .describe('Van wanneer de pagina was: jaar, jaar en maand, of dag; anders onbekend.'),
              pageAfter: isoDate
                .optional()
                .describe('Is de datum onbekend: na wanneer de contactpagina in elk geval is.'),
            }),
          )
          .default([])
          .describe(
            'Openbare gegevens van de instantie zelf. Wat niet op een eigen pagina is gezien, blijft weg.',
          ),
        sources: citedSources,
      }),
    )
    .default({})
    .describe('Waar iemand terecht kan.'),
  questions: z
    .record(
      id,
      z.strictObject({
        question: text.describe('Het soort vraag, in de ik-vorm.'),
        routes: z.array(id).min(1).describe('De routes, de dichtstbijzijnde eerst.'),
        duties: z.array(id).default([]).describe('Wat er bij deze vraag gemeld wordt, uit duties.'),
        first: text.describe('Wat eerst kan, of wat hier telt.'),
        tool: z
          .enum(toolIds)
          .optional()
          .describe('Het hulpmiddel dat het gesprek voorbereidt. Mag weg, zoals bij gevaar of een misstand.'),
        sources: citedSources,
      }),
    )
    .default({})
    .describe('Welke vraag bij welke routes hoort.'),
  duties: z
    .record(
      id,
      z.strictObject({
        what: text.describe('Wat er gemeld wordt.'),
        toWhom: text.describe('Aan wie.'),
        when: text.describe('Wanneer.'),
        audience,
        sources: z.array(id).min(1).describe('Wat gemeld wordt, staat in een bron uit sources.yaml.'),
      }),
    )
    .default({})
    .describe('Wat aan wie wordt gemeld.'),
});

/** modules/occasions.yaml */
export const occasionsSchema = z.partialRecord(
  z.enum(occasionKinds),
  z.strictObject({
    name: text.describe('Hoe het moment heet.'),
    about: text.describe('Wat het is en wat er dan speelt.'),
    audience,
    sources: citedSources,
  }),
);

/** modules/contacts.yaml: what an organisation fills in; the keys are ids of routes. */
export const contactsSchema = z.record(
  id,
  z.strictObject({
    name: z.string().default('').describe('De functie of afdeling.'),
    telephone: telephone.default('').describe('Een telefoonnummer, tussen aanhalingstekens.'),
    mail: mail.default('').describe('Een mailadres.'),
    web: z
      .union([z.literal(''), z.url({ protocol: /^https?$/, error: says('shape/url') })])
      .default('')
      .describe('Een adres op het intranet.'),
  }),
);

const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, says('shape/colour'));

/** A colour of the house style, on light paper and on dark. */
const themeColour = z
  .strictObject({
    light: colour.describe('Op licht papier, als ‘#154273’.'),
    dark: colour.describe('Op donker papier.'),
  })
  .optional();

/**
 * `theme` in an organisation.yaml: what the installation looks like.
 * @internal exported for its tests
 */
export const themeSchema = z
  .strictObject({
    name: z
      .string()
      .trim()
      .max(20)
      .default('')
      .describe('Hoe deze installatie heet, in plaats van Speelveld.'),
    logo: z
      .strictObject({
        file: z
          .string()
          .regex(/^[a-z0-9-]+\.(svg|png)$/, says('theme/logo-file'))
          .describe('Een SVG of PNG naast dit bestand.'),
        alt: text.describe('Wat er op het logo staat, voor wie het niet ziet.'),
      })
      .optional()
      .describe('Het logo, boven aan elke bladzijde.'),
    colours: z
      .strictObject({
        actie: themeColour.describe('Knoppen.'),
        'actie-op': themeColour.describe('De letters op een knop.'),
        'actie-hover': themeColour.describe('Een knop onder de muis.'),
        link: themeColour.describe('Verwijzingen.'),
        lijn: themeColour.describe('Lijnen en tekens die iets zeggen.'),
        'lijn-op': themeColour.describe('De letters op zo’n vlak.'),
        poster: themeColour.describe('Het vlak van het toneel en de affiche.'),
        'poster-inkt': themeColour.describe('De letters daarop.'),
        'poster-inkt2': themeColour.describe('De kleine letters daarop.'),
        'poster-lijn': themeColour.describe('De lijnen daarop.'),
      })
      .default({})
      .describe('Kleuren van de huisstijl. Wat u weglaat, blijft zoals het is.'),
  })
  .default({ name: '', colours: {} })
  .describe('Hoe deze installatie heet en eruitziet.');

/** `policy` in an organisation.yaml: what the installation allows. What is left out takes nothing away. */
const policySchema = z
  .strictObject({
    keeping: z
      .enum(keepings)
      .default(openPolicy.keeping)
      .describe(
        'Wat op een apparaat mag blijven. none: niets. guarded: alleen achter een wachtzin. free: ook zonder.',
      ),
    networkMap: z
      .boolean()
      .default(openPolicy.networkMap)
      .describe('false: er worden geen netwerkkaarten gemaakt of veranderd.'),
    lockWithin: z
      .number()
      .int()
      .min(1)
      .max(longestRest)
      .default(openPolicy.lockWithin)
      .describe('Na hoeveel minuten rust een kluis uiterlijk op slot gaat.'),
    phones: z
      .boolean()
      .default(openPolicy.phones)
      .describe('false: een groep stemt niet met telefoons, en er is geen doorgeefpunt nodig.'),
  })
  .default(openPolicy)
  .describe('Wat deze installatie toestaat. Alleen strenger dan wat Speelveld zelf doet.');

/** modules/organisation.yaml: who is behind this installation. Without a name nobody is. */
export const organisationSchema = z.strictObject({
  name: z
    .string()
    .trim()
    .describe('De organisatie die Speelveld beschikbaar stelt. Leeg: nog niet ingevuld.'),
  unit: z.string().trim().default('').describe('De afdeling.'),
  role: z.string().trim().default('').describe('De functie die verantwoordelijk is; geen persoon.'),
  address: z.string().trim().default('').describe('Het postadres, elke regel op een eigen regel.'),
  telephone: telephone.default('').describe('Een telefoonnummer, tussen aanhalingstekens.'),
  mail: mail.default('').describe('Een mailadres.'),
  web: z
    .union([z.literal(''), z.url({ protocol: /^https$/, error: says('shape/url') })])
    .default('')
    .describe('Een pagina, ook op het intranet.'),
  security: z
    .strictObject({
      mail: mail.default('').describe('Een mailadres.'),
      web: z
        .union([z.literal(''), z.url({ protocol: /^https$/, error: says('shape/url') })])
        .default('')
        .describe('Een pagina om te melden.'),
      expires: z
        .union([z.literal(''), isoDay])
        .default('')
        .describe('Tot welke dag dit geldt, binnen een jaar. Zonder deze dag komt er geen security.txt.'),
      canonical: z
        .union([z.literal(''), z.url({ protocol: /^https$/, error: says('shape/url') })])
        .default('')
        .describe(
          'Het adres van security.txt zelf: https, de naam van de server, /.well-known/security.txt.',
        ),
    })
    .default({ mail: '', web: '', expires: '', canonical: '' })
    .describe('Waar iemand een zwakke plek in de beveiliging meldt.'),
  accessibility: z
    .strictObject({
      statement: z
        .url({ protocol: /^https$/, error: says('shape/url') })
        .describe('Het adres in het register.'),
      status: z.enum(statementStatuses).describe('De status die daar staat.'),
    })
    .optional()
    .describe('De eigen toegankelijkheidsverklaring van de organisatie.'),
  report: mail.default('').describe('Waar iemand een tekst meldt die niet klopt: onder aan elke bladzijde.'),
  theme: themeSchema,
  policy: policySchema,
});

/** A cards.yaml. */
export type AuthoredCards = z.infer<typeof cardsSchema>;

/** A routes.yaml. */
export type AuthoredRoutes = z.infer<typeof routesSchema>;

/** An occasions.yaml. */
export type AuthoredOccasions = z.infer<typeof occasionsSchema>;

/** A contacts.yaml. */
export type AuthoredContacts = z.infer<typeof contactsSchema>;

/** An organisation.yaml. */
export type AuthoredOrganisation = z.infer<typeof organisationSchema>;
