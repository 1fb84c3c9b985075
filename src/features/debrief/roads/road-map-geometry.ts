/**
 * The road map (lijnenkaart) as geometry: columns are decisions, rows are roads. A road runs level above
 * its label and bends only shortly before the next column, so no line crosses a label. When the walked
 * road has more columns than fit the width, the map goes on in a second stave, like music.
 *
 * All numbers are CSS pixels at a root of 16; the view turns them into rem.
 */

import type { RoadLeads } from '../../../core/debrief/roads';
import type { TextScale } from '../../../state/text-scale';
import {
  type DrawnRoad,
  LABEL_LINE,
  type LabelBox,
  LETTER,
  linesNeeded,
  type Point,
  type RoadDrawing,
  type RoadNode,
  type Segment,
  SMALL_LETTER,
  type WalkedRoad,
} from './road-drawing';
import { assignRows, closeUp, type Stretch, stretchOf } from './road-rows';

const WIDTH = 1280;
const LABEL_DROP = 15;
const LABEL_INDENT = 10;
/** Between the lowest label of a row and the line of the next. */
const ROW_GAP = 14;
const ENDING_LABEL = 240;
/** What a label takes at most, at the letter as drawn: a line must not become long. */
const WIDEST_LABEL = 230;
const STAVE_GAP = 40;
/** Below the names of the scenes: room for the sign of the first road. */
const HEAD_GAP = 22;
const SPLIT = { from: 92, to: 34 };
const MERGE = { from: 144, to: 98 };
/** Before a road begins to merge, a label beside it must have ended. */
const MERGE_CLEARANCE = 148;
const SPLIT_CLEARANCE = 98;
const PLAIN_CLEARANCE = 34;
const BAR_AFTER = 112;
/** How far beside the walked road runs what comes back and leaves something behind. */
const TRACE_GAP = 7;

interface Frame {
  readonly columns: number;
  readonly perStave: number;
  readonly first: number;
  readonly step: number;
  readonly scale: TextScale;
}

/** Lays out the map for text of this size. Pure: the same road gives the same drawing. */
export function drawRoads(road: WalkedRoad, scale: TextScale): RoadDrawing {
  const endingColumn = road.stops.length;
  const columns = endingColumn + (road.ending === null ? 0 : 1);
  const frame = frameFor(columns, scale);
  const stretches = road.stops.flatMap((stop, column) =>
    stop.untaken.map((untaken) =>
      stretchOf(untaken.key, column, reach(untaken.leads, columns), endingColumn),
    ),
  );
  const rows = assignRows(stretches);
  const parts: RoadDrawing[] = [];
  let top = 0;
  for (let first = 0; first < columns; first += frame.perStave) {
    const stave = drawStave(road, frame, stretches, rows, first, top);
    parts.push(stave);
    top += stave.height;
  }
  return {
    width: WIDTH,
    height: top,
    start: parts[0]?.start ?? null,
    walked: parts.flatMap((part) => part.walked),
    roads: parts.flatMap((part) => part.roads),
    nodes: parts.flatMap((part) => part.nodes),
    labels: parts.flatMap((part) => part.labels),
    line: lineOf(scale),
  };
}

/** Whole pixels, so that what is added up fits exactly. */
function lineOf({ line }: TextScale): number {
  return Math.ceil(LABEL_LINE * line);
}

/** Without a drawn ending there is nothing for a road to run on to. */
function reach(leads: RoadLeads, columns: number): RoadLeads {
  return leads.kind === 'rejoins' && leads.stop >= columns ? { kind: 'elsewhere' } : leads;
}

function frameFor(columns: number, scale: TextScale): Frame {
  if (columns <= 4) return { columns, perStave: 4, first: 74, step: 304, scale };
  // Five columns leave little beside their bends: enough for the letter as drawn, and not for a larger one.
  if (columns === 5 && scale.letter === 1) return { columns, perStave: 5, first: 70, step: 261, scale };
  const perStave = Math.ceil(columns / Math.ceil(columns / 4));
  return { columns, perStave, first: 74, step: Math.floor(1216 / perStave), scale };
}

