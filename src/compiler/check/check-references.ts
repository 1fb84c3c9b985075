/** Whatever a scenario names must exist: people, moments, endings, memory, documents and the shared vocabulary. */

import { speakerOf } from '../emit/emit-line';
import type { Path } from '../emit/texts';
import type { MessageCode } from '../messages/message';
import { hint } from '../messages/nearest';
import type { Reporter } from '../messages/reporter';
import type { AuthoredDecision } from '../parse/decision-schema';
import type { ParsedFile } from '../parse/parse-file';
import type {
  AuthoredChoice,
  AuthoredMoment,
  AuthoredScenario,
  AuthoredVoice,
} from '../parse/scenario-schema';
import { isStandIn } from '../parse/stand-in';
import { MemoryCheck } from './check-memory';

/** The ids that the shared vocabularies define; null where the vocabulary itself could not be read. */
export interface KnownIds {
  readonly values: ReadonlySet<string> | null;
  readonly mechanisms: ReadonlySet<string> | null;
  readonly sources: ReadonlySet<string> | null;
}

/** Whether a part is there in the form that holds others; a stand-in for it would hold nobody. */
function isMapOrList(data: unknown, part: string): boolean {
  const whole = typeof data === 'object' && data !== null && Object.hasOwn(data, part);
  const found: unknown = whole ? (data as Readonly<Record<string, unknown>>)[part] : undefined;
  const isList = part === 'scenes' || part === 'endings';
  if (found === undefined) return !isList && part !== 'cast';
  return typeof found === 'object' && found !== null && Array.isArray(found) === isList;
}

class ReferenceCheck {
  private readonly scenario: AuthoredScenario;
  private readonly memory: MemoryCheck;
  private readonly people: ReadonlySet<string> | null;
  private readonly moments: ReadonlySet<string> | null;
  private readonly endings: ReadonlySet<string> | null;
  private readonly documents: ReadonlySet<string> | null;

  constructor(
    private readonly file: ParsedFile<AuthoredScenario>,
    private readonly known: KnownIds,
    private readonly reporter: Reporter,
  ) {
    const { data: scenario, yaml } = file;
    this.scenario = scenario;
    this.memory = new MemoryCheck(scenario, yaml, reporter);
    const isWritten = (part: string): boolean => !file.repaired || isMapOrList(yaml.data, part);
    const among = (part: string, ids: readonly string[]): ReadonlySet<string> | null =>
      isWritten(part) ? new Set(ids) : null;
    const moments = scenario.scenes.flatMap((scene) => scene.moments.map(({ id }) => id));
    this.people = among('cast', Object.keys(scenario.cast));
    this.moments = among('scenes', moments);
    this.endings = among(
      'endings',
      scenario.endings.map(({ id }) => id),
    );
    this.documents = among('documents', Object.keys(scenario.documents));
  }

  /** Reports `id` when it is not among the known; where those could not be read, nothing can be said. */
  private exists(
    known: ReadonlySet<string> | null,
    id: string,
    code: MessageCode,
    path: Path,
    at?: 'key',
  ): void {
    if (known === null || known.has(id) || isStandIn(id)) return;
    this.reporter.report(code, this.file.yaml.place(path, at), { id, hint: hint(id, known) });
  }

  private person(id: string, path: Path, at?: 'key'): void {
    this.exists(this.people, id, 'ref/unknown-person', path, at);
  }

  private seat(id: string, path: Path, at?: 'key'): void {
    if (id !== 'you') this.person(id, path, at);
  }

  private target(to: AuthoredChoice['to'], path: Path): void {
    if (typeof to !== 'string') {
      const at = [...path, 'ending'];
      if (this.endings?.has(to.ending) === false && this.moments?.has(to.ending) === true) {
        this.reporter.report('ref/moment-as-ending', this.file.yaml.place(at), { id: to.ending });
      } else this.exists(this.endings, to.ending, 'ref/unknown-ending', at);
      return;
    }
    if (this.moments?.has(to) !== false) return;
    const place = this.file.yaml.place(path);
    const first = this.scenario.scenes.find(({ id }) => id === to)?.moments[0]?.id;
    if (first !== undefined) this.reporter.report('ref/scene-as-moment', place, { id: to, first });
    else if (this.endings?.has(to) === true) this.reporter.report('ref/ending-as-moment', place, { id: to });
    else this.exists(this.moments, to, 'ref/unknown-moment', path);
  }

