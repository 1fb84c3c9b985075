/** What a step asks, and what is said with it: a group is asked otherwise than someone alone. */
import type { useTranslation } from 'react-i18next';
import type { DeliberationDraft, DeliberationStep } from '../../core/tools/deliberation/deliberation';
import { isBlank } from '../../core/tools/deliberation/judgements';
import type { Room } from '../../core/tools/deliberation/room';

type Say = ReturnType<typeof useTranslation<'deliberation'>>['t'];

/** Whether the sheets of a group are of paper: so it was chosen, and none lies on the screen. */
export function isOnPaper(
  { judgements, sheet }: Pick<DeliberationDraft, 'judgements' | 'sheet'>,
  room: Room | undefined,
): boolean {
  return room?.writing === 'paper' && judgements.length === 0 && isBlank(sheet);
}

/** What the guide has to mind at a step, for the way in which the group writes. */
export function mindOf(t: Say, step: DeliberationStep, onPaper: boolean): string {
  return onPaper && step === 'write' ? t('group.write.mindPaper') : t(`group.${step}.mind`);
}

/** @param onPaper whether the group writes on paper */
export function wordsOf(
  t: Say,
  { setting }: Pick<DeliberationDraft, 'setting'>,
  step: DeliberationStep,
  onPaper = false,
): { readonly title: string; readonly say: string } {
  if (step === 'round' && onPaper) return { title: t('group.round.title'), say: t('group.round.sayPaper') };
  return setting === 'group' || step === 'round' || step === 'compare'
    ? { title: t(`group.${step}.title`), say: t(`group.${step}.say`) }
    : { title: t(`solo.${step}.title`), say: t(`solo.${step}.say`) };
}