function drawStave(
  road: WalkedRoad,
  frame: Frame,
  stretches: readonly Stretch[],
  rows: ReadonlyMap<string, number>,
  firstColumn: number,
  top: number,
): RoadDrawing {
  const endingColumn = road.stops.length;
  const lastColumn = Math.min(firstColumn + frame.perStave, frame.columns) - 1;
  const goesOn = lastColumn < frame.columns - 1;
  const isFirst = firstColumn === 0;
  const here = stretches.filter((stretch) => stretch.from <= lastColumn && stretch.last >= firstColumn);
  const rowHere = closeUp(here.map((stretch) => rows.get(stretch.key) ?? 0));
  const used = [...rowHere.values()];
  const x = (column: number) => frame.first + (column - firstColumn) * frame.step;
  const { letter } = frame.scale;
  const line = lineOf(frame.scale);
  const widthAt = (column: number, row: number) =>
    labelWidth(column, row, endingColumn, frame, stretches, rows);

  const texts = new Map<
    string,
    { readonly column: number; readonly row: number; readonly text: string; readonly trace?: string | null }
  >();
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    const stop = road.stops[column];
    if (stop === undefined) {
      texts.set('ending', { column, row: 0, text: road.ending?.title ?? '' });
      continue;
    }
    texts.set(stop.key, { column, row: 0, text: stop.taken });
    for (const untaken of stop.untaken) {
      texts.set(untaken.key, {
        column,
        row: rows.get(untaken.key) ?? 0,
        text: untaken.label,
        trace: untaken.trace,
      });
    }
  }
  if (lastColumn === endingColumn) {
    for (const untaken of road.stops.flatMap((stop) => stop.untaken)) {
      if (untaken.leads.kind !== 'ending' || !untaken.leads.full) continue;
      const row = rows.get(untaken.key) ?? 0;
      texts.set(`ending:${untaken.key}`, { column: endingColumn, row, text: untaken.leads.title });
    }
  }

  const sized = [...texts].map(([key, place]) => {
    const width = Math.min(widthAt(place.column, place.row), WIDTH - x(place.column) + LABEL_INDENT);
    const below = place.trace == null ? 0 : linesNeeded(place.trace, width, SMALL_LETTER * letter);
    return { key, ...place, width, lines: linesNeeded(place.text, width, LETTER * letter) + below };
  });
  const scenes = sceneLabels();
  const head = line * Math.max(...scenes.map(({ lines }) => lines));
  const pitch = Math.max(80, LABEL_DROP + line * Math.max(...sized.map(({ lines }) => lines)) + ROW_GAP);
  const axis = top + head + HEAD_GAP - Math.min(0, ...used) * pitch;
  const y = (row: number) => axis + (rowHere.get(row) ?? 0) * pitch;
  const left = isFirst ? 14 : 0;
  const right = goesOn ? WIDTH : x(lastColumn);
  const companion = companionOf(road, stretches);
  const traceSide = Math.sign(rows.get(companion?.key ?? '') ?? 0);
  // Beside the walked road, on the side it came from.
  const traceLine = axis + traceSide * TRACE_GAP;

  const labels: LabelBox[] = sized.map(({ key, column, row, width, lines }) => ({
    key,
    x: x(column) - LABEL_INDENT,
    y: y(row) + LABEL_DROP,
    width,
    lines,
  }));
  const nodes: RoadNode[] = sized.map(({ key, column, row }) => ({
    key,
    at: { x: x(column), y: y(row) },
    kind:
      row !== 0
        ? column === endingColumn
          ? 'ending'
          : 'untaken'
        : column === endingColumn
          ? 'here'
          : 'walked',
  }));
  const lowest = axis + Math.max(0, ...used) * pitch;
  const bottom = Math.max(lowest + LABEL_DROP, ...labels.map((box) => box.y + box.lines * line));
  return {
    width: WIDTH,
    height: bottom - top + (goesOn ? STAVE_GAP : 0),
    start: isFirst ? { x: left, y: axis } : null,
    walked: [{ from: { x: left, y: axis }, to: { x: right, y: axis } }],
    roads: [...here.map((stretch) => drawRoad(stretch, road)), ...drawTrace()],
    nodes,
    labels: [...labels, ...scenes],
    line,
  };

  function sceneLabels(): readonly LabelBox[] {
    return Array.from({ length: lastColumn + 1 - firstColumn }, (_, index) => {
      const column = firstColumn + index;
      const width = Math.min(frame.step - 20, WIDTH - x(column) + LABEL_INDENT);
      const text = (road.stops[column] ?? road.ending)?.scene ?? '';
      const lines = linesNeeded(text, width, SMALL_LETTER * letter);
      return { key: `scene:${column}`, x: x(column) - LABEL_INDENT, y: top, width, lines };
    });
  }

  function drawRoad(stretch: Stretch, walkedRoad: WalkedRoad): DrawnRoad {
    const level = y(rows.get(stretch.key) ?? 0);
    const segments: Segment[] = [];
    let at: Point = { x: 0, y: level };
    if (stretch.from >= firstColumn) {
      const splitsAt = { x: Math.max(left, x(stretch.from) - SPLIT.from), y: axis };
      at = { x: x(stretch.from) - SPLIT.to, y: level };
      segments.push({ from: splitsAt, to: at });
    }
    const leads = leadsOf(walkedRoad, stretch.key);
    if (stretch.mergesBefore !== null && stretch.mergesBefore <= lastColumn + 1) {
      const next = x(stretch.mergesBefore);
      const bend = { x: next - MERGE.from, y: level };
      const isTraced = traceOf(walkedRoad, stretch.key);
      const end = {
        x: next - MERGE.to,
        y: isTraced && Math.sign(rows.get(stretch.key) ?? 0) === traceSide ? traceLine : axis,
      };
      segments.push({ from: at, to: bend }, { from: bend, to: end });
      // The first that comes back draws the line; what comes back later on that side joins it.
      if (isTraced && stretch.key === companion?.key)
        segments.push({ from: end, to: { x: right, y: end.y } });
      return { key: stretch.key, segments, bar: null, isTraced };
    }
    const stopsHere = stretch.last <= lastColumn;
    const stopsShort = stretch.last === stretch.from && stretch.last !== endingColumn;
    const end = { x: stopsHere ? x(stretch.last) + (stopsShort ? BAR_AFTER : 0) : WIDTH, y: level };
    segments.push({ from: at, to: end });
    return {
      key: stretch.key,
      segments,
      bar: stopsShort && leads?.kind === 'ending' ? end : null,
      isTraced: false,
    };
  }

  /** What came back in an earlier stave runs on in this one. */
  function drawTrace(): readonly DrawnRoad[] {
    if (companion === null || companion.mergesBefore > firstColumn) return [];
    const { key } = companion;
    return [
      {
        key,
        segments: [{ from: { x: left, y: traceLine }, to: { x: right, y: traceLine } }],
        bar: null,
        isTraced: true,
      },
    ];
  }
}

