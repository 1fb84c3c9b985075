/** An intention as the one sentence it is. */
import { useTranslation } from 'react-i18next';
import type { Intention } from '../../core/tools/intentions/intention';

export function useSentence(): (intention: Pick<Intention, 'when' | 'then'>) => string {
  const { t } = useTranslation('intentions');
  return ({ when, then }) => t('sentence', { when, then });
}
