/** The calendar on the screen: what is coming, changing it, and taking it to a calendar elsewhere. */
import { useTranslation } from 'react-i18next';
import type { CalendarMoment } from '../../core/conversations/calendar-file';
import { type ComingMoment, comingMoments, neutralWord } from '../../core/conversations/coming';
import type { Occasion, OccasionId } from '../../core/conversations/occasion';
import { asId } from '../../core/shared/ids';
import { isoDay } from '../../core/shared/iso-day';
import { useRecords, useServices } from '../../state/services';
import { useCalendarFile } from '../../tools/shared/use-calendar-file';
import { type Deed, perform } from './deeds';

/** What a view gives for a new moment. */
export type NewMoment = Pick<Occasion, 'kind' | 'on' | 'note' | 'everyMonths' | 'refresh'>;

/** What can be done with the calendar. The promises say whether it was done. */
export interface Calendar {
  /** ISO day. */
  readonly today: string;
  readonly occasions: readonly Occasion[];
  readonly coming: readonly ComingMoment[];
  add(moment: NewMoment): Promise<boolean>;
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
  const inFile = ({ record, on, plan, everyMonths, ...moment }: ComingMoment): CalendarMoment => {
    const first = occasions.find(({ id }) => id === record)?.on ?? on;
    return {
      // The id alone: the name of a tool would already tell something.
      id: record,
      title: t(`file.${neutralWord({ record, on, plan, everyMonths, ...moment })}`),
      on,
      at: plan?.at ?? null,
      lasts: plan?.lasts ?? 0,
      // The time of one conversation says nothing about the next.
      everyMonths: plan?.at === undefined || plan.at === null ? everyMonths : null,
      dayOfMonth: Number(first.slice(8)),
    };
  };
  return {
    today,
    occasions,
    coming: comingMoments({ occasions, plans, intentions, weighings, deliberations }, today),
    add: async (moment) => {
      const now = clock.now();
      const id = asId<OccasionId>(ids.next());
      const occasion = { ...moment, note: moment.note.trim(), id, doneOn: null, madeAt: now, changedAt: now };
      return (await vault.put('occasion', occasion)).ok;
    },
    do: async (moment, deed) => (await perform(vault, moment, deed, today, clock.now()))?.ok ?? false,
    reopen: async (occasion) =>
      (await vault.put('occasion', { ...occasion, doneOn: null, changedAt: clock.now() })).ok,
    remove: async ({ id }) => (await vault.remove('occasion', id)).ok,
    download: (moments) => calendar.give('momenten', moments.map(inFile)),
  };
}
