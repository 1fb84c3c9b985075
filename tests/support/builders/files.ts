/** The app's own files as a test says they are. */
import type { FilesOnBoard, FilesView } from '../../../src/state/files-on-board';

/** Files that a test moves from one state to the next; `asked` counts what was asked of them. */
export class SaidFiles implements FilesOnBoard {
  readonly asked = { bring: 0, remove: 0, look: 0 };
  private readonly listeners = new Set<() => void>();

  constructor(private current: FilesView) {}

  /** From now on it stands so. */
  say(view: FilesView): void {
    this.current = view;
    for (const listener of this.listeners) listener();
  }

  view(): FilesView {
    return this.current;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async look(): Promise<void> {
    this.asked.look += 1;
  }

  async bring(): Promise<void> {
    this.asked.bring += 1;
  }

  async remove(): Promise<void> {
    this.asked.remove += 1;
    this.say({ kind: 'absent' });
  }
}

/** A build that has none, as in development. */
export function noFiles(): SaidFiles {
  return new SaidFiles({ kind: 'not-built' });
}
