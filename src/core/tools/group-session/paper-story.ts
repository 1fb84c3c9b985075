/**
 * A story on paper, for a room that has to do without a screen: every moment numbered, every choice with its letter and
 * where it leads. It is read aloud from begin to ending by following the numbers, so nothing of it needs a device.
 */
import type { Condition, MemoryValue } from '../../scenario/conditions';
import type {
  Choice,
  CompiledScenario,
  Ending,
  Line,
  Moment,
  Scene,
  StoryDocument,
  Target,
} from '../../scenario/scenario';
import { momentsOf } from '../../scenario/scenario';
import { optionsOf } from './material-of';

/** When something on paper is read: after one of these choices, by their numbers, or after none of them. */
export type PaperWhen =
  | { readonly kind: 'after' | 'not-after'; readonly choices: readonly string[] }
  | { readonly kind: 'all' | 'any'; readonly of: readonly PaperWhen[] }
  /** Paper cannot tell: the facilitator judges by what the room chose. */
  | { readonly kind: 'judge' };

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

/** The numbers of moments, choices and endings, by their id. Choices of one's own have none: nobody can raise them. */
function numbersOf({ scenes, endings }: CompiledScenario): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  for (const [sceneIndex, { moments }] of scenes.entries())
    for (const [index, { id, next }] of moments.entries()) {
      const number = `${sceneIndex + 1}.${index + 1}`;
      numbers.set(id, number);
      if (next.kind === 'decision')
        for (const option of optionsOf(next.decision.choices))
          numbers.set(`choice ${option.id}`, `${number}${option.letter}`);
    }
  for (const [index, { id }] of endings.entries()) numbers.set(id, `E${index + 1}`);
  return numbers;
}

/** As `PaperWhen`; true where it always holds in a room, false where it never does. */
type Known = PaperWhen | boolean;

function choicesIn(scenario: CompiledScenario): readonly Choice[] {
  return momentsOf(scenario).flatMap(({ next }) => (next.kind === 'decision' ? next.decision.choices : []));
}

/** Writes the parts of one story. */
class PaperWriter {
  private readonly numbers: ReadonlyMap<string, string>;
  private readonly choices: readonly Choice[];
  private readonly moments: ReadonlyMap<string, Moment>;
  private readonly follows = new Map<string, ReadonlySet<string>>();

  constructor(private readonly scenario: CompiledScenario) {
    this.numbers = numbersOf(scenario);
    this.choices = choicesIn(scenario);
    this.moments = new Map(momentsOf(scenario).map((moment) => [moment.id, moment]));
  }

  /** The ids of what can follow the moment or ending with this id, itself included. */
  private following(id: string): ReadonlySet<string> {
    const known = this.follows.get(id);
    if (known !== undefined) return known;
    const found = new Set<string>();
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const moment = this.moments.get(next);
      if (found.has(next)) continue;
      found.add(next);
      if (moment === undefined) continue;
      const roads = moment.next.kind === 'onward' ? moment.next.branches : moment.next.decision.choices;
      open.push(...roads.map(({ to }) => to.id));
    }
    this.follows.set(id, found);
    return found;
  }

  /** The choices on paper, before the moment `at`, that set this variable to a value that is wanted. */
  private setting(at: string, name: string, isWanted: (value: MemoryValue) => boolean): readonly string[] {
    return this.choices
      .filter(
        ({ effects, to }) =>
          this.following(to.id).has(at) &&
          effects.some((effect) => effect.kind === 'set' && effect.name === name && isWanted(effect.value)),
      )
      .flatMap(({ id }) => this.numbers.get(`choice ${id}`) ?? []);
  }

  /** A variable that is only ever set tells by which choices it is what it is; one that is added to does not. */
  private is(at: string, name: string, value: MemoryValue): Known {
    const isAdded = this.choices.some(({ effects }) =>
      effects.some((effect) => effect.kind === 'add' && effect.name === name),
    );
    if (isAdded) return { kind: 'judge' };
    const start = this.scenario.memory.find((variable) => variable.name === name)?.start;
    const choices = this.setting(at, name, (set) => (start === value ? set !== value : set === value));
    if (start === value) return choices.length === 0 ? true : { kind: 'not-after', choices };
    return choices.length === 0 ? false : { kind: 'after', choices };
  }

  private several(at: string, kind: 'all' | 'any', conditions: readonly Condition[]): Known {
    const decides = kind === 'any';
    const parts = conditions.map((part) => this.known(at, part));
    if (parts.includes(decides)) return decides;
    const of = parts.filter((part) => typeof part !== 'boolean');
    const [only] = of;
    if (only === undefined) return !decides;
    return of.length === 1 ? only : { kind, of };
  }

  private known(at: string, condition: Condition): Known {
    switch (condition.kind) {
      case 'is':
        return this.is(at, condition.name, condition.value);
      case 'all':
      case 'any':
        return this.several(at, condition.kind, condition.of);
      case 'not': {
        const known = this.known(at, condition.of);
        if (typeof known === 'boolean') return !known;
        if (known.kind === 'after') return { ...known, kind: 'not-after' };
        return known.kind === 'not-after' ? { ...known, kind: 'after' } : { kind: 'judge' };
      }
      default:
        return { kind: 'judge' };
    }
  }

  /** What stands before a line or road; null where it always holds, undefined where it never does in a room. */
  private when(at: string, condition: Condition | undefined): PaperWhen | null | undefined {
    const known = condition === undefined ? true : this.known(at, condition);
    if (known === false) return undefined;
    return known === true ? null : known;
  }

  private to({ id, kind }: Target, when: PaperWhen | null): PaperTarget {
    return { when, number: this.numbers.get(id) ?? id, isEnding: kind === 'ending' };
  }

  private nameOf(seat: Line['by']): string | null {
    return seat === undefined ? null : (this.scenario.cast.find(({ id }) => id === seat)?.name ?? 'you');
  }

  private lines(at: string, lines: readonly Line[]): readonly PaperLine[] {
    return lines.flatMap(({ id, by, kind, text, when: condition }) => {
      const when = this.when(at, condition);
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
      const when = this.when(id, condition);
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
          const when = this.when(id, choice.when);
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
