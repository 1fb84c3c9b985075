import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId } from '../../../../src/core/shared/ids';
import { applyEdit, beginHistory, edit, redo, undo } from '../../../../src/core/tools/network-map/edits';
import {
  type CircleId,
  type Contact,
  type ContactId,
  currentVersion,
  type MapVersion,
  type NetworkMap,
  standingIn,
} from '../../../../src/core/tools/network-map/network-map';
import { circleIds, contactIds, edits, versionWithCircles } from './map-arbitraries';

function mapWithCircles(): NetworkMap {
  return { id: asId('m'), codeWord: 'Linde', versions: [versionWithCircles()], changedAt: 0 };
}

function expectSound(version: MapVersion): void {
  const circles = new Set(version.circles.map((circle) => circle.id));
  const contacts = new Set(version.contacts.map((contact) => contact.id));
  expect(contacts.size).toBe(version.contacts.length);
  for (const contact of version.contacts) {
    expect(contact.alias.trim()).not.toBe('');
    expect(contact.circles.every((circle) => circles.has(circle))).toBe(true);
    expect(contact.along).toBeGreaterThanOrEqual(0);
    expect(contact.depth).toBeLessThanOrEqual(1);
  }
  const seen = new Set<string>();
  for (const { a, b } of version.ties) {
    expect(contacts.has(a) && contacts.has(b)).toBe(true);
    expect(a < b).toBe(true);
    expect(seen.has(`${a} ${b}`)).toBe(false);
    seen.add(`${a} ${b}`);
  }
}

describe('edits of a map', () => {
  it('refuse a word that is too long, and cut none', () => {
    const version = versionWithCircles();
    const contact = (alias: string): Contact => ({
      id: asId<ContactId>('c'),
      alias,
      circles: [asId<CircleId>('k1')],
      ring: 'inner',
      along: 0.5,
      depth: 0.5,
      roles: [],
      touches: 'no',
      gives: false,
      receives: false,
    });
    const fits = `${'a'.repeat(23)}🙂`;
    const added = applyEdit(version, { kind: 'add-contact', contact: contact(` ${fits} `) });
    expect(added).toMatchObject({ value: { contacts: [{ alias: fits }] } });
    const tooLong = { failure: 'alias-too-long' };
    expect(applyEdit(version, { kind: 'add-contact', contact: contact(`${fits}b`) })).toMatchObject(tooLong);
    if (!added.ok) throw new Error(added.failure);
    const patch = { alias: `${fits}b` };
    const change = { kind: 'change-contact', contact: asId<ContactId>('c'), patch } as const;
    expect(applyEdit(added.value, change)).toMatchObject(tooLong);
    const rename = { kind: 'rename-circle', circle: asId<CircleId>('k1'), label: 'a'.repeat(25) } as const;
    expect(applyEdit(version, rename)).toMatchObject({ failure: 'label-too-long' });
  });

  it('leave a sound map, whatever is tried in whatever order', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 60 }), (tried) => {
        let version = versionWithCircles();
        for (const attempt of tried) {
          const next = applyEdit(version, attempt);
          if (next.ok) version = next.value;
          expectSound(version);
        }
      }),
    );
  });

  it('can all be undone to the beginning and done again to the end', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 40 }), (tried) => {
        const start = mapWithCircles();
        let history = beginHistory(start);
        for (const attempt of tried) {
          const next = edit(history, [attempt], 1);
          if (next.ok) history = next.value;
        }
        const end = history.present;
        while (history.past.length > 0) history = undo(history);
        expect(history.present).toBe(start);
        while (history.future.length > 0) history = redo(history);
        expect(history.present).toBe(end);
      }),
    );
  });

  it('of one drag are undone as one', () => {
    const [id] = contactIds;
    if (id === undefined) throw new Error('the sample has contacts');
    const added = edit(
      beginHistory(mapWithCircles()),
      [
        {
          kind: 'add-contact',
          contact: {
            id,
            alias: 'A',
            circles: [versionWithCircles().circles[0]?.id ?? ('' as never)],
            ring: 'outer',
            along: 0.1,
            depth: 0.5,
            roles: [],
            touches: 'unknown',
            gives: false,
            receives: false,
          },
        },
      ],
      1,
    );
    if (!added.ok) throw new Error(added.failure);
    let history = added.value;
    for (const along of [0.2, 0.3, 0.4]) {
      const moved = edit(history, [{ kind: 'change-contact', contact: id, patch: { along } }], 1, 'drag-1');
      if (!moved.ok) throw new Error(moved.failure);
      history = moved.value;
    }
    expect(currentVersion(history.present).contacts[0]?.along).toBe(0.4);
    expect(currentVersion(undo(history).present).contacts[0]?.along).toBe(0.1);
  });
});

describe('the circles of a contact that is moved', () => {
  const [k1 = asId<CircleId>('k1'), k2 = asId<CircleId>('k2'), k3 = asId<CircleId>('k3')] = circleIds;

  it('stay the same ones within its own circles; from another circle it leaves the one it stood in', () => {
    expect(standingIn([k1, k2], k2)).toEqual([k2, k1]);
    expect(standingIn([k1, k2], k3)).toEqual([k3, k2]);
    expect(standingIn([k1], k2)).toEqual([k2]);
  });
});
