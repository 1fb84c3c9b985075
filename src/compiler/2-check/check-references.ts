/** Whatever a scenario names must exist: people, moments, endings, memory, documents and the shared vocabulary. */
import type { AuthoredCondition } from '../1-parse/parts';
import type {
  AuthoredChoice,
  AuthoredDecision,
  AuthoredMemoryVariable,
  AuthoredMoment,
  AuthoredScenario,
  AuthoredVoice,
} from '../1-parse/scenario-schema';
import type { PathStep, YamlFile } from '../1-parse/yaml-file';
import { speakerOf } from '../3-emit/emit-scenario';
import type { MessageCode } from '../messages/message';
import type { Reporter } from '../messages/reporter';

/** The ids that the shared vocabularies define; null where the vocabulary itself could not be read. */
export interface KnownIds {
  readonly values: ReadonlySet<string> | null;
  readonly mechanisms: ReadonlySet<string> | null;
  readonly sources: ReadonlySet<string> | null;
}

type Path = readonly PathStep[];

const kindInWords = { number: 'een getal', flag: 'ja of nee (true of false)', option: 'een woord uit de lijst' };

function kindOf(variable: AuthoredMemoryVariable): keyof typeof kindInWords {
  if ('values' in variable) return 'option';
  return 'min' in variable ? 'number' : 'flag';
}

/** Checks one scenario and keeps which memory is read and which is set. */
class ReferenceCheck {
  readonly read = new Set<string>();
  readonly set = new Set<string>();
  private readonly momentIds: ReadonlySet<string>;
  private readonly endingIds: ReadonlySet<string>;

  constructor(
    private readonly scenario: AuthoredScenario,
    private readonly yaml: YamlFile,
    private readonly known: KnownIds,
    private readonly reporter: Reporter,
  ) {
    this.momentIds = new Set(scenario.scenes.flatMap((scene) => scene.moments.map(({ id }) => id)));
    this.endingIds = new Set(scenario.endings.map(({ id }) => id));
  }

  private report(code: MessageCode, path: Path, words: Record<string, string | number>, at?: 'key'): void {
    this.reporter.report(code, this.yaml.place(path, at ?? 'value'), words);
  }

  private person(id: string, path: Path, at?: 'key'): void {
    if (id !== 'you' && !Object.hasOwn(this.scenario.cast, id)) this.report('ref/unknown-person', path, { id }, at);
  }

  private target(to: AuthoredChoice['to'], path: Path): void {
    if (typeof to === 'string') {
      if (!this.momentIds.has(to)) this.report('ref/unknown-moment', path, { id: to });
    } else if (!this.endingIds.has(to.ending)) {
      this.report('ref/unknown-ending', [...path, 'ending'], { id: to.ending });
    }
  }

  private memoryValue(name: string, wanted: unknown, path: Path): void {
    const variable = Object.hasOwn(this.scenario.memory, name) ? this.scenario.memory[name] : undefined;
    if (variable === undefined) {
      this.report('ref/unknown-memory', path, { id: name }, 'key');
      return;
    }
    const kind = kindOf(variable);
    const fits = {
      number: typeof wanted === 'number' || (typeof wanted === 'object' && wanted !== null),
      flag: typeof wanted === 'boolean',
      option: typeof wanted === 'string',
    };
    if (!fits[kind]) this.report('memory/type', path, { id: name, kind: kindInWords[kind] });
    else if ('values' in variable && typeof wanted === 'string' && !variable.values.includes(wanted)) {
      this.report('memory/option', path, { id: name, value: wanted, values: variable.values.join(', ') });
    }
  }

  private condition(condition: AuthoredCondition | undefined, path: Path): void {
    if (condition === undefined) return;
    const { all, any, not, ...comparisons } = condition;
    for (const [name, wanted] of Object.entries(comparisons)) {
      this.read.add(name);
      this.memoryValue(name, wanted, [...path, name]);
    }
    for (const [index, part] of (all ?? []).entries()) this.condition(part, [...path, 'all', index]);
    for (const [index, part] of (any ?? []).entries()) this.condition(part, [...path, 'any', index]);
    this.condition(not, [...path, 'not']);
  }

  private voices(voices: readonly AuthoredVoice[], path: Path): void {
    for (const [index, voice] of voices.entries()) {
      if (voice.person !== undefined) this.person(voice.person, [...path, index, 'person']);
    }
  }

  private reasons(reasons: Readonly<Record<string, string>>, path: Path): void {
    for (const id of Object.keys(reasons)) {
      if (this.known.values !== null && !this.known.values.has(id)) {
        this.report('ref/unknown-value', [...path, id], { id }, 'key');
      }
    }
  }

