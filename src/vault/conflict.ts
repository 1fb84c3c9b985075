/**
 * Two edits of one record, made where neither knew of the other. Both are kept: the later one in its place,
 * the earlier one as a copy beside it that says what it is, or, where there is no place for a second one,
 * its words behind those of the later.
 */
import type { AnyRecord } from './codec';
import { changedAt } from './difference';
import { encodeRecord } from './encode';
import type { RecordKind, VaultRecords } from './port';

/** What a copy is made with. */
export interface CopyWords {
  /** A new id. */
  readonly id: string;
  /** What marks it, in the language of the person: 'kopie uit een ander tabblad'. */
  readonly mark: string;
}

/** A copy of the earlier edit under an id of its own, or the later one with the words of both. */
type Kept<Kind extends RecordKind> =
  | { readonly copy: VaultRecords[Kind] }
  | { readonly joined: VaultRecords[Kind] };

type Keepers = {
  readonly [Kind in RecordKind]: (
    later: VaultRecords[Kind],
    earlier: VaultRecords[Kind],
    words: CopyWords,
  ) => Kept<Kind>;
};

const marked = (text: string, mark: string): string => (text === '' ? `(${mark})` : `${text} (${mark})`);

/** The words of both, the later first; once, when one holds the other. */
function both(later: string, earlier: string, mark: string): string {
  if (later.includes(earlier)) return later;
  return earlier.includes(later) ? earlier : `${later}\n\n(${mark}) ${earlier}`;
}

function sharedSteps(one: VaultRecords['journey'], other: VaultRecords['journey']): number {
  const parting = one.steps.findIndex(({ moment, choice }, index) => {
    const step = other.steps[index];
    return step?.moment !== moment || step.choice !== choice;
  });
  return parting === -1 ? one.steps.length : parting;
}

/** A field shows one text: the words of the earlier stand behind those of the later. */
const joinedText = <Part extends { readonly text: string }>(
  later: Part,
  earlier: Part,
  { mark }: CopyWords,
): { readonly joined: Part } => ({ joined: { ...later, text: both(later.text, earlier.text, mark) } });

/** An earlier edit under an id of its own, with the mark in the field by which a person knows it. */
const copyMarkedIn =
  <Name extends string>(field: Name) =>
  <Part extends { readonly id: string } & { readonly [Key in Name]: string }>(
    _later: Part,
    earlier: Part,
    { id, mark }: CopyWords,
  ): { readonly copy: Part } => ({ copy: { ...earlier, id, [field]: marked(earlier[field], mark) } });

/** For each kind, where a copy says that it is one. */
const keepers: Keepers = {
  // Another road of the same story says by its parting what it is.
  journey: (later, earlier, { id }) => ({
    copy: {
      ...earlier,
      id: id as typeof earlier.id,
      branchedFrom: { journey: later.id, sharedSteps: sharedSteps(earlier, later) },
    },
  }),
  note: joinedText,
  draft: joinedText,
  mapDraft: joinedText,
  intention: copyMarkedIn('then'),
  intentionMaking: copyMarkedIn('situation'),
  carryItem: copyMarkedIn('text'),
  // They hold no words; a module is closed once, and there is one pause.
  moduleClosing: (later) => ({ joined: later }),
  refreshPause: (later) => ({ joined: later }),
  networkMap: copyMarkedIn('codeWord'),
  conversationPlan: copyMarkedIn('title'),
  sideActivity: copyMarkedIn('codeWord'),
  deliberation: copyMarkedIn('codeWord'),
  precedent: copyMarkedIn('question'),
  groupPlan: copyMarkedIn('title'),
  occasion: copyMarkedIn('note'),
};

/** As it would be stored, with the parts of each object in one order: reading them back may change that. */
function storedForm({ kind, record }: AnyRecord): string {
  const sorted = (_name: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return JSON.stringify(JSON.parse(encodeRecord(kind, record as never, 'stored')), sorted);
}

/** Whether two records of one key are the same, as they would be stored. */
export function isSame(one: AnyRecord, other: AnyRecord): boolean {
  return one.kind === other.kind && storedForm(one) === storedForm(other);
}

/**
 * What is to be written of two edits of one record, the one that keeps its place first. Of two with the same
 * time the one of this tab is the later.
 */
export function reconcile(mine: AnyRecord, theirs: AnyRecord, words: CopyWords): readonly AnyRecord[] {
  const [later, earlier] = changedAt(theirs) > changedAt(mine) ? [theirs, mine] : [mine, theirs];
  const keep = keepers[later.kind] as Keepers['note'];
  const kept = keep(later.record as never, earlier.record as never, words);
  const records = 'joined' in kept ? [kept.joined] : [later.record, kept.copy];
  return records.map((record) => ({ kind: later.kind, record }) as AnyRecord);
}
