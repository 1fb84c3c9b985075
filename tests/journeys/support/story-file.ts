/**
 * A story as its author wrote it. A journey that needs what stands in one takes it from here by its id, so that it goes
 * on when the author finds other words.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { repositoryRoot } from '../../../src/cli/repository';
import { applyEdits } from '../../../src/compiler/edit/apply-edits';
import type { EditPath } from '../../../src/library/author-desk';

type Effects = Readonly<Record<string, unknown>>;

interface ChoiceInFile {
  readonly id: string;
  readonly act: string;
  readonly did: string;
  readonly whatIf: string;
  readonly to: string | { readonly ending: string };
  readonly effects?: Effects;
  /** In one’s own words. */
  readonly own?: boolean;
}

/** A line is the person who says it with the words, and what else there is to know of it. */
type LineInFile = Readonly<Record<string, unknown>> & { readonly when?: Effects };

interface GivenInFile {
  readonly text: string;
  /** Where a rule stands. */
  readonly source?: string;
}

interface MomentInFile {
  readonly id: string;
  readonly lines: readonly LineInFile[];
  readonly decision?: {
    readonly given?: readonly GivenInFile[];
    readonly choices: readonly ChoiceInFile[];
  };
}

interface EndingInFile {
  readonly id: string;
  readonly title: string;
}

interface SceneInFile {
  readonly title: string;
  readonly moments: readonly MomentInFile[];
}

interface WholeFile {
  readonly title: string;
  readonly question: string;
  readonly scenes: readonly SceneInFile[];
  readonly endings: readonly EndingInFile[];
}

/** What a path in the file leads to: a moment, or one of its choices. */
interface Found<What> {
  readonly what: What;
  readonly path: EditPath;
}

export class StoryFile {
  readonly title: string;
  /** The title of its debrief. */
  readonly question: string;
  readonly endings: readonly EndingInFile[];
  private readonly scenes: readonly SceneInFile[];
  private readonly moments: readonly Found<MomentInFile>[];

  constructor(readonly text: string) {
    // Safe: these are files that the checker finds nothing wrong in.
    const { title, question, endings, scenes } = parse(text) as WholeFile;
    this.title = title;
    this.question = question;
    this.endings = endings;
    this.scenes = scenes;
    this.moments = scenes.flatMap(({ moments }, scene) =>
      moments.map((what, moment) => ({ what, path: ['scenes', scene, 'moments', moment] })),
    );
  }

  /** A story that ships, by its name: `module/id`. */
  static named(name: string): StoryFile {
    return new StoryFile(readFileSync(join(repositoryRoot, 'modules', `${name}.yaml`), 'utf8'));
  }

  /** A text of a story that ships, in English, by its key. */
  static inEnglish(name: string, key: string): string {
    const file = join(repositoryRoot, 'modules', `${name}.en.yaml`);
    // Safe: as above.
    const { texts } = parse(readFileSync(file, 'utf8')) as { texts: Record<string, { en: string }> };
    return sought(key, texts[key]).en;
  }

  /** The moment with which the story begins. */
  get opening(): string {
    return this.moments[0]?.what.id ?? '';
  }

  /** What is fixed at the first decision. */
  get givenFirst(): readonly GivenInFile[] {
    const asked = this.moments.find(({ what }) => what.decision !== undefined);
    return asked?.what.decision?.given ?? [];
  }

  moment(id: string): MomentInFile {
    return sought(
      id,
      this.moments.find(({ what }) => what.id === id),
    ).what;
  }

  ending(id: string): EndingInFile {
    return sought(
      id,
      this.endings.find((one) => one.id === id),
    );
  }

  /** The moment that asks for this choice. */
  askedIn(choice: string): MomentInFile {
    return this.foundChoice(choice).moment;
  }

  /** The title of the scene in which this choice is asked for. */
  sceneOf(choice: string): string {
    const moment = this.askedIn(choice);
    return sought(
      choice,
      this.scenes.find(({ moments }) => moments.includes(moment)),
    ).title;
  }

  choice(id: string): ChoiceInFile {
    return this.foundChoice(id).what;
  }

  /** The words of the first line of a moment. */
  said(moment: string): string {
    return wordsOf(this.moment(moment).lines[0]);
  }

  /** The words of the line of this moment that comes after this choice alone, for what it left in memory. */
  lineAfter(moment: string, choice: string): string {
    const left = Object.entries(this.choice(choice).effects ?? {});
    const line = this.moment(moment).lines.find(({ when }) =>
      left.some(([name, value]) => when?.[name] === value),
    );
    return wordsOf(sought(`line after ${choice}`, line));
  }

  /** The text of the file in which this is otherwise for a choice. */
  withChoice(choice: string, otherwise: { readonly act?: string; readonly spoken?: true }): string {
    const { path } = this.foundChoice(choice);
    const written = applyEdits(
      this.text,
      Object.entries(otherwise).map(([key, value]) => ({ kind: 'set', path: [...path, key], value })),
    );
    if (!written.ok) throw new Error(written.sentence);
    return written.text;
  }

  private foundChoice(id: string): Found<ChoiceInFile> & { readonly moment: MomentInFile } {
    const all = this.moments.flatMap(({ what: moment, path }) =>
      (moment.decision?.choices ?? []).map((what, index) => ({
        what,
        moment,
        path: [...path, 'decision', 'choices', index],
      })),
    );
    return sought(
      id,
      all.find(({ what }) => what.id === id),
    );
  }
}

/** Who says a line stands first in it. */
function wordsOf(line: LineInFile = {}): string {
  return String(Object.values(line)[0]);
}

function sought<What>(id: string, found: What | undefined): What {
  if (found === undefined) throw new Error(`The story has no ${id}.`);
  return found;
}
