/** The one page that is taken along: what the fields hold and nothing that is kept to oneself. */
import type { PlanDraft, PlanPoint, PointPlace } from './plan';
import { pointsOnPage } from './points';

/** Points of one place that follow each other on the page, numbered through from `from`. */
interface SheetRun {
  readonly place: Exclude<PointPlace, 'keep'>;
  readonly from: number;
  readonly points: readonly Pick<PlanPoint, 'id' | 'text'>[];
}

/** What is printed. Texts that were not written are empty. */
export interface Sheet {
  readonly title: string;
  readonly background: string;
  readonly unsure: string;
  readonly opening: string;
  readonly runs: readonly SheetRun[];
}

/** The page of a plan. */
export function sheetOf({ title, background, unsure, opening, points, page }: PlanDraft): Sheet {
  const runs: SheetRun[] = [];
  for (const [index, { id, place, text }] of pointsOnPage({ points, page }).entries()) {
    const last = runs.at(-1);
    const point = { id, text: text.trim() };
    if (place === 'keep') continue;
    if (last?.place === place) runs[runs.length - 1] = { ...last, points: [...last.points, point] };
    else runs.push({ place, from: index + 1, points: [point] });
  }
  return {
    title: title.trim(),
    background: background.trim(),
    unsure: unsure.trim(),
    opening: opening.trim(),
    runs,
  };
}

/** Whether there is a page to take along: a first sentence, and at least one point. */
export function isReady(plan: PlanDraft): boolean {
  const { opening, runs } = sheetOf(plan);
  return opening !== '' && runs.length > 0;
}

/** Every text of the person's on the page, for a look at what it may give away. */
export function sheetTexts({ title, background, unsure, opening, runs }: Sheet): readonly string[] {
  return [
    title,
    background,
    unsure,
    opening,
    ...runs.flatMap(({ points }) => points.map(({ text }) => text)),
  ].filter((text) => text !== '');
}

/** Millimetres of A4 between margins of 21 mm, and what each part takes of it in the print styles. */
const paper = {
  height: 255,
  /** Head, one line of title, day and time. */
  frame: 33,
  titleLine: 9,
  /** The six lines to write on under their own small head, and the foot. */
  writing: 74,
  /** A small head with the space around it. */
  part: 10.9,
  line: 5.85,
  /** Characters on a line of text and of title; a little less than what fits. */
  charactersOfText: 88,
  charactersOfTitle: 46,
};

function lines(text: string, characters: number): number {
  return text
    .split('\n')
    .reduce((total, line) => total + Math.max(1, Math.ceil(line.length / characters)), 0);
}

/** Whether the page will fit on one sheet. An estimate that would rather warn a line too early than too late. */
export function fitsOneSheet({ title, background, unsure, opening, runs }: Sheet): boolean {
  const texts = [background, unsure, opening].filter((text) => text !== '');
  const points = runs.flatMap((run) => run.points.map(({ text }) => text));
  const written = [...texts, ...points].reduce(
    (total, text) => total + lines(text, paper.charactersOfText) * paper.line,
    0,
  );
  const titled = (lines(title, paper.charactersOfTitle) - 1) * paper.titleLine;
  const parts = (texts.length + runs.length) * paper.part;
  return paper.frame + paper.writing + titled + parts + written <= paper.height;
}
