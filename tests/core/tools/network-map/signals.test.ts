import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId } from '../../../../src/core/shared/ids';
import { compareVersions } from '../../../../src/core/tools/network-map/compare';
import { applyEdit } from '../../../../src/core/tools/network-map/edits';
import {
  beginVersion,
  type Contact,
  type ContactId,
  currentVersion,
  type MapId,
  type MapVersion,
  type NetworkMap,
  tieOf,
  type VersionId,
  withCurrent,
} from '../../../../src/core/tools/network-map/network-map';
import { keptInPlace, type Signal, signals } from '../../../../src/core/tools/network-map/signals';
import { circleIds, edits, versionWithCircles } from './map-arbitraries';

function contact(id: string, over: Partial<Contact> = {}): Contact {
  return {
    id: asId<ContactId>(id),
    alias: id,
    circles: [circleIds[0] ?? asId('k1')],
    ring: 'outer',
    along: 0.5,
    depth: 0.5,
    roles: [],
    touches: 'unknown',
    gives: false,
    receives: false,
    ...over,
  };
}

function map(contacts: readonly Contact[], over: Partial<MapVersion> = {}): MapVersion {
  return { ...versionWithCircles(), contacts, ...over };
}

const kinds = (version: MapVersion, previous: MapVersion | null = null): string[] =>
  signals(version, previous).map((signal) => signal.kind);

describe('signals', () => {
  it('say nothing of an empty map', () => {
    expect(kinds(map([]))).toEqual([]);
  });

  it('ask about two hats, about a debt and about someone near who touches the file', () => {
    expect(kinds(map([contact('A', { roles: ['colleague', 'friend'] })]))).toContain('double-role');
    expect(kinds(map([contact('A', { receives: true })]))).toContain('open-debt');
    expect(kinds(map([contact('A', { receives: true, gives: true })]))).not.toContain('open-debt');
    expect(kinds(map([contact('A', { ring: 'inner', touches: 'yes' })]))).toContain('near-and-touching');
  });

  it('say nothing of a closed circle below six contacts, and speak from six', () => {
    const people = ['A', 'B', 'C', 'D', 'E', 'F'].map((id) => contact(id));
    const tied = (members: readonly Contact[]): MapVersion =>
      map(members, {
        ties: members.flatMap((one, index) =>
          members.slice(index + 1).map((other) => tieOf(one.id, other.id)),
        ),
      });
    expect(kinds(tied(people.slice(0, 5)))).not.toContain('closed-circle');
    const signal = signals(tied(people), null).find((candidate) => candidate.kind === 'closed-circle');
    expect(signal).toMatchObject({ ties: 15, possible: 15 });
  });

  it('speak of empty chairs only after the chairs were looked at', () => {
    expect(kinds(map([]))).not.toContain('empty-chairs');
    expect(kinds(map([], { seatsAsked: true, heard: ['science'] }))).toContain('empty-chairs');
  });

  it('ask a true question by the third person, of whom no more is known than a word and a place', () => {
    const three = ['A', 'B', 'C'].map((id) => contact(id, { ring: 'inner' }));
    expect(kinds(map(three.slice(0, 2)))).toEqual(['near-unknown', 'near-unknown']);
    expect(keptInPlace(signals(map(three), null), []).map(({ kind }) => kind)).toEqual([
      'missing-voice',
      'one-circle',
      'near-unknown',
    ]);
    expect(kinds(map(three, { seatsAsked: true }))).not.toContain('missing-voice');
    const spread = three.map((one, index) => ({
      ...one,
      circles: [circleIds[index] ?? asId('k1')] as const,
    }));
    expect(kinds(map(spread))).not.toContain('one-circle');
  });

  it('say that two reach each other through the person only when no chain of acquaintances joins them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 10 }),
        fc.array(fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const), {
          minLength: 8,
          maxLength: 8,
        }),
        (pairs, touches) => {
          const people = touches.map((one, index) => contact(`c${index}`, { touches: one }));
          const at = (index: number): Contact => people[index] ?? contact('nobody');
          const ties = pairs
            .filter(([one, other]) => one !== other)
            .map(([one, other]) => tieOf(at(one).id, at(other).id));
          // By steps of one tie, as long as anybody is added: another way than the code's own.
          const reach = (from: ContactId): ReadonlySet<ContactId> => {
            const seen = new Set([from]);
            for (let size = 0; size < seen.size; ) {
              size = seen.size;
              for (const { a, b } of ties) {
                if (seen.has(a)) seen.add(b);
                if (seen.has(b)) seen.add(a);
              }
            }
            return seen;
          };
          const expected = people.flatMap((one, index) =>
            people
              .slice(index + 1)
              .filter((other) => one.touches === 'yes' && other.touches === 'yes')
              .filter((other) => ties.length > 0 && !reach(one.id).has(other.id))
              .map((other) => `bridge:${one.id}:${other.id}`),
          );
          const found = signals(map(people, { ties }), null).filter(({ kind }) => kind === 'bridge');
          expect(found.map(({ id }) => id).sort()).toEqual(expected.sort());
        },
      ),
    );
  });

  it('have ids of their own and speak only of contacts on the map, for any map', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 60 }), (tried) => {
        const version = tried.reduce<MapVersion>((current, attempt) => {
          const next = applyEdit(current, attempt);
          return next.ok ? next.value : current;
        }, versionWithCircles());
        const found = signals(version, null);
        const known = new Set(version.contacts.map((candidate) => candidate.id));
        expect(new Set(found.map((signal) => signal.id)).size).toBe(found.length);
        const named = (signal: Signal): readonly Contact[] =>
          'contact' in signal ? [signal.contact] : signal.kind === 'bridge' ? [signal.one, signal.other] : [];
        for (const signal of found) expect(named(signal).every(({ id }) => known.has(id))).toBe(true);
      }),
    );
  });
});

