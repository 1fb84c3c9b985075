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
import { signals } from '../../../../src/core/tools/network-map/signals';
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

  it('put those about the chosen contact first and leave out what was put away', () => {
    const version = map([contact('A', { roles: ['colleague', 'friend'] }), contact('B', { receives: true })]);
    expect(signals(version, null, asId<ContactId>('B'))[0]?.kind).toBe('open-debt');
    expect(signals(version, null, null, new Set(['debt:B'])).map((signal) => signal.id)).not.toContain(
      'debt:B',
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
        for (const signal of found) expect(signal.about.every((id) => known.has(id))).toBe(true);
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
