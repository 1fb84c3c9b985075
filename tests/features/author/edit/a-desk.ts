/** An author's desk in memory: it changes data as the server changes files, without text. */
import type {
  AuthorDesk,
  AuthoredFile,
  CarriedFile,
  CommandAnswer,
  WriteOutcome,
} from '../../../../src/library/author-desk';
import { editedData } from '../../../../src/library/authored-data';

/** What a test sees of the desk, and does to it behind the page's back. */
export interface ADesk extends AuthorDesk {
  data(file: string): unknown;
  /** As another program saves it. */
  saveOutside(file: string, data: unknown): void;
  /** Holds the next write up; what it gives lets it go on. */
  holdNext(): () => void;
  /** What is answered to the next write in the place of doing it. */
  refuseNext(answer: WriteOutcome | Error): void;
  readonly asked: { name: string; args: readonly string[]; files: readonly CarriedFile[] }[];
}

/** A desk with these files, which answers every command with `answer`. */
export function aDesk(
  files: Readonly<Record<string, unknown>>,
  answer: CommandAnswer = { code: 0, printed: '', complained: '', files: [] },
): ADesk {
  const kept = new Map(Object.entries(files));
  const hash = (file: string): string => (kept.has(file) ? JSON.stringify(kept.get(file)) : '');
  const asFile = (file: string): AuthoredFile => ({
    file,
    text: hash(file),
    hash: hash(file),
    data: kept.get(file) ?? null,
  });
  let next: WriteOutcome | Error | null = null;
  let held: Promise<void> | null = null;
  const asked: ADesk['asked'] = [];
  return {
    asked,
    data: (file) => kept.get(file),
    saveOutside: (file, data) => void kept.set(file, data),
    holdNext: () => {
      let release: () => void = () => undefined;
      held = new Promise((done) => {
        release = done;
      });
      return () => release();
    },
    refuseNext: (refusal) => {
      next = refusal;
    },
    file: async (file) => asFile(file),
    write: async (file, base, edits) => {
      const waiting = held;
      held = null;
      await waiting;
      const refusal = next;
      next = null;
      if (refusal instanceof Error) throw refusal;
      if (refusal !== null) return refusal;
      if (base !== hash(file)) return { kind: 'conflict', theirs: asFile(file) };
      kept.set(file, edits.reduce(editedData, kept.get(file)));
      return { kind: 'written', file: asFile(file), line: 7 };
    },
    command: async (name, args, brought = []) => {
      asked.push({ name, args, files: brought });
      return answer;
    },
  };
}
