/**
 * Texts that are too long for a screen: on a phone of 390 by 844 px at the size of running text some 1 000
 * characters fit. A line shares the screen with the drawing, a choice with the others.
 */
import type { SourcePlace } from '../messages/message';
import type { Reporter } from '../messages/reporter';

/** Characters per kind of text; the kind is the last word of its key that is not a number. */
const mostCharacters: Readonly<Record<string, number>> = {
  title: 100,
  name: 60,
  theme: 80,
  standfirst: 420,
  question: 160,
  role: 160,
  relation: 90,
  opening: 1300,
  intro: 700,
  time: 60,
  place: 80,
  circumstance: 160,
  later: 60,
  lines: 420,
  day: 30,
  prompt: 90,
  given: 200,
  lookBack: 600,
  changed: 160,
  voices: 420,
  group: 220,
  notes: 420,
  act: 140,
  words: 260,
  label: 44,
  did: 200,
  whatIf: 140,
  mechanismHere: 420,
  honours: 220,
  strains: 220,
  kind: 40,
  from: 80,
  date: 40,
  body: 2600,
  text: 1000,
  who: 60,
  what: 220,
  aims: 160,
  changes: 240,
  twist: 420,
  say: 420,
  questions: 220,
  closing: 160,
  pitfalls: 260,
  personal: 260,
  when: 140,
  then: 140,
  meaning: 320,
  explanation: 700,
  supports: 420,
  reference: 260,
  summary: 320,
  followUps: 120,
  offers: 320,
  limits: 260,
  first: 320,
  toWhom: 160,
  about: 420,
};

/** How many characters the text of this key may have; null where nothing is known of its screen. */
function mostCharactersOf(key: string): number | null {
  const words = key.split('.').filter((word) => !/^\d+$/.test(word));
  // The last word names the kind, but a line, a value and a voice end in a name of the author's.
  for (const kind of ['honours', 'strains', 'lines'] as const) {
    if (words.at(-2) === kind) return words.at(-1) === 'day' ? 30 : (mostCharacters[kind] ?? null);
  }
  const kind = words.at(-1) ?? '';
  return Object.hasOwn(mostCharacters, kind) ? (mostCharacters[kind] ?? null) : null;
}

/** Reports a text that is too long for the screen it comes on. */
export function checkLength(key: string, text: string, place: () => SourcePlace, reporter: Reporter): void {
  const most = mostCharactersOf(key);
  const count = text.trim().length;
  if (most !== null && count > most) reporter.report('text/too-long', place(), { count, most });
}