  private voices(voices: readonly AuthoredVoice[], path: Path): void {
    for (const [index, { person }] of voices.entries()) {
      if (person !== undefined) this.person(person, [...path, index, 'person']);
    }
  }

  private choice(choice: AuthoredChoice, path: Path): void {
    this.memory.condition(choice.when, [...path, 'when']);
    this.memory.effects(choice.effects, [...path, 'effects']);
    this.target(choice.to, [...path, 'to']);
    this.voices(choice.voices ?? [], [...path, 'voices']);
    if ('own' in choice) return;
    for (const kind of ['honours', 'strains'] as const) {
      for (const id of Object.keys(choice[kind])) {
        this.exists(this.known.values, id, 'ref/unknown-value', [...path, kind, id], 'key');
      }
    }
    if (choice.mechanism !== undefined) {
      this.exists(this.known.mechanisms, choice.mechanism, 'ref/unknown-mechanism', [...path, 'mechanism']);
    }
    this.cited(choice, path);
  }

  private cited({ sources }: { readonly sources: readonly string[] }, path: Path): void {
    for (const [index, source] of sources.entries()) {
      this.exists(this.known.sources, source, 'ref/unknown-source', [...path, 'sources', index]);
    }
  }

  private decision(decision: AuthoredDecision, path: Path): void {
    for (const [index, choice] of decision.choices.entries())
      this.choice(choice, [...path, 'choices', index]);
    this.voices(decision.voices, [...path, 'voices']);
  }

  private looks(looks: readonly string[] | undefined, path: Path): void {
    for (const [index, look] of (looks ?? []).entries()) {
      for (const id of look.split(' > ')) this.seat(id, [...path, index]);
    }
  }

  private lines(moment: AuthoredMoment, path: Path): void {
    for (const [index, line] of moment.lines.entries()) {
      const at = [...path, 'lines', index];
      const speaker = speakerOf(line);
      if (speaker !== undefined && speaker !== 'narrator' && speaker !== 'thought') {
        this.seat(speaker, [...at, speaker], 'key');
      }
      if (line.from !== undefined) this.seat(line.from, [...at, 'from']);
      if (line.document !== undefined) {
        this.exists(this.documents, line.document, 'ref/unknown-document', [...at, 'document']);
      }
      this.memory.condition(line.when, [...at, 'when']);
      this.looks(line.looks, [...at, 'looks']);
    }
  }

  private moment(moment: AuthoredMoment, path: Path): void {
    this.lines(moment, path);
    this.cited(moment, path);
    if (moment.decision !== undefined) this.decision(moment.decision, [...path, 'decision']);
    if (moment.next === undefined) return;
    if (!Array.isArray(moment.next)) {
      this.target(moment.next, [...path, 'next']);
      return;
    }
    for (const [index, { when, to }] of moment.next.entries()) {
      this.memory.condition(when, [...path, 'next', index, 'when']);
      this.target(to, [...path, 'next', index, 'to']);
    }
  }

  run(): void {
    this.memory.declarations();
    this.cited(this.scenario, []);
    for (const [id, document] of Object.entries(this.scenario.documents))
      this.cited(document, ['documents', id]);
    for (const [index, ending] of this.scenario.endings.entries()) this.cited(ending, ['endings', index]);
    for (const [index, scene] of this.scenario.scenes.entries()) {
      const path = ['scenes', index];
      if (scene.view !== undefined) this.person(scene.view, [...path, 'view']);
      for (const [number, id] of scene.plan.seats.entries())
        this.seat(id, [...path, 'plan', 'seats', number]);
      for (const [number, id] of scene.plan.mentioned.entries())
        this.person(id, [...path, 'plan', 'mentioned', number]);
      this.looks(scene.plan.looks, [...path, 'plan', 'looks']);
      for (const [number, moment] of scene.moments.entries())
        this.moment(moment, [...path, 'moments', number]);
    }
    for (const [index, turn] of this.scenario.turns.entries()) {
      const { moment, seat } = turn;
      this.exists(this.moments, moment, 'ref/unknown-moment', ['turns', index, 'moment']);
      this.person(seat, ['turns', index, 'seat']);
      this.cited(turn, ['turns', index]);
    }
    if (!this.file.flowTouched) this.memory.use();
  }
}

/** Reports every reference to something that does not exist, and memory that does not fit. */
export function checkReferences(
  file: ParsedFile<AuthoredScenario>,
  known: KnownIds,
  reporter: Reporter,
): void {
  new ReferenceCheck(file, known, reporter).run();
}
