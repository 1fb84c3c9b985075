/** What phones are shown, as it is written into messages: the question, its options, and what may be shown of a vote. */
import type { ContentLanguage } from '../core/scenario/scenario';
import { isFurtherTag, isOwnLanguage } from '../core/shared/language';
import type { Band, Counts, Shown } from '../core/tools/group-session/disclosure';
import { mostOptions, optionLetters, type RoomOption } from '../core/tools/group-session/material';
import { NoMessage, type Reader, type Writer } from './bytes';
import type { RoomAsk } from './port';

/** Most characters of each text on a phone; what is longer is cut, and stands whole on the wall. */
const most = { id: 100, title: 300, prompt: 2000, act: 800, words: 800 } as const;
/** A character takes at most four bytes. */
const bytesOfMost = (length: number): number => 4 * length;

const bands: readonly Band[] = ['of-one-mind', 'majority', 'divided'];
const wordReasons = ['few', 'near'] as const;
const reasons = ['too-few', 'tells-of-few'] as const;
const numbers = [1, 2] as const;
/** A language that a host added follows by its tag. */
const languages = [null, 'nl', 'en', 'further'] as const;

function writeLanguage(writer: Writer, lang: ContentLanguage | null): void {
  if (lang === null || isOwnLanguage(lang)) writer.number(languages.indexOf(lang), 1);
  else writer.number(languages.indexOf('further'), 1).text(lang);
}

function readLanguage(reader: Reader): ContentLanguage | null {
  const lang = reader.oneOf(languages);
  if (lang !== 'further') return lang;
  const tag = reader.text(3);
  if (!isFurtherTag(tag)) throw new NoMessage();
  return tag;
}

function writeOptions(writer: Writer, options: readonly RoomOption[]): void {
  writer.list(options.slice(0, mostOptions), ({ id, letter, act, words }) => {
    writer.text(id.slice(0, most.id)).number(optionLetters.indexOf(letter), 1);
    writer.text(act.slice(0, most.act)).number(words === null ? 0 : 1, 1);
    writer.text((words ?? '').slice(0, most.words));
  });
}

function readOptions(reader: Reader): readonly RoomOption[] {
  const options = reader.list(mostOptions, () => {
    const id = reader.text(bytesOfMost(most.id));
    const letter = reader.oneOf(optionLetters);
    const act = reader.text(bytesOfMost(most.act));
    const hasWords = reader.oneOf([false, true]);
    const words = reader.text(bytesOfMost(most.words));
    return { id, letter, act, words: hasWords ? words : null };
  });
  if (options.length === 0 || new Set(options.map(({ id }) => id)).size !== options.length)
    throw new NoMessage();
  return options;
}

/** Writes a question. */
export function writeAsk(writer: Writer, ask: RoomAsk): void {
  writer.text(ask.key.slice(0, most.id)).number(numbers.indexOf(ask.number), 1);
  writer.text(ask.title.slice(0, most.title)).text(ask.prompt.slice(0, most.prompt));
  writeOptions(writer, ask.options);
  writeLanguage(writer, ask.lang);
}

/** Reads a question. @throws NoMessage */
export function readAsk(reader: Reader): RoomAsk {
  return {
    key: reader.text(bytesOfMost(most.id)),
    number: reader.oneOf(numbers),
    title: reader.text(bytesOfMost(most.title)),
    prompt: reader.text(bytesOfMost(most.prompt)),
    options: readOptions(reader),
    lang: readLanguage(reader),
  };
}

/** Writes how many chose each option. */
export function writeCounts(writer: Writer, counts: Counts): void {
  writer.list(Object.entries(counts).slice(0, mostOptions), ([id, count]) => {
    writer.text(id.slice(0, most.id)).number(count, 2);
  });
}

/** Reads how many chose each option. @throws NoMessage */
export function readCounts(reader: Reader): Counts {
  return Object.fromEntries(
    reader.list(mostOptions, () => [reader.text(bytesOfMost(most.id)), reader.number(2)] as const),
  );
}

/** What is shown of a vote, with the options it was about. */
export interface Result extends Pick<RoomAsk, 'options' | 'lang'> {
  readonly shown: Shown;
}

/** Writes what is shown of a vote. */
export function writeResult(writer: Writer, { options, lang, shown }: Result): void {
  writeOptions(writer, options);
  writeLanguage(writer, lang);
  if (shown.kind === 'none') writer.number(0, 1).number(reasons.indexOf(shown.why), 1);
  if (shown.kind === 'band') {
    writer.number(1, 1).number(wordReasons.indexOf(shown.why), 1).number(bands.indexOf(shown.band), 1);
    writer.list(shown.leading.slice(0, mostOptions), (id) => writer.text(id.slice(0, most.id)));
  }
  if (shown.kind === 'counts') {
    writer.number(2, 1).number(shown.voters, 2);
    writeCounts(writer, shown.counts);
  }
}

function readShown(reader: Reader): Shown {
  const kind = reader.oneOf(['none', 'band', 'counts'] as const);
  if (kind === 'none') return { kind, why: reader.oneOf(reasons) };
  if (kind === 'band') {
    const why = reader.oneOf(wordReasons);
    const band = reader.oneOf(bands);
    return { kind, why, band, leading: reader.list(mostOptions, () => reader.text(bytesOfMost(most.id))) };
  }
  const voters = reader.number(2);
  return { kind, voters, counts: readCounts(reader) };
}

/** Reads what is shown of a vote. @throws NoMessage */
export function readResult(reader: Reader): Result {
  const options = readOptions(reader);
  return { options, lang: readLanguage(reader), shown: readShown(reader) };
}
