/**
 * The reading copy: a whole scenario on paper, every branch numbered, with considerations and sources, for a
 * lawyer or an integrity adviser who reads it from begin to end. Accessible HTML without scripts: headings in
 * order, links between numbers, a table only for the cast. Its own words are in the language of the scenario.
 */
import type { Reading } from '../../core/authoring/news';
import type { ModuleGroupPlan } from '../../core/scenario/group-plan';
import type {
  Choice,
  CompiledScenario,
  Given,
  Line,
  Moment,
  Scene,
  Target,
  Voice,
} from '../../core/scenario/scenario';
import type { Vocabulary } from '../../core/scenario/vocabulary';
import { ReadingConditions } from './reading-conditions';
import { readingGroup } from './reading-group';
import { escaped, list, paragraphs, prose } from './reading-html';
import { readingSources } from './reading-sources';
import { type ReadingWords, readingWordsIn } from './reading-words';

/** Writes one scenario; numbers and names are looked up here. */
class ReadingCopy {
  private readonly numbers = new Map<string, string>();
  private readonly conditions: ReadingConditions;
  private readonly own: ReadingWords;

  constructor(
    private readonly scenario: CompiledScenario,
    private readonly words: Vocabulary,
    private readonly plan: ModuleGroupPlan | null,
  ) {
    for (const [index, scene] of scenario.scenes.entries()) {
      for (const [number, { id, next }] of scene.moments.entries()) {
        this.numbers.set(id, `${index + 1}.${number + 1}`);
        if (next.kind !== 'decision') continue;
        for (const [rank, choice] of next.decision.choices.entries())
          this.numbers.set(
            `choice ${choice.id}`,
            `${index + 1}.${number + 1}${String.fromCharCode(97 + rank)}`,
          );
      }
    }
    for (const [index, { id }] of scenario.endings.entries()) this.numbers.set(id, `E${index + 1}`);
    this.own = readingWordsIn(scenario.lang);
    this.conditions = new ReadingConditions(scenario, this.own.when, (id) => {
      const number = this.number(`choice ${id}`);
      return `<a href="#k${number}">${number}</a>`;
    });
  }

  private number(id: string): string {
    return this.numbers.get(id) ?? id;
  }

  private link({ id, kind }: Target): string {
    const number = this.number(id);
    return `<a href="#n${number}">${kind === 'ending' ? `${this.own.ending} ` : ''}${number}</a>`;
  }

  private onlyIf(when: Line['when'], at: string): string {
    return when === undefined ? '' : `<span class="when">[${this.conditions.say(when, at)}]</span> `;
  }

  private name(seat: Line['by'] | 'you'): string {
    if (seat === undefined) return this.own.narrator;
    return this.scenario.cast.find(({ id }) => id === seat)?.name ?? this.own.player;
  }

  private line(line: Line, at: string): string {
    const who =
      line.kind === 'think'
        ? this.own.thinks(this.name(line.by))
        : line.kind === 'document'
          ? this.own.document
          : this.name(line.by);
    const time = line.time === undefined ? '' : ` (${escaped(line.time)})`;
    return `<p>${this.onlyIf(line.when, at)}<strong>${escaped(who)}${time}.</strong> ${prose(line.text)}</p>`;
  }

  private source(id: string): string {
    const found = this.words.sources.find((source) => source.id === id);
    if (found === undefined) return escaped(id);
    return `<a href="#bron-${id}">${escaped(found.title)}</a> (${this.own.status[found.status]})`;
  }

  private given(given: readonly Given[]): string {
    const rows = given.map(({ kind, text, source, document }) => {
      const paper = this.scenario.documents.find(({ id }) => id === document);
      const where =
        source !== undefined
          ? this.source(source)
          : paper !== undefined
            ? `<a href="#stuk-${paper.id}">${escaped(paper.title)}</a>`
            : this.own.inStory;
      return `<strong>${this.own.kinds[kind]}</strong>: ${prose(text)} ${where}.`;
    });
    return rows.length === 0 ? '' : `<p>${this.own.given}:</p>${list(rows)}`;
  }

  private voices(voices: readonly Voice[]): string {
    return list(
      voices.map(
        ({ name, role, present, text }) =>
          `<strong>${escaped(name)}</strong>, ${escaped(role)}${present ? '' : `, ${this.own.absent}`}: ${prose(text)}`,
      ),
    );
  }

