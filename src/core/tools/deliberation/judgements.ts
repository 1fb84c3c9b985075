/**
 * Write before speaking: what people wrote lies covered until everyone has written, then shows in an order
 * that tells nothing. No sheet has a name or a time, and none is kept in the order in which it was written.
 */
import type { Chance } from '../../shared/ports';
import {
  type DeliberationDraft,
  type DeliberationStep,
  deliberationSteps,
  emptySheet,
  type Judgement,
  type Sheet,
} from './deliberation';

/** Whether nothing was written on a sheet. */
export function isBlank(sheet: Sheet): boolean {
  return [sheet.right, sheet.because, sheet.harm, sheet.limit].every((part) => part.trim() === '');
}

/** The judgement among the others at a place that chance gives: every order is as likely as any other. */
export function withJudgement(
  judgements: readonly Judgement[],
  judgement: Judgement,
  chance: Chance,
): readonly Judgement[] {
  const place = Math.floor(chance.next() * (judgements.length + 1));
  return [...judgements.slice(0, place), judgement, ...judgements.slice(place)];
}

/** The change that lays the sheet under way with the others and leaves an empty one; a blank sheet leaves no trace. */
export function laidDown(
  { sheet, judgements }: Pick<DeliberationDraft, 'sheet' | 'judgements'>,
  id: string,
  chance: Chance,
): Pick<DeliberationDraft, 'sheet' | 'judgements'> {
  if (isBlank(sheet)) return { sheet: emptySheet, judgements };
  const { right, because, harm, limit } = sheet;
  return {
    sheet: emptySheet,
    judgements: withJudgement(judgements, { id, right, because, harm, limit }, chance),
  };
}

/** The sheets that may be seen at a step: none before everyone has written and the round has begun. */
export function shownJudgements(
  { allWritten, judgements }: Pick<DeliberationDraft, 'allWritten' | 'judgements'>,
  step: DeliberationStep,
): readonly Judgement[] {
  const isRound = deliberationSteps.indexOf(step) >= deliberationSteps.indexOf('round');
  return allWritten && isRound ? judgements : [];
}

/**
 * The change with which a deliberation is closed and kept. Of a group, what each wrote apart goes: what they
 * found together stays, and nobody's standpoint can be traced afterwards. Someone alone keeps all.
 */
export function closed(draft: DeliberationDraft, now: number): Partial<DeliberationDraft> {
  return draft.setting === 'group' ? { keptAt: now, sheet: emptySheet, judgements: [] } : { keptAt: now };
}
