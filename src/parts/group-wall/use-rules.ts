/** The rules of a group: what hangs on the wall hangs on paper too. */
import { useTranslation } from 'react-i18next';

const rules = ['difference', 'outside', 'pass', 'vote', 'last'] as const;

/** The rules in words; that of the vote where one votes. */
export function useRules(isVotedOn: boolean): readonly string[] {
  const { t } = useTranslation('groupWall');
  return rules.filter((rule) => rule !== 'vote' || isVotedOn).map((rule) => t(`rules.${rule}`));
}
