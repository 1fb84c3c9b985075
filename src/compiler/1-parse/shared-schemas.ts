/** The shapes of the other authored files: modules, the shared vocabularies, the programme, walks, translations. */
import { z } from 'zod';
import { id, isoDate, isoDay, text } from './parts';

export const moduleSchema = z.strictObject({
  id,
  title: text.describe('Een situatie, geen onderwerp.'),
  theme: text,
  intro: text,
  aims: z.array(text).min(1).max(6),
  scenarios: z.array(id).min(1),
  minis: z.array(id).default([]),
  intention: z.strictObject({ prompt: text, when: text, then: text }),
  tool: z.enum(['netwerkkaart', 'gesprekskaarten', 'gesprekswijzer', 'nevenactiviteiten', 'moreel-beraad', 'voornemens']),
});

export const valuesSchema = z.record(id, z.strictObject({ name: text, meaning: text }));

export const mechanismsSchema = z.record(
  id,
  z.strictObject({ name: text, explanation: text, sources: z.array(id).default([]) }),
);

export const sourcesSchema = z.record(
  id,
  z.strictObject({
    title: text,
    supports: text,
    reference: text,
    kind: z.enum(['law', 'code', 'letter', 'guidance', 'study', 'news']),
    date: isoDate,
    status: z.enum(['read', 'secondary', 'to-check']),
    url: z.url({ protocol: /^https?$/ }).optional(),
    facts: z.array(z.string().min(1)).default([]),
    owner: text,
    validOn: isoDay,
    reviewBefore: isoDay,
  }),
);

export const programmeSchema = z.strictObject({
  tracks: z
    .array(
      z.strictObject({
        id,
        title: text,
        summary: text,
        modules: z.array(z.union([id, z.strictObject({ announced: id, title: text, theme: text })])).min(1),
      }),
    )
    .min(1),
});

export const walksSchema = z.record(
  id,
  z.array(z.strictObject({ name: text, choices: z.array(id).min(1), ending: id })).min(1),
);

export const translationSchema = z.strictObject({
  texts: z.record(z.string(), z.union([text, z.strictObject({ nl: z.string(), en: text })])),
});

export type AuthoredModule = z.infer<typeof moduleSchema>;
export type AuthoredValues = z.infer<typeof valuesSchema>;
export type AuthoredMechanisms = z.infer<typeof mechanismsSchema>;
export type AuthoredSources = z.infer<typeof sourcesSchema>;
export type AuthoredProgramme = z.infer<typeof programmeSchema>;
export type AuthoredWalks = z.infer<typeof walksSchema>;
export type AuthoredTranslation = z.infer<typeof translationSchema>;
