/**
 * A story on paper, for a room that has to do without a screen: every moment numbered, every choice with its letter and
 * where it leads. It is read aloud from begin to ending by following the numbers, so nothing of it needs a device.
 */
import type {
  CompiledScenario,
  Ending,
  Line,
  Moment,
  Scene,
  StoryDocument,
  Target,
} from '../../scenario/scenario';
import { momentsOf } from '../../scenario/scenario';
import { PaperConditions, type PaperWhen, paperNumbers } from './paper-when';

/** Where one reads on. */
export interface PaperTarget {
  readonly when: PaperWhen | null;
  readonly number: string;
  readonly isEnding: boolean;
}

export interface PaperLine {
  readonly id: string;
  /** Who speaks: a name, 'you' for who plays it; null for narration. */
  readonly by: string | null;
  readonly isThought: boolean;
  readonly when: PaperWhen | null;
  readonly text: string;
}

interface PaperChoice {
  /** '1.2A': the number of the moment, and the letter of the card that is raised. */
  readonly number: string;
  readonly act: string;
  readonly words: string | null;
  readonly when: PaperWhen | null;
  readonly to: PaperTarget;
}

export interface PaperMoment {
  readonly id: string;
  readonly number: string;
  readonly lines: readonly PaperLine[];
  /** The documents that are put in the room's hands here for the first time. */
  readonly documents: readonly StoryDocument[];
  readonly onward: readonly PaperTarget[];
  /** Null where nothing is asked. */
  readonly asks: {
    readonly prompt: string;
    readonly given: readonly string[];
    readonly choices: readonly PaperChoice[];
  } | null;
}

interface PaperScene {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly where: string;
  readonly intro: string | null;
  readonly moments: readonly PaperMoment[];
}

interface PaperEnding extends Pick<Ending, 'id' | 'title' | 'text' | 'prices' | 'question'> {
  readonly number: string;
}

/** A whole story on paper. */
export interface PaperStory {
  readonly role: string;
  readonly opening: string;
  readonly cast: CompiledScenario['cast'];
  /** The documents that no moment puts in the room's hands. */
  readonly documents: readonly StoryDocument[];
  readonly scenes: readonly PaperScene[];
  readonly endings: readonly PaperEnding[];
}

/** Writes the parts of one story. */
class PaperWriter {
  private readonly numbers: ReadonlyMap<string, string>;
  private readonly moments: ReadonlyMap<string, Moment>;
  private readonly conditions: PaperConditions;

  constructor(private readonly scenario: CompiledScenario) {
    this.numbers = paperNumbers(scenario);
    this.moments = new Map(momentsOf(scenario).map((moment) => [moment.id, moment]));
    this.conditions = new PaperConditions(scenario, this.numbers);
  }

  private to({ id, kind }: Target, when: PaperWhen | null): PaperTarget {
    return { when, number: this.numbers.get(id) ?? id, isEnding: kind === 'ending' };
  }

  private nameOf(seat: Line['by']): string | null {
    return seat === undefined ? null : (this.scenario.cast.find(({ id }) => id === seat)?.name ?? 'you');
  }

  private lines(at: string, lines: readonly Line[]): readonly PaperLine[] {
    return lines.flatMap(({ id, by, kind, text, when: condition }) => {
      const when = this.conditions.when(at, condition);
      return when === undefined ? [] : [{ id, by: this.nameOf(by), isThought: kind === 'think', when, text }];
    });
  }

  /** The roads that a room can go from here; what follows one that always holds is never reached. */
  private branches({
    id,
    next,
  }: Moment): readonly { readonly to: Target; readonly when: PaperWhen | null }[] {
    if (next.kind === 'decision') return [];
    const open = next.branches.flatMap(({ to, when: condition }) => {
      const when = this.conditions.when(id, condition);
      return when === undefined ? [] : [{ to, when }];
    });
    const last = open.findIndex(({ when }) => when === null);
    return last === -1 ? open : open.slice(0, last + 1);
  }

  /** The ids of the moments and endings that a room can come to. */
  private reached(): ReadonlySet<string> {
    const found = new Set<string>();
    const open: string[] = [...this.moments.keys()].slice(0, 1);
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const moment = this.moments.get(id);
      if (found.has(id)) continue;
      found.add(id);
      if (moment === undefined) continue;
      const roads =
        moment.next.kind === 'decision'
          ? moment.next.decision.choices.filter((choice) => this.numbers.has(`choice ${choice.id}`))
          : this.branches(moment);
      open.push(...roads.map(({ to }) => to.id));
    }
    return found;
  }

  /** The documents in these lines that were not put in the room's hands before; `handed` grows with them. */
  private newDocuments(lines: readonly Line[], handed: Set<string>): readonly StoryDocument[] {
    const here = lines.flatMap(({ document }) => document ?? []);
    const found = this.scenario.documents.filter(({ id }) => here.includes(id) && !handed.has(id));
    for (const { id } of found) handed.add(id);
    return found;
  }

  private moment(moment: Moment, handed: Set<string>): PaperMoment {
    const { id, lines, next } = moment;
    const known = {
      id,
      number: this.numbers.get(id) ?? id,
      lines: this.lines(id, lines),
      documents: this.newDocuments(lines, handed),
    };
    if (next.kind === 'onward')
      return { ...known, onward: this.branches(moment).map(({ to, when }) => this.to(to, when)), asks: null };
    const { prompt, given, choices } = next.decision;
    return {
      ...known,
      onward: [],
      asks: {
        prompt,
        given: given.map(({ text }) => text),
        choices: choices.flatMap((choice) => {
          const number = this.numbers.get(`choice ${choice.id}`);
          const when = this.conditions.when(id, choice.when);
          if (number === undefined || when === undefined) return [];
          const { act, words, to } = choice;
          return [{ number, act, words: words ?? null, when, to: this.to(to, null) }];
        }),
      },
    };
  }

  private scene(
    scene: Scene,
    index: number,
    { reached, handed }: { readonly reached: ReadonlySet<string>; readonly handed: Set<string> },
  ): PaperScene {
    const { id, title, later, place, time, circumstance, intro, moments } = scene;
    return {
      id,
      number: index + 1,
      title,
      where: [later, `${place}, ${time}`, circumstance]
        .flatMap((part) => (part === undefined || part === '' ? [] : [part.replace(/\.$/u, '')]))
        .join('. '),
      intro: intro ?? null,
      moments: moments
        .filter((moment) => reached.has(moment.id))
        .map((moment) => this.moment(moment, handed)),
    };
  }

  story(): PaperStory {
    const { player, opening, cast, documents, scenes, endings } = this.scenario;
    const reached = this.reached();
    const handed = new Set<string>();
    const told = scenes
      .map((scene, index) => this.scene(scene, index, { reached, handed }))
      .filter(({ moments }) => moments.length > 0);
    return {
      role: player.role,
      opening,
      cast,
      documents: documents.filter(({ id }) => !handed.has(id)),
      scenes: told,
      endings: endings
        .filter(({ id }) => reached.has(id))
        .map(({ id, title, text, prices, question }) => ({
          id,
          number: this.numbers.get(id) ?? id,
          title,
          text,
          prices,
          question,
        })),
    };
  }
}

/** The story as a room reads it from paper: what only a choice of one's own leads to is not there. */
export function paperStory(scenario: CompiledScenario): PaperStory {
  return new PaperWriter(scenario).story();
}
