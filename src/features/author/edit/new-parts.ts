/** The parts that author mode puts in a story, with a place for everything that they need. */
import { newLabel, newText } from '../../../core/authoring/unwritten';

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

/** A decision between two things, to write. @param freeId gives an id that nothing in the story has */
export function newDecision(
  moment: string,
  to: unknown,
  values: readonly { readonly value: string }[],
  freeId: (wanted: string) => string,
) {
  const first = values[0]?.value ?? 'openheid';
  const second = values[1]?.value ?? 'nabijheid';
  return {
    lookBack: newText,
    choices: (['a', 'b'] as const).map((letter) =>
      newChoice({
        id: freeId(`${moment}-${letter}`),
        act: newText,
        label: newLabel(letter),
        to,
        values: letter === 'a' ? [first, second] : [second, first],
      }),
    ),
    voices: [],
  };
}
