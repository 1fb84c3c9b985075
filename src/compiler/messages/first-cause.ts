/** Where an author begins when there are many messages: at what may be the cause of the others. */
import type { Message } from './message';

/** Areas of codes from cause to consequence; whatever is not named comes between. */
const causes = ['yaml', 'shape', 'line', 'moment', 'road', 'id', 'memory', 'ref'];
const consequences = ['flow', 'walk', 'size', 'text', 'sign-off', 'source', 'translation'];

function rank({ code, severity }: Pick<Message, 'code' | 'severity'>): number {
  const area = code.slice(0, code.indexOf('/'));
  const cause = causes.indexOf(area);
  const middle = cause === -1 ? causes.length + 1 + consequences.indexOf(area) : cause;
  return severity === 'error' ? middle : 100 + middle;
}

/**
 * The message to begin with: how a file is written goes before what it holds, that before what it refers to, and
 * translations come last; an error goes before any warning. Of equals the first. Undefined when there is none.
 */
export function firstCause<Told extends Pick<Message, 'code' | 'severity'>>(
  messages: readonly Told[],
): Told | undefined {
  return messages.reduce<Told | undefined>(
    (first, one) => (first === undefined || rank(one) < rank(first) ? one : first),
    undefined,
  );
}
