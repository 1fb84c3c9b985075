/**
 * What may be sharpened in a moral question: rules of thumb after the seven-step plan for people with moral
 * questions of the Dutch central government (Dialoog & Ethiek): at most fifteen words, not beginning with
 * 'how', one question at a time, preferably beginning with a word that asks what one may, wants or must, and
 * no conclusion inside. Hints only: a question that earns all of them can still be the right one.
 */

/** What a hint is about. */
export type QuestionHint = 'long' | 'how' | 'several' | 'opening' | 'conclusion';

/**
 * More words than this make a question hard to hold in one's head.
 * @internal exported for its tests
 */
export const mostWords = 15;

const openings = new Set(
  ['kan', 'wil', 'moet', 'durf', 'mag', 'kunnen', 'willen', 'moeten', 'durven', 'mogen'].concat([
    'can',
    'must',
    'may',
    'should',
    'dare',
    'do',
  ]),
);

/** Words that carry an answer into the question. */
const conclusions =
  /(?<!\p{L})(toch|natuurlijk|uiteraard|immers|gewoon|eindelijk|surely|obviously|of course|simply|after all|shouldn['’]t|isn['’]t|wouldn['’]t)(?!\p{L})/iu;

/** A second question after a comma or semicolon: a clause that only says more of the first, such as 'ook als', is none. */
const secondQuestion =
  /[,;]\s*(?:en|of|and|or)\s+(?:hoe|wanneer|waarom|wie|wat|waar|welke?|kan|wil|moet|durf|mag|how|when|why|who|what|where|which|can|must|may|should|dare|do)(?!\p{L})/iu;

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** How many words a text has; signs between them do not count. */
export function wordCount(text: string): number {
  return wordsOf(text).length;
}

/** What may be sharpened, in a fixed order. The first word is looked at once it is finished. */
export function questionHints(text: string): readonly QuestionHint[] {
  const words = wordsOf(text);
  const isBegun = /^[^\p{L}\p{N}]*[\p{L}\p{N}’'-]+[^\p{L}\p{N}’'-]/u.test(text);
  const first = isBegun ? words[0]?.toLowerCase() : undefined;
  const isHow = first === 'hoe' || first === 'how';
  const isSeveral = secondQuestion.test(text) || /\?.*\?/s.test(text);
  const found: readonly (QuestionHint | false)[] = [
    words.length > mostWords && 'long',
    isHow && 'how',
    isSeveral && 'several',
    first !== undefined && !isHow && !openings.has(first) && 'opening',
    conclusions.test(text) && 'conclusion',
  ];
  return found.filter((hint) => hint !== false);
}
