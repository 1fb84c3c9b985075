/**
 * The pack of one reader as a page: everything in one file, nothing fetched, nothing kept. Without its script it is a
 * form on paper, a sheet for each decision.
 */
import { hashOf, inData } from '../../../build/one-file';
import { nobodysOption, sureness } from '../../../core/blind/count';
import { type BlindPack, letterOf, type PackedStation, type PackedStory } from '../../../core/blind/pack';
import type { Reading } from '../../../core/blind/station';
import { escaped, list, paragraphs, prose } from '../reading-html';
import { answersFormat } from './answers';
import { type PackWords, packWords, speaker } from './words';

/** The script and the styles of the page, as text. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
}

function quoted(words: string | null): string {
  return words === null ? '' : ` ‘${prose(words)}’`;
}

/** Writes the stories of one pack; questions and numbers are looked up here. */
class PackPage {
  private readonly own: PackWords;
  private readonly all: number;
  private number = 0;

  constructor(private readonly pack: BlindPack) {
    this.own = packWords[pack.lang];
    this.all = pack.stories.reduce((sum, { stations }) => sum + stations.length, 0);
  }

  private reading(part: Reading): string {
    switch (part.kind) {
      case 'back':
        return `<p class="suppose">${escaped(this.own.back(part.prompt))}</p>`;
      case 'suppose':
        return `<p class="suppose"><strong>${this.own.suppose}:</strong> ${prose(part.act)}${quoted(part.words)}<br><small>${this.own.drawn}</small></p>`;
      case 'scene': {
        const eyes = part.eyes === null ? '' : ` ${escaped(this.own.eyes(part.eyes))}`;
        const intro = part.intro === null ? '' : paragraphs(part.intro);
        return `<h3>${prose(part.title)}</h3><p class="where">${prose(part.where)} ${this.own.channels[part.channel]}.${eyes}</p>${intro}`;
      }
      case 'line': {
        const name = speaker(part, this.own);
        const time = part.time === null ? '' : ` (${escaped(part.time)})`;
        const who = name === '' && time === '' ? '' : `<span class="who">${escaped(name)}${time}</span>`;
        return `<p class="line${part.as === 'narrate' || part.as === 'document' ? ' narrate' : ''}">${who}${prose(part.text)}</p>`;
      }
      case 'document':
        return `<div class="document"><h4>${prose(part.title)}</h4><p class="about">${escaped(part.about)}</p>${paragraphs(part.body)}</div>`;
    }
  }

  private given({ given }: PackedStation): string {
    if (given.length === 0) return '';
    const rows = given.map(
      ({ kind, text, where }) =>
        `<strong>${this.own.kinds[kind]}:</strong> ${prose(text)} <small>(${escaped(where ?? this.own.inStory)})</small>`,
    );
    return `<div class="given"><h3>${this.own.given}</h3>${list(rows)}</div>`;
  }

  private ticks(
    question: string,
    type: 'radio' | 'checkbox',
    answers: readonly (readonly [value: string, label: string])[],
  ): string {
    return answers
      .map(
        ([value, label]) =>
          `<label><input type="${type}" name="${question}-${this.number}" data-question="${question}" value="${escaped(value)}"><span>${label}</span></label>`,
      )
      .join('');
  }

  private form({ options }: PackedStation): string {
    const { questions } = this.own;
    const lettered = options.map(
      ({ id, act }, index) => [id, `<strong>${letterOf(index)}</strong> ${prose(act)}`] as const,
    );
    const group = (legend: string, inside: string): string =>
      `<fieldset><legend>${legend}</legend>${inside}</fieldset>`;
    return [
      `<fieldset class="form"><legend class="where">${questions.heading}</legend>`,
      group(
        questions.wish,
        this.ticks('wish', 'radio', [
          ...lettered,
          [nobodysOption.none, questions.none],
          [nobodysOption.unclear, questions.unclear],
        ]),
      ),
      group(
        questions.sure,
        this.ticks(
          'sure',
          'radio',
          sureness.map((degree) => [String(degree), questions.degrees[degree - 1] ?? ''] as const),
        ),
      ),
      group(questions.own, this.ticks('own', 'radio', [...lettered, [nobodysOption.other, questions.other]])),
      group(
        `${questions.straw} <small class="hint">${questions.strawHint}</small>`,
        this.ticks('straw', 'checkbox', lettered),
      ),
      `<fieldset><label class="above" for="missing-${this.number}">${questions.missing}</label><textarea id="missing-${this.number}" autocomplete="off" spellcheck="false"></textarea></fieldset>`,
      '</fieldset>',
    ].join('');
  }

