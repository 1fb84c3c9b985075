/**
 * What may happen to each field of each personal record: kept on the device, taken along in an export the
 * person makes, shared with anyone. A new field does not compile until it is answered here.
 */
import { type FieldRule, own } from './field-rule';
import { allowedMoments } from './map-fields';
import type { RecordKind, VaultAccess, VaultMode, VaultRecords } from './port';
import { recordKinds } from './record-kinds';

type FieldTable = {
  readonly [Kind in RecordKind]: { readonly [Field in keyof VaultRecords[Kind]]-?: FieldRule };
};

/** The answers. Nothing personal is ever shared by the app itself. */
const fieldTable: FieldTable = {
  journey: {
    id: own,
    module: own,
    scenario: own,
    contentHash: own,
    steps: own,
    cursor: own,
    startedAt: own,
    changedAt: own,
    endedAt: own,
    debriefSeenAt: own,
    branchedFrom: own,
  },
  note: { id: own, journey: own, moment: own, kind: own, text: own, changedAt: own },
  intention: {
    id: own,
    module: own,
    when: own,
    then: own,
    response: own,
    pushback: own,
    answer: own,
    reminder: own,
    rehearsed: own,
    lookBackOn: own,
    looks: own,
    madeAt: own,
    wordedAt: own,
    changedAt: own,
    inFrontAt: own,
    letGoAt: own,
  },
  intentionMaking: {
    id: own,
    of: own,
    situation: own,
    cue: own,
    habit: own,
    response: own,
    words: own,
    when: own,
    then: own,
    pushback: own,
    answer: own,
    rehearsed: own,
    reminder: own,
    lookBackOn: own,
    step: own,
    madeAt: own,
    changedAt: own,
  },
  carryItem: {
    id: own,
    kind: own,
    text: own,
    origin: own,
    broughtTo: own,
    madeAt: own,
    doneAt: own,
  },
  moduleClosing: { module: own, way: own, closedAt: own },
  networkMap: { id: own, codeWord: own, versions: own, changedAt: own },
  conversationPlan: {
    id: own,
    talk: own,
    title: own,
    on: own,
    at: own,
    lasts: own,
    answers: own,
    points: own,
    page: own,
    unsorted: own,
    background: own,
    unsure: own,
    opening: own,
    rehearsed: own,
    agreements: own,
    heldOn: own,
    cameOf: own,
    toTake: own,
    step: own,
    madeAt: own,
    changedAt: own,
  },
  sideActivity: {
    id: own,
    codeWord: own,
    what: own,
    without: own,
    avoidances: own,
    avoiding: own,
    angles: own,
    outsider: own,
    unasked: own,
    arrangements: own,
    choose: own,
    because: own,
    evenThough: own,
    toReport: own,
    againOn: own,
    doubt: own,
    step: own,
    madeAt: own,
    changedAt: own,
  },
  deliberation: {
    id: own,
    setting: own,
    form: own,
    codeWord: own,
    agreed: own,
    moment: own,
    question: own,
    optionA: own,
    priceA: own,
    optionB: own,
    priceB: own,
    facts: own,
    perspectives: own,
    considerations: own,
    options: own,
    sheet: own,
    judgements: own,
    allWritten: own,
    agreement: own,
    difference: own,
    conclusion: own,
    remains: own,
    limiting: own,
    remainsOpen: own,
    action: own,
    by: own,
    lookBackOn: own,
    evaluation: own,
    entry: own,
    spent: own,
    paused: own,
    keptAt: own,
    step: own,
    madeAt: own,
    changedAt: own,
  },
  precedent: {
    id: own,
    question: own,
    considerations: own,
    conclusion: own,
    remains: own,
    madeAt: own,
    changedAt: own,
  },
  groupPlan: {
    id: own,
    title: own,
    people: own,
    minutes: own,
    voting: own,
    material: own,
    madeAt: own,
    changedAt: own,
  },
  occasion: {
    id: own,
    kind: own,
    on: own,
    note: own,
    everyMonths: own,
    refresh: own,
    doneOn: own,
    madeAt: own,
    changedAt: own,
  },
  refreshPause: { id: own, changedAt: own },
  draft: { id: own, text: own, changedAt: own },
  mapDraft: { id: own, text: own, changedAt: own },
};

/** What a network map is kept as: itself, and what was typed at it. */
export const ofMap: ReadonlySet<RecordKind> = new Set<RecordKind>(['networkMap', 'mapDraft']);

/**
 * Kinds that are kept behind a passphrase or not at all: in mode 'device' they stay in the tab. A map of who
 * knows whom harms others than its maker when somebody else gets at it, and so does an alias not yet on it.
 */
export const needsPassphrase: ReadonlySet<RecordKind> = new Set(ofMap);

/** A record with only the fields that may be used like this. */
export function allowed<Kind extends RecordKind>(
  kind: Kind,
  record: VaultRecords[Kind],
  use: keyof FieldRule,
): Record<string, unknown> {
  const rules: Readonly<Record<string, FieldRule>> = fieldTable[kind];
  const fields = Object.entries(record).filter(([field]) => rules[field]?.[use] === true);
  return Object.fromEntries(
    fields.map(([field, value]) => [
      field,
      // A map is the one record whose parts are asked about one by one.
      'versions' in record && field === 'versions' ? allowedMoments(record, use) : value,
    ]),
  );
}

/** The kinds of which this tab holds the only copy, as the vault is now: what closing the tab would lose. */
export function onlyInTab({
  mode,
  access,
}: {
  readonly mode: VaultMode;
  readonly access: VaultAccess;
}): ReadonlySet<RecordKind> {
  if (mode === 'session' || access === 'locked' || access === 'unavailable') return new Set(recordKinds);
  return mode === 'device' ? needsPassphrase : new Set();
}
