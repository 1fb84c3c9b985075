/** The rules of a group: what hangs on the wall hangs on paper too. */
import { useTranslation } from 'react-i18next';
import type { VotingWay } from '../../core/tools/group-session/plan';

/**
 * The rules in words. That of the vote goes by how one votes: raised cards are seen by all.
 * @param voting null where the room does not vote
 */
export function useRules(voting: VotingWay | null): readonly string[] {
  const { t } = useTranslation('groupWall');
  const vote = voting === null ? [] : [voting === 'cards' ? ('cards' as const) : ('vote' as const)];
  return (['difference', 'outside', 'pass', ...vote, 'last'] as const).map((rule) => t(`rules.${rule}`));
}
