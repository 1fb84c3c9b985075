/** From an authored scenario to a compiled one in one language. The scenario has the right shape. */
import type {
  Choice,
  CompiledScenario,
  ContentLanguage,
  Decision,
  Gaze,
  Line,
  Moment,
  Scene,
  Seat,
  Target,
  Voice,
} from '../../core/scenario/scenario';
import { asId, type ModuleId, type MomentId, type SceneId } from '../../core/shared/ids';
import { lineModifiers } from '../1-parse/scenario-schema';
import type {
  AuthoredChoice,
  AuthoredDecision,
  AuthoredLine,
  AuthoredMoment,
  AuthoredScenario,
  AuthoredScene,
  AuthoredVoice,
} from '../1-parse/scenario-schema';
import type { PathStep } from '../1-parse/yaml-file';
import { emitEffects, emitMemoryVariable, emitWhen } from './conditions';
import { contentHash } from './content-hash';
import { readingTimes } from './reading-times';
import type { Say } from './texts';

/** The prompt where the author gives none, per language. */
const defaultPrompt: Record<ContentLanguage, string> = { nl: 'Wat doet u?', en: 'What do you do?' };

/** What emitting needs to know besides the scenario. */
export interface EmitOptions {
  readonly module: ModuleId;
  readonly kind: 'scenario' | 'mini';
  readonly lang: ContentLanguage;
  readonly say: Say;
}

type Path = readonly PathStep[];

/** A target as the app knows it. */
export function emitTarget(authored: AuthoredChoice['to']): Target {
  return typeof authored === 'string'
    ? { kind: 'moment', id: asId(authored) }
    : { kind: 'ending', id: asId(authored.ending) };
}

/** 'anna > you' as who looks at whom. */
export function emitGaze(authored: string): Gaze {
  const [from = '', to = ''] = authored.split(' > ');
  return { from: asId(from) as Seat, to: asId(to) as Seat };
}

/** The one key of a line that names its speaker; undefined for a document nobody speaks over. */
export function speakerOf(line: AuthoredLine): string | undefined {
  return Object.keys(line).find((key) => !(lineModifiers as readonly string[]).includes(key));
}

/** The key under which a line is translated: its own id, or its number in the moment. */
export function lineKey(line: AuthoredLine, index: number): string {
  return line.id ?? String(index + 1);
}

class Emitter {
  private readonly memory: CompiledScenario['memory'];

  constructor(
    private readonly authored: AuthoredScenario,
    private readonly options: EmitOptions,
  ) {
    this.memory = Object.entries(authored.memory).map(([name, variable]) => emitMemoryVariable(name, variable));
  }

  private say(key: string, dutch: string, path: Path): string {
    return this.options.say(key, dutch, path);
  }

  private maybe<Name extends string>(
    name: Name,
    key: string,
    dutch: string | undefined,
    path: Path,
  ): { [K in Name]?: string } {
    return (dutch === undefined ? {} : { [name]: this.say(key, dutch, [...path, name]) }) as { [K in Name]?: string };
  }

  private line(line: AuthoredLine, index: number, moment: AuthoredMoment, scene: AuthoredScene, path: Path): Line {
    const id = lineKey(line, index);
    const key = `${moment.id}.lines.${id}`;
    const speaker = speakerOf(line);
    const shared = {
      id,
      ...emitWhen(line.when),
      ...(line.looks === undefined ? {} : { gazes: line.looks.map(emitGaze) }),
      ...(line.at === undefined ? {} : { time: line.at }),
      ...(line.day === undefined ? {} : { day: this.say(`${key}.day`, line.day, [...path, 'day']) }),
    };
    if (line.document !== undefined) {
      const text = line.text === undefined ? '' : this.say(key, line.text, [...path, 'text']);
      const by = line.from === undefined ? {} : { by: asId(line.from) as Seat };
      return { ...shared, ...by, kind: 'document', document: asId(line.document), text };
    }
    const text = this.say(key, String(line[speaker ?? ''] ?? ''), [...path, speaker ?? '']);
    if (speaker === 'narrator') return { ...shared, kind: 'narrate', text };
    if (speaker === 'thought') {
      return { ...shared, kind: 'think', by: scene.view === undefined ? 'you' : asId(scene.view), text };
    }
    return { ...shared, kind: line.at === undefined ? 'say' : 'message', by: asId(speaker ?? '') as Seat, text };
  }

