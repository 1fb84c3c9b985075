/** The scenario as a graph of buttons: press a moment to stand there. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompiledScenario } from '../../core/scenario/scenario';
import { classNames } from '../../ui/class-names';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './author.module.css';
import { layOut, nodeSize } from './graph-layout';

interface GraphViewProps {
  readonly scenario: CompiledScenario;
  readonly selected: string;
  /** Where the live player stands. */
  readonly live: string | null;
  readonly seen: ReadonlySet<string>;
  readonly worst: (id: string) => 'error' | 'warning' | null;
  readonly onSelect: (id: string) => void;
}

/** Draws the roads and lays the buttons over them. */
export function GraphView({ scenario, selected, live, seen, worst, onSelect }: GraphViewProps) {
  const { t } = useTranslation('author');
  const graph = useMemo(() => layOut(scenario), [scenario]);
  return (
    // A region that scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className={styles.graph} aria-label={t('graph')} tabIndex={0}>
      <div className={styles.canvas} style={{ width: graph.width, height: graph.height }}>
        <svg width={graph.width} height={graph.height} aria-hidden="true">
          {graph.edges.map(({ key, points }) => (
            <polyline key={key} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
          ))}
        </svg>
        {graph.nodes.map(({ id, label, kind, x, y }) => {
          const problem = worst(id);
          return (
            <button
              key={id}
              type="button"
              data-node={id}
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
        })}
      </div>
    </section>
  );
}
