/** An intention as the one sentence it is: the same wherever it stands. */
import { useTranslation } from 'react-i18next';
import type { Intention } from '../core/tools/intentions/intention';
import { sentenceOf } from '../core/tools/intentions/sentence/sentence';

/** Gives the sentence, in the language it was written in; where that cannot be told, in that of the interface. */
export function useSentence(): (intention: Pick<Intention, 'when' | 'then' | 'response'>) => string {
  const { i18n } = useTranslation();
  return (intention) => sentenceOf(intention, i18n.language);
}
