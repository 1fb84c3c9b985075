/** Where a key that is new in a map goes: in the order in which authors are used to read. */

/** The keys that one meets together, in the order of the example module; others come last. */
const order = [
  'id',
  'own',
  'title',
  'name',
  'initials',
  'kind',
  'act',
  'words',
  'spoken',
  'label',
  'did',
  'whatIf',
  'standfirst',
  'question',
  'role',
  'relation',
  'object',
  'cast',
  'memory',
  'opening',
  'documents',
  'time',
  'place',
  'circumstance',
  'later',
  'channel',
  'view',
  'intro',
  'plan',
  'moments',
  'lines',
  'next',
  'decision',
  'prompt',
  'given',
  'lookBack',
  'choices',
  'scenes',
  'endings',
  'when',
  'effects',
  'to',
  'honours',
  'strains',
  'mechanism',
  'mechanismHere',
  'person',
  'present',
  'text',
  'prices',
  'source',
  'document',
  'early',
  'taken',
  'sources',
  'voices',
  'group',
  'facilitator',
  'turns',
  'occasions',
  'varies',
  'was',
  'retired',
];

function sharedParts(one: readonly string[], other: readonly string[]): number {
  const different = one.findIndex((part, index) => part !== other[index]);
  return different === -1 ? one.length : different;
}

/** Behind the key that has most in common with a dotted one, as in a translation; undefined for any other key. */
function besideKin(keys: readonly string[], key: string): number | undefined {
  if (!key.includes('.')) return undefined;
  const parts = key.split('.');
  const shared = keys.map((other) => sharedParts(parts, other.split('.')));
  const most = Math.max(0, ...shared);
  return most === 0 ? keys.length : shared.lastIndexOf(most) + 1;
}

/** Before which of `keys` a new one is put. */
export function placeInOrder(keys: readonly string[], key: string): number {
  const beside = besideKin(keys, key);
  if (beside !== undefined) return beside;
  const rank = order.indexOf(key);
  if (rank === -1) return keys.length;
  const before = keys.findLastIndex((other) => order.includes(other) && order.indexOf(other) < rank);
  const after = keys.findIndex((other) => order.indexOf(other) > rank);
  return before !== -1 ? before + 1 : after !== -1 ? after : keys.length;
}
