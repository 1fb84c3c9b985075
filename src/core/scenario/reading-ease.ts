/**
 * How easily a text reads, for its author. Dutch: the formula of Douma (W.H. Douma, De leesbaarheid van
 * landbouwbladen, Wageningen 1960), made for Dutch after that of Flesch. English: R. Flesch, A new
 * readability yardstick, Journal of Applied Psychology 32 (1948). Both look at the length of words and
 * sentences alone; they say nothing of what a text means.
 */
import type { ContentLanguage } from './scenario';

/** Groups of vowels stand for syllables; exact for neither language, and near enough for the average of a text. */
const vowels = /[aeiouyáàäâéèëêíìïîóòöôúùüû]+/giu;

/** The silent e at the end of an English word: 'because', but not 'table'. */
const silent = /(?<=[aeiouy].*[^aeiouyl])e$/iu;

function syllablesIn(word: string, lang: ContentLanguage): number {
  const sounded = lang === 'en' ? word.replace(silent, '') : word;
  return Math.max(1, (sounded.match(vowels) ?? []).length);
}

/**
 * Between about 0 (hard) and 100 (very easy); about 60 reads as plain prose. Null for fewer than 20 words:
 * over so few the average says nothing.
 */
export function readingEase(text: string, lang: ContentLanguage): number | null {
  const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  if (words.length < 20) return null;
  const sentences = Math.max(1, (text.match(/[.?!…]+(?=\s|$)/g) ?? []).length);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word, lang), 0);
  const perSentence = words.length / sentences;
  const perWord = syllables / words.length;
  const ease =
    lang === 'nl'
      ? 206.84 - 0.93 * perSentence - 77 * perWord
      : 206.835 - 1.015 * perSentence - 84.6 * perWord;
  return Math.round(Math.min(100, Math.max(0, ease)));
}
