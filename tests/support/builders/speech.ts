/** Voices for tests: a device without one, and one that says what it is told to when the test lets it. */
import type { SayingEnd, Speech } from '../../../src/core/shared/ports';

type Manner = Parameters<Speech['say']>[1];

/** A device on which nothing can be said. */
export const noVoice: Speech = {
  canSpeak: () => false,
  subscribe: () => () => undefined,
  say: () => {
    throw new Error('This device has no voice.');
  },
  silence: () => undefined,
};

/** A device that speaks these languages. */
export class FakeSpeech implements Speech {
  /** All that was begun, in order. */
  readonly said: { readonly text: string; readonly manner: Manner }[] = [];
  #listeners = new Set<() => void>();
  #onEnd: ((end: SayingEnd) => void) | null = null;
  #languages: readonly string[];

  constructor(...languages: readonly string[]) {
    this.#languages = languages;
  }

  readonly canSpeak = (lang: string): boolean => this.#languages.includes(lang);

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly say = (text: string, manner: Manner, onEnd: (end: SayingEnd) => void): void => {
    this.said.push({ text, manner });
    this.#onEnd = onEnd;
  };

  readonly silence = (): void => {
    this.#onEnd = null;
  };

  /** Whether something is being said. */
  get isSpeaking(): boolean {
    return this.#onEnd !== null;
  }

  /** What was begun last. */
  get last(): string | undefined {
    return this.said.at(-1)?.text;
  }

  /** Other voices are there now. */
  voicesAre(...languages: readonly string[]): void {
    this.#languages = languages;
    for (const listener of this.#listeners) listener();
  }

  /** What is being said comes to its end. */
  end(how: SayingEnd = 'said'): void {
    const onEnd = this.#onEnd;
    this.#onEnd = null;
    onEnd?.(how);
  }
}