  private voice(voice: AuthoredVoice, key: string, path: Path): Voice {
    const text = this.say(key, voice.text, [...path, 'text']);
    const person = voice.person === undefined ? undefined : this.authored.cast[voice.person];
    if (voice.person !== undefined) {
      const role = this.options.say(`cast.${voice.person}.role`, person?.role ?? '', ['cast', voice.person, 'role']);
      return { person: asId(voice.person), name: person?.name ?? '', role, present: voice.present, text };
    }
    const role = this.say(`${key}.role`, voice.role ?? '', [...path, 'role']);
    return { name: voice.name ?? '', role, present: voice.present, text };
  }

  private voices(voices: readonly AuthoredVoice[], key: string, path: Path): readonly Voice[] {
    return voices.map((voice, index) => this.voice(voice, `${key}.voices.${index + 1}`, [...path, 'voices', index]));
  }

  private weighed(kind: 'honours' | 'strains', reasons: Readonly<Record<string, string>>, choice: string, path: Path) {
    return Object.entries(reasons).map(([value, why]) => ({
      value: asId<never>(value),
      why: this.say(`${choice}.${kind}.${value}`, why, [...path, kind, value]),
    }));
  }

  private choice(choice: AuthoredChoice, path: Path): Choice {
    const { id } = choice;
    const consideration =
      'own' in choice
        ? {}
        : {
            consideration: {
              honours: this.weighed('honours', choice.honours, id, path),
              strains: this.weighed('strains', choice.strains, id, path),
              ...(choice.mechanism === undefined ? {} : { mechanism: asId<never>(choice.mechanism) }),
              ...this.maybe('mechanismHere', `${id}.mechanismHere`, choice.mechanismHere, path),
              sources: choice.sources.map((source) => asId<never>(source)),
            },
          };
    return {
      id: asId(id),
      act: this.say(`${id}.act`, choice.act, [...path, 'act']),
      ...this.maybe('words', `${id}.words`, choice.words, path),
      label: this.say(`${id}.label`, choice.label, [...path, 'label']),
      did: this.say(`${id}.did`, choice.did, [...path, 'did']),
      whatIf: this.say(`${id}.whatIf`, choice.whatIf, [...path, 'whatIf']),
      ...emitWhen(choice.when),
      effects: emitEffects(choice.effects, this.memory),
      to: emitTarget(choice.to),
      own: 'own' in choice,
      ...consideration,
      voices: this.voices(choice.voices ?? [], id, path),
    };
  }

  private decision(decision: AuthoredDecision, moment: string, path: Path): Decision {
    const prompt = decision.prompt;
    return {
      prompt:
        prompt === undefined
          ? defaultPrompt[this.options.lang]
          : this.say(`${moment}.prompt`, prompt, [...path, 'prompt']),
      lookBack: this.say(`${moment}.lookBack`, decision.lookBack, [...path, 'lookBack']),
      choices: decision.choices.map((choice, index) => this.choice(choice, [...path, 'choices', index])),
      voices: this.voices(decision.voices, moment, path),
      groupQuestions: decision.group.map((question, index) =>
        this.say(`${moment}.group.${index + 1}`, question, [...path, 'group', index]),
      ),
      facilitator: {
        minutes: decision.facilitator.minutes,
        notes: decision.facilitator.notes.map((note, index) =>
          this.say(`${moment}.notes.${index + 1}`, note, [...path, 'facilitator', 'notes', index]),
        ),
      },
    };
  }

  private moment(moment: AuthoredMoment, scene: AuthoredScene, path: Path): Moment {
    const lines = moment.lines.map((line, index) => this.line(line, index, moment, scene, [...path, 'lines', index]));
    const base = { id: asId<MomentId>(moment.id), scene: asId<SceneId>(scene.id), lines };
    if (moment.decision !== undefined) {
      const decision = this.decision(moment.decision, moment.id, [...path, 'decision']);
      return { ...base, next: { kind: 'decision', decision } };
    }
    const roads = Array.isArray(moment.next) ? moment.next : [{ when: undefined, to: moment.next ?? '' }];
    const branches = roads.map(({ when, to }) => ({ ...emitWhen(when), to: emitTarget(to) }));
    return { ...base, next: { kind: 'onward', branches } };
  }

