import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LABEL_LINE,
  type LabelBox,
  linesNeeded,
  type Point,
  pathOf,
  type RoadDrawing,
  type RoadStop,
  type Segment,
  type WalkedRoad,
} from '../../../src/features/debrief/roads/road-drawing';
import { drawRoads } from '../../../src/features/debrief/roads/road-map-geometry';
import { assignRows, type Stretch } from '../../../src/features/debrief/roads/road-rows';

/** The road of the design's own drawing: three decisions and an ending. */
const dinner: WalkedRoad = {
  ending: 'Thijs trok zich al terug. Govert weet waar uw grens ligt',
  stops: [
    {
      key: 'taken-0',
      taken: 'Ja zeggen, verder niets',
      untaken: [
        { key: 'vragen', label: 'Vragen wie er komen', leads: { kind: 'rejoins', stop: 1 }, trace: null },
        {
          key: 'afzeggen',
          label: 'Afzeggen',
          leads: { kind: 'ending', title: 'Thuis', full: false },
          trace: null,
        },
      ],
    },
    {
      key: 'taken-1',
      taken: 'Vriendelijk en vaag',
      untaken: [
        {
          key: 'grens',
          label: 'Een grens trekken',
          leads: { kind: 'ending', title: 'Iedereen tegelijk', full: true },
          trace: null,
        },
        {
          key: 'verleggen',
          label: 'Het gesprek verleggen',
          leads: { kind: 'rejoins', stop: 2 },
          trace: 'laat één afloop open',
        },
      ],
    },
    {
      key: 'taken-2',
      taken: 'Govert bellen',
      untaken: [
        {
          key: 'chat',
          label: 'Antwoorden in de chat',
          leads: { kind: 'ending', title: 'Niemand weet', full: true },
          trace: null,
        },
        {
          key: 'co',
          label: 'Naar de compliance officer',
          leads: { kind: 'ending', title: 'Op papier', full: true },
          trace: null,
        },
      ],
    },
  ],
};

const words = fc.array(fc.constantFrom('Govert', 'bellen', 'een', 'grens', 'compliance', 'gesprek', 'af'), {
  minLength: 1,
  maxLength: 6,
});
const label = words.map((parts) => parts.join(' '));

