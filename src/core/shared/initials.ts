/** The letters in somebody's circle. A letter is a whole sign as a reader sees it: a flag, a family of emoji, a letter with its marks. */

const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A text sign by sign, as a reader counts them (grapheme clusters of Unicode TR 29). */
export function signsOf(text: string): readonly string[] {
  // Most text is plain, and of that every letter is a sign.
  if (/^[ -~]*$/.test(text)) return text.split('');
  return Array.from(signs.segment(text), ({ segment }) => segment);
}

/** Words by their signs, in capitals, without the punctuation that stands before or in them; a word of nothing else keeps it. */
export function wordsBySign(name: string): readonly (readonly string[])[] {
  return name
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => {
      const all = signsOf(word);
      const telling = all.filter((sign) => !/^\p{P}+$/u.test(sign));
      // A capital can be two signs (ß), of which the first is enough.
      return (telling.length === 0 ? all : telling).map((sign) => signsOf(sign.toUpperCase())[0] ?? sign);
    });
}

/** The first letters of the first and the last word; of a name of one word its first `ofOne`. */
export function initialsOfName(name: string, ofOne: 1 | 2): string {
  const words = wordsBySign(name);
  const [first = []] = words;
  if (words.length < 2) return first.slice(0, ofOne).join('');
  return `${first[0] ?? ''}${words.at(-1)?.[0] ?? ''}`;
}
