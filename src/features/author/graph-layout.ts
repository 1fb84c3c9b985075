/**
 * Where the moments of a scenario stand in the author's graph, and what its roads are called there, laid out in layers
 * by dagre, one band a scene. Sizes are in units: a pixel each at 100 %, larger with the zoom and with the letter.
 */
import { Graph, layout } from '@dagrejs/dagre';
import type { CompiledScenario, Scene } from '../../core/scenario/scenario';
import { momentsOf } from '../../core/scenario/scenario';
import { type Road, roadsOf } from './roads';

/** A moment or an ending in the graph; `x` and `y` are of its top left corner. */
export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly kind: 'moment' | 'decision' | 'ending';
  readonly x: number;
  readonly y: number;
}

/** What stands on a road, in a box of its own; `x` and `y` are of its top left corner. */
interface RoadLabel {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A road as it is drawn; `points` lead from one node to the other. */
interface GraphEdge {
  readonly road: Road;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Null where nothing is to be said. */
  readonly label: RoadLabel | null;
}

/** A scene, or (no title) the endings: the nodes that stand together, from `top` down. */
interface GraphBand {
  readonly id: string;
  readonly title: string | null;
  readonly top: number;
  readonly height: number;
  readonly nodes: readonly GraphNode[];
}

/** The graph as it is drawn. */
export interface LaidOutGraph {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly GraphBand[];
  readonly edges: readonly GraphEdge[];
}

/** The size of a node. */
export const nodeSize = { width: 142, height: 34 };

/** The letters of a label: how many a line takes at most, and the room of each line. A letter is 12 high. */
const labelLine = { most: 26, letter: 6.3, height: 15, margin: 5 };

/** Room for the title of a scene, left of its nodes. */
const gutter = 124;

/** The name of edges that only keep the order of the layers. */
const undrawn = 'undrawn';

/** Room around the nodes of a band. */
const bandMargin = 8;

/** A line as a label can carry it. */
function shortened(text: string): string {
  return text.length <= labelLine.most ? text : `${text.slice(0, labelLine.most - 1).trimEnd()}…`;
}

/** The room that a label takes; undefined where there is nothing to say. */
function roomFor(lines: readonly string[]): { readonly width: number; readonly height: number } | undefined {
  if (lines.length === 0) return undefined;
  const longest = Math.max(...lines.map(({ length }) => length));
  return {
    width: Math.ceil(longest * labelLine.letter) + 2 * labelLine.margin,
    height: lines.length * labelLine.height + 2,
  };
}

/** The early exits of a scene before the last: they stand with it, not below the whole story. */
function earlyExits(scenario: CompiledScenario, scene: Scene): readonly string[] {
  if (scene === scenario.scenes.at(-1)) return [];
  const from = new Set(scene.moments.map(({ id }): string => id));
  const reached = new Set(
    roadsOf(scenario)
      .filter((road) => from.has(road.from))
      .map(({ to }): string => to.id),
  );
  return scenario.endings.filter(({ id, full }) => !full && reached.has(id)).map(({ id }) => id);
}

/** Where a scene can be entered and left: the moments with none of its own before them, and with none after. */
function edgesOf(
  scenario: CompiledScenario,
  scene: Scene,
): { readonly entries: readonly string[]; readonly exits: readonly string[] } {
  const own = scene.moments.map(({ id }): string => id);
  const within = roadsOf(scenario).filter(({ from, to }) => own.includes(from) && own.includes(to.id));
  return {
    entries: own.filter((id) => !within.some(({ to }) => to.id === id)),
    exits: own.filter((id) => !within.some(({ from }) => from === id)),
  };
}

/**
 * Keeps the scenes below one another by edges that are not drawn: from where a scene ends, also in an early exit, to
 * where the next begins, for not every road passes every scene; and
 * from the moments that close the last scene to every full ending, also one that is reached before them.
 */
function keepOrder(graph: Graph, scenario: CompiledScenario): void {
  for (const [index, scene] of scenario.scenes.entries()) {
    const after = scenario.scenes[index + 1];
    if (after === undefined) continue;
    const { entries } = edgesOf(scenario, after);
    for (const id of [...edgesOf(scenario, scene).exits, ...earlyExits(scenario, scene)])
      for (const entry of entries) graph.setEdge(id, entry, { weight: 0 }, undrawn);
  }
  const full = scenario.endings.filter((ending) => ending.full).map(({ id }): string => id);
  const closing = new Set(
    roadsOf(scenario)
      .filter(({ to }) => full.includes(to.id))
      .map(({ from }) => from),
  );
  for (const { id } of scenario.scenes.at(-1)?.moments ?? []) {
    if (closing.has(id)) for (const ending of full) graph.setEdge(id, ending, { weight: 0 }, undrawn);
  }
}

/** The bends of a road, moved past the gutter. */
function bends(points: GraphEdge['points'] | undefined): GraphEdge['points'] {
  return (points ?? []).map(({ x, y }) => ({ x: gutter + x, y }));
}

/** Lays a scenario out from top to bottom; `wordsOf` says what stands on a road, line by line. */
export function layOut(scenario: CompiledScenario, wordsOf: (road: Road) => readonly string[]): LaidOutGraph {
  const graph = new Graph({ multigraph: true })
    .setGraph({
      rankdir: 'TB',
      nodesep: 14,
      edgesep: 8,
      ranksep: 32,
      marginx: bandMargin,
      marginy: bandMargin,
    })
    .setDefaultEdgeLabel(() => ({}));
  const kinds = new Map<string, Pick<GraphNode, 'kind' | 'label'>>();
  for (const { id, next } of momentsOf(scenario))
    kinds.set(id, { label: id, kind: next.kind === 'decision' ? 'decision' : 'moment' });
  for (const { id, title } of scenario.endings) kinds.set(id, { label: title, kind: 'ending' });
  for (const id of kinds.keys()) graph.setNode(id, { ...nodeSize });
  const roads = new Map(roadsOf(scenario).map((road, index) => [`${index}`, road]));
  const labels = new Map<string, readonly string[]>();
  for (const [name, road] of roads) {
    const lines = wordsOf(road).map(shortened);
    labels.set(name, lines);
    graph.setEdge(road.from, road.to.id, { ...roomFor(lines), labelpos: 'c' }, name);
  }
  keepOrder(graph, scenario);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const node = (id: string): GraphNode => {
    const { x = 0, y = 0 } = graph.node(id);
    const { kind, label } = kinds.get(id) ?? { kind: 'moment', label: id };
    return { id, kind, label, x: gutter + x - nodeSize.width / 2, y: y - nodeSize.height / 2 };
  };
  const band = (id: string, title: string | null, ids: readonly string[]): GraphBand => {
    const nodes = ids.map(node);
    const top = Math.min(...nodes.map(({ y }) => y)) - bandMargin;
    const bottom = Math.max(...nodes.map(({ y }) => y)) + nodeSize.height + bandMargin;
    return { id, title, top, height: bottom - top, nodes };
  };
  const exits = new Set(scenario.scenes.flatMap((scene) => earlyExits(scenario, scene)));
  return {
    width: gutter + width,
    height,
    bands: [
      ...scenario.scenes.map((scene) =>
        band(scene.id, scene.title, [...scene.moments.map(({ id }) => id), ...earlyExits(scenario, scene)]),
      ),
      band(
        'endings',
        null,
        scenario.endings.filter(({ id }) => !exits.has(id)).map(({ id }) => id),
      ),
    ],
    edges: graph.edges().flatMap((edge) => {
      const { name = undrawn } = edge;
      const road = roads.get(name);
      if (road === undefined) return [];
      const { points, x = 0, y = 0 } = graph.edge(edge);
      const lines = labels.get(name) ?? [];
      const room = roomFor(lines);
      const label =
        room === undefined
          ? null
          : { lines, ...room, x: gutter + x - room.width / 2, y: y - room.height / 2 };
      return [{ road, points: bends(points), label }];
    }),
  };
}
