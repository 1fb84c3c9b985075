import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { egoMeasures } from '../../../../src/core/tools/network-map/measures';
import reference from './reference-measures.json';

describe('measures of an ego network', () => {
  it.each(reference.cases.map((sample) => [sample.name, sample] as const))(
    'match the independent implementation for %s',
    (_name, sample) => {
      const group = sample.group as Record<string, string> | null;
      const found = egoMeasures({ ego: sample.ego, alters: sample.alters, ties: sample.ties, group });
      const expected = sample.expected as Record<string, number | null | undefined>;
      for (const measure of ['size', 'density', 'components', 'egoBetweenness', 'eiIndex'] as const) {
        const wanted = expected[measure] ?? null;
        if (wanted === null) expect(found[measure]).toBeNull();
        else expect(found[measure]).toBeCloseTo(wanted, 9);
      }
    },
  );

  it('are null or zero where nothing can be said', () => {
    expect(egoMeasures({ ego: 'you', alters: [], ties: [] })).toEqual({
      size: 0,
      density: null,
      components: 0,
      openPairs: 0,
      egoBetweenness: 0,
      eiIndex: null,
    });
  });

  const networks = fc.integer({ min: 0, max: 12 }).chain((size) =>
    fc.record({
      alters: fc.constant(Array.from({ length: size }, (_, index) => `c${index}`)),
      ties: fc.array(
        fc
          .tuple(fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 13 }))
          .map(([a, b]) => [`c${a}`, `c${b}`]),
        { maxLength: 40 },
      ),
    }),
  );

  it('do not depend on the order or the direction in which ties were drawn, nor on drawing one twice', () => {
    fc.assert(
      fc.property(networks, ({ alters, ties }) => {
        const turned = [...ties, ...ties].map(([a = '', b = '']) => [b, a]).reverse();
        const one = egoMeasures({ ego: 'you', alters, ties });
        const other = egoMeasures({ ego: 'you', alters, ties: turned });
        expect({ ...other, egoBetweenness: 0 }).toEqual({ ...one, egoBetweenness: 0 });
        expect(other.egoBetweenness).toBeCloseTo(one.egoBetweenness, 9);
      }),
    );
  });

  it('agree with each other: open pairs and density describe the same ties, and a bridge needs an open pair', () => {
    fc.assert(
      fc.property(networks, ({ alters, ties }) => {
        const { size, density, openPairs, egoBetweenness, components } = egoMeasures({
          ego: 'you',
          alters,
          ties,
        });
        if (density !== null) expect(1 - density).toBeCloseTo(openPairs / ((size * (size - 1)) / 2), 9);
        expect(egoBetweenness).toBeLessThanOrEqual(openPairs + 1e-9);
        expect(components).toBeLessThanOrEqual(size);
      }),
    );
  });
});
