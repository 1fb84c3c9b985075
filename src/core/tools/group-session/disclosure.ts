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
  /** `why`: so few voted, or one to four more or fewer than in the counts that were shown of the question before. */
  | {
      readonly kind: 'band';
      readonly why: 'few' | 'near';
      readonly band: Band;
      readonly leading: readonly string[];
    }
  | { readonly kind: 'counts'; readonly counts: Counts; readonly voters: number };

/** From so many votes a word is shown, and from so many the counts. */
export const fewestForBand = 5;
export const fewestForCounts = 8;

/** A difference of fewer people than this tells of persons. */
const fewestApart = fewestForBand;

/** Something that was on the wall of a vote, and how many had voted by then. */
export interface Showing {
  readonly shown: Shown;
  readonly voters: number;
}

/** What a room has seen of the same question before, oldest first. */
export interface ShownBefore {
  /** Of this same vote: before a late vote or a correction. */
  readonly same: readonly Showing[];
  /** Of another vote on it, in which everyone voted again: the other round, or this one before it was opened anew. */
  readonly other: readonly Showing[];
}

const nothingShown: ShownBefore = { same: [], other: [] };

/** How many voted. */
export function votersIn(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Two parts of a vote as one sum: what phones brought and what was counted by hand. Null when there is neither. */
export function summed(one: Counts | null, two: Counts | null): Counts | null {
  if (one === null || two === null) return one ?? two;
  const options = [...new Set([...Object.keys(one), ...Object.keys(two)])];
  return Object.fromEntries(options.map((option) => [option, (one[option] ?? 0) + (two[option] ?? 0)]));
}

/** The options with most votes, in the order of the counts; none when nobody voted. */
export function leadingIn(counts: Counts): readonly string[] {
  const most = Math.max(0, ...Object.values(counts));
  return most === 0 ? [] : Object.keys(counts).filter((option) => counts[option] === most);
}

function bandOf(counts: Counts): Band {
  const voters = votersIn(counts);
  const most = Math.max(0, ...Object.values(counts));
  if (most === voters) return 'of-one-mind';
  return most * 2 > voters ? 'majority' : 'divided';
}

function asBand(counts: Counts, why: 'few' | 'near'): Shown {
  return { kind: 'band', why, band: bandOf(counts), leading: leadingIn(counts) };
}

function asCounts(counts: Counts): Shown {
  return { kind: 'counts', counts, voters: votersIn(counts) };
}

/** What its size alone allows. */
function bySize(counts: Counts): Shown {
  const voters = votersIn(counts);
  if (voters < fewestForBand) return { kind: 'none', why: 'too-few' };
  return voters < fewestForCounts ? asBand(counts, 'few') : asCounts(counts);
}

/** Whether nothing was shown then, or five or more came or went since. */
function isFarFrom({ shown, voters: then }: Showing, voters: number): boolean {
  return shown.kind === 'none' || Math.abs(voters - then) >= fewestApart;
}

function isOfOneMind(shown: Shown): boolean {
  if (shown.kind === 'counts') return bandOf(shown.counts) === 'of-one-mind';
  return shown.kind === 'band' && shown.band === 'of-one-mind';
}

/** Whether a room sees the same in both. */
export function isSame(one: Shown, two: Shown): boolean {
  if (one.kind === 'counts' && two.kind === 'counts') {
    const options = [...Object.keys(one.counts), ...Object.keys(two.counts)];
    return options.every((option) => (one.counts[option] ?? 0) === (two.counts[option] ?? 0));
  }
  if (one.kind === 'band' && two.kind === 'band')
    return one.band === two.band && one.leading.join('\n') === two.leading.join('\n');
  return one.kind === two.kind;
}

/**
 * What may be shown of these counts, given what the room saw before of the same question.
 *
 * The same vote again, with a late vote or a correction: its difference with what was shown is what those few people
 * voted. So it is shown only when five or more came or went since everything that was shown of it; otherwise what was
 * shown stays, also when it was wrong. The right counts are then the facilitator's to tell, or not.
 *
 * Another vote on it (the second round): everyone voted again, so an equal number may be laid side by side; that is
 * what it is for. With one to four people more or fewer, counts side by side would lay the difference at the door of
 * whoever came late or left, so the second is shown as a word; beside a word counts may stand. Where the word alone would
 * still tell of those few, because one of the two was of one mind and the other not, nothing is shown.
 */
export function disclose(counts: Counts, { same, other }: ShownBefore = nothingShown): Shown {
  const fresh = bySize(counts);
  const voters = votersIn(counts);
  const last = same.at(-1);
  if (last !== undefined && !same.every((one) => isSame(one.shown, fresh) || isFarFrom(one, voters)))
    return last.shown;
  if (fresh.kind === 'none') return fresh;
  const near = other.filter((one) => one.voters !== voters && !isFarFrom(one, voters));
  if (near.length === 0) return fresh;
  if (near.some(({ shown }) => isOfOneMind(shown) !== isOfOneMind(fresh)))
    return { kind: 'none', why: 'tells-of-few' };
  const isBesideCounts = near.some(({ shown }) => shown.kind === 'counts');
  return fresh.kind === 'counts' && isBesideCounts ? asBand(counts, 'near') : fresh;
}
