/** Any record of every kind, as the app could have written it. */
import fc from 'fast-check';
import { occasionKinds } from '../../../src/core/conversations/occasion';
import { refreshSteps } from '../../../src/core/conversations/refresh';
import { toolIds } from '../../../src/core/scenario/vocabulary';
import { asId } from '../../../src/core/shared/ids';
import {
  agreements,
  deliberationForms,
  deliberationSettings,
  deliberationSteps,
} from '../../../src/core/tools/deliberation/deliberation';
import {
  fewestPeople,
  longestMinutes,
  mostPeople,
  shortestMinutes,
  votingWays,
} from '../../../src/core/tools/group-session/plan';
import { lookBackOutcomes, responses } from '../../../src/core/tools/intentions/intention';
import { makingSteps } from '../../../src/core/tools/intentions/making';
import {
  type Contact,
  circleKinds,
  contactRoles,
  type MapVersion,
  positionKinds,
  rings,
  tieOf,
  versionOccasions,
} from '../../../src/core/tools/network-map/network-map';
import { type Page, planSteps, pointPlaces, talkKinds } from '../../../src/core/tools/planner/plan';
import { alwaysAsked, questionsOf } from '../../../src/core/tools/planner/questions';
import {
  angles,
  arrangementKinds,
  avoidances,
  weighingSteps,
} from '../../../src/core/tools/side-activities/side-activity';
import type { KeptRecord, RecordKind } from '../../../src/vault/port';

const contentIds = ['het-etentje', 'netwerkbewust', 'aan-tafel', '_example', 'a1'];
const uuid = fc.uuid();
/** An id as the app makes it: random, random with a moment behind it, or of the content. */
const anyId = fc.oneof(
  uuid,
  fc.tuple(uuid, fc.constantFrom(...contentIds)).map(([random, moment]) => `${random}-${moment}`),
  fc.constantFrom(...contentIds),
);
const text = fc.oneof(
  fc.constant(''),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    'één café 🙂',
    'eerste\nregel\ttwee',
    'uit een dia\u000bgeplakt',
    '__proto__',
    'a'.repeat(4000),
  ),
);
const time = fc.integer({ min: 0, max: Date.UTC(2199, 11, 31) });
const day = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const timeOfDay = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const flag = fc.boolean();
const count = fc.nat(500);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const oneOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
const someOf = <Value>(values: readonly Value[]) => fc.uniqueArray(fc.constantFrom(...values));
/** An id under whatever name its field gives it: the names differ for the compiler only. */
const id = () => anyId.map((made) => asId<never>(made));
const items = <Item>(item: (itemId: fc.Arbitrary<string>) => fc.Arbitrary<Item & { readonly id: string }>) =>
  fc.uniqueArray(item(uuid), { maxLength: 3, selector: (one) => one.id });
const each = <Key extends string, Value>(keys: readonly Key[], value: fc.Arbitrary<Value>) =>
  fc.record<Record<Key, Value>>(
    Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, fc.Arbitrary<Value>>,
  );
const stamps = { madeAt: time, changedAt: time };

const ownCase = fc.record({
  title: text,
  situation: text,
  question: text,
  options: fc.array(text, { maxLength: 5 }),
  given: fc.array(text, { maxLength: 3 }),
  absent: fc.array(text, { maxLength: 3 }),
  twist: text,
});

const place = fc.record({
  place: fc.constant('tool' as const),
  tool: oneOf(toolIds),
  record: maybe(anyId),
});

