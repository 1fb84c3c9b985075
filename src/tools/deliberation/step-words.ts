/** What a step asks, and what is said with it: a group is asked otherwise than someone alone. */
import type { useTranslation } from 'react-i18next';
import type { DeliberationDraft, DeliberationStep } from '../../core/tools/deliberation/deliberation';

type Say = ReturnType<typeof useTranslation<'deliberation'>>['t'];

export function wordsOf(
  t: Say,
  { setting }: Pick<DeliberationDraft, 'setting'>,
  step: DeliberationStep,
): { readonly title: string; readonly say: string } {
  return setting === 'group' || step === 'round' || step === 'compare'
    ? { title: t(`group.${step}.title`), say: t(`group.${step}.say`) }
    : { title: t(`solo.${step}.title`), say: t(`solo.${step}.say`) };
}
