/**
 * What the development server serves while content is being written: of each story the last version that can be
 * played, so that a mistake in one story holds up no other; of what stories share, the last that is right as a whole.
 */
import {
  type Compilation,
  type CompiledEntry,
  isPlayable,
  leavesToPlay,
  type Sources,
  translationLanguages,
  translationPath,
} from './compilation';

/** A story as it is served. */
export interface ServedStory {
  readonly entry: CompiledEntry;
  /** When the text of this version was read first. */
  readonly since: Date;
  /** Whether it is what the files say now. */
  readonly isCurrent: boolean;
}

interface KeptStory extends ServedStory {
  /** The text of its files. */
  readonly text: string;
}

/** The files in which a story stands: its own, and its translations. */
function filesOfStory(file: string): readonly string[] {
  return [file, ...translationLanguages.map((lang) => translationPath(file, lang))];
}

/** Keeps what can be played. */
export class ServedContent {
  private shared: Compilation | null = null;
  private kept: ReadonlyMap<string, KeptStory> = new Map();

  /**
   * Takes in what was compiled of `sources` at `now`. True when something else is served from then on. What stories
   * share is served as it is the very first time.
   */
  take(sources: Sources, compilation: Compilation, now: Date): boolean {
    const before = this.kept;
    const isWhole = isPlayable(compilation);
    const compiled = new Map(compilation.scenarios.map((entry) => [`${entry.module}/${entry.id}`, entry]));
    const unasked = new Set(
      compilation.messages.filter(({ code }) => code === 'file/unexpected').map(({ file }) => file),
    );
    const canPlay = ({ file }: CompiledEntry): boolean => {
      const files = filesOfStory(file);
      return compilation.messages.filter((one) => files.includes(one.file)).every(leavesToPlay);
    };
    const kept = new Map<string, KeptStory>();
    for (const [name, entry] of compiled) {
      if (!canPlay(entry)) continue;
      const text = filesOfStory(entry.file)
        .map((file) => sources.get(file) ?? '')
        .join('\0');
      const earlier = before.get(name);
      const since = earlier?.text === text ? earlier.since : now;
      kept.set(name, { entry, text, since, isCurrent: true });
    }
    for (const [name, story] of before) {
      const { file } = story.entry;
      if (kept.has(name) || !sources.has(file) || unasked.has(file)) continue;
      kept.set(name, { ...story, isCurrent: false });
    }
    const isOther =
      this.shared === null ||
      isWhole ||
      kept.size !== before.size ||
      [...kept].some(([name, { text }]) => before.get(name)?.text !== text);
    if (isWhole || this.shared === null) this.shared = compilation;
    this.kept = kept;
    return isOther;
  }

  /** The stories that are served, by `module/id`. */
  get stories(): ReadonlyMap<string, ServedStory> {
    return this.kept;
  }

  /** All of it. @throws Error before anything was taken in. */
  get content(): Compilation {
    if (this.shared === null) throw new Error('Nothing was compiled yet.');
    return { ...this.shared, scenarios: [...this.kept.values()].map(({ entry }) => entry) };
  }
}
