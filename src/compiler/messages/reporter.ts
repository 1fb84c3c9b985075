/** Collects messages while a file is checked, and words them from the catalogue. */
import { catalogue } from './catalogue';
import type { Message, MessageCode, SourcePlace } from './message';

/** What a sentence is filled in with. */
export type MessageWords = Readonly<Record<string, string | number>>;

/** Where checks put their messages. */
export class Reporter {
  private readonly collected: Message[] = [];

  /** Adds a message at a place. */
  report(code: MessageCode, place: SourcePlace, words: MessageWords = {}): void {
    const { severity, sentence } = catalogue[code];
    const message = sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(words[name] ?? whole));
    const { file, line, column } = place;
    this.collected.push({ severity, code, file, line, column, message });
  }

  /** All messages, by file and place, each once. */
  messages(): readonly Message[] {
    const seen = new Set<string>();
    return this.collected
      .filter((message) => {
        const key = `${message.file}:${message.line}:${message.column}:${message.code}:${message.message}`;
        return seen.has(key) ? false : seen.add(key) !== undefined;
      })
      .sort(
        (a, b) =>
          a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.code.localeCompare(b.code),
      );
  }
}
