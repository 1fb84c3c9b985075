/** What stands above a story that is handed on as a draft, in the language of who reads it. */
import type { OwnLanguage } from '../../core/shared/language';
import type { PageWords } from '../../preview-page/content';

/** How much the checker has to say of a story. */
export interface Found {
  readonly errors: number;
  readonly warnings: number;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function day(made: Date, lang: OwnLanguage): string {
  const form = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(lang === 'nl' ? 'nl-NL' : 'en-GB', form).format(made);
}

/** `made` is told in the time of the machine that made it. */
interface InLanguage {
  readonly draft: (made: Date) => string;
  readonly unfinished: (found: Found) => string;
  readonly title: (story: string) => string;
  readonly noscript: string;
  readonly about: string;
  readonly again: string;
  readonly broken: string;
}

function counted(count: number, one: string, more: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
}

/** In each language. */
export const previewWords: Readonly<Record<OwnLanguage, InLanguage>> = {
  nl: {
    draft: (made) =>
      `Concept, versie van ${day(made, 'nl')}, ${two(made.getHours())}.${two(made.getMinutes())} uur; niet vastgesteld`,
    unfinished: ({ errors, warnings }) => {
      const found = [
        ...counted(errors, 'fout', 'fouten'),
        ...counted(warnings, 'waarschuwing', 'waarschuwingen'),
      ];
      return errors > 0
        ? `De tekst is nog niet af: de controle meldt ${found.join(' en ')}.`
        : `De controle meldt bij deze tekst nog ${found.join('')}.`;
    },
    title: (story) => `Concept: ${story}`,
    noscript:
      'Om dit verhaal te spelen heeft de browser JavaScript nodig. Sta dat toe, of open het bestand elders.',
    about: 'Bij dit concept',
    again: 'Begin opnieuw',
    broken:
      'Hier ging iets mis en het verhaal kan niet verder. Open het bestand opnieuw. Gebeurt het weer, zeg het dan aan wie het u gaf.',
  },
  en: {
    draft: (made) =>
      `Draft, version of ${day(made, 'en')}, ${two(made.getHours())}:${two(made.getMinutes())}; not final`,
    unfinished: ({ errors, warnings }) => {
      const found = [...counted(errors, 'error', 'errors'), ...counted(warnings, 'warning', 'warnings')];
      return errors > 0
        ? `The text is not finished: the checker reports ${found.join(' and ')}.`
        : `The checker still reports ${found.join('')} on this text.`;
    },
    title: (story) => `Draft: ${story}`,
    noscript: 'To play this story the browser needs JavaScript. Allow it, or open the file elsewhere.',
    about: 'With this draft',
    again: 'Start again',
    broken:
      'Something went wrong here and the story cannot go on. Open the file again. If it happens again, tell whoever gave it to you.',
  },
};

/** The words on the page. */
export function pageWords(lang: OwnLanguage, made: Date, found: Found): PageWords {
  const { draft, unfinished, about, again, broken } = previewWords[lang];
  return {
    draft: draft(made),
    unfinished: found.errors + found.warnings === 0 ? null : unfinished(found),
    about,
    again,
    broken,
  };
}
