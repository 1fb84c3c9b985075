/** Days that are at hand for weighing again. */
import type { Occasion } from '../../core/programme/occasion';
import { monthsLater } from '../../core/shared/iso-day';

/** What such a day goes with. */
export type AgainMoment = 'half-year' | 'annual-talk' | 'change-of-function';

/** The day on which an occasion comes next after `today` (ISO); null when it does not come any more. */
function nextDay({ on, everyMonths, doneOn }: Occasion, today: string): string | null {
  const isOver = (day: string): boolean => day <= today || (doneOn !== null && day <= doneOn);
  if (!isOver(on)) return on;
  if (everyMonths === null || everyMonths < 1) return null;
  let day = on;
  for (let times = 1; isOver(day); times += 1) day = monthsLater(on, times * everyMonths);
  return day;
}

/** Half a year from `today` (ISO), and the next annual talk and change of function where the calendar knows one. */
export function againDays(
  occasions: readonly Occasion[],
  today: string,
): readonly { readonly moment: AgainMoment; readonly day: string }[] {
  const next = (kind: Occasion['kind']): string | undefined =>
    occasions
      .filter((occasion) => occasion.kind === kind)
      .flatMap((occasion) => nextDay(occasion, today) ?? [])
      .sort()[0];
  const known = (['annual-talk', 'change-of-function'] as const).flatMap((moment) => {
    const day = next(moment);
    return day === undefined ? [] : [{ moment, day }];
  });
  return [{ moment: 'half-year', day: monthsLater(today, 6) }, ...known];
}
