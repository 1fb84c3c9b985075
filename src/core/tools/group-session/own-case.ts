/** What is missing in an own case, or too much; and where it may tell who somebody is. Hints refuse nothing. */
import { type Seen, seenInNote } from '../../shared/name-hint';
import { fewestOptions, mostOptions, type OwnCase } from './material';

/** What keeps a case from being put to a room. */
export type CaseDoubt = 'no-question' | 'too-few-options' | 'too-many-options' | 'same-options';

/** A field of a case; of a list with the number of its item. */
export interface CaseField {
  readonly field: keyof OwnCase;
  /** Null for a field that is no list. */
  readonly index: number | null;
}

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

/** The first that each field seems to tell of somebody; fields in which nothing was seen are left out. */
export function seenInCase(own: OwnCase): readonly (CaseField & { readonly seen: Seen })[] {
  const fields: readonly (CaseField & { readonly text: string })[] = [
    { field: 'title', index: null, text: own.title },
    { field: 'situation', index: null, text: own.situation },
    { field: 'question', index: null, text: own.question },
    ...(['options', 'given', 'absent'] as const).flatMap((field) =>
      own[field].map((text, index) => ({ field, index, text })),
    ),
    { field: 'twist', index: null, text: own.twist },
  ];
  return fields.flatMap(({ field, index, text }) => {
    const seen = seenInNote(text, { names: true });
    return seen === null ? [] : [{ field, index, seen }];
  });
}
