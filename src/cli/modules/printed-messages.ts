/** Messages as a terminal shows them: the sentence, and under it the line as it stands and as it was meant. */
import { firstCause } from '../../compiler/messages/first-cause';
import { type Message, messageLine } from '../../compiler/messages/message';

/** What fits beside the words in front of it on most screens. */
const widest = 96;

/** From so many messages on an author is told where to begin. */
const many = 3;

/** Tabs and signs that cannot be seen, shown. */
function shown(text: string): string {
  return text
    .replaceAll('\t', '→')
    .replaceAll(/[\u00A0\u2000-\u200A\u202F\u3000]/g, '␣')
    .replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '¦');
}

/** Two lines, cut to the part where they differ. */
function cropped(written: string, mended: string): readonly [string, string] {
  let same = 0;
  while (same < mended.length && written[same] === mended[same]) same += 1;
  const from = Math.max(0, Math.min(same - 40, Math.max(written.length, mended.length) - widest));
  const cut = (text: string): string => {
    const part = text.slice(from, from + widest);
    return `${from > 0 ? '…' : ''}${part}${from + widest < text.length ? '…' : ''}`;
  };
  return [cut(written), cut(mended)];
}

/** One message with its example, each line with its end. */
export function printedMessage(message: Message): string {
  const line = `${messageLine(message)}\n`;
  if (message.example === undefined) return line;
  const [written, mended] = cropped(shown(message.example.written), shown(message.example.mended));
  return `${line}    er staat | ${written}\n    bedoeld  | ${mended}\n`;
}

/** Where to begin when there are many, as a line; nothing when there are few. */
export function whereToBegin(messages: readonly Message[]): string {
  const errors = messages.filter(({ severity }) => severity === 'error');
  const first = firstCause(errors);
  if (first === undefined || errors.length < many) return '';
  const { file, line } = first;
  return `Begin bij ${file}:${line}: wat daar staat, kan de oorzaak zijn van andere meldingen. Bewaar, en kijk opnieuw.\n`;
}