  private choice(choice: AuthoredChoice, path: Path): void {
    this.condition(choice.when, [...path, 'when']);
    this.target(choice.to, [...path, 'to']);
    for (const [name, wanted] of Object.entries(choice.effects ?? {})) {
      this.set.add(name);
      this.memoryValue(name, typeof wanted === 'object' ? wanted.set : wanted, [...path, 'effects', name]);
    }
    this.voices(choice.voices ?? [], [...path, 'voices']);
    if ('own' in choice) return;
    this.reasons(choice.honours, [...path, 'honours']);
    this.reasons(choice.strains, [...path, 'strains']);
    const { mechanism } = choice;
    if (mechanism !== undefined && this.known.mechanisms?.has(mechanism) === false) {
      this.report('ref/unknown-mechanism', [...path, 'mechanism'], { id: mechanism });
    }
    for (const [index, source] of choice.sources.entries()) {
      if (this.known.sources?.has(source) === false) {
        this.report('ref/unknown-source', [...path, 'sources', index], { id: source });
      }
    }
  }

  private decision(decision: AuthoredDecision, path: Path): void {
    for (const [index, choice] of decision.choices.entries()) this.choice(choice, [...path, 'choices', index]);
    this.voices(decision.voices, [...path, 'voices']);
  }

  private looks(looks: readonly string[] | undefined, path: Path): void {
    for (const [index, look] of (looks ?? []).entries()) {
      for (const id of look.split(' > ')) this.person(id, [...path, index]);
    }
  }

  private lines(moment: AuthoredMoment, path: Path): void {
    for (const [index, line] of moment.lines.entries()) {
      const at = [...path, 'lines', index];
      const speaker = speakerOf(line);
      if (speaker !== undefined && speaker !== 'narrator' && speaker !== 'thought') this.person(speaker, [...at, speaker], 'key');
      if (line.from !== undefined) this.person(line.from, [...at, 'from']);
      if (line.document !== undefined && !Object.hasOwn(this.scenario.documents, line.document)) {
        this.report('ref/unknown-document', [...at, 'document'], { id: line.document });
      }
      this.condition(line.when, [...at, 'when']);
      this.looks(line.looks, [...at, 'looks']);
    }
  }

  private scenes(): void {
    for (const [index, scene] of this.scenario.scenes.entries()) {
      const path = ['scenes', index];
      if (scene.view !== undefined) this.person(scene.view, [...path, 'view']);
      for (const [number, seat] of scene.plan.seats.entries()) this.person(seat, [...path, 'plan', 'seats', number]);
      for (const [number, id] of scene.plan.mentioned.entries()) {
        this.person(id, [...path, 'plan', 'mentioned', number]);
      }
      this.looks(scene.plan.looks, [...path, 'plan', 'looks']);
      for (const [number, moment] of scene.moments.entries()) {
        const at = [...path, 'moments', number];
        this.lines(moment, at);
        if (moment.decision !== undefined) this.decision(moment.decision, [...at, 'decision']);
        if (Array.isArray(moment.next)) {
          for (const [branch, { when, to }] of moment.next.entries()) {
            this.condition(when, [...at, 'next', branch, 'when']);
            this.target(to, [...at, 'next', branch, 'to']);
          }
        } else if (moment.next !== undefined) this.target(moment.next, [...at, 'next']);
      }
    }
  }

  private memory(): void {
    for (const [name, variable] of Object.entries(this.scenario.memory)) {
      const path = ['memory', name];
      const inRange =
        'values' in variable
          ? variable.values.includes(variable.start)
          : !('min' in variable) || (variable.min <= variable.start && variable.start <= variable.max);
      if (!inRange) this.report('memory/range', path, { id: name });
    }
  }

  /** Memory that does nothing; asked only of a file that could be read whole. */
  private memoryUse(): void {
    for (const name of Object.keys(this.scenario.memory)) {
      if (this.set.has(name) && !this.read.has(name)) this.report('memory/never-read', ['memory', name], { id: name }, 'key');
      if (!this.set.has(name)) this.report('memory/never-set', ['memory', name], { id: name }, 'key');
    }
  }

  run(whole: boolean): void {
    this.memory();
    this.scenes();
    for (const [index, turn] of this.scenario.turns.entries()) {
      if (!this.momentIds.has(turn.moment)) this.report('ref/unknown-moment', ['turns', index, 'moment'], { id: turn.moment });
      this.person(turn.seat, ['turns', index, 'seat']);
    }
    if (whole) this.memoryUse();
  }
}

/** Reports every reference to something that does not exist. `whole`: the file needed no repair. */
export function checkReferences(
  scenario: AuthoredScenario,
  yaml: YamlFile,
  known: KnownIds,
  reporter: Reporter,
  whole: boolean,
): void {
  new ReferenceCheck(scenario, yaml, known, reporter).run(whole);
}
