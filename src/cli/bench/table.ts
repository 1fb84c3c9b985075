/** Numbers and tables for a terminal. */
import type { Spread } from './statistics';

/** A number with three digits that matter. */
export function brief(value: number): string {
  if (Number.isInteger(value) && value < 1_000) return String(value);
  if (value >= 1_000) return Math.round(value).toLocaleString('en').replaceAll(',', ' ');
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** A middle with its reach. */
export function briefSpread({ median, min, max }: Spread): string {
  return `${brief(median)} [${brief(min)}…${brief(max)}]`;
}

/** Bytes as kilobytes of a thousand. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}

/** Rows under a heading, in columns. */
export function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return `\n${title}\n${[line(head), rule, ...rows.map(line)].join('\n')}\n`;
}
