/** The pack of one reader as plain text, for mail, and the form that goes with it for whoever answers in a file. */
import { type BlindPack, letterOf, type PackedStation } from '../../../core/blind/pack';
import type { Reading } from '../../../core/blind/station';
import type { Answers } from './answers';
import { answersFormat } from './answers';
import { type PackWords, packWords, speaker } from './words';

function quoted(words: string | null): string {
  return words === null ? '' : ` ‘${words}’`;
}

function readingText(part: Reading, own: PackWords): string {
  switch (part.kind) {
    case 'back':
      return own.back(part.prompt);
    case 'suppose':
      return `${own.suppose}: ${part.act}${quoted(part.words)}\n(${own.drawn})`;
    case 'scene': {
      const eyes = part.eyes === null ? '' : ` ${own.eyes(part.eyes)}`;
      const intro = part.intro === null ? '' : `\n\n${part.intro.trim()}`;
      return `### ${part.title}\n\n${part.where} ${own.channels[part.channel]}.${eyes}${intro}`;
    }
    case 'line': {
      const name = speaker(part, own);
      const time = part.time === null ? '' : ` (${part.time})`;
      return name === '' && time === '' ? part.text : `${name}${time}: ${part.text}`;
    }
    case 'document':
      return `[${part.title}] ${part.about}\n\n${part.body.trim()}`;
  }
}

function stationText(station: PackedStation, own: PackWords): string {
  const { questions } = own;
  const given = station.given.map(
    ({ kind, text, where }) => `- ${own.kinds[kind]}: ${text} (${where ?? own.inStory})`,
  );
  const options = station.options.map(
    ({ act, words }, index) => `${letterOf(index)}. ${act}${quoted(words)}`,
  );
  const letters = station.options.map((_, index) => letterOf(index)).join(' / ');
  return [
    ...station.reading.map((part) => readingText(part, own)),
    ...(given.length === 0 ? [] : [`${own.given}:\n${given.join('\n')}`]),
    `**${station.prompt}**`,
    options.join('\n'),
    [
      `${questions.wish} ${letters} / ${questions.none} / ${questions.unclear}: ____`,
      `${questions.sure} ${questions.degrees.join(' / ')}: ____`,
      `${questions.own} ${letters} / ${questions.other}: ____`,
      `${questions.straw} (${questions.strawHint}) ${letters}: ____`,
      `${questions.missing} ____`,
    ].join('\n'),
  ].join('\n\n');
}

/** The whole pack, in Markdown that reads as plain text. */
export function packText(pack: BlindPack): string {
  const own = packWords[pack.lang];
  const all = pack.stories.reduce((sum, { stations }) => sum + stations.length, 0);
  let number = 0;
  const stories = pack.stories.map((story) => {
    const cast = story.cast.map(({ name, role, relation }) => `- ${name}, ${role}: ${relation}`);
    const stations = story.stations.map((station) => {
      number += 1;
      return `---\n\n## ${own.decision(number, all)}\n\n${stationText(station, own)}`;
    });
    return [
      `# ${story.title}`,
      story.standfirst,
      `${own.role}: ${story.role}`,
      `${own.cast}:\n${cast.join('\n')}`,
      story.opening.trim(),
      ...stations,
    ].join('\n\n');
  });
  const title = `# ${own.title}: ${own.reader(pack.reader).toLowerCase()}`;
  return `${[title, ...own.why, ...stories, `${own.remarks}: ____`].join('\n\n')}\n`;
}

/** The file with the answers of one reader, with nothing answered yet. */
export function emptyForm({ id, reader, stories }: BlindPack): Answers {
  return {
    format: answersFormat,
    pack: id,
    reader,
    answers: stories.flatMap((story) =>
      story.stations.map(({ decision, text, options }) => ({
        scenario: `${story.module}/${story.id}`,
        decision,
        text,
        order: options.map((option) => option.id),
        wish: null,
        sure: null,
        own: null,
        straw: [],
        missing: '',
      })),
    ),
    remarks: '',
  };
}
