/** Dates, times and small numbers in the language of the interface. */
import { useTranslation } from 'react-i18next';

const smallNumbers: Readonly<Record<string, readonly string[]>> = {
  nl: 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
    ' ',
  ),
  en: 'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  ),
};

/** A date that does not break over two lines. */
export function unbroken(date: string): string {
  return date.replaceAll(' ', '\u00a0');
}

/** The middle of a day on the person's own calendar, so that a change to summer time moves no day. */
function noon(time: number): Date {
  const date = new Date(time);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate(), 12);
}

/**
 * What passed whole between two days of the calendar: days up to two weeks, weeks up to two months, then months. Never
 * more than it was.
 * @internal exported for its tests
 */
export function passed(
  time: number,
  now: number,
): { readonly amount: number; readonly unit: 'day' | 'week' | 'month' } {
  const [then, today] = [noon(time), noon(now)];
  const days = Math.max(0, Math.round((today.getTime() - then.getTime()) / 86_400_000));
  const months =
    (today.getFullYear() - then.getFullYear()) * 12 +
    (today.getMonth() - then.getMonth()) -
    (today.getDate() < then.getDate() ? 1 : 0);
  if (days < 14) return { amount: days, unit: 'day' };
  return months < 2 ? { amount: Math.floor(days / 7), unit: 'week' } : { amount: months, unit: 'month' };
}

/** Formatting in one language. Times are milliseconds since 1970. */
export interface Formats {
  /** '12 februari'; with the year too when `now` is given and lies in another year. */
  day(time: number, now?: number): string;
  /** '12 februari 2026'. */
  fullDay(time: number): string;
  /** 'augustus'; with the year too when `now` lies in another year. */
  month(time: number, now: number): string;
  /** 'donderdag 12 februari 2026' for an ISO day. */
  longDay(isoDay: string): string;
  /** An ISO year, month or day as far as it goes: '2018', 'december 2020', '20 juni 2018'. */
  date(iso: string): string;
  /** '14.02', in English '2.02 pm'. */
  time(time: number): string;
  /** '1 uur en 50 minuten', '12 minuten'. Never less than a minute: what takes time is not called nothing. */
  duration(minutes: number): string;
  /** A time of the day as a story has it, '08.12': in English '8.12 am'. */
  clock(time: string): string;
  /** 'maandag 23 maart' for an ISO day; with the year too when `now` lies in another year. */
  weekday(isoDay: string, now: number): string;
  /** How long ago in days, weeks or months that passed whole: 'gisteren', '6 dagen geleden', '3 maanden geleden'. */
  ago(time: number, now: number): string;
  /** In words up to twenty, in figures above. */
  number(count: number): string;
  /** Names as a list: 'Thijs, Irene en Govert'. */
  list(names: readonly string[]): string;
}

const twentyFourHours = new Intl.DateTimeFormat('nl', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** '22.07' as a language says it: in English '10.07 pm', with the point that stories have. */
function clockOf(language: string, time: string): string {
  const [, hours, minutes] = /^(\d{1,2})\.(\d{2})$/.exec(time) ?? [];
  if (language !== 'en' || hours === undefined || minutes === undefined) return time;
  return `${Number(hours) % 12 || 12}.${minutes} ${Number(hours) < 12 ? 'am' : 'pm'}`;
}

/** The language itself where the browser can write days and numbers in it, and Dutch where it cannot. */
function localeFor(language: string): string {
  return Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0 ? language : 'nl';
}

/**
 * The formats of a language.
 * @internal exported for its tests
 */
export function formatsOf(language: string): Formats {
  const locale = language === 'en' ? 'en-GB' : localeFor(language);
  return {
    day: (time, now = time) => {
      const isOtherYear = new Date(time).getFullYear() !== new Date(now).getFullYear();
      return new Intl.DateTimeFormat(locale, {
        day: 'numeric',
        month: 'long',
        ...(isOtherYear ? { year: 'numeric' } : {}),
      }).format(time);
    },
    fullDay: (time) =>
      new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(time),
    month: (time, now) => {
      const isOtherYear = new Date(time).getFullYear() !== new Date(now).getFullYear();
      return new Intl.DateTimeFormat(locale, {
        month: 'long',
        ...(isOtherYear ? { year: 'numeric' } : {}),
      }).format(time);
    },
    duration: (minutes) => {
      const whole = Math.max(1, Math.ceil(minutes));
      const of = (amount: number, unit: 'hour' | 'minute'): readonly string[] =>
        amount === 0
          ? []
          : [new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount)];
      const parts = [...of(Math.floor(whole / 60), 'hour'), ...of(whole % 60, 'minute')];
      return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
    },
    longDay: (isoDay) =>
      new Intl.DateTimeFormat(locale, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }).format(new Date(`${isoDay}T12:00:00Z`)),
    date: (iso) => {
      const [year = '', month, day] = iso.split('-');
      return new Intl.DateTimeFormat(locale, {
        year: 'numeric',
        ...(month === undefined ? {} : { month: 'long' }),
        ...(day === undefined ? {} : { day: 'numeric' }),
        timeZone: 'UTC',
      }).format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T12:00:00Z`));
    },
    time: (time) => clockOf(language, twentyFourHours.format(time).replace(':', '.')),
    clock: (time) => clockOf(language, time),
    weekday: (isoDay, now) =>
      new Intl.DateTimeFormat(locale, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        ...(Number(isoDay.slice(0, 4)) === new Date(now).getFullYear() ? {} : { year: 'numeric' }),
        timeZone: 'UTC',
      }).format(new Date(`${isoDay}T12:00:00Z`)),
    ago: (time, now) => {
      const { amount, unit } = passed(time, now);
      return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-amount, unit);
    },
    number: (count) => smallNumbers[language]?.[count] ?? String(count),
    list: (names) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(names),
  };
}

/** The formats of the language that is on. */
export function useFormats(): Formats {
  const { i18n } = useTranslation();
  return formatsOf(i18n.language);
}