const mapVersion: fc.Arbitrary<MapVersion> = fc
  .record({
    id: id(),
    occasion: oneOf(versionOccasions),
    begunOn: day,
    circles: fc.uniqueArray(
      fc.record({ id: id(), kind: oneOf(circleKinds), label: fc.string({ maxLength: 24 }) }),
      {
        minLength: 1,
        maxLength: 4,
        selector: (circle) => circle.id,
      },
    ),
    heard: someOf(positionKinds),
    seatsAsked: flag,
  })
  .chain(({ circles, ...version }) => {
    const contact = fc.record({
      id: id(),
      alias: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
      circles: fc
        .uniqueArray(oneOf(circles.map((circle) => circle.id)), { minLength: 1 })
        // Safe: at least one was drawn.
        .map((all) => all as unknown as Contact['circles']),
      ring: oneOf(rings),
      along: fc.double({ min: 0, max: 1, noNaN: true }),
      depth: fc.double({ min: 0, max: 1, noNaN: true }),
      roles: someOf(contactRoles),
      touches: oneOf(['yes', 'no', 'unknown'] as const),
      gives: flag,
      receives: flag,
    });
    return fc
      .uniqueArray(contact, { minLength: 2, maxLength: 5, selector: (one) => one.id })
      .chain((contacts) => {
        const pairs = contacts.flatMap((one, index) =>
          contacts.slice(index + 1).map((other) => tieOf(one.id, other.id)),
        );
        return fc.subarray(pairs, { minLength: 1 }).map((ties) => ({ ...version, circles, contacts, ties }));
      });
  });

const entry = { question: text, considerations: text, conclusion: text, remains: text };
const sheet = { right: text, because: text, harm: text, limit: text };

/** What was typed in a place, also in front of a locked vault. */
const typed = fc.record({
  id: fc.oneof(
    fc.constant('occasions.note'),
    uuid.map((record) => `networkMap.take.${record}`),
    fc.constant('deliberation.codeWord (locked 1792000000000)'),
  ),
  text,
  changedAt: stamps.changedAt,
});

