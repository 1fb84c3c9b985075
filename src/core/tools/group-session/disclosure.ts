/**
 * What may be shown of a vote. Under five votes nothing, from five to seven one word, from eight the counts (`methoden.md`
 * F.6; after the rule of small cells in statistical disclosure control, Hundepool et al. 2012), and nothing of which the
 * difference with what was shown before tells of fewer than five.
 */

/** How many voted for each option, by the id of the option. */
export type Counts = Readonly<Record<string, number>>;

/** One word for a small group. `leading`: the options with most votes; more than one when they are level. */
export type Band = 'of-one-mind' | 'majority' | 'divided';

/** What may be shown. */
export type Shown =
  | { readonly kind: 'none'; readonly why: 'too-few' | 'tells-of-few' }
  | { readonly kind: 'band'; readonly band: Band; readonly leading: readonly string[] }
  | { readonly kind: 'counts'; readonly counts: Counts; readonly voters: number };

/** From so many votes a word is shown, and from so many the counts. */
export const fewestForBand = 5;
export const fewestForCounts = 8;
