/** What a pack on paper consists of, and on how many pages where that can be told beforehand. */
import { fewestOptions, type Material, type RoomQuestion } from '../../core/tools/group-session/material';
import { questionOf } from '../../core/tools/group-session/material-of';
import type { GroupPlan } from '../../core/tools/group-session/plan';
import type { RunSheet } from '../../core/tools/group-session/run-sheet';

/** In the order they are printed. */
export const packParts = [
  'run-sheet',
  'script',
  'case',
  'ballots',
  'letters',
  'roles',
  'writing',
  'agreement',
  'map',
  'tally',
  'harvest',
  'home',
] as const;
export type PackPart = (typeof packParts)[number];

/** What the pack is made of. */
export interface Packed {
  readonly plan: GroupPlan;
  readonly material: Material;
  readonly sheet: RunSheet;
  /** Whether this installation has network maps; otherwise there is none on paper either. */
  readonly hasMap: boolean;
}

/** Hand-outs lie four on a sheet: two beside two. */
export const cardsOnPage = 4;
export const lettersOnPage = 4;
export const writingOnPage = 2;
export const questionsOnPage = 8;

/** What is voted on; null where nothing is, also of an own case that has no choice yet. */
export function votedOn(material: Material): RoomQuestion | null {
  const question = questionOf(material);
  return question !== null && question.options.length >= fewestOptions ? question : null;
}

/** What of the pack this session has. */
export function partsOf({ material, hasMap }: Packed): readonly PackPart[] {
  const isVotedOn = votedOn(material) !== null;
  const without: readonly PackPart[] = [
    ...(isVotedOn ? [] : (['ballots', 'letters', 'tally'] as const)),
    ...(material.kind === 'deliberation' ? (['case'] as const) : []),
    ...(material.kind === 'cards' ? (['writing'] as const) : []),
    ...(hasMap ? [] : (['map'] as const)),
  ];
  return packParts.filter((part) => !without.includes(part));
}

/**
 * What is printed unless one chooses otherwise: of the ways to vote on paper the one that is planned, or ballots. No
 * step asks for the map.
 */
export function partsAtFirst(packed: Packed): readonly PackPart[] {
  const other = packed.plan.voting === 'cards' ? 'ballots' : 'letters';
  return partsOf(packed).filter((part) => part !== other && part !== 'map');
}

/** What is dealt out: one for each, so many to spare at the least, and the last page filled. */
function dealt(people: number, spare: number, perPage: number): number {
  return Math.ceil((people + spare) / perPage) * perPage;
}

/** One for each, one to spare at the least. */
export function writingSheets(people: number): number {
  return dealt(people, 1, writingOnPage);
}

/** One for each, one to spare at the least. */
export function homeCards(people: number): number {
  return dealt(people, 1, cardsOnPage);
}

/** A set of letters for each, and one to spare. */
export function letterSets(people: number): number {
  return people + 1;
}

/** Ballots for one round: each round has pages of its own, so that the piles do not mix, and two to spare at the least. */
export function ballotsEach(people: number, onPage: number): number {
  return dealt(people, 2, onPage);
}

function linesOn({ options }: RoomQuestion): number {
  const lettersInLine = 32;
  return options.reduce((sum, { act }) => sum + Math.ceil(act.length / lettersInLine), 0);
}

/** How the ballots lie on a page. Options that take too much room are only letters there: they are on the wall, or read. */
export function ballotsOn(question: RoomQuestion): { readonly onPage: 6 | 8; readonly hasActs: boolean } {
  const lines = linesOn(question);
  if (lines <= 8) return { onPage: 8, hasActs: true };
  return lines <= 12 ? { onPage: 6, hasActs: true } : { onPage: 8, hasActs: false };
}

/** How many pages a part takes; null where only the printer can tell. */
export function pagesOf(part: PackPart, { plan: { people }, material }: Packed): number | null {
  const question = questionOf(material);
  switch (part) {
    case 'ballots': {
      const onPage = question === null ? 8 : ballotsOn(question).onPage;
      return (2 * ballotsEach(people, onPage)) / onPage;
    }
    case 'letters':
      return Math.ceil((letterSets(people) * (question?.options.length ?? 0)) / lettersOnPage);
    case 'writing':
      return writingSheets(people) / writingOnPage;
    case 'home':
      return homeCards(people) / cardsOnPage;
    case 'map':
      return people;
    case 'roles':
    case 'agreement':
    case 'tally':
    case 'harvest':
      return 1;
    case 'case':
      return material.kind === 'cards' ? Math.ceil(material.questions.length / questionsOnPage) : null;
    case 'run-sheet':
    case 'script':
      return null;
  }
}

/** The parts with pages to cut. */
export function isCut(part: PackPart, material: Material): boolean {
  if (part === 'case') return material.kind === 'cards';
  return (
    part === 'ballots' || part === 'letters' || part === 'roles' || part === 'writing' || part === 'home'
  );
}

/** Things divided over pages. */
export function onPages<Thing>(things: readonly Thing[], perPage: number): readonly (readonly Thing[])[] {
  return Array.from({ length: Math.ceil(things.length / perPage) }, (_, page) =>
    things.slice(page * perPage, (page + 1) * perPage),
  );
}
