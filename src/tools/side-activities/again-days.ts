/** Days that are at hand for weighing again. */
import { nextDay, type Occasion } from '../../core/conversations/occasion';
import { daysLater, monthsLater } from '../../core/shared/iso-day';

/** What such a day goes with. */
export type AgainMoment = 'half-year' | 'annual-talk' | 'change-of-function';

/** Half a year from `today` (ISO), and the next annual talk and change of function where the calendar knows one. */
export function againDays(
  occasions: readonly Occasion[],
  today: string,
): readonly { readonly moment: AgainMoment; readonly day: string }[] {
  const next = (kind: Occasion['kind']): string | undefined =>
    occasions
      .filter((occasion) => occasion.kind === kind)
      .flatMap(
        (occasion) =>
          nextDay(
            occasion,
            daysLater(occasion.doneOn !== null && occasion.doneOn > today ? occasion.doneOn : today, 1),
          ) ?? [],
      )
      .sort()[0];
  const known = (['annual-talk', 'change-of-function'] as const).flatMap((moment) => {
    const day = next(moment);
    return day === undefined ? [] : [{ moment, day }];
  });
  return [{ moment: 'half-year', day: monthsLater(today, 6) }, ...known];
}
