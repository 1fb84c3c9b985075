/**
 * Whether a text has the shape of a person's name: a given name or initials and a surname, a title before it, a surname
 * that shows itself. Reads word by word, each word a bounded number of times, so that a long text costs no more than
 * its length.
 */
import {
  abbreviatedTitles,
  beforeLetters,
  deedWords,
  firstParticles,
  fullTitles,
  functionWords,
  givenNames,
  longInitials,
  notNames,
  onlyInNames,
  particles,
} from './words';

/** One word of a text as these rules see it. */
interface Word {
  /** Without what ends a sentence. */
  readonly text: string;
  readonly lower: string;
  readonly hasCapital: boolean;
  readonly isInitial: boolean;
  readonly endsInDot: boolean;
  readonly isParticle: boolean;
  readonly isTitle: boolean;
  /** Whether a sentence, or a part of one, ends here. */
  readonly ends: boolean;
  readonly endsInComma: boolean;
}

const wordShape = /[^\s,;:()"“”!?…]{1,60}[,;:!?…]?/gu;
const letters = /^\p{L}[\p{L}\p{M}'-]*$/u;
const initialShape = /^(?:\p{Lu}\.-?){1,6}$/u;
const article = /^(?:de|het|een|the|a|an)$/u;

function isLetters(text: string): boolean {
  return letters.test(text);
}

function asWord(raw: string): Word {
  const bare = raw.replace(/[,;:!?…]$/u, '');
  const stripped = bare.replace(/\.$/u, '');
  const lower = stripped.toLowerCase();
  const isInitial =
    initialShape.test(bare) ||
    (/^\p{Lu}$/u.test(bare) && !/^[AIOU]$/u.test(bare)) ||
    (bare.endsWith('.') && longInitials.has(lower) && /^\p{Lu}/u.test(bare));
  const isTitle = abbreviatedTitles.has(lower) || fullTitles.has(lower);
  const isParticle = particles.has(lower) || particles.has(bare.toLowerCase());
  return {
    text: stripped.replace(/'s$/u, ''),
    lower: lower.replace(/'s$/u, ''),
    hasCapital: /^\p{Lu}/u.test(bare),
    isInitial,
    endsInDot: bare.endsWith('.'),
    isParticle,
    isTitle,
    ends: raw !== bare || (bare !== stripped && !isInitial && !isTitle && !isParticle),
    endsInComma: raw.endsWith(','),
  };
}

/** The words of a text; 'J.P.Balk' is two of them. */
function wordsOf(text: string): readonly Word[] {
  const plain = text
    .normalize('NFC')
    .replace(/[’‘`´]/gu, "'")
    .replace(/(\p{Lu}\.)(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .replace(/(?<=\s)(v\.d\.|v\/d\.?|vd\.)(?=\p{L})/giu, '$1 ')
    .replace(/\s[-–/]\s/gu, ' ');
  return [...plain.matchAll(wordShape)].map(([word]) => asWord(word));
}

/** Whether it, or one of the words joined by hyphens in it, is no name: 'Oud-Chef', 'Noord-Holland'. */
function isThing({ lower }: Word): boolean {
  return notNames.has(lower) || lower.split('-').some((part) => notNames.has(part));
}

/** A capitalised word of at least so many letters that may be a given name or a surname. */
function mayBeName(word: Word | undefined, least: number): word is Word {
  return mayBeSurnameAfter(undefined, word, least) && !functionWords.has(word.lower);
}

/** The same, after another word: 'van der Meer' is a name, though 'meer' by itself is none. */
function mayBeSurnameAfter(before: Word | undefined, word: Word | undefined, least = 3): word is Word {
  return (
    word?.hasCapital === true &&
    word.text.length >= least &&
    isLetters(word.text) &&
    /\p{Ll}/u.test(word.text) &&
    !isThing(word) &&
    (before === undefined || before.isParticle || !functionWords.has(word.lower))
  );
}

/** A given name that is known as one, however it is written: 'jan-willem', 'HANS'. */
function isGiven({ lower }: Word): boolean {
  return lower.split('-').every((part) => givenNames.has(part));
}

/** A word that is no part of a sentence, and so may be a surname written in haste. */
function mayBeHasty(word: Word | undefined): word is Word {
  return (
    word !== undefined &&
    word.text.length >= 3 &&
    isLetters(word.text) &&
    !isThing(word) &&
    !functionWords.has(word.lower) &&
    !deedWords.has(word.lower) &&
    !word.isParticle &&
    !word.isTitle
  );
}

/** The first place from `from` where no word stands that may come between; a name has few of them. */
function past(words: readonly Word[], from: number, between: (word: Word) => boolean): number {
  let at = from;
  for (let count = 0; count < 5; count++) {
    const word = words[at];
    if (word === undefined || !between(word) || word.endsInComma) break;
    at++;
  }
  return at;
}

const isBetween = (word: Word): boolean => word.isParticle || word.isInitial;

/** 'O'Brien', 'McDonald', 'd'Hondt', 'Al-Masri', 'Jansen-Bakker', 'jan-willem'. */
function isNameByItself(word: Word): boolean {
  if (/^(?:O'|d'|D'|Mc|Mac)\p{Lu}\p{Ll}/u.test(word.text)) return true;
  if (/^(?:al|el|ben|bin|ait)-\p{L}{3}/iu.test(word.text)) return word.hasCapital;
  const parts = word.text.split('-');
  if (parts.length < 2 || !isLetters(word.text)) return false;
  if (parts.every((part) => givenNames.has(part.toLowerCase()))) return true;
  return parts.length === 2 && parts.every((part) => /^\p{Lu}\p{Ll}{2,}/u.test(part)) && !isThing(word);
}

function beginsWithTitle(words: readonly Word[], at: number): boolean {
  const first = words[at];
  if (first === undefined || !first.isTitle) return false;
  const isAbbreviated = abbreviatedTitles.has(first.lower);
  const next = past(words, at + 1, (word) => word.isTitle || word.isInitial);
  const surname = words[past(words, next, (word) => word.isParticle)];
  return mayBeName(surname, 3) || (isAbbreviated && mayBeHasty(surname));
}

function beginsWithInitials(words: readonly Word[], at: number): boolean {
  const first = words[at];
  const before = words[at - 1];
  if (first === undefined || !first.isInitial || first.ends) return false;
  if (before !== undefined && beforeLetters.has(before.lower)) return false;
  const next = past(words, at + 1, isBetween);
  return mayBeSurnameAfter(words[next - 1], words[next]);
}

function beginsWithGivenName(words: readonly Word[], at: number): boolean {
  const first = words[at];
  if (first === undefined || first.ends || first.isTitle) return false;
  const next = past(words, at + 1, isBetween);
  const surname = words[next];
  if (isGiven(first)) {
    const last = words[next - 1];
    const isOneLetter = next > at + 1 && last?.isInitial === true && last.endsInDot;
    return isOneLetter || mayBeHasty(surname) || mayBeSurnameAfter(last, surname);
  }
  // 'De Lange Man': after an article two capitals are a nickname.
  if (first.isParticle || article.test(words[at - 1]?.lower ?? '')) return false;
  // 'Jansen-de Boer': the hyphen ends what stands before the particle.
  const [head = '', tail] = first.text.split('-');
  if (tail !== undefined && particles.has(tail.toLowerCase()))
    return /^\p{Lu}\p{Ll}{2}/u.test(head) && !notNames.has(head.toLowerCase()) && mayBeName(surname, 3);
  return mayBeName(first, 2) && mayBeSurnameAfter(words[next - 1], surname);
}

/** 'van der Zwart', 'El Khatib', 'vd Berg'. */
function beginsWithParticle(words: readonly Word[], at: number): boolean {
  const first = words[at];
  if (first === undefined || !firstParticles.has(first.lower)) return false;
  if (at > 0 && !onlyInNames.has(first.lower)) return false;
  const next = past(words, at + 1, (word) => word.isParticle);
  return mayBeSurnameAfter(words[next - 1], words[next]);
}

/** 'Vries, Jan de' and 'Balk, J.P.' */
function isTurnedRound(words: readonly Word[], at: number): boolean {
  const first = words[at];
  const next = words[at + 1];
  if (first === undefined || next === undefined || !first.endsInComma) return false;
  return mayBeName(first, 3) && (next.isInitial || (next.hasCapital && isGiven(next)));
}

/** Whether the text has the shape of a name in it. A hint: nothing is refused for it. */
export function hasNameShape(text: string): boolean {
  const words = wordsOf(text);
  return words.some(
    (word, at) =>
      isNameByItself(word) ||
      beginsWithTitle(words, at) ||
      beginsWithInitials(words, at) ||
      beginsWithGivenName(words, at) ||
      beginsWithParticle(words, at) ||
      isTurnedRound(words, at),
  );
}
