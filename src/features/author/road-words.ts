/** What is said of a road: its choice, and under which condition it is open. */
import { useTranslation } from 'react-i18next';
import { inWords } from '../../core/scenario/condition-words';
import type { Condition } from '../../core/scenario/conditions';
import type { Road } from './roads';

/** The lines of a label, the choice first; none for a road that is the only one and asks nothing. */
export type RoadWords = (road: Road) => readonly string[];

/** Says conditions in the language of the interface: 'asked en niet listed'. */
export function useConditionWords(): (condition: Condition) => string {
  const { t } = useTranslation('author');
  const words = { not: t('when.not'), and: t('when.and'), or: t('when.or') };
  return (condition) => inWords(condition, words);
}

/** Says roads in the language of the interface. */
export function useRoadWords(): RoadWords {
  const { t } = useTranslation('author');
  const said = useConditionWords();
  return ({ choice, when, isRest }) => [
    ...(choice === null ? [] : [choice]),
    ...(when === null ? [] : [t('when.if', { condition: said(when) })]),
    ...(isRest ? [t('when.else')] : []),
  ];
}
