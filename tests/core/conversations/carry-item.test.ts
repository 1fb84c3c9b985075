import { expect, test } from 'vitest';
import { broughtTo, type CarryItem } from '../../../src/core/conversations/carry-item';
import { asId } from '../../../src/core/shared/ids';

const item: CarryItem = {
  id: asId('c'),
  kind: 'doubt',
  text: 'Weegt dit mee?',
  origin: { place: 'tool', tool: 'nevenactiviteiten', record: 'w' },
  broughtTo: [],
  madeAt: 1,
  doneAt: null,
};

test('an item remembers each place it was brought to, once', () => {
  const plan = { place: 'tool', tool: 'gesprekswijzer', record: 'p' } as const;
  const once = broughtTo(item, plan);
  expect(once.broughtTo).toEqual([plan]);
  expect(broughtTo(once, plan)).toBe(once);
  expect(broughtTo(once, { ...plan, record: 'q' }).broughtTo).toHaveLength(2);
});
