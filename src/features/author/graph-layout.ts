/** Where the moments of a scenario stand in the author's graph, laid out in layers by dagre. */
import { Graph, layout } from '@dagrejs/dagre';
import type { CompiledScenario, Target } from '../../core/scenario/scenario';
import { momentsOf } from '../../core/scenario/scenario';

/** A moment or an ending in the graph; `x` and `y` are of its top left corner, in pixels. */
export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly kind: 'moment' | 'decision' | 'ending';
  readonly x: number;
  readonly y: number;
}

/** A road; `points` lead from one node to the other. */
export interface GraphEdge {
  readonly key: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** The graph as it is drawn. */
export interface LaidOutGraph {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** The size of a node, in pixels. */
export const nodeSize = { width: 150, height: 34 };

/** Lays a scenario out from left to right. */
export function layOut(scenario: CompiledScenario): LaidOutGraph {
  const graph = new Graph({ multigraph: true })
    .setGraph({ rankdir: 'LR', nodesep: 10, ranksep: 34, marginx: 4, marginy: 4 })
    .setDefaultEdgeLabel(() => ({}));
  const kinds = new Map<string, Pick<GraphNode, 'kind' | 'label'>>();
  for (const { id, next } of momentsOf(scenario))
    kinds.set(id, { label: id, kind: next.kind === 'decision' ? 'decision' : 'moment' });
  for (const { id, title } of scenario.endings) kinds.set(id, { label: title, kind: 'ending' });
  for (const id of kinds.keys()) graph.setNode(id, { ...nodeSize });
  const connect = (from: string, to: Target, name: string) => graph.setEdge(from, to.id, {}, name);
  for (const { id, next } of momentsOf(scenario)) {
    if (next.kind === 'onward')
      for (const [index, { to }] of next.branches.entries()) connect(id, to, `${index}`);
    else for (const choice of next.decision.choices) connect(id, choice.to, choice.id);
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    nodes: [...kinds].map(([id, kind]) => {
      const { x = 0, y = 0 } = graph.node(id);
      return { id, ...kind, x: x - nodeSize.width / 2, y: y - nodeSize.height / 2 };
    }),
    edges: graph.edges().map((edge) => ({
      key: `${edge.v} ${edge.w} ${edge.name ?? ''}`,
      points: graph.edge(edge).points ?? [],
    })),
  };
}
