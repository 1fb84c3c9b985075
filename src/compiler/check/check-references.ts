/** Whatever a scenario names must exist: people, moments, endings, memory, documents and the shared vocabulary. */
import { type PersonNamed, personMeant } from '../messages/person-meant';
import type { Reporter } from '../messages/reporter';
import type { AuthoredDecision } from '../parse/decision-schema';
import { speakersOf } from '../parse/lines';
import type { ParsedFile } from '../parse/parse-file';
import type {
  AuthoredChoice,
  AuthoredGiven,
  AuthoredMoment,
  AuthoredScenario,
  AuthoredVoice,
} from '../parse/scenario-schema';
import type { Path } from '../parse/yaml-file';
import { type Known, NamedCheck } from './check-known';
import { MemoryCheck } from './check-memory';

/** The ids that the shared vocabularies define. */
export interface KnownIds {
  readonly values: Known;
  readonly mechanisms: Known;
  readonly sources: Known;
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
  private readonly named: NamedCheck;
  private readonly people: Known;
  private readonly called: readonly PersonNamed[];
  private readonly moments: Known;
  private readonly endings: Known;
  private readonly documents: Known;

  constructor(
    private readonly file: ParsedFile<AuthoredScenario>,
    private readonly known: KnownIds,
    private readonly reporter: Reporter,
  ) {
    const { data: scenario, yaml } = file;
    this.scenario = scenario;
    this.named = new NamedCheck(yaml, reporter);
    this.memory = new MemoryCheck(scenario, yaml, reporter);
    const isWritten = (part: string): boolean => !file.repaired || isMapOrList(yaml.data, part);
    const among = (part: string, ids: readonly string[]): Known => (isWritten(part) ? new Set(ids) : null);
    const moments = scenario.scenes.flatMap((scene) => scene.moments.map(({ id }) => id));
    this.people = among('cast', Object.keys(scenario.cast));
    this.called = Object.entries(scenario.cast).map(([id, person]) => ({ ...person, id }));
    this.moments = among('scenes', moments);
    this.endings = among(
      'endings',
      scenario.endings.map(({ id }) => id),
    );
    this.documents = among('documents', Object.keys(scenario.documents));
  }

  private person(id: string, path: Path, at?: 'key'): void {
    const meant = this.people?.has(id) === false ? personMeant(id, this.called) : null;
    if (meant !== null) {
      const code = meant === 'you' ? 'ref/you' : 'ref/person-by-name';
      this.reporter.report(code, this.file.yaml.place(path, at), { name: id, meant });
      return;
    }
    this.named.one('ref/unknown-person', this.people, id, path, at);
  }

  private seat(id: string, path: Path, at?: 'key'): void {
    if (id !== 'you') this.person(id, path, at);
  }

  private target(to: AuthoredChoice['to'], path: Path): void {
    if (typeof to !== 'string') {
      const at = [...path, 'ending'];
      if (this.endings?.has(to.ending) === false && this.moments?.has(to.ending) === true) {
        this.reporter.report('ref/moment-as-ending', this.file.yaml.place(at), { id: to.ending });
      } else this.named.one('ref/unknown-ending', this.endings, to.ending, at);
      return;
    }
    if (this.moments?.has(to) !== false) return;
    const place = this.file.yaml.place(path);
    const first = this.scenario.scenes.find(({ id }) => id === to)?.moments[0]?.id;
    if (first !== undefined) this.reporter.report('ref/scene-as-moment', place, { id: to, first });
    else if (this.endings?.has(to) === true) this.reporter.report('ref/ending-as-moment', place, { id: to });
    else this.named.one('ref/unknown-moment', this.moments, to, path);
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
        this.named.one('ref/unknown-value', this.known.values, id, [...path, kind, id], 'key');
      }
    }
    if (choice.mechanism !== undefined) {
      this.named.one('ref/unknown-mechanism', this.known.mechanisms, choice.mechanism, [
        ...path,
        'mechanism',
      ]);
    }
    this.cited(choice, path);
  }

  private cited({ sources }: { readonly sources: readonly string[] }, path: Path): void {
    this.named.each('ref/unknown-source', this.known.sources, sources, [...path, 'sources']);
  }

  private given(given: readonly AuthoredGiven[], path: Path): void {
    for (const [index, { source, document }] of given.entries()) {
      const at = [...path, index];
      if (source !== undefined)
        this.named.one('ref/unknown-source', this.known.sources, source, [...at, 'source']);
      if (document !== undefined)
        this.named.one('ref/unknown-document', this.documents, document, [...at, 'document']);
    }
  }

  private decision(decision: AuthoredDecision, path: Path): void {
    this.given(decision.given ?? [], [...path, 'given']);
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
      const [speaker] = speakersOf(line);
      if (speaker !== undefined && speaker !== 'narrator' && speaker !== 'thought') {
        this.seat(speaker, [...at, speaker], 'key');
      }
      if (line.from !== undefined) this.seat(line.from, [...at, 'from']);
      if (line.document !== undefined) {
        this.named.one('ref/unknown-document', this.documents, line.document, [...at, 'document']);
      }
      this.memory.condition(line.when, [...at, 'when']);
      this.looks(line.looks, [...at, 'looks']);
      for (const moved of ['enters', 'leaves'] as const) {
        for (const [number, id] of (line[moved] ?? []).entries()) this.person(id, [...at, moved, number]);
      }
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
    this.named.citations(this.known.sources, this.scenario.documents, ['documents']);
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
      this.named.one('ref/unknown-moment', this.moments, moment, ['turns', index, 'moment']);
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