/**
 * The road whose line runs on beside the walked one: of all that come back and leave something behind the first to do
 * so. One line says it; a second could not be told from it.
 */
function companionOf(
  road: WalkedRoad,
  stretches: readonly Stretch[],
): { readonly key: string; readonly mergesBefore: number } | null {
  const traced = stretches.flatMap(({ key, mergesBefore }) =>
    mergesBefore !== null && traceOf(road, key) ? [{ key, mergesBefore }] : [],
  );
  return traced.sort((a, b) => a.mergesBefore - b.mergesBefore)[0] ?? null;
}

function traceOf(road: WalkedRoad, key: string): boolean {
  return road.stops
    .flatMap((stop) => stop.untaken)
    .some((untaken) => untaken.key === key && untaken.trace !== null);
}

function leadsOf(road: WalkedRoad, key: string): RoadLeads | undefined {
  return road.stops.flatMap((stop) => stop.untaken).find((untaken) => untaken.key === key)?.leads;
}

/** The room for a label in the gap below its row, up to the first bend that passes through that gap. */
function labelWidth(
  column: number,
  row: number,
  endingColumn: number,
  frame: Frame,
  stretches: readonly Stretch[],
  rows: ReadonlyMap<string, number>,
): number {
  if (column === endingColumn) return ENDING_LABEL * frame.scale.letter;
  const passesGap = (stretch: Stretch) => {
    const other = rows.get(stretch.key) ?? 0;
    return row >= Math.min(0, other) && row < Math.max(0, other);
  };
  const next = column + 1;
  const merging = stretches.some((stretch) => stretch.mergesBefore === next && passesGap(stretch));
  const splitting = stretches.some((stretch) => stretch.from === next && passesGap(stretch));
  const clearance = merging ? MERGE_CLEARANCE : splitting ? SPLIT_CLEARANCE : PLAIN_CLEARANCE;
  return Math.min(frame.step - clearance + LABEL_INDENT, WIDEST_LABEL * frame.scale.letter);
}
