/** What comes out of a deliberation: what remains is asked, and the outcome can be kept to learn from. */
import { mayHoldNames } from '../../shared/name-hint';
import type { DeliberationDraft, Precedent, PrecedentText } from './deliberation';

/** Whether it still has to be asked what remains wrong: nothing is written, and it was not left open knowingly. */
export function asksWhatRemains({
  remains,
  remainsOpen,
}: Pick<DeliberationDraft, 'remains' | 'remainsOpen'>): boolean {
  return remains.trim() === '' && !remainsOpen;
}

function lines(...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n');
}

/** A first version of an entry. The moment stays out, and so do individual judgements: both can give people away. */
export function precedentText(draft: DeliberationDraft): PrecedentText {
  const weighed = draft.perspectives.map(({ value, rule }) =>
    [value, rule]
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join(': '),
  );
  return {
    question: draft.question.trim(),
    considerations: lines(...weighed, draft.considerations, draft.agreement, draft.difference),
    conclusion: draft.conclusion.trim(),
    remains: lines(draft.remains, draft.limiting),
  };
}

/** Whether any of the texts seems to hold a name; each line is a sentence of its own. A hint, not a finding. */
export function mayTell(texts: readonly string[]): boolean {
  return texts.some((text) => text.split(/\n|: /).some(mayHoldNames));
}

/** The texts of an entry, to look through for names. */
export function textsOf(text: PrecedentText): readonly string[] {
  return [text.question, text.considerations, text.conclusion, text.remains];
}

/** Without capitals and accents, so that 'coordinatie' finds 'Coördinatie'. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The entries in which every word of the query occurs, the newest first; without words, all. */
export function findPrecedents(precedents: readonly Precedent[], query: string): readonly Precedent[] {
  const words = plain(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return precedents
    .filter((entry) => {
      const text = plain(textsOf(entry).join('\n'));
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => b.madeAt - a.madeAt);
}
