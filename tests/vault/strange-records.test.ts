/**
 * Records from strangers. Whatever stands in one: it is refused, or it is something that the app itself could
 * have written. What the app could write is said here a second time, field by field, apart from the decoder.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { occasionKinds } from '../../src/core/conversations/occasion';
import { refreshSteps } from '../../src/core/conversations/refresh';
import { toolIds } from '../../src/core/scenario/vocabulary';
import * as deliberations from '../../src/core/tools/deliberation/deliberation';
import { lookBackOutcomes, responses } from '../../src/core/tools/intentions/intention';
import { makingSteps } from '../../src/core/tools/intentions/making';
import * as maps from '../../src/core/tools/network-map/network-map';
import { planSteps, pointPlaces, talkKinds } from '../../src/core/tools/planner/plan';
import * as weighings from '../../src/core/tools/side-activities/side-activity';
import { decodeRecord } from '../../src/vault/codec';
import { encodeRecord } from '../../src/vault/encode';
import { recordFormat } from '../../src/vault/migrations';
import type { KeptRecord } from '../../src/vault/port';
import { anyRecord, anyRecordOf } from '../support/builders/any-record';
import { runs } from '../support/long-runs';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What nobody but a stranger writes, and a few that anybody may: each takes the place of each part in turn. */
const strange: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1, 0.5, 1e300, -1e300, 2 ** 53, 8_640_000_000_000_001, 4_102_444_800_000_000],
  ...['', ' ', 'x', 'morgen', '0', '-1', 'NaN', 'null', '\u0000', '\u202e', '<b>x</b>', '../kluis', 'a b'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '\ud800', 'a\udc00b'],
  ...['2026-13-45', '2026-02-30', '2025-02-29', '0000-01-01', '2026-1-1', '12026-01-01', '2026-01-01T00:00'],
  ...['24:00', '9:00', '12:60', '2024-02-29', 'x'.repeat(201), 'x'.repeat(30_000)],
  ...[[], [[]], [null], ['x', 'x'], {}, { x: 1 }, { id: '__proto__' }, { length: 3 }],
  Array.from({ length: 10_001 }, () => 'x'),
  JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`),
  JSON.parse('{"__proto__":{"x":1}}'),
];

type Path = readonly (string | number)[];

/** Every place in a record: its fields, the parts of these, and so on. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))];
}

/** The same data with one place changed; `change` is given what stands there and its holder. */
function changedAt(
  data: unknown,
  path: Path,
  change: (holder: Record<string, unknown>, key: string) => void,
): unknown {
  const copy = structuredClone(data);
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy);
  change(holder as Record<string, unknown>, String(path.at(-1)));
  return copy;
}

/** What was done to a record, and the record then as text. */
interface Attempt {
  readonly what: string;
  readonly text: string;
}

/** Everything one can do to one record. */
function attemptsOn(kind: string, record: unknown): readonly Attempt[] {
  return placesIn(record).flatMap((path) => {
    const attempt = (what: string, changed: unknown): Attempt => ({
      what: `${path.join('.')} ${what}`,
      text: JSON.stringify({ format: recordFormat, kind, record: changed }),
    });
    const replaced = strange.map((value) => {
      const what = `became ${JSON.stringify(value).slice(0, 60)}`;
      if (path.length === 0) return attempt(what, value);
      return attempt(
        what,
        changedAt(record, path, (holder, key) => {
          holder[key] = value;
        }),
      );
    });
    if (path.length === 0) return replaced;
    const gone = changedAt(record, path, (holder, key) => {
      if (Array.isArray(holder)) holder.push(holder[Number(key)]);
      else delete holder[key];
    });
    const beside = ['__proto__', 'constructor', 'x y', 'extra'].map((name) =>
      attempt(
        `stands there as ${name} too`,
        changedAt(record, path, (holder, key) => {
          Object.defineProperty(holder, name, { value: holder[key], enumerable: true });
        }),
      ),
    );
    return [...replaced, attempt('is gone, or there twice', gone), ...beside];
  });
}

// What the app could have written.

const isWhole = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
const isLongText = (value: unknown): boolean => {
  if (typeof value !== 'string' || value.length > 1_000_000) return false;
  return new TextDecoder().decode(new TextEncoder().encode(value)) === value;
};
const isText = (value: unknown): boolean => isLongText(value) && String(value).length <= 20_000;
const isId = (value: unknown): boolean =>
  typeof value === 'string' && /^[\w-]{1,200}$/.test(value) && !(value in {}) && value !== 'prototype';
/** A place in the app, perhaps of one record, perhaps in front of the lock. */
const isPlace = (value: unknown): boolean =>
  typeof value === 'string' &&
  value.length <= 300 &&
  /^[A-Za-z]+(\.[\w-]+){1,3}( \(locked \d{1,16}\))?$/.test(value);
const isTime = (value: unknown): boolean => isWhole(value, 0, Date.UTC(2200, 0, 1));
const isCount = (value: unknown): boolean => isWhole(value, 0, 10_000_000_000);
const isDay = (value: unknown): boolean => {
  const [, year = 0, month = 0, day = 0] =
    /^(\d{4})-(\d\d)-(\d\d)$/.exec(typeof value === 'string' ? value : '')?.map(Number) ?? [];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return year > 0 && day > 0 && day <= days;
};
const isTimeOfDay = (value: unknown): boolean =>
  typeof value === 'string' && /^\d\d:\d\d$/.test(value) && value < '24:00' && value.slice(3) < '60';
const isFlag = (value: unknown): boolean => typeof value === 'boolean';
const isFraction = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1;
const isOne = (values: readonly string[]) => (value: unknown) => values.includes(value as string);
const orNone = (is: (value: unknown) => boolean) => (value: unknown) => value === null || is(value);

/** By the place of a part; a name with a dot or its kind in front counts before the name alone. */
const could: Readonly<Record<string, (value: unknown) => boolean>> = {
  'journey.endedAt': orNone(isTime),
  'journey.debriefSeenAt': orNone(isTime),
  'draft.id': isPlace,
  'mapDraft.id': isPlace,
  'note.kind': isOne(['note', 'own-choice']),
  'intention.module': orNone(isId),
  'intention.letGoAt': orNone(isTime),
  'intention.wordedAt': orNone(isTime),
  'intention.lookBackOn': isDay,
  'intentionMaking.step': isOne(makingSteps),
  'carryItem.kind': isOne(['question', 'doubt', 'sentence']),
  'carryItem.doneAt': orNone(isTime),
  'origin.moment': orNone(isId),
  'deliberation.moment': isText,
  'deliberation.step': isOne(deliberations.deliberationSteps),
  'conversationPlan.step': isOne(planSteps),
  'conversationPlan.at': orNone(isTimeOfDay),
  'conversationPlan.on': orNone(isDay),
  'groupPlan.people': (value) => isWhole(value, 3, 500),
  'groupPlan.minutes': (value) => isWhole(value, 20, 240),
  'material.kind': isOne(['story', 'mini', 'own', 'deliberation', 'cards']),
  'material.decision': isId,
  'case.absent': isText,
  voting: isOne(['phones', 'ballots', 'cards']),
  'sideActivity.step': isOne(weighings.weighingSteps),
  'points.place': isOne(pointPlaces),
  'origin.place': isOne(['debrief', 'tool']),
  'broughtTo.place': isOne(['tool']),
  'circles.kind': isOne(maps.circleKinds),
  'occasion.kind': isOne(occasionKinds),
  'versions.occasion': isOne(maps.versionOccasions),
  // Lists of one name each.
  page: isId,
  circles: isId,
  toReport: isId,
  roles: isOne(maps.contactRoles),
  heard: isOne(maps.positionKinds),
  avoidances: isOne(weighings.avoidances),
  agreed: isOne(deliberations.agreements),
  answers: isText,
  spent: isCount,
  ...Object.fromEntries(
    ['id', 'module', 'scenario', 'journey', 'moment', 'choice', 'a', 'b'].map((name) => [name, isId]),
  ),
  ...Object.fromEntries(['of', 'from', 'record'].map((name) => [name, orNone(isId)])),
  ...Object.fromEntries(
    ['startedAt', 'changedAt', 'madeAt', 'inFrontAt', 'closedAt'].map((name) => [name, isTime]),
  ),
  // Put together from many fields.
  ...Object.fromEntries(
    ['precedent', 'entry'].flatMap((kind) =>
      ['considerations', 'remains'].map((name) => [`${kind}.${name}`, isLongText]),
    ),
  ),
  keptAt: orNone(isTime),
  ...Object.fromEntries(['on', 'begunOn'].map((name) => [name, isDay])),
  ...Object.fromEntries(
    ['lookBackOn', 'heldOn', 'before', 'againOn', 'doneOn'].map((name) => [name, orNone(isDay)]),
  ),
  ...Object.fromEntries(['lines', 'sharedSteps', 'rehearsed'].map((name) => [name, isCount])),
  lasts: (value) => isWhole(value, 1, 1440),
  everyMonths: orNone((value) => isWhole(value, 1, 1200)),
  refresh: orNone(isOne(refreshSteps)),
  response: orNone(isOne(responses)),
  outcome: isOne(lookBackOutcomes),
  way: isOne(['intention', 'conversation', 'declined']),
  tool: isOne(toolIds),
  talk: isOne(talkKinds),
  setting: isOne(deliberations.deliberationSettings),
  form: isOne(deliberations.deliberationForms),
  ring: isOne(maps.rings),
  touches: isOne(['yes', 'no', 'unknown']),
  along: isFraction,
  depth: isFraction,
  ...Object.fromEntries(
    ['absent', 'allWritten', 'remainsOpen', 'paused', 'considered', 'gives', 'receives', 'seatsAsked'].map(
      (name) => [name, isFlag],
    ),
  ),
};

/** Whether all that is inside could have been written; a part that is not named above is text. */
function couldAll(value: unknown, holder: string, name: string): boolean {
  if (Array.isArray(value)) {
    const names = value.map((one) => (isObject(one) ? one.id : one)).filter((one) => one !== undefined);
    // In a case that a trainer enters, two lines may say the same; what is missing in it the form tells.
    const isUnlike = holder === 'case' || new Set(names).size === names.length;
    return value.length <= 10_000 && isUnlike && value.every((one) => couldAll(one, holder, name));
  }
  if (isObject(value))
    return Object.entries(value).every(([key, part]) =>
      // What is kept by name, is kept by the name of a question or a step.
      name === 'answers' || name === 'spent'
        ? isId(key) && (could[name] ?? isText)(part)
        : couldAll(part, name, key),
    );
  if (value === null && (name === 'cursor' || name === 'branchedFrom' || name === 'entry')) return true;
  return (could[`${holder}.${name}`] ?? could[name] ?? isText)(value);
}

/** Whether the contacts of a map stand in its circles, and its ties run between them. */
function holdsTogether({ circles, contacts, ties }: maps.MapVersion): boolean {
  const inCircles = contacts.every((one) =>
    one.circles.every((id) => circles.some((circle) => circle.id === id)),
  );
  const known = (id: string): boolean => contacts.some((one) => one.id === id);
  return inCircles && ties.every(({ a, b }) => a < b && known(a) && known(b));
}

function couldHaveBeenWritten({ kind, record }: KeptRecord): boolean {
  const isMap = kind !== 'networkMap' || (record.versions.length > 0 && record.versions.every(holdsTogether));
  return isMap && couldAll(record, kind, kind);
}

describe('a record as the app writes it', () => {
  test('of whatever kind comes back as it was, and is one that could have been written', () => {
    fc.assert(
      fc.property(anyRecord, (kept) => {
        const opened = decodeRecord(encodeRecord(kept.kind, kept.record as never, 'stored'));
        expect(opened).toEqual({ ok: true, value: kept });
        expect(couldHaveBeenWritten(kept)).toBe(true);
      }),
      { numRuns: runs(500, 20_000) },
    );
  });

  test('with half a sign in a text is written whole, so that it is never refused on the way back', () => {
    const [note] = fc.sample(anyRecordOf.note, { seed: 1, numRuns: 1 });
    if (note === undefined) throw new Error('There is no note.');
    const encoded = encodeRecord('note', { ...note, text: 'half \ud83d, heel 🙂' }, 'stored');
    expect(decodeRecord(encoded)).toMatchObject({ value: { record: { text: 'half \ufffd, heel 🙂' } } });
  });
});

describe('a record from a stranger', () => {
  test.each(Object.entries(anyRecordOf))(
    'is refused, or is one the app could have written: %s',
    (kind, records) => {
      const tried = fc
        .sample(records as fc.Arbitrary<unknown>, { seed: 9, numRuns: runs(1, 40) })
        .flatMap((record) => attemptsOn(kind, record));
      const takenIn = tried.filter(({ text }) => {
        const opened = decodeRecord(text);
        return opened.ok && !couldHaveBeenWritten(opened.value);
      });
      expect(tried.length).toBeGreaterThan(150);
      expect(takenIn.map(({ what }) => what)).toEqual([]);
    },
    120_000,
  );

  test.each([
    ['a day that no calendar has', 'occasion', { on: '2026-13-45' }],
    ['a word for a day', 'occasion', { on: 'morgen' }],
    ['30 February', 'intention', { lookBackOn: '2026-02-30' }],
    ['a number beyond reason', 'note', { changedAt: 1e300 }],
    ['an id that every object has', 'note', { id: '__proto__' }],
    ['a count below nothing', 'intention', { rehearsed: -1 }],
    ['an hour that does not come', 'conversationPlan', { at: '25:00' }],
    ['half a sign', 'note', { text: '\ud800' }],
    ['no moment at all', 'networkMap', { versions: [] }],
  ] as const)('with %s is refused', (_what, kind, parts) => {
    const [record] = fc.sample<object>(anyRecordOf[kind], { seed: 3, numRuns: 1 });
    const written = (changed: unknown): string =>
      JSON.stringify({ format: recordFormat, kind, record: changed });
    expect(decodeRecord(written(record)).ok).toBe(true);
    expect(decodeRecord(written({ ...record, ...parts }))).toEqual({ ok: false, failure: 'malformed' });
  });

  test('with a part that would change what every object is, is refused, also deep inside', () => {
    const inside = '"answers":{"__proto__":"x"}';
    expect(decodeRecord(`{"format":${recordFormat},"kind":"conversationPlan","record":{${inside}}}`).ok).toBe(
      false,
    );
    const [plan] = fc.sample(anyRecordOf.conversationPlan, { seed: 3, numRuns: 1 });
    const encoded = encodeRecord('conversationPlan', { ...plan, answers: {} } as never, 'stored');
    expect(decodeRecord(encoded).ok).toBe(true);
    expect(decodeRecord(encoded.replace('"answers":{}', inside))).toEqual({
      ok: false,
      failure: 'malformed',
    });
  });

  test('nested a hundred thousand deep is refused and nothing is thrown', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(decodeRecord(`{"format":1,"kind":"note","record":${deep}}`).ok).toBe(false);
    expect(decodeRecord(deep).ok).toBe(false);
  });
});
