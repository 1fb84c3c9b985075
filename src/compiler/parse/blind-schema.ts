/** modules/<module>/blind.yaml: what blind readers made of each scenario, as counts. No word of any reader is in it. */
import { z } from 'zod';
import { readerKinds, sureness } from '../../core/blind/count';
import { id, isoDay } from './authored-parts';

const count = z.number().int().min(0);

const decisionCount = z
  .strictObject({
    text: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .describe('Welke tekst er gelezen is. Verandert die, dan vervallen de cijfers van deze beslissing.'),
    readers: count.describe('Hoeveel lezers hier iets antwoordden.'),
    options: z
      .record(
        id,
        z.strictObject({
          wished: count.describe('Hoeveel lezers dachten dat de makers dit willen.'),
          chosen: count.describe('Hoeveel lezers dit zelf zouden doen.'),
          straw: count.describe('Hoeveel lezers dit een stropop noemden.'),
        }),
      )
      .describe('Per keuze de tellingen.'),
    none: count.describe('Hoeveel lezers dachten dat de makers niets willen.'),
    unclear: count.describe('Hoeveel lezers het niet konden zeggen.'),
    other: count.describe('Hoeveel lezers iets anders zouden doen.'),
    sure: z.array(count).length(sureness.length).describe('Hoe zeker: een gok, twijfel, vrij zeker, zeker.'),
  })
  .describe('De tellingen van één beslissing.');

const round = z
  .strictObject({
    on: isoDay.describe('De dag waarop is geteld.'),
    kind: z.enum(readerKinds).describe('people: mensen; simulated: nagebootste lezers.'),
    packs: z
      .array(z.string().regex(/^[0-9a-f]{8}$/))
      .min(1)
      .describe('Welke pakken zijn gelezen.'),
    readers: count.describe('Hoeveel lezers er waren.'),
    decisions: z.record(id, decisionCount).describe('Per beslissing de tellingen.'),
  })
  .describe('Eén keer blind lezen; npm run modules -- blind --count … --keep vult dit in.');

/** modules/<module>/blind.yaml: per scenario and language every blind reading that was kept. */
export const blindSchema = z.record(
  id,
  z
    .strictObject({ nl: z.array(round).optional(), en: z.array(round).optional() })
    .describe('Per taal de keren dat er blind gelezen is, de oudste eerst.'),
);

/** A blind.yaml. */
export type AuthoredBlind = z.infer<typeof blindSchema>;

/** One blind reading in a blind.yaml. */
export type AuthoredBlindRound = z.infer<typeof round>;
