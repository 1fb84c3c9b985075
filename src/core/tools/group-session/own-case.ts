/** What is missing in an own case, or too much. That a field seems to name somebody is told while it is typed. */
import { fewestOptions, mostOptions, type OwnCase } from './material';

/** What keeps a case from being put to a room. */
export type CaseDoubt = 'no-question' | 'too-few-options' | 'too-many-options' | 'same-options';

/** A case in which nothing was written yet. */
export const emptyCase: OwnCase = {
  title: '',
  situation: '',
  question: '',
  options: ['', ''],
  given: [],
  absent: [],
  twist: '',
};

function isWritten(text: string): boolean {
  return text.trim() !== '';
}

/** What is missing or too much, in the order of the form; nothing when the case can be put to a room. */
export function caseDoubts({ question, options }: OwnCase): readonly CaseDoubt[] {
  const written = options.filter(isWritten).map((option) => option.trim().toLowerCase());
  const found: readonly (CaseDoubt | false)[] = [
    !isWritten(question) && 'no-question',
    written.length < fewestOptions && 'too-few-options',
    written.length > mostOptions && 'too-many-options',
    new Set(written).size < written.length && 'same-options',
  ];
  return found.filter((doubt) => doubt !== false);
}