describe('the questions that are shown', () => {
  it('are three at most, of different kinds, and what stays true stays where it was, whatever is done', () => {
    const isFirst = ({ kind }: Signal): boolean =>
      ['double-role', 'empty-chairs', 'missing-voice'].includes(kind);
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 60 }), (tried) => {
        let version = versionWithCircles();
        let shown: readonly Signal[] = [];
        for (const attempt of tried) {
          const next = applyEdit(version, attempt);
          if (next.ok) version = next.value;
          const found = signals(version, null);
          const before = shown;
          shown = keptInPlace(
            found,
            before.map(({ id }) => id),
          );
          expect(new Set(shown.map(({ kind }) => kind)).size).toBe(shown.length);
          expect(shown.length).toBe(Math.min(3, new Set(found.map(({ kind }) => kind)).size));
          const stay = before.filter(({ id }) => found.some((one) => one.id === id));
          const kept = stay.filter(({ id }) => shown.some((one) => one.id === id));
          // Only a double role or an empty chair takes a place, and only the place of a lesser one.
          for (const gone of stay.filter((one) => !kept.includes(one))) expect(isFirst(gone)).toBe(false);
          const order = kept.map(({ id }) => shown.findIndex((one) => one.id === id));
          expect(order).toEqual([...order].sort((a, b) => a - b));
          if (stay.length === before.length)
            for (const one of kept)
              expect(shown.findIndex(({ id }) => id === one.id)).toBe(before.indexOf(one));
          for (const first of found.filter(isFirst))
            expect(shown.map(({ kind }) => kind)).toContain(first.kind);
        }
      }),
    );
  });
});

describe('two moments compared', () => {
  it('tell who came, who left and what changed, and leave the older moment as it was', () => {
    const first = map([contact('A'), contact('B', { ring: 'inner', roles: ['friend'] })]);
    const begun: NetworkMap = {
      id: asId<MapId>('m'),
      codeWord: 'Dossier Linde',
      versions: [first],
      changedAt: 1,
    };
    const second = beginVersion(begun, asId<VersionId>('v2'), 'annual-talk', '2026-11-24', 2);
    const edited = withCurrent(
      second,
      {
        ...currentVersion(second),
        contacts: [contact('B', { ring: 'outer', roles: ['friend', 'supplier'] }), contact('C')],
      },
      3,
    );
    expect(edited.versions[0]).toBe(first);
    const difference = compareVersions(first, currentVersion(edited));
    expect(difference.came.map((person) => person.id)).toEqual(['C']);
    expect(difference.left.map((person) => person.id)).toEqual(['A']);
    expect(difference.changed[0]).toMatchObject({
      ring: { from: 'inner', to: 'outer' },
      rolesGained: ['supplier'],
    });
    expect(difference.churn).toBeCloseTo(2 / 3, 9);
    expect(kinds(currentVersion(edited), first)).toContain('newcomers');
  });
});
