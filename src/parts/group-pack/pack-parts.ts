/** What a pack on paper consists of, and on how many pages where that can be told beforehand. */
import type { Material, RoomQuestion } from '../../core/tools/group-session/material';
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
}

/** Hand-outs lie four on a sheet: two beside two. */
export const cardsOnPage = 4;
export const lettersOnPage = 2;
export const questionsOnPage = 6;
/** So many write at once by default: with more, one writes for two. */
const mostWritingSheets = 10;

/** What of the pack this session has. */
export function partsOf({ material }: Packed): readonly PackPart[] {
  const isVotedOn = questionOf(material) !== null;
  const without: readonly PackPart[] = [
    ...(isVotedOn ? [] : (['ballots', 'letters', 'tally'] as const)),
    ...(material.kind === 'deliberation' ? (['case'] as const) : []),
    ...(material.kind === 'cards' ? (['writing'] as const) : []),
  ];
  return packParts.filter((part) => !without.includes(part));
}

/** What is printed unless one chooses otherwise: of the ways to vote on paper the one that is planned, or ballots. */
export function partsAtFirst(packed: Packed): readonly PackPart[] {
  const other = packed.plan.voting === 'cards' ? 'ballots' : 'letters';
  return partsOf(packed).filter((part) => part !== other);
}

/** How many writing sheets there are. */
export function writingSheets(people: number): number {
  return Math.min(people, mostWritingSheets);
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
    case 'ballots':
      return question === null ? 0 : Math.ceil((people * 2) / ballotsOn(question).onPage);
    case 'letters':
      return question === null ? 0 : Math.ceil((people * question.options.length) / lettersOnPage);
    case 'writing':
      return writingSheets(people);
    case 'home':
      return Math.ceil(people / cardsOnPage);
    case 'run-sheet':
    case 'roles':
    case 'agreement':
    case 'map':
    case 'tally':
    case 'harvest':
      return 1;
    case 'case':
      return material.kind === 'cards' ? Math.ceil(material.questions.length / questionsOnPage) : null;
    case 'script':
      return null;
  }
}

/** Things divided over pages. */
export function onPages<Thing>(things: readonly Thing[], perPage: number): readonly (readonly Thing[])[] {
  return Array.from({ length: Math.ceil(things.length / perPage) }, (_, page) =>
    things.slice(page * perPage, (page + 1) * perPage),
  );
}