const roads: fc.Arbitrary<WalkedRoad> = fc
  .array(
    fc.record({ taken: label, others: fc.array(fc.tuple(label, fc.nat(9)), { minLength: 1, maxLength: 4 }) }),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map((stops) => ({
    ending: 'Thijs trok zich al terug',
    stops: stops.map(
      (stop, column): RoadStop => ({
        key: `taken-${column}`,
        taken: stop.taken,
        untaken: stop.others.map(([text, roll], index) => ({
          key: `other-${column}-${index}`,
          label: text,
          leads:
            roll < 4
              ? { kind: 'rejoins', stop: Math.min(stops.length, column + 1 + (roll % 3)) }
              : roll < 7
                ? { kind: 'ending', title: text, full: roll !== 4 }
                : { kind: 'elsewhere' },
          trace: roll % 2 === 0 ? null : text,
        })),
      }),
    ),
  }));

/** Forty points along a segment; a bend is the curve that `pathOf` writes. */
function pointsOf({ from, to }: Segment): Point[] {
  return Array.from({ length: 41 }, (_, index) => {
    const t = index / 40;
    const curve = (a: number, b: number, c: number, d: number) =>
      (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
    const middle = (from.x + to.x) / 2;
    return { x: curve(from.x, middle, middle, to.x), y: curve(from.y, from.y, to.y, to.y) };
  });
}

function inside(box: LabelBox, { x, y }: Point): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.lines * LABEL_LINE;
}

function crossed(drawing: RoadDrawing): string[] {
  const segments = [...drawing.walked, ...drawing.roads.flatMap((road) => road.segments)];
  return drawing.labels
    .filter((box) => segments.some((segment) => pointsOf(segment).some((point) => inside(box, point))))
    .map((box) => box.key);
}

describe('the road map', () => {
  it('lets no line cross a label, on any road', () => {
    fc.assert(
      fc.property(roads, (road) => {
        expect(crossed(drawRoads(road))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps labels apart and inside the drawing', () => {
    fc.assert(
      fc.property(roads, (road) => {
        const { labels, width, height } = drawRoads(road);
        for (const a of labels) {
          expect(a.x).toBeGreaterThanOrEqual(0);
          expect(a.x + a.width).toBeLessThanOrEqual(width + 10);
          expect(a.y + a.lines * LABEL_LINE).toBeLessThanOrEqual(height);
          for (const b of labels) {
            if (a === b || a.key.startsWith('scene') || b.key.startsWith('scene')) continue;
            const apart =
              a.x + a.width <= b.x ||
              b.x + b.width <= a.x ||
              a.y + a.lines * LABEL_LINE <= b.y ||
              b.y + b.lines * LABEL_LINE <= a.y;
            expect(apart, `${a.key} and ${b.key}`).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('bends away from the walked road only in the last 92 pixels before a column', () => {
    fc.assert(
      fc.property(roads, (road) => {
        const drawing = drawRoads(road);
        const columns = drawing.nodes.filter((node) => node.kind !== 'untaken').map((node) => node.at.x);
        for (const { segments } of drawing.roads) {
          const [split] = segments;
          if (split === undefined || split.from.y === split.to.y) continue;
          const column = columns.find((x) => x > split.from.x && x - split.to.x === 34);
          expect(column).toBeDefined();
          expect((column ?? 0) - split.from.x).toBeLessThanOrEqual(92);
        }
      }),
    );
  });

  it('gives every choice and every ending that can be seen from here its own node', () => {
    const { nodes } = drawRoads(dinner);
    expect(nodes.filter((node) => node.kind === 'walked')).toHaveLength(3);
    expect(nodes.filter((node) => node.kind === 'untaken')).toHaveLength(6);
    expect(nodes.filter((node) => node.kind === 'ending')).toHaveLength(3);
    expect(nodes.filter((node) => node.kind === 'here')).toHaveLength(1);
    const places = nodes.map(({ at }) => `${at.x},${at.y}`);
    expect(new Set(places).size).toBe(nodes.length);
  });

  it('stops an early exit with a bar and brings a rejoining road back to the walked one', () => {
    const { roads: drawn, walked } = drawRoads(dinner);
    const road = (key: string) => drawn.find((candidate) => candidate.key === key);
    expect(road('afzeggen')?.bar).not.toBeNull();
    expect(road('vragen')?.bar).toBeNull();
    expect(road('vragen')?.segments.at(-1)?.to.y).toBe(walked[0]?.from.y);
  });

  it('lets a road that comes back and leaves something behind run on beside the walked one, to its end', () => {
    const { roads: drawn, walked, labels } = drawRoads(dinner);
    const traced = drawn.find(({ key }) => key === 'verleggen');
    const end = traced?.segments.at(-1)?.to;
    expect(traced?.isTraced).toBe(true);
    expect(end?.x).toBe(walked[0]?.to.x);
    expect(Math.abs((end?.y ?? 0) - (walked[0]?.to.y ?? 0))).toBe(7);
    expect(drawn.find(({ key }) => key === 'vragen')?.isTraced).toBe(false);
    // What it leaves behind stands below its label.
    expect(labels.find(({ key }) => key === 'verleggen')?.lines).toBeGreaterThan(
      linesNeeded('Het gesprek verleggen', 230),
    );
  });

  it('draws no second line beside the walked one, however many roads come back and leave something behind', () => {
    fc.assert(
      fc.property(roads, (road) => {
        const { roads: drawn, walked } = drawRoads(road);
        for (const { from, to } of walked) {
          const beside = drawn
            .flatMap(({ segments }) => segments)
            .filter(
              (line) => line.from.y === line.to.y && line.to.x === to.x && Math.abs(line.to.y - from.y) === 7,
            );
          expect(beside.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('goes on with it in every stave that follows', () => {
    const back = {
      key: 'back',
      label: 'Vragen',
      leads: { kind: 'rejoins', stop: 1 },
      trace: 'sluit één afloop',
    } as const;
    const stops = Array.from(
      { length: 6 },
      (_, index): RoadStop => ({
        key: `taken-${index}`,
        taken: 'Bellen',
        untaken: index === 0 ? [back] : [],
      }),
    );
    const { roads: drawn, walked } = drawRoads({ stops, ending: 'Het einde' });
    expect(drawn.map(({ segments }) => segments.at(-1)?.to.x)).toEqual(walked.map(({ to }) => to.x));
  });

  it('goes on in a second stave when the columns do not fit', () => {
    const stops = Array.from(
      { length: 6 },
      (_, index): RoadStop => ({ key: `taken-${index}`, taken: 'Bellen', untaken: [] }),
    );
    const drawing = drawRoads({ stops, ending: 'Het einde' });
    expect(drawing.walked).toHaveLength(2);
    expect(Math.max(...drawing.nodes.map((node) => node.at.x))).toBeLessThanOrEqual(drawing.width);
    expect(drawing.walked[1]?.from.y).toBeGreaterThan(drawing.walked[0]?.from.y ?? 0);
  });

  it('draws a road without an ending only as far as it was walked', () => {
    const drawing = drawRoads({ stops: dinner.stops.slice(0, 2), ending: null });
    expect(drawing.nodes.some((node) => node.kind === 'here')).toBe(false);
    expect(crossed(drawing)).toEqual([]);
  });

  it('never puts two roads on one row in the same column', () => {
    const stretch = fc.tuple(fc.nat(6), fc.nat(4), fc.boolean()).map(
      ([from, span, merges]): Omit<Stretch, 'key'> => ({
        from,
        last: from + span,
        mergesBefore: merges ? from + span + 1 : null,
      }),
    );
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 14 }), (list) => {
        const named = list.map((item, index): Stretch => ({ ...item, key: String(index) }));
        const rows = assignRows(named);
        for (const a of named) {
          expect(rows.get(a.key)).not.toBe(0);
          for (const b of named) {
            if (a === b || rows.get(a.key) !== rows.get(b.key)) continue;
            expect(a.last < b.from || b.last < a.from).toBe(true);
          }
        }
      }),
    );
  });

  it('reckons label lines by whole words', () => {
    expect(linesNeeded('Afzeggen', 120)).toBe(1);
    expect(linesNeeded('Naar de compliance officer', 120)).toBe(3);
    expect(linesNeeded('Naar de compliance officer', 240)).toBe(1);
  });

  it('writes level stretches and bends as one path', () => {
    const path = pathOf([
      { from: { x: 0, y: 40 }, to: { x: 20, y: 0 } },
      { from: { x: 20, y: 0 }, to: { x: 60, y: 0 } },
    ]);
    expect(path).toBe('M0 40C10 40 10 0 20 0H60');
  });
});
