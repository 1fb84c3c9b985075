/** Slips in how far a line is indented: tabs, a space too many or too few, a text that is not indented enough. */
import { type Slip, slipOn } from './slip';
import { columnOf, entryOf, type SourceLine } from './source-lines';

/** Repairs that are tried of one line; the nearest first. */
const mostTargets = 4;

function isCode({ kind }: SourceLine): boolean {
  return kind === 'code';
}

/** The columns at which something began above a line and is still open there, innermost first. */
function openColumns(lines: readonly SourceLine[], index: number): readonly number[] {
  const open: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let at = index - 1; at >= 0 && least > 0; at -= 1) {
    const line = lines[at];
    if (line === undefined || !isCode(line)) continue;
    for (const column of [columnOf(line), line.lead.length]) {
      if (column < least) {
        open.push(column);
        least = column;
      }
    }
  }
  return open;
}

function codeFrom(lines: readonly SourceLine[], from: number, step: 1 | -1): SourceLine | undefined {
  for (let at = from; at >= 0 && at < lines.length; at += step) {
    const line = lines[at];
    if (line !== undefined && isCode(line)) return line;
  }
  return undefined;
}

/** Whether a line stands exactly below something that is still open: then its indentation is hardly the slip. */
export function standsInLine(lines: readonly SourceLine[], line: SourceLine): boolean {
  return openColumns(lines, line.index).includes(line.lead.length);
}

/** How far a line could be indented, what is nearest to how it stands first. */
function targets(lines: readonly SourceLine[], line: SourceLine): readonly number[] {
  const above = codeFrom(lines, line.index - 1, -1);
  const below = codeFrom(lines, line.index + 1, 1);
  const found = new Set(openColumns(lines, line.index));
  if (above?.content.endsWith(':')) found.add(columnOf(above) + 2);
  if (below !== undefined) found.add(below.lead.length);
  if (below !== undefined && line.dashes !== '') found.add(below.lead.length - line.dashes.length);
  const now = line.lead.length;
  const nearest = [...found]
    .filter((column) => column >= 0 && column !== now)
    // A line that stands on a step does not go to one that stands between two.
    .filter((column) => now % 2 === 1 || column % 2 === 0)
    .sort((a, b) => Math.abs(a - now) - Math.abs(b - now))
    .slice(0, mostTargets);
  if (line.blockLead !== null && line.blockLead !== now) return [line.blockLead, ...nearest];
  // A text that goes on stands deeper than the name it belongs to.
  const deeper = above === undefined ? now : columnOf(above) + 2;
  return now < deeper && entryOf(line.content) === null ? [...new Set([...nearest, deeper])] : nearest;
}

/** The lines below that go with a line: those indented deeper. */
function* below(lines: readonly SourceLine[], line: SourceLine): Generator<SourceLine> {
  for (let at = line.index + 1; at < lines.length; at += 1) {
    const next = lines[at];
    if (next === undefined || (next.kind !== 'blank' && next.lead.length <= line.lead.length)) return;
    if (next.kind !== 'blank') yield next;
  }
}

function moved({ lead, text }: SourceLine, by: number): string {
  return ' '.repeat(Math.max(0, lead.length + by)) + text.slice(lead.length);
}

/** Every repair of a line that stands too far to the left or the right: alone, or with all that is under it. */
export function indentationSlips(lines: readonly SourceLine[], line: SourceLine): readonly Slip[] {
  if (!isCode(line) || line.lead.includes('\t')) return [];
  const now = line.lead.length;
  const under = [...below(lines, line)];
  return targets(lines, line).flatMap((expected) => {
    const words = { found: now, expected };
    const alone = slipOn(line, 'yaml/indent', moved(line, expected - now), words);
    if (under.length === 0) return [alone];
    const puts = new Map([line, ...under].map((one) => [one.index, moved(one, expected - now)]));
    return [alone, { ...alone, puts }];
  });
}

/** Tabs before lines, all at once: they come from one setting of an editor. */
export function tabSlips(lines: readonly SourceLine[], line: SourceLine): readonly Slip[] {
  const behindDash = /^-+\t/.test(line.dashes) || line.dashes.includes('\t');
  if (!line.lead.includes('\t') && !behindDash) return [];
  const tabbed = lines.filter(({ lead, dashes, kind }) => kind !== 'blank' && (lead + dashes).includes('\t'));
  const all = [2, 4, 8].map((width) => {
    const puts = new Map(
      tabbed.map(({ index, lead, dashes, content }) => [
        index,
        lead.replaceAll('\t', ' '.repeat(width)) + dashes.replaceAll(/\t+/g, ' ') + content,
      ]),
    );
    return { ...slipOn(line, 'yaml/tab', ''), column: 1, puts };
  });
  const own = openColumns(lines, line.index)
    .slice(0, mostTargets)
    .map((column) => slipOn(line, 'yaml/tab', ' '.repeat(column) + line.text.trimStart(), {}, 1));
  return [...all, ...own];
}

/** A text behind | that is indented no deeper than the name above it. */
export function blockSlips(lines: readonly SourceLine[], line: SourceLine): readonly Slip[] {
  const opener = lines.slice(0, line.index).findLast(({ kind }) => kind !== 'blank');
  if (!isCode(line) || opener === undefined || !/[|>][+-]?\s*$/.test(opener.content)) return [];
  const deep = columnOf(opener) + 2;
  const puts = new Map<number, string>();
  for (let at = line.index; at < lines.length; at += 1) {
    const next = lines[at];
    if (next === undefined) break;
    const isNext = next.dashes !== '' || /^[\w.-]+:(\s|$)/.test(next.content);
    if (next.kind !== 'blank' && isNext && at > line.index) break;
    if (next.kind !== 'blank') puts.set(at, ' '.repeat(deep) + next.text.trimStart());
  }
  const name = entryOf(opener.content)?.key ?? '|';
  return [{ ...slipOn(line, 'yaml/block-indent', '', { key: name }, 1), puts }];
}