  private choice(choice: Choice, at: string): string {
    const number = this.number(`choice ${choice.id}`);
    const { consideration } = choice;
    const weighed = (kind: 'honours' | 'strains'): readonly string[] =>
      (consideration?.[kind] ?? []).map(({ value, why }) => {
        const name = this.words.values.find(({ id }) => id === value)?.name ?? value;
        return `<strong>${escaped(name)}</strong>: ${prose(why)}`;
      });
    const mechanism = this.words.mechanisms.find(({ id }) => id === consideration?.mechanism);
    const words = choice.words === undefined ? '' : `<p>‘${prose(choice.words)}’</p>`;
    const deed = choice.own ? this.own.ownWay : '';
    const parts = [
      `<h5 id="k${number}">${number} ${this.onlyIf(choice.when, at)}${prose(choice.act)}</h5>`,
      words,
      deed === '' ? '' : `<p>${deed}</p>`,
      `<p>${this.own.lookingBack}: ${prose(choice.did)} (${this.own.onward} ${this.link(choice.to)})</p>`,
      consideration === undefined
        ? ''
        : `<p>${this.own.honours}:</p>${list(weighed('honours'))}<p>${this.own.strains}:</p>${list(weighed('strains'))}`,
      mechanism === undefined
        ? ''
        : `<p>${this.own.mechanism}: ${escaped(mechanism.name)}. ${prose(consideration?.mechanismHere ?? '')}</p>`,
      consideration === undefined || consideration.sources.length === 0
        ? ''
        : `<p>${this.own.sources}:</p>${list(consideration.sources.map((id) => this.source(id)))}`,
      this.voices(choice.voices),
    ];
    return parts.join('');
  }

  private after({ id, next }: Moment): string {
    if (next.kind === 'onward') {
      const roads = next.branches.map(
        ({ when, to }) => `${this.onlyIf(when, id)}${this.own.onward} ${this.link(to)}`,
      );
      return `<p>${roads.join(`; ${this.own.otherwise} `)}.</p>`;
    }
    const { prompt, given, lookBack, choices, voices, groupQuestions, facilitator } = next.decision;
    return [
      this.given(given),
      `<p class="ask">${prose(prompt)}</p>`,
      ...choices.map((choice) => this.choice(choice, id)),
      `<h5>${this.own.debrief}</h5>`,
      paragraphs(lookBack),
      `<p>${this.own.voices}:</p>`,
      this.voices(voices),
      `<p>${this.own.group}:</p>`,
      list(groupQuestions.map(prose)),
      `<p>${this.own.facilitator(facilitator.minutes)}:</p>`,
      list(facilitator.notes.map(prose)),
    ].join('');
  }

  private scene(scene: Scene, index: number): string {
    const view =
      scene.pointOfView === undefined ? '' : ` ${escaped(this.own.through(this.name(scene.pointOfView)))}`;
    const where = [scene.later, scene.time, scene.place, scene.circumstance]
      .flatMap((part) => (part === undefined ? [] : [prose(part.replace(/\.$/, ''))]))
      .join('. ');
    return [
      `<h3>${this.own.scene} ${index + 1}. ${prose(scene.title)}</h3>`,
      `<p class="where">${where}. ${this.own.channel}: ${this.own.channels[scene.channel] ?? scene.channel}.${view}</p>`,
      scene.intro === undefined ? '' : paragraphs(scene.intro),
      ...scene.moments.map((moment) => {
        const number = this.number(moment.id);
        const lines = moment.lines.map((line) => this.line(line, moment.id)).join('');
        return `<section><h4 id="n${number}">${number} <small>${moment.id}</small></h4>${lines}${this.after(moment)}</section>`;
      }),
    ].join('');
  }

