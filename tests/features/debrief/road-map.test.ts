import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type LabelBox,
  LETTER,
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
import { type TextScale, textScales } from '../../../src/state/text-scale';

const drawn: TextScale = { letter: 1, line: 1 };

/** Every size and spacing of the text that a reader can choose. */
const scales = fc
  .tuple(
    fc.constantFrom(...Object.values(textScales.letter)),
    fc.constantFrom(...Object.values(textScales.spacing)),
  )
  .map(([letter, spacing]): TextScale => ({ letter, line: letter * spacing }));

/** The road of the design's own drawing: three decisions and an ending. */
const dinner: WalkedRoad = {
  ending: { scene: 'Hoe het afliep', title: 'Thijs trok zich al terug. Govert weet waar uw grens ligt' },
  stops: [
    {
      key: 'taken-0',
      scene: 'Scène 1. Aan tafel',
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
      scene: 'Scène 2. Aan tafel',
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
      scene: 'Scène 3. Aan tafel',
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
    fc.record({
      scene: label,
      taken: label,
      others: fc.array(fc.tuple(label, fc.nat(9)), { minLength: 1, maxLength: 4 }),
    }),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map((stops) => ({
    ending: { scene: 'Hoe het afliep', title: 'Thijs trok zich al terug' },
    stops: stops.map(
      (stop, column): RoadStop => ({
        key: `taken-${column}`,
        scene: stop.scene,
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

function inside(box: LabelBox, line: number, { x, y }: Point): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.lines * line;
}

function crossed(drawing: RoadDrawing): string[] {
  const segments = [...drawing.walked, ...drawing.roads.flatMap((road) => road.segments)];
  return drawing.labels
    .filter((box) =>
      segments.some((segment) => pointsOf(segment).some((point) => inside(box, drawing.line, point))),
    )
    .map((box) => box.key);
}

describe('the road map', () => {
  it('lets no line cross a label, on any road', () => {
    fc.assert(
      fc.property(roads, scales, (road, scale) => {
        expect(crossed(drawRoads(road, scale))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps labels apart and inside the drawing', () => {
    fc.assert(
      fc.property(roads, scales, (road, scale) => {
        const { labels, width, height, line } = drawRoads(road, scale);
        for (const a of labels) {
          expect(a.x).toBeGreaterThanOrEqual(0);
          expect(a.x + a.width).toBeLessThanOrEqual(width + 10);
          expect(a.y + a.lines * line).toBeLessThanOrEqual(height);
          for (const b of labels) {
            if (a === b) continue;
            const apart =
              a.x + a.width <= b.x ||
              b.x + b.width <= a.x ||
              a.y + a.lines * line <= b.y ||
              b.y + b.lines * line <= a.y;
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
        const drawing = drawRoads(road, drawn);
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
    const { nodes } = drawRoads(dinner, drawn);
    expect(nodes.filter((node) => node.kind === 'walked')).toHaveLength(3);
    expect(nodes.filter((node) => node.kind === 'untaken')).toHaveLength(6);
    expect(nodes.filter((node) => node.kind === 'ending')).toHaveLength(3);
    expect(nodes.filter((node) => node.kind === 'here')).toHaveLength(1);
    const places = nodes.map(({ at }) => `${at.x},${at.y}`);
    expect(new Set(places).size).toBe(nodes.length);
  });

  it('stops an early exit with a bar and brings a rejoining road back to the walked one', () => {
    const { roads: lines, walked } = drawRoads(dinner, drawn);
    const road = (key: string) => lines.find((candidate) => candidate.key === key);
    expect(road('afzeggen')?.bar).not.toBeNull();
    expect(road('vragen')?.bar).toBeNull();
    expect(road('vragen')?.segments.at(-1)?.to.y).toBe(walked[0]?.from.y);
  });

  it('lets a road that comes back and leaves something behind run on beside the walked one, to its end', () => {
    const { roads: lines, walked, labels } = drawRoads(dinner, drawn);
    const traced = lines.find(({ key }) => key === 'verleggen');
    const end = traced?.segments.at(-1)?.to;
    expect(traced?.isTraced).toBe(true);
    expect(end?.x).toBe(walked[0]?.to.x);
    expect(Math.abs((end?.y ?? 0) - (walked[0]?.to.y ?? 0))).toBe(7);
    expect(lines.find(({ key }) => key === 'vragen')?.isTraced).toBe(false);
    // What it leaves behind stands below its label.
    expect(labels.find(({ key }) => key === 'verleggen')?.lines).toBeGreaterThan(
      linesNeeded('Het gesprek verleggen', 230, LETTER),
    );
  });

  it('draws no second line beside the walked one, however many roads come back and leave something behind', () => {
    fc.assert(
      fc.property(roads, (road) => {
        const { roads: lines, walked } = drawRoads(road, drawn);
        for (const { from, to } of walked) {
          const beside = lines
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
        scene: `Scène ${index + 1}. Aan tafel`,
        taken: 'Bellen',
        untaken: index === 0 ? [back] : [],
      }),
    );
    const { roads: lines, walked } = drawRoads(
      { stops, ending: { scene: 'Hoe het afliep', title: 'Het einde' } },
      drawn,
    );
    expect(lines.map(({ segments }) => segments.at(-1)?.to.x)).toEqual(walked.map(({ to }) => to.x));
  });

  it('goes on in a second stave when the columns do not fit', () => {
    const stops = Array.from(
      { length: 6 },
      (_, index): RoadStop => ({ key: `taken-${index}`, scene: 'Aan tafel', taken: 'Bellen', untaken: [] }),
    );
    const drawing = drawRoads({ stops, ending: { scene: 'Hoe het afliep', title: 'Het einde' } }, drawn);
    expect(drawing.walked).toHaveLength(2);
    expect(Math.max(...drawing.nodes.map((node) => node.at.x))).toBeLessThanOrEqual(drawing.width);
    expect(drawing.walked[1]?.from.y).toBeGreaterThan(drawing.walked[0]?.from.y ?? 0);
  });

  it('draws a road without an ending only as far as it was walked', () => {
    const drawing = drawRoads({ stops: dinner.stops.slice(0, 2), ending: null }, drawn);
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
    expect(linesNeeded('Afzeggen', 120, LETTER)).toBe(1);
    expect(linesNeeded('Naar de compliance officer', 120, LETTER)).toBe(3);
    expect(linesNeeded('Naar de compliance officer', 240, LETTER)).toBe(1);
    // A word that is wider than its room is broken.
    expect(linesNeeded('De integriteitscoördinator', 80, LETTER)).toBe(4);
  });

  it('writes level stretches and bends as one path', () => {
    const path = pathOf([
      { from: { x: 0, y: 40 }, to: { x: 20, y: 0 } },
      { from: { x: 20, y: 0 }, to: { x: 60, y: 0 } },
    ]);
    expect(path).toBe('M0 40C10 40 10 0 20 0H60');
  });
});
