/** Lines: who says what, when, and who looks at whom from then on. */
import type { Gaze, Line, Seat } from '../../core/scenario/scenario';
import { asId } from '../../core/shared/ids';
import { lineName, speakersOf } from '../parse/lines';
import type { AuthoredLine, AuthoredMoment, AuthoredScene } from '../parse/scenario-schema';
import type { Path } from '../parse/yaml-file';
import type { Say } from '../texts/source-texts';
import { asIds } from './as-ids';
import { emitWhen } from './emit-conditions';

/** 'anna > you' as who looks at whom. */
export function emitGaze(authored: string): Gaze {
  const [from = '', to = ''] = authored.split(' > ');
  return { from: asId(from) as Seat, to: asId(to) as Seat };
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
    ...(line.enters === undefined ? {} : { enters: asIds(line.enters) }),
    ...(line.leaves === undefined ? {} : { leaves: asIds(line.leaves) }),
    ...(line.at === undefined ? {} : { time: line.at }),
    ...(line.day === undefined ? {} : { day: say(`${key}.day`, line.day, [...path, 'day']) }),
  };
  if (line.document !== undefined) {
    const text = line.text === undefined ? '' : say(key, line.text, [...path, 'text']);
    const by = line.from === undefined ? {} : { by: asId(line.from) as Seat };
    return { ...shared, ...by, kind: 'document', document: asId(line.document), text };
  }
  const [speaker = 'narrator'] = speakersOf(line);
  const text = say(key, String(line[speaker] ?? ''), [...path, speaker]);
  if (speaker === 'narrator') return { ...shared, kind: 'narrate', text };
  if (speaker === 'thought') {
    return { ...shared, kind: 'think', by: scene.view === undefined ? 'you' : asId(scene.view), text };
  }
  return { ...shared, kind: line.at === undefined ? 'say' : 'message', by: asId(speaker) as Seat, text };
}
