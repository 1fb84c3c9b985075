/** What authors write where YAML asks for true or false. */

const trueWords: ReadonlySet<string> = new Set(['yes', 'ja', 'waar', 'y', 'j', 'aan', 'on', 'true']);
const falseWords: ReadonlySet<string> = new Set(['no', 'nee', 'neen', 'onwaar', 'n', 'uit', 'off', 'false']);

/** `true` or `false`, whichever a word was meant as, in capitals or between quotation marks; null when it is neither. */
export function truthMeant(word: string): 'true' | 'false' | null {
  const plain = word.toLowerCase().replaceAll(/['"]/g, '');
  if (trueWords.has(plain)) return 'true';
  return falseWords.has(plain) ? 'false' : null;
}