  private scene(scene: AuthoredScene, path: Path): Scene {
    const key = `scenes.${scene.id}`;
    return {
      id: asId(scene.id),
      title: this.say(`${key}.title`, scene.title, [...path, 'title']),
      time: this.say(`${key}.time`, scene.time, [...path, 'time']),
      place: this.say(`${key}.place`, scene.place, [...path, 'place']),
      ...this.maybe('circumstance', `${key}.circumstance`, scene.circumstance, path),
      channel: scene.channel,
      ...this.maybe('later', `${key}.later`, scene.later, path),
      ...(scene.view === undefined ? {} : { pointOfView: asId<never>(scene.view) }),
      ...this.maybe('intro', `${key}.intro`, scene.intro, path),
      plan: {
        shape: scene.plan.shape,
        seats: scene.plan.seats.map((seat) => asId<never>(seat) as Seat),
        mentioned: scene.plan.mentioned.map((person) => asId<never>(person)),
        gazes: scene.plan.looks.map(emitGaze),
      },
      moments: scene.moments.map((moment, index) => this.moment(moment, scene, [...path, 'moments', index])),
    };
  }

  private cast(): CompiledScenario['cast'] {
    return Object.entries(this.authored.cast).map(([id, person]) => ({
      id: asId(id),
      name: this.options.say(`cast.${id}.name`, person.name, ['cast', id, 'name'], 'optional'),
      initials: person.initials,
      role: this.say(`cast.${id}.role`, person.role, ['cast', id, 'role']),
      relation: this.say(`cast.${id}.relation`, person.relation, ['cast', id, 'relation']),
    }));
  }

  private documents(): CompiledScenario['documents'] {
    return Object.entries(this.authored.documents).map(([id, document]) => {
      const key = `documents.${id}`;
      const path = ['documents', id];
      return {
        id: asId(id),
        title: this.say(`${key}.title`, document.title, [...path, 'title']),
        kind: this.say(`${key}.kind`, document.kind, [...path, 'kind']),
        ...this.maybe('from', `${key}.from`, document.from, path),
        ...this.maybe('date', `${key}.date`, document.date, path),
        body: this.say(`${key}.body`, document.body, [...path, 'body']),
      };
    });
  }

  private endings(): CompiledScenario['endings'] {
    return this.authored.endings.map((ending, index) => {
      const key = `endings.${ending.id}`;
      const path = ['endings', index];
      return {
        id: asId(ending.id),
        title: this.say(`${key}.title`, ending.title, [...path, 'title']),
        text: this.say(`${key}.text`, ending.text, [...path, 'text']),
        prices: ending.prices.map((price, number) => ({
          who: this.say(`${key}.prices.${number + 1}.who`, price.who, [...path, 'prices', number, 'who']),
          what: this.say(`${key}.prices.${number + 1}.what`, price.what, [...path, 'prices', number, 'what']),
        })),
        question: this.say(`${key}.question`, ending.question, [...path, 'question']),
        full: !ending.early,
      };
    });
  }

  private turns(): CompiledScenario['turns'] {
    return this.authored.turns.map((turn, index) => {
      const key = `turns.${turn.moment}.${turn.seat}`;
      return {
        moment: asId(turn.moment),
        seat: asId(turn.seat),
        title: this.say(`${key}.title`, turn.title, ['turns', index, 'title']),
        text: this.say(`${key}.text`, turn.text, ['turns', index, 'text']),
      };
    });
  }

  emit(): CompiledScenario {
    const { authored, options } = this;
    const scenario = {
      format: 1,
      module: options.module,
      id: asId(authored.id),
      kind: options.kind,
      lang: options.lang,
      title: this.say('title', authored.title, ['title']),
      standfirst: this.say('standfirst', authored.standfirst, ['standfirst']),
      question: this.say('question', authored.question, ['question']),
      player: { role: this.say('role', authored.role, ['role']) },
      cast: this.cast(),
      memory: this.memory,
      opening: this.say('opening', authored.opening, ['opening']),
      scenes: authored.scenes.map((scene, index) => this.scene(scene, ['scenes', index])),
      endings: this.endings(),
      documents: this.documents(),
      turns: this.turns(),
      history: { renamed: authored.was, retired: authored.retired },
    } satisfies Omit<CompiledScenario, 'hash' | 'reading'>;
    return { ...scenario, hash: contentHash(scenario), reading: readingTimes(scenario) };
  }
}

/** Compiles one scenario in one language. Texts come from `say`; Dutch is the source of structure. */
export function emitScenario(authored: AuthoredScenario, options: EmitOptions): CompiledScenario {
  return new Emitter(authored, options).emit();
}