/** A generator of the records of each kind. */
export const anyRecordOf = {
  journey: fc.record({
    id: id(),
    module: id(),
    scenario: id(),
    contentHash: fc.stringMatching(/^[0-9a-f]{16}$/),
    steps: fc.array(fc.record({ moment: id(), choice: id() }), { minLength: 1, maxLength: 6 }),
    cursor: maybe(fc.record({ moment: id(), lines: count })),
    startedAt: time,
    changedAt: time,
    endedAt: maybe(time),
    debriefSeenAt: maybe(time),
    branchedFrom: maybe(fc.record({ journey: id(), sharedSteps: count })),
  }),
  note: fc.record({
    id: id(),
    journey: id(),
    moment: id(),
    kind: oneOf(['note', 'own-choice'] as const),
    text,
    changedAt: time,
  }),
  intention: fc.record({
    id: id(),
    module: maybe(id()),
    when: text,
    then: text,
    response: maybe(oneOf(responses)),
    pushback: text,
    answer: text,
    reminder: text,
    rehearsed: count,
    lookBackOn: day,
    looks: fc.array(fc.record({ on: day, outcome: oneOf(lookBackOutcomes), words: text }), { maxLength: 3 }),
    ...stamps,
    wordedAt: maybe(time),
    inFrontAt: time,
    letGoAt: maybe(time),
  }),
  intentionMaking: fc.record({
    id: id(),
    of: maybe(id()),
    situation: text,
    cue: text,
    habit: text,
    response: maybe(oneOf(responses)),
    words: text,
    when: text,
    then: text,
    pushback: text,
    answer: text,
    rehearsed: count,
    reminder: text,
    lookBackOn: maybe(day),
    step: oneOf(makingSteps),
    ...stamps,
  }),
  carryItem: fc.record({
    id: id(),
    kind: oneOf(['question', 'doubt', 'sentence'] as const),
    text,
    origin: fc.oneof(
      fc.record({
        place: fc.constant('debrief' as const),
        module: id(),
        scenario: id(),
        journey: id(),
        moment: maybe(id()),
      }),
      place,
    ),
    broughtTo: fc.array(place, { maxLength: 3 }),
    madeAt: time,
    doneAt: maybe(time),
  }),
  moduleClosing: fc.record({
    module: id(),
    way: oneOf(['intention', 'conversation', 'declined'] as const),
    closedAt: time,
  }),
  networkMap: fc.record({
    id: id(),
    codeWord: text,
    versions: fc
      .uniqueArray(mapVersion, { minLength: 1, maxLength: 2, selector: (version) => version.id })
      // Safe: at least one was drawn.
      .map((all) => all as unknown as readonly [MapVersion]),
    changedAt: time,
  }),
  conversationPlan: fc
    .record({
      id: id(),
      talk: oneOf(talkKinds),
      title: text,
      on: maybe(day),
      at: maybe(timeOfDay),
      lasts: oneOf([15, 30, 45, 60, 90, 120]),
      answers: fc.dictionary(oneOf([...alwaysAsked, ...Object.values(questionsOf).flat()]), text, {
        maxKeys: 4,
        noNullPrototype: true,
      }),
      points: items((itemId) =>
        fc.record({ id: itemId, text, place: oneOf(pointPlaces), why: text, from: maybe(id()) }),
      ),
      unsorted: text,
      background: text,
      unsure: text,
      opening: text,
      rehearsed: count,
      agreements: items((itemId) => fc.record({ id: itemId, text, by: text, before: maybe(day) })),
      heldOn: maybe(day),
      cameOf: text,
      toTake: text,
      step: oneOf(planSteps),
      ...stamps,
    })
    // Safe: there are no more than three points.
    .map((plan) => ({ ...plan, page: plan.points.map((point) => point.id) as unknown as Page })),
  sideActivity: fc.record({
    id: id(),
    codeWord: text,
    what: text,
    without: text,
    avoidances: someOf(avoidances),
    avoiding: text,
    angles: each(angles, fc.record({ pro: text, con: text, doubt: text })),
    outsider: text,
    unasked: text,
    arrangements: each(arrangementKinds, fc.record({ considered: flag, limit: text })),
    choose: text,
    because: text,
    evenThough: text,
    toReport: fc.uniqueArray(fc.constantFrom(...contentIds)),
    againOn: maybe(day),
    doubt: text,
    step: oneOf(weighingSteps),
    ...stamps,
  }),
  deliberation: fc.record({
    id: id(),
    setting: oneOf(deliberationSettings),
    form: oneOf(deliberationForms),
    codeWord: text,
    agreed: someOf(agreements),
    moment: text,
    question: text,
    optionA: text,
    priceA: text,
    optionB: text,
    priceB: text,
    facts: text,
    perspectives: items((itemId) =>
      fc.record({ id: itemId, who: text, absent: flag, value: text, rule: text }),
    ),
    considerations: text,
    options: text,
    sheet: fc.record(sheet),
    judgements: items((itemId) => fc.record({ id: itemId, ...sheet })),
    allWritten: flag,
    agreement: text,
    difference: text,
    conclusion: text,
    remains: text,
    limiting: text,
    remainsOpen: flag,
    action: text,
    by: text,
    lookBackOn: maybe(day),
    evaluation: text,
    entry: maybe(fc.record(entry)),
    spent: fc.dictionary(oneOf(deliberationSteps), count, { noNullPrototype: true }),
    paused: flag,
    keptAt: maybe(time),
    step: oneOf(deliberationSteps),
    ...stamps,
  }),
  precedent: fc.record({ id: id(), ...entry, ...stamps }),
  groupPlan: fc.record({
    id: id(),
    title: text,
    people: fc.integer({ min: fewestPeople, max: mostPeople }),
    minutes: fc.integer({ min: shortestMinutes, max: longestMinutes }),
    voting: oneOf(votingWays),
    material: fc.oneof(
      fc.record({ kind: fc.constant('story' as const), module: id(), scenario: id(), decision: id() }),
      fc.record({ kind: fc.constant('mini' as const), scenario: id() }),
      fc.record({ kind: fc.constant('own' as const), case: ownCase }),
      fc.record({ kind: fc.constantFrom('deliberation' as const, 'cards' as const) }),
    ),
    ...stamps,
  }),
  occasion: fc.record({
    id: id(),
    kind: oneOf(occasionKinds),
    on: day,
    note: text,
    everyMonths: maybe(oneOf([1, 6, 12, 60])),
    refresh: maybe(oneOf(refreshSteps)),
    doneOn: maybe(day),
    ...stamps,
  }),
  refreshPause: fc.record({ id: id(), changedAt: time }),
  draft: typed,
  mapDraft: typed,
} satisfies { readonly [Kind in RecordKind]: fc.Arbitrary<unknown> };

/** Any record with its kind. */
export const anyRecord: fc.Arbitrary<KeptRecord> = fc.oneof(
  // Safe: each generator stands under its own kind.
  ...Object.entries(anyRecordOf).map(([kind, record]) =>
    (record as fc.Arbitrary<unknown>).map((made) => ({ kind, record: made }) as unknown as KeptRecord),
  ),
);
