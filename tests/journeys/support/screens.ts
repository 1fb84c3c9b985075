/**
 * Every screen there is, from the addresses of the app: a new address is looked at by itself, and a new part of one says
 * that nobody knows what to fill in.
 */
import { toolIds } from '../../../src/core/scenario/vocabulary';
import { patterns } from '../../../src/state/addresses';
import { cases, first } from './stories';

/** What stands in an address where the pattern leaves room. */
const filled: Readonly<Record<string, readonly string[]>> = {
  module: ['netwerkbewust'],
  scenario: [first.id],
  mini: [cases.again.id],
  tool: toolIds,
};

/** In development only, or a window that says nothing by itself until a session is led from another. */
const elsewhere: readonly string[] = [patterns.authorDesk, patterns.authorStage];

function addressesOf(pattern: string): readonly string[] {
  const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  return names.reduce<readonly string[]>(
    (addresses, name) => {
      const values = filled[name];
      if (values === undefined) throw new Error(`screens.ts does not know what to fill in for :${name}.`);
      return addresses.flatMap((address) => values.map((value) => address.replace(`:${name}`, value)));
    },
    [pattern],
  );
}

/** The address of each screen, and one that leads nowhere. */
export const screens: readonly string[] = [
  ...Object.values(patterns)
    .filter((pattern) => !elsewhere.includes(pattern))
    .flatMap(addressesOf),
  '/nergens',
];
