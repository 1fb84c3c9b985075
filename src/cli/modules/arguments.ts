/** Reads the arguments of a command, and says in Dutch what of them it cannot use. */
import { parseArgs } from 'node:util';

/** What was asked: options by name, and what stands there without one. */
export interface Asked {
  readonly options: Readonly<Record<string, string>>;
  readonly switches: ReadonlySet<string>;
  readonly names: readonly string[];
}

/** What a command knows. */
export interface Known {
  /** What the command is called, and how it is asked, for who asks it otherwise. */
  readonly usage: string;
  /** Options that have a value. */
  readonly options?: readonly string[];
  /** Options that have none. */
  readonly switches?: readonly string[];
  /** How many names there may be beside the options. */
  readonly most: number;
}

/** The arguments, or the sentence that says what is wrong with them. Nothing is guessed: half a name is no name. */
export function readArguments(args: readonly string[], known: Known): Asked | string {
  const { usage, options = [], switches = [], most } = known;
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries([
      ...options.map((name) => [name, { type: 'string' as const }]),
      ...switches.map((name) => [name, { type: 'boolean' as const }]),
    ]),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const asked = new Map<string, string>();
  const set = new Set<string>();
  const names: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') names.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (switches.includes(name) && value === undefined) set.add(name);
    else if (!options.includes(name)) return `${rawName} is hier onbekend. Gebruik: ${usage}\n`;
    else if (asked.has(name)) return `${rawName} staat er twee keer. Laat er een staan.\n`;
    else if (value === undefined || value.trim() === '' || (value.startsWith('-') && !token.inlineValue))
      return `Achter ${rawName} staat niets. Gebruik: ${usage}\n`;
    else asked.set(name, value.trim().replace(/\s+/g, ' '));
  }
  const [over] = names.slice(most);
  if (over !== undefined)
    return `‘${names.slice(most).join(' ')}’ hoort nergens bij; er is niets gedaan. Zet een naam van meer woorden tussen rechte aanhalingstekens: "Anna de Vries". Gebruik: ${usage}\n`;
  return { options: Object.fromEntries(asked), switches: set, names };
}
