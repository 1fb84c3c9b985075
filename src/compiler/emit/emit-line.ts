/** Lines: who says what, when, and who looks at whom from then on. */
import type { Gaze, Line, Seat } from '../../core/scenario/scenario';
import { asId } from '../../core/shared/ids';
import {
  type AuthoredLine,
  type AuthoredMoment,
  type AuthoredScene,
  lineModifiers,
} from '../parse/scenario-schema';
import { emitWhen } from './conditions';
import type { Path, Say } from './texts';

/** 'anna > you' as who looks at whom. */
export function emitGaze(authored: string): Gaze {
  const [from = '', to = ''] = authored.split(' > ');
  return { from: asId(from) as Seat, to: asId(to) as Seat };
}

/** The one key of a line that names its speaker; undefined for a document nobody speaks over. */
export function speakerOf(line: AuthoredLine): string | undefined {
  return Object.keys(line).find((key) => !(lineModifiers as readonly string[]).includes(key));
}

/** The name of a line in its moment: its own id, or its number. Translations go by it. */
export function lineName(line: AuthoredLine, index: number): string {
  return line.id ?? String(index + 1);
}

/** One line. `path` leads to it in the authored file. */
export function emitLine(
  line: AuthoredLine,
  index: number,
  moment: AuthoredMoment,
  scene: AuthoredScene,
  say: Say,
  path: Path,
): Line {
  const id = lineName(line, index);
  const key = `${moment.id}.lines.${id}`;
  const shared = {
    id,
    ...emitWhen(line.when),
    ...(line.looks === undefined ? {} : { gazes: line.looks.map(emitGaze) }),
    ...(line.at === undefined ? {} : { time: line.at }),
    ...(line.day === undefined ? {} : { day: say(`${key}.day`, line.day, [...path, 'day']) }),
  };
  if (line.document !== undefined) {
    const text = line.text === undefined ? '' : say(key, line.text, [...path, 'text']);
    const by = line.from === undefined ? {} : { by: asId(line.from) as Seat };
    return { ...shared, ...by, kind: 'document', document: asId(line.document), text };
  }
  const speaker = speakerOf(line) ?? 'narrator';
  const text = say(key, String(line[speaker] ?? ''), [...path, speaker]);
  if (speaker === 'narrator') return { ...shared, kind: 'narrate', text };
  if (speaker === 'thought') {
    return { ...shared, kind: 'think', by: scene.view === undefined ? 'you' : asId(scene.view), text };
  }
  return { ...shared, kind: line.at === undefined ? 'say' : 'message', by: asId(speaker) as Seat, text };
}
