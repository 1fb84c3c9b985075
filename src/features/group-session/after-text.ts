/** The page that is left of a session as plain text: to paste in a message, or to keep as a file that opens anywhere. */
import type { AfterPart } from './after-parts';

/** Without the asterisks that mark a stage direction. */
function plain(text: string): string {
  return text.replace(/\*([^*]+)\*/gu, '$1');
}

function partText({ title, paragraphs, items, vote, closing }: AfterPart): string {
  const rows = (vote?.rows ?? []).map(({ letter, act, words, counts }) => {
    const counted = counts.map((count, index) => `${vote?.rounds[index] ?? ''}: ${count}`).join(', ');
    return `${letter}. ${act}${words === null ? '' : ` ‘${words}’`}${counted === '' ? '' : ` (${counted})`}`;
  });
  const blocks = [
    ...paragraphs,
    [...rows, ...items.map((item) => `- ${item}`)].join('\n'),
    ...closing,
  ].filter((block) => block !== '');
  return plain([title.toUpperCase(), ...blocks].join('\n\n'));
}

/** The whole page. Lines end as every program of every system reads them. */
export function afterText(title: string, when: string, parts: readonly AfterPart[]): string {
  const all = [`${title}\n${when}`, ...parts.map(partText)].join('\n\n\n');
  return `${all}\n`.replaceAll('\n', '\r\n');
}
