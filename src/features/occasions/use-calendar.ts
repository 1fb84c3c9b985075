/** The calendar on the screen: what is coming, changing it, and taking it to a calendar elsewhere. */
import { useTranslation } from 'react-i18next';
import {
  type ComingMoment,
  calendarMoment,
  comingMoments,
  fromTodayOn,
} from '../../core/conversations/coming';
import type { Deed } from '../../core/conversations/deeds';
import {
  type NewOccasion,
  newOccasion,
  type Occasion,
  type OccasionId,
  reopened,
} from '../../core/conversations/occasion';
import { asId } from '../../core/shared/ids';
import { isoDay } from '../../core/shared/iso-day';
import { useRecords, useServices } from '../../state/services';
import { useCalendarFile } from '../../tools/shared/use-calendar-file';
import { perform } from './perform-deed';

/** What can be done with the calendar. The promises say whether it was done. */
export interface Calendar {
  /** ISO day. */
  readonly today: string;
  readonly occasions: readonly Occasion[];
  readonly coming: readonly ComingMoment[];
  /** From today on, the next day of what comes again among them: what goes to a calendar elsewhere. */
  readonly ahead: readonly ComingMoment[];
  add(moment: NewOccasion): Promise<boolean>;
  do(moment: ComingMoment, deed: Deed): Promise<boolean>;
  /** Puts a moment that was closed back in the list. */
  reopen(occasion: Occasion): Promise<boolean>;
  remove(occasion: Occasion): Promise<boolean>;
  /** Gives these moments as a calendar file without content. */
  download(moments: readonly ComingMoment[]): void;
}

export function useCalendar(): Calendar {
  const { t } = useTranslation('occasions');
  const { vault, clock, ids } = useServices();
  const calendar = useCalendarFile();
  const occasions = useRecords('occasion');
  const plans = useRecords('conversationPlan');
  const intentions = useRecords('intention');
  const weighings = useRecords('sideActivity');
  const deliberations = useRecords('deliberation');
  const today = isoDay(clock.now());
  const coming = comingMoments({ occasions, plans, intentions, weighings, deliberations }, today);
  const words = {
    talk: t('file.talk'),
    'look-back': t('file.look-back'),
    moment: t('file.moment'),
  };
  return {
    today,
    occasions,
    coming,
    ahead: fromTodayOn(coming, occasions, today),
    add: async (moment) => {
      const occasion = newOccasion(moment, asId<OccasionId>(ids.next()), clock.now());
      return (await vault.put('occasion', occasion)).ok;
    },
    do: async (moment, deed) => (await perform(vault, moment, deed, today, clock.now()))?.ok ?? false,
    reopen: async (occasion) => (await vault.put('occasion', reopened(occasion, clock.now()))).ok,
    remove: async ({ id }) => (await vault.remove('occasion', id)).ok,
    download: (moments) =>
      calendar.give(
        'momenten',
        moments.map((moment) => calendarMoment(moment, occasions, words)),
      ),
  };
}
