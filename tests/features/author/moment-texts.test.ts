/** The author sees every text there is to translate, in its place in the story. */
import { describe, expect, test } from 'vitest';
import { inWords } from '../../../src/core/scenario/condition-words';
import { momentsOf } from '../../../src/core/scenario/scenario';
import { layOut, nodeSize } from '../../../src/features/author/graph-layout';
import { ownerOfKey, textsAt, textsOfCover } from '../../../src/features/author/moment-texts';
import { shipped } from '../../support/builders/shipped';

const { scenarios, translatable } = shipped;

describe.each(scenarios.map((entry) => [entry.id, entry] as const))('%s', (_, { file, languages }) => {
  const scenario = languages.get('nl');
  if (scenario === undefined) throw new Error(`${file} has no Dutch.`);
  const places = [...momentsOf(scenario), ...scenario.endings].map(({ id }): string => id);
  const shown = new Map(
    [...textsOfCover(scenario), ...places.flatMap((id) => textsAt(scenario, id))].map(
      ({ key, text }) => [key, text] as const,
    ),
  );

  test('no text that is translated is left out, and each is where its messages go', () => {
    const texts = translatable.find((one) => one.file === file)?.texts ?? new Map();
    const names = /^cast\.[^.]+\.name$/;
    expect(texts.size).toBeGreaterThan(20);
    for (const key of texts.keys()) {
      if (names.test(key)) continue;
      expect(shown.has(key), key).toBe(true);
      const owner = ownerOfKey(scenario, key);
      const there = owner === undefined ? textsOfCover(scenario) : textsAt(scenario, owner);
      expect(
        there.some((text) => text.key === key),
        key,
      ).toBe(true);
    }
  });

  test('every moment and ending stands in the graph once, its scene around it, and no scene over another', () => {
    const { bands, edges, height } = layOut(scenario, () => []);
    expect(bands.flatMap(({ nodes }) => nodes.map(({ id }) => id)).sort()).toEqual([...places].sort());
    for (const { top, height: tall, nodes } of bands) {
      for (const { y } of nodes) {
        expect(y).toBeGreaterThanOrEqual(top);
        expect(y).toBeLessThanOrEqual(top + tall);
      }
    }
    for (const [index, band] of bands.slice(1).entries()) {
      const above = bands[index];
      expect(band.top).toBeGreaterThan((above?.top ?? 0) + (above?.height ?? 0) - 1);
      expect(band.top + band.height).toBeLessThanOrEqual(height + 1);
    }
    for (const { points } of edges) expect(points.length).toBeGreaterThan(1);
  });

  test('every choice and every condition stands on its road, over no moment and over no other label', () => {
    const words = { not: 'niet', and: 'en', or: 'of' };
    const { bands, edges, width, height } = layOut(scenario, ({ choice, when, isRest }) => [
      ...(choice === null ? [] : [choice]),
      ...(when === null ? [] : [`als ${inWords(when, words)}`]),
      ...(isRest ? ['anders'] : []),
    ]);
    const labels = edges.flatMap(({ label }) => label ?? []);
    expect(labels).toHaveLength(
      edges.filter(({ road }) => road.choice !== null || road.when !== null || road.isRest).length,
    );
    const boxes = [
      ...labels.map((label) => ({ ...label, name: label.lines.join(' / ') })),
      ...bands.flatMap(({ nodes }) => nodes.map((node) => ({ ...node, ...nodeSize, name: node.id }))),
    ];
    const overlaps = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            one.x < other.x + other.width &&
            other.x < one.x + one.width &&
            one.y < other.y + other.height &&
            other.y < one.y + one.height,
        )
        .map((other) => `${one.name} lies over ${other.name}`),
    );
    expect(overlaps).toEqual([]);
    for (const { x, y, width: wide, height: tall } of labels) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width + 1);
      expect(y + tall).toBeLessThanOrEqual(height + 1);
    }
  });
});
