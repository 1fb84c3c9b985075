/**
 * An intention as the one sentence it is: 'Als …, dan ….' The fixed form is what makes it work (implementation
 * intentions: Gollwitzer & Sheeran 2006), so whatever was typed has to read well in it, each kind of deed with its own
 * verb. The same sentence wherever it is shown, said aloud or printed; what was typed stays as it was.
 */
import type { Intention } from '../intention';
import { half } from '../making';
import { dutch } from './dutch';
import { english } from './english';
import { ended, type Grammar, quoted, typed, wordList } from './words';

type SentenceLanguage = 'nl' | 'en';

const grammars: Readonly<Record<SentenceLanguage, Grammar>> = { nl: dutch, en: english };

/** Words that tell in which language somebody wrote; none of them is a word of the other. */
const tells: Readonly<Record<SentenceLanguage, ReadonlySet<string>>> = {
  nl: wordList(
    'ik de het een en dat niet met mij mijn van voor er iemand over naar wie wat hij zij zeg vraag bel wacht loop nee',
  ),
  en: wordList(
    'i the a and that not my for on there someone somebody about to who what he she say ask tell call with no until',
  ),
};

/** The language that was written in, as far as its words tell; otherwise that of the interface. */
function languageOf(text: string, interfaceLanguage: string): SentenceLanguage {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const count = (language: SentenceLanguage): number =>
    words.filter((word) => tells[language].has(word)).length;
  const [nl, en] = [count('nl'), count('en')];
  if (nl !== en) return nl > en ? 'nl' : 'en';
  return interfaceLanguage === 'en' ? 'en' : 'nl';
}

/** The sentence; for a half that is not written yet stand dots. */
export function sentenceOf(
  { when, then, response }: Pick<Intention, 'when' | 'then' | 'response'>,
  interfaceLanguage: string,
): string {
  const grammar = grammars[languageOf(`${when} ${then}`, interfaceLanguage)];
  const [one, other] = [typed(half(when, 'when')), typed(half(then, 'then'))];
  const whenSaid = one.text === '' ? '…' : grammar.when(one);
  const thenSaid = other.text === '' ? '…' : grammar.then(other, response);
  return ended(grammar.frame(whenSaid, thenSaid));
}

/** What somebody says, as it stands in a sentence: between quotation marks, with a sign at its end. */
export function veryWords(text: string): string {
  return quoted(typed(text).text);
}
