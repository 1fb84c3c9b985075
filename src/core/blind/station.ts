/**
 * What a blind reader reads and is asked, stop by stop: the text since the previous decision, what is fixed, and the
 * options. Considerations, voices, the debrief and endings are not in it: what is not here cannot reach a reader.
 */
import { holds } from '../scenario/conditions';
import type { Choice, CompiledScenario, Given, Line, Scene, StoryDocument } from '../scenario/scenario';
import type { Source } from '../scenario/vocabulary';
import { type Road, roadsToAll, type Stretch } from './road';

/** Something to read, in order. */
export type Reading =
  /** The story goes back to a decision that was asked before, for another road. */
  | { readonly kind: 'back'; readonly prompt: string }
  /** How the story goes on: not what the reader would do, nor what the makers want. */
  | { readonly kind: 'suppose'; readonly act: string; readonly words: string | null }
  | {
      readonly kind: 'scene';
      readonly title: string;
      readonly where: string;
      readonly channel: Scene['channel'];
      /** Through whose eyes, when not the reader's. */
      readonly eyes: string | null;
      readonly intro: string | null;
    }
  | {
      readonly kind: 'line';
      readonly as: Line['kind'];
      /** Who speaks or thinks: a name, 'you', or nobody. */
      readonly by: string | 'you' | null;
      readonly time: string | null;
      readonly text: string;
    }
  | { readonly kind: 'document'; readonly title: string; readonly about: string; readonly body: string };

/** One way to go, as a reader sees it. */
interface BlindOption {
  readonly id: string;
  readonly act: string;
  readonly words: string | null;
}

/** Something fixed, and where it stands: the title of a source or a document, or null for the story itself. */
interface BlindGiven {
  readonly kind: Given['kind'];
  readonly text: string;
  readonly where: string | null;
}

/** One decision with all that is new before it. */
export interface Station {
  readonly decision: string;
  readonly reading: readonly Reading[];
  readonly given: readonly BlindGiven[];
  readonly prompt: string;
  /** In the author's order; a way of one's own is not among them. */
  readonly options: readonly BlindOption[];
}

/** A scenario as blind readers get it. */
export interface BlindStory {
  readonly module: string;
  readonly id: string;
  readonly title: string;
  readonly standfirst: string;
  readonly role: string;
  readonly cast: readonly { readonly name: string; readonly role: string; readonly relation: string }[];
  readonly opening: string;
  readonly stations: readonly Station[];
}

function optionOf({ id, act, words }: Choice): BlindOption {
  return { id, act, words: words ?? null };
}

/** Reads stretches of roads, and knows of which scene and document the reader has seen the head. */
class Reader {
  private scene: string | null = null;
  private readonly shown = new Set<string>();

  constructor(
    private readonly scenario: CompiledScenario,
    private readonly sources: readonly Pick<Source, 'id' | 'title'>[],
  ) {}

  /** The story is taken up elsewhere: say again where one is. */
  moved(): void {
    this.scene = null;
  }

  private name(by: Line['by']): string | null {
    if (by === undefined || by === 'you') return by ?? null;
    return this.scenario.cast.find(({ id }) => id === by)?.name ?? null;
  }

  private document({ id, title, kind, from, date, body }: StoryDocument): readonly Reading[] {
    if (this.shown.has(id)) return [];
    this.shown.add(id);
    const about = [kind, from, date].filter((part) => part !== undefined).join(', ');
    return [{ kind: 'document', title, about, body }];
  }

  private line(line: Line): readonly Reading[] {
    const { kind, by, text, time, day } = line;
    const paper = this.scenario.documents.find(({ id }) => id === line.document);
    const when = [day, time].filter((part) => part !== undefined).join(', ');
    return [
      {
        kind: 'line',
        as: kind,
        by: kind === 'document' ? null : this.name(by),
        time: when === '' ? null : when,
        text,
      },
      ...(paper === undefined ? [] : this.document(paper)),
    ];
  }

  private head(id: string): readonly Reading[] {
    const scene = this.scenario.scenes.find((one) => one.id === id);
    if (scene === undefined || this.scene === id) return [];
    this.scene = id;
    const { title, time, place, circumstance, channel, later, pointOfView, intro } = scene;
    const where = [later, time, place, circumstance]
      .flatMap((part) => (part === undefined ? [] : [part.replace(/\.$/, '')]))
      .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}.`)
      .join(' ');
    return [{ kind: 'scene', title, where, channel, eyes: this.name(pointOfView), intro: intro ?? null }];
  }

  stretch({ after, passed }: Stretch): readonly Reading[] {
    const suppose: readonly Reading[] =
      after === null ? [] : [{ kind: 'suppose', act: after.act, words: after.words ?? null }];
    const read = passed.flatMap(({ moment, memory }) => [
      ...this.head(moment.scene),
      ...moment.lines.filter(({ when }) => holds(when, memory)).flatMap((line) => this.line(line)),
    ]);
    return [...suppose, ...read];
  }

  given({ kind, text, source, document }: Given): BlindGiven {
    const where =
      this.sources.find(({ id }) => id === source)?.title ??
      this.scenario.documents.find(({ id }) => id === document)?.title;
    return { kind, text, where: where ?? null };
  }
}

/** How many stretches two roads have in common from the beginning. */
function inCommon(one: Road, other: Road): number {
  const index = one.findIndex(({ after }, at) => other[at]?.after !== after);
  return index < 0 ? one.length : index;
}

function stationsOf(
  scenario: CompiledScenario,
  sources: readonly Pick<Source, 'id' | 'title'>[],
): readonly Station[] {
  const reader = new Reader(scenario, sources);
  const asked = new Set<string>();
  const walked: Road[] = [];
  return roadsToAll(scenario).flatMap((road) => {
    const known = Math.max(0, ...walked.map((earlier) => inCommon(road, earlier)));
    walked.push(road);
    const from = road[known - 1];
    let reading: readonly Reading[] =
      from === undefined ? [] : [{ kind: 'back', prompt: from.asks.decision.prompt }];
    reader.moved();
    return road.slice(known).flatMap((stretch): Station[] => {
      reading = [...reading, ...reader.stretch(stretch)];
      const { moment, decision, offered } = stretch.asks;
      const options = offered.filter(({ own }) => !own).map(optionOf);
      // What was asked before is not asked again; it is read as part of the way to what comes.
      if (asked.has(moment.id) || options.length < 2) return [];
      asked.add(moment.id);
      const station: Station = {
        decision: moment.id,
        reading,
        given: decision.given.map((given) => reader.given(given)),
        prompt: decision.prompt,
        options,
      };
      reading = [];
      return [station];
    });
  });
}

/** A scenario as blind readers get it; with no stations where nothing is asked. */
export function blindStory(
  scenario: CompiledScenario,
  sources: readonly Pick<Source, 'id' | 'title'>[],
): BlindStory {
  const { module, id, title, standfirst, player, cast, opening } = scenario;
  return {
    module,
    id,
    title,
    standfirst,
    role: player.role,
    cast: cast.map(({ name, role, relation }) => ({ name, role, relation })),
    opening,
    stations: stationsOf(scenario, sources),
  };
}
