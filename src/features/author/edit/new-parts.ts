/** What stands in a new part until its author writes it: in Dutch, as the story is, whatever language the page has. */

export const newText = 'Nog te schrijven.';
export const newName = 'Nog te kiezen';
export const newRole = 'nog te schrijven';

interface NewChoice {
  readonly id: string;
  readonly act: string;
  readonly label: string;
  readonly to: unknown;
  /** Two values of the library, to begin with. */
  readonly values: readonly [string, string];
}

/** A choice with a place for everything that it needs. */
export function newChoice({ id, act, label, to, values: [honoured, strained] }: NewChoice) {
  return {
    id,
    act,
    label,
    did: act,
    whatIf: 'Wat als u dit had gedaan?',
    to,
    honours: { [honoured]: newText },
    strains: { [strained]: newText },
    sources: [],
  };
}
