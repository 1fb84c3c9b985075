/**
 * Beginning a preparation with what there is to talk about: what was taken along last, then what was agreed the last
 * time. It stands on the sheet without a press; what does not fit waits where it was.
 */
import { agreedLastTime, newPlan, type TalkKind } from '../../core/tools/planner/plan';
import { begunWith, type ToTalkAbout } from '../../core/tools/planner/points';
import { useRecords, useServices } from '../../state/services';
import { type Begin, useBegin } from '../shared/use-begin';
import { useCarry } from '../shared/use-carry';

/** Begins one; `on` is the ISO day of the conversation, where it is known already. */
export function useBeginPlan(): Pick<Begin, 'isRefused'> & {
  readonly begin: (talk: TalkKind, on: string | null) => void;
} {
  const { begin, isRefused } = useBegin('gesprekswijzer');
  const { ids } = useServices();
  const plans = useRecords('conversationPlan');
  const carry = useCarry();
  return {
    isRefused,
    begin: (talk, on) => {
      const given: readonly ToTalkAbout[] = [
        ...carry.open.map(
          ({ id, kind, text }): ToTalkAbout => ({
            text,
            place: kind === 'question' ? 'ask' : 'tell',
            from: id,
          }),
        ),
        ...agreedLastTime(plans, talk).map(
          ({ text }): ToTalkAbout => ({ text: text.trim(), place: 'tell', from: null }),
        ),
      ];
      const points = begunWith(given, () => ids.next());
      let record = '';
      const isBegun = begin('conversationPlan', (origin) => {
        record = origin.id;
        return { ...newPlan(talk, origin, on), ...points };
      });
      if (!isBegun) return;
      for (const item of carry.open)
        if (points.points.some(({ from }) => from === item.id))
          void carry.bring(item, { tool: 'gesprekswijzer', record });
    },
  };
}
