/** The scenario as a graph of buttons, one band a scene: press a moment to stand there. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompiledScenario } from '../../core/scenario/scenario';
import { classNames } from '../../ui/class-names';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './author.module.css';
import { type GraphNode, layOut, nodeSize } from './graph-layout';

interface GraphViewProps {
  readonly scenario: CompiledScenario;
  readonly selected: string;
  /** Where the live player stands. */
  readonly live: string | null;
  readonly seen: ReadonlySet<string>;
  /** The choices that were taken in the live player. */
  readonly taken: ReadonlySet<string>;
  readonly worst: (id: string) => 'error' | 'warning' | null;
  readonly onSelect: (id: string) => void;
}

function NodeButton({
  node: { id, label, kind, x, y },
  selected,
  live,
  seen,
  worst,
  onSelect,
}: Omit<GraphViewProps, 'scenario' | 'taken'> & { readonly node: GraphNode }) {
  const { t } = useTranslation('author');
  const problem = worst(id);
  return (
    <button
      type="button"
      data-node={id}
      title={label}
      aria-pressed={id === selected}
      className={classNames(
        styles.node,
        styles[kind],
        seen.has(id) && styles.seen,
        id === live && styles.live,
        problem !== null && styles[problem],
      )}
      style={{ left: x, top: y, ...nodeSize }}
      onClick={() => onSelect(id)}
    >
      {problem !== null && <span aria-hidden="true">! </span>}
      {label}
      <VisuallyHidden>
        {kind === 'decision' && `, ${t('decision')}`}
        {kind === 'ending' && `, ${t('ending')}`}
        {seen.has(id) && `, ${t('seenHere')}`}
        {id === live && `, ${t('liveHere')}`}
        {problem !== null && `, ${t(problem)}`}
      </VisuallyHidden>
    </button>
  );
}

/** Draws the scenes and the roads, and lays the buttons over them. */
export function GraphView({ scenario, taken, ...states }: GraphViewProps) {
  const { t } = useTranslation('author');
  const graph = useMemo(() => layOut(scenario), [scenario]);
  return (
    // A region that scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className={styles.graph} aria-label={t('graph')} tabIndex={0}>
      <div className={styles.canvas} style={{ width: graph.width, height: graph.height }}>
        {graph.bands.map(({ id, top, height }) => (
          <div key={id} className={styles.band} style={{ top, height }} />
        ))}
        <svg width={graph.width} height={graph.height} aria-hidden="true">
          {graph.edges.map(({ key, points }, index) => (
            <polyline
              // biome-ignore lint/suspicious/noArrayIndexKey: two branches may join the same moments
              key={`${key} ${index}`}
              className={classNames(taken.has(key) && styles.taken)}
              points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
            />
          ))}
        </svg>
        {graph.bands.map(({ id, title, top, nodes }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form
          <div key={id} role="group" aria-label={title ?? t('endings')}>
            <p className={styles.bandTitle} style={{ top }} aria-hidden="true">
              {title ?? t('endings')}
            </p>
            {nodes.map((node) => (
              <NodeButton key={node.id} node={node} {...states} />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