  private cast(): string {
    const rows = this.scenario.cast.map(
      ({ name, role, relation }) =>
        `<tr><th scope="row">${escaped(name)}</th><td>${escaped(role)}</td><td>${escaped(relation)}</td></tr>`,
    );
    const columns = this.own.castColumns.map((column) => `<th scope="col">${column}</th>`).join('');
    return `<table><caption>${this.own.cast}</caption><thead><tr>${columns}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  }

  /** Of a mini case: when people choose it, and the decision that it asks again. */
  private occasion(): string {
    const { occasions = [], varies } = this.scenario;
    if (occasions.length === 0) return '';
    const fits = `<p>${this.own.fits}: ${occasions.map((one) => this.own.occasions[one]).join(', ')}.</p>`;
    if (varies === undefined) return fits;
    return `${fits}<p>${escaped(this.own.varies(varies.scenario, varies.decision))} ${prose(varies.changed)}</p>`;
  }

  /** The plan of its module for a group that works with this story. */
  private group(): string {
    if (this.plan === null) return '';
    const { decision } = this.plan;
    const moments = this.scenario.scenes.flatMap((scene) => scene.moments);
    const next = moments.find(({ id }) => id === decision)?.next;
    const prompt = next?.kind === 'decision' ? next.decision.prompt : '';
    return readingGroup(this.plan, { link: this.link({ id: decision, kind: 'moment' }), prompt }, this.own);
  }

  body(): string {
    const { title, standfirst, question, player, opening, documents, scenes, endings, turns } = this.scenario;
    const shownEndings = endings.map(
      (ending) =>
        `<section><h3 id="n${this.number(ending.id)}">${this.number(ending.id)} ${prose(ending.title)}</h3>${ending.full ? '' : `<p>${this.own.earlyExit}</p>`}${paragraphs(ending.text)}<p>${this.own.cost}:</p>${list(ending.prices.map(({ who, what }) => `<strong>${escaped(who)}</strong>: ${prose(what)}`))}<p>${this.own.openQuestion}: ${prose(ending.question)}</p></section>`,
    );
    return [
      `<h1>${prose(title)}</h1>`,
      paragraphs(standfirst),
      `<p>${prose(player.role)} ${this.own.afterwards}: ${prose(question)}</p>`,
      this.occasion(),
      this.cast(),
      `<h2>${this.own.opening}</h2>`,
      paragraphs(opening),
      documents.length === 0 ? '' : `<h2>${this.own.documents}</h2>`,
      ...documents.map(
        (document) =>
          `<section><h3 id="stuk-${document.id}">${prose(document.title)}</h3><p>${escaped([document.kind, document.from, document.date].filter((part) => part !== undefined).join(', '))}</p>${paragraphs(document.body)}</section>`,
      ),
      `<h2>${this.own.play}</h2>`,
      ...scenes.map((scene, index) => this.scene(scene, index)),
      `<h2>${this.own.endings}</h2>`,
      ...shownEndings,
      turns.length === 0 ? '' : `<h2>${this.own.turns}</h2>`,
      ...turns.map(
        (turn) =>
          `<section><h3>${prose(turn.title)}</h3><p>${escaped(this.own.turned(this.number(turn.moment), this.name(turn.seat)))}</p>${paragraphs(turn.text)}</section>`,
      ),
      this.group(),
      `<h2>${this.own.sources}</h2>`,
      readingSources(this.scenario, this.words, this.own),
    ].join('\n');
  }
}

const style = `
  body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 11pt/1.5 Georgia, serif; color: #111; background: #fff; }
  h1, h2, h3, h4, h5 { line-height: 1.25; break-after: avoid; }
  h5 { font-size: 1rem; margin-block-end: 0.25rem; }
  small, .where, .when { font-family: sans-serif; font-size: 0.85em; color: #444; }
  .ask { font-weight: bold; }
  section { margin-block: 1rem; }
  th, td { text-align: start; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; }
  .sign { border: 1px solid #444; padding: 0.5rem 1rem; break-inside: avoid; }
  @page { size: A4; margin: 20mm; }
`;

/**
 * The whole page.
 * @param plan what its module plans for a group with this scenario; null where that was not written
 * @param readings everyone who read this scenario in this language
 * @param fingerprint of the text of the scenario
 */
export function readingCopy(
  scenario: CompiledScenario,
  words: Vocabulary,
  plan: ModuleGroupPlan | null,
  readings: readonly Reading[],
  fingerprint: string,
): string {
  const own = readingWordsIn(scenario.lang);
  const isSigned = readings.some(({ as, holds }) => as === 'akkoord' && holds);
  const state = [...(isSigned ? [] : [own.unsigned]), ...readings.map(own.reader)];
  return `<!doctype html>
<html lang="${scenario.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${own.copy}: ${escaped(scenario.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<div class="sign"><p>${own.copy}: ${scenario.module}/${scenario.id} (${scenario.lang}), ${own.text} ${fingerprint}.</p>
${state.map((one) => `<p>${escaped(one)}</p>`).join('\n')}
<p>${own.readBy}</p></div>
${new ReadingCopy(scenario, words, plan).body()}
</main>
</body>
</html>
`;
}
