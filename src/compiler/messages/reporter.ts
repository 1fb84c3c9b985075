/** Collects messages while a file is checked, and words them from the catalogue. */
import { catalogue } from './catalogue';
import { isOfTranslation, type Message, type MessageCode, type SourcePlace } from './message';
import { meantBy } from './nearest';

/** What a sentence is filled in with. */
export type MessageWords = Readonly<Record<string, string | number>>;

/** Texts of authors are quoted in messages; a whole page of them would hide the message. */
const longestWord = 80;

/** What is of no use in part: a detail of the parser, and the names of people. */
const unshortened: ReadonlySet<string> = new Set(['detail', 'readers']);

function filled(sentence: string, words: MessageWords): string {
  return sentence.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const word = String(Object.hasOwn(words, name) ? words[name] : '').replace(
      /\s+/g,
      name === 'hint' ? '$&' : ' ',
    );
    return word.length > longestWord && !unshortened.has(name) ? `${word.slice(0, longestWord)}…` : word;
  });
}

/** What a check found, before it is worded. */
export interface Noted {
  readonly code: MessageCode;
  readonly place: SourcePlace;
  readonly words: MessageWords;
  /** Whether it is about a draft. */
  readonly draft: boolean;
  readonly example?: Message['example'];
}

/** The line of a message with the word that was meant in place of the one that is there; undefined without such a word. */
function swapped({ place, words }: Noted, linesOf: (file: string) => readonly string[]): Message['example'] {
  const meant = words.meant ?? meantBy(String(words.hint ?? ''));
  const word = String(words.name ?? words.id ?? words.key ?? words.value ?? '');
  if (meant === null || word === '') return undefined;
  const written = linesOf(place.file)[place.line - 1]?.replace(/\r$/, '');
  if (written === undefined) return undefined;
  const at = written.indexOf(word, place.column - 1);
  if (at === -1) return undefined;
  return { written, mended: `${written.slice(0, at)}${meant}${written.slice(at + word.length)}` };
}

/** Where checks put their messages. */
export class Reporter {
  private readonly collected: Noted[] = [];
  private isOfDraft = false;

  /** Does `work`; what is reported meanwhile is about a draft when `isDraft` says so, or when that was so already. */
  within<Outcome>(isDraft: boolean, work: () => Outcome): Outcome {
    const before = this.isOfDraft;
    this.isOfDraft ||= isDraft;
    try {
      return work();
    } finally {
      this.isOfDraft = before;
    }
  }

  /** Adds a message at a place, with the line as it stands and as it was meant where that is known. */
  report(
    code: MessageCode,
    place: SourcePlace,
    words: MessageWords = {},
    example?: Message['example'],
  ): void {
    const draft = this.isOfDraft;
    this.collected.push({ code, place, words, draft, ...(example === undefined ? {} : { example }) });
  }

  /** What was reported so far, in the order in which it was. */
  noted(): readonly Noted[] {
    return this.collected;
  }

  /** How many messages there are; hand it to `codesSince` to see what a later check added. */
  mark(): number {
    return this.collected.length;
  }

  /** The codes of the messages added after a mark. */
  codesSince(mark: number): ReadonlySet<MessageCode> {
    return new Set(this.collected.slice(mark).map(({ code }) => code));
  }

  /**
   * All messages, by file and place, each once.
   * @param sources the texts by file, from which a message that guesses a word gets its example
   */
  messages(sources: ReadonlyMap<string, string> = new Map()): readonly Message[] {
    const seen = new Set<string>();
    const split = new Map<string, readonly string[]>();
    const linesOf = (file: string): readonly string[] => {
      const lines = split.get(file) ?? (sources.get(file) ?? '').split('\n');
      split.set(file, lines);
      return lines;
    };
    return this.collected
      .map((noted): Message => {
        const { code, place, words, draft } = noted;
        const { severity: known, sentence } = catalogue[code];
        // Nobody translates what is not finished.
        const severity = draft && isOfTranslation(code) ? 'warning' : known;
        const example = noted.example ?? swapped(noted, linesOf);
        return {
          severity,
          code,
          file: place.file,
          line: place.line,
          column: place.column,
          message: filled(sentence, words),
          ...(isOfTranslation(code) && words.key !== undefined ? { key: String(words.key) } : {}),
          ...(draft ? { draft: true as const } : {}),
          ...(example === undefined ? {} : { example }),
        };
      })
      .filter((message) => {
        const key = `${message.file}:${message.line}:${message.column}:${message.code}:${message.message}`;
        if (seen.has(key)) return false;
        seen.add(key);
        return true;
      })
      .sort(
        (a, b) =>
          a.file.localeCompare(b.file) ||
          a.line - b.line ||
          a.column - b.column ||
          a.code.localeCompare(b.code),
      );
  }
}