  private opening(story: PackedStory): string {
    const cast = story.cast.map(
      ({ name, role, relation }) =>
        `<strong>${escaped(name)}</strong>, ${escaped(role)}: ${escaped(relation)}`,
    );
    return [
      `<p class="where">${this.own.decision(this.number, this.all)}</p>`,
      `<h2 tabindex="-1">${prose(story.title)}</h2>`,
      paragraphs(story.standfirst),
      `<h3>${this.own.role}</h3><p>${prose(story.role)}</p>`,
      `<h3>${this.own.cast}</h3>${list(cast)}`,
      paragraphs(story.opening),
    ].join('');
  }

  private station(story: PackedStory, station: PackedStation, isFirst: boolean): string {
    this.number += 1;
    const { decision, text, prompt, options, reading } = station;
    const order = options.map(({ id }) => id).join(' ');
    const head = isFirst
      ? this.opening(story)
      : `<p class="where">${prose(story.title)}</p><h2 tabindex="-1">${this.own.decision(this.number, this.all)}</h2>`;
    return [
      `<section class="stop" data-scenario="${story.module}/${story.id}" data-decision="${decision}" data-text="${text}" data-order="${order}">`,
      head,
      ...reading.map((part) => this.reading(part)),
      this.given(station),
      `<h3>${prose(prompt)}</h3>`,
      `<ol class="options" aria-label="${this.own.options}">`,
      ...options.map(({ act, words }) => `<li>${prose(act)}${quoted(words)}</li>`),
      '</ol>',
      this.form(station),
      '</section>',
    ].join('\n');
  }

  body(): string {
    const { own, pack } = this;
    const titles = pack.stories.map(({ title }) => prose(title));
    return [
      '<section class="stop">',
      `<h1 tabindex="-1">${own.title}: ${own.reader(pack.reader).toLowerCase()}</h1>`,
      list(titles),
      ...own.why.map((part) => `<p>${part}</p>`),
      `<p class="screen"><strong>${own.kept}</strong></p>`,
      `<p class="screen"><label class="above" for="earlier">${own.earlier}</label><input type="file" id="earlier" accept=".json,application/json"></p>`,
      `<p>${own.paper}</p>`,
      '</section>',
      ...pack.stories.flatMap((story) =>
        story.stations.map((station, index) => this.station(story, station, index === 0)),
      ),
      `<section class="stop"><h2 tabindex="-1">${own.end}</h2>`,
      `<p>${own.thanks}</p><p class="screen">${own.giveBack}</p>`,
      `<fieldset><label class="above" for="remarks">${own.remarks}</label><textarea id="remarks" autocomplete="off" spellcheck="false"></textarea></fieldset>`,
      `<p class="screen"><button type="button" id="done" class="save">${own.buttons.save}</button></p></section>`,
    ].join('\n');
  }
}

/** The whole page of one reader. */
export function packHtml(pack: BlindPack, { script, style }: PageParts): string {
  const own = packWords[pack.lang];
  const data = {
    fileName: `${fileStem(pack)}.json`,
    header: { format: answersFormat, pack: pack.id, reader: pack.reader },
    words: own.script,
  };
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${pack.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${own.title}: ${own.reader(pack.reader).toLowerCase()}</title>
<style>${style}</style>
</head>
<body>
<main>
<p class="asleep"><strong>${own.noScript}</strong></p>
${new PackPage(pack).body()}
<div role="status" id="status" class="screen"></div>
<div class="bar screen">
<button type="button" id="back">${own.buttons.back}</button>
<button type="button" id="next">${own.buttons.next}</button>
<button type="button" class="save">${own.buttons.save}</button>
</div>
</main>
<script type="application/json" id="data">${inData(data)}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** What the files of a reader are called, without what kind of file it is. */
export function fileStem({ id, reader }: Pick<BlindPack, 'id' | 'reader'>): string {
  return `blind-${id}-${String(reader).padStart(2, '0')}`;
}
