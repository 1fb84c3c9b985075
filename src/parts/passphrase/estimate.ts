/** Estimates how many guesses a passphrase takes. Heavy for its lists of passwords: loaded where one is chosen, and only there. */
import { ZxcvbnFactory, type ZxcvbnResult } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { expectedWords } from './expected-words';
import { type Estimate, mostLooked, type Weakness } from './verdict';

const zxcvbn = new ZxcvbnFactory({
  dictionary: { ...dictionary, ...expectedWords },
  graphs: adjacencyGraphs,
  maxLength: mostLooked,
});

type Match = ZxcvbnResult['sequence'][number];

function weaknessOf(match: Match): Weakness | null {
  switch (match.pattern) {
    case 'repeat':
      return 'repeat';
    case 'sequence':
    case 'wordSequence':
      return 'sequence';
    case 'spatial':
      return 'keyboard';
    case 'date':
    case 'regex':
      return 'date';
    case 'dictionary': {
      const list = String(match.dictionaryName);
      if (list === 'passwords-common') return 'common';
      return list === 'expected' || /^(?:months|daysOfWeek)-/.test(list) ? 'expected' : 'word';
    }
    default:
      return null;
  }
}

/** What holds most of the letters that were recognised. */
function heaviest(sequence: readonly Match[]): Weakness {
  const letters = new Map<Weakness, number>();
  for (const match of sequence) {
    const weakness = weaknessOf(match);
    if (weakness !== null) letters.set(weakness, (letters.get(weakness) ?? 0) + match.token.length);
  }
  const [most] = [...letters].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? 'predictable';
}

/** The estimate of a passphrase; of a long one, of how it begins. */
export function estimate(passphrase: string): Estimate {
  const { guesses, sequence } = zxcvbn.check(passphrase);
  return { guesses, weakness: heaviest(sequence) };
}
