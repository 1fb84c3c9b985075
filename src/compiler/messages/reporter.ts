/** Collects messages while a file is checked, and words them from the catalogue. */
import { catalogue } from './catalogue';
import { isOfTranslation, type Message, type MessageCode, type SourcePlace } from './message';

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

/** Where checks put their messages. */
export class Reporter {
  private readonly collected: Message[] = [];
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

  /** Adds a message at a place. */
  report(code: MessageCode, place: SourcePlace, words: MessageWords = {}): void {
    const { severity: known, sentence } = catalogue[code];
    // Nobody translates what is not finished.
    const severity = this.isOfDraft && isOfTranslation(code) ? 'warning' : known;
    const { file, line, column } = place;
    const key = isOfTranslation(code) && words.key !== undefined ? { key: String(words.key) } : {};
    const draft = this.isOfDraft ? { draft: true as const } : {};
    const message = filled(sentence, words);
    this.collected.push({ severity, code, file, line, column, message, ...key, ...draft });
  }

  /** How many messages there are; hand it to `codesSince` to see what a later check added. */
  mark(): number {
    return this.collected.length;
  }

  /** The codes of the messages added after a mark. */
  codesSince(mark: number): ReadonlySet<MessageCode> {
    return new Set(this.collected.slice(mark).map(({ code }) => code));
  }

  /** All messages, by file and place, each once. */
  messages(): readonly Message[] {
    const seen = new Set<string>();
    return this.collected
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
