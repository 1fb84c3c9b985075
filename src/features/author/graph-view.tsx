/**
 * The scenario as a graph of buttons, one band a scene, with what is chosen or remembered on its roads: press a moment
 * to stand there. What stands on the roads is said as a list beside it (`RoadList`).
 */
import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompiledScenario } from '../../core/scenario/scenario';
import { classNames } from '../../ui/class-names';
import selectStyles from '../../ui/forms/select.module.css';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './author.module.css';
import { type GraphNode, type LaidOutGraph, layOut, nodeSize } from './graph-layout';
import graphStyles from './graph-view.module.css';
import { useRoadWords } from './road-words';

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

/** Never below 100 %: there a label would be too small to read. */
const zooms = [100, 150, 200] as const;

const units = (amount: number): string => `calc(${amount} * var(--eenheid))`;

function boxAt({
  x,
  y,
  width,
  height,
}: {
  x: number;
  y: number;
  width: number;
  height: number;
}): CSSProperties {
  return { left: units(x), top: units(y), width: units(width), height: units(height) };
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
        graphStyles.node,
        graphStyles[kind],
        seen.has(id) && graphStyles.seen,
        id === live && graphStyles.live,
        problem !== null && graphStyles[problem],
      )}
      style={boxAt({ x, y, ...nodeSize })}
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

/** The roads with what stands on them, for the eye alone. */
function Roads({ graph, taken }: { readonly graph: LaidOutGraph; readonly taken: ReadonlySet<string> }) {
  return (
    <>
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${graph.width} ${graph.height}`}
        style={{ width: units(graph.width), height: units(graph.height) }}
      >
        {graph.edges.map(({ road, points }, index) => (
          <polyline
            // biome-ignore lint/suspicious/noArrayIndexKey: two branches may join the same moments
            key={`${road.key} ${index}`}
            className={classNames(taken.has(road.key) && graphStyles.taken)}
            points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
          />
        ))}
      </svg>
      {graph.edges.map(
        ({ road, label }, index) =>
          label !== null && (
            <div
              // biome-ignore lint/suspicious/noArrayIndexKey: two branches may join the same moments
              key={`${road.key} ${index}`}
              aria-hidden="true"
              className={classNames(graphStyles.label, taken.has(road.key) && graphStyles.takenLabel)}
              style={boxAt(label)}
            >
              {label.lines.map((line, row) => (
                <span
                  key={line}
                  className={classNames((row > 0 || road.choice === null) && graphStyles.condition)}
                >
                  {line}
                </span>
              ))}
            </div>
          ),
      )}
    </>
  );
}

/** Moves the map, and nothing around it, so that a moment that lies outside of what shows stands in its middle. */
function bringIntoView(map: HTMLElement, id: string): void {
  const node = map.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"]`);
  if (node === null) return;
  const [seen, at] = [map.getBoundingClientRect(), node.getBoundingClientRect()];
  if (at.top < seen.top || at.bottom > seen.bottom)
    map.scrollTop += at.top + at.height / 2 - seen.top - seen.height / 2;
  if (at.left < seen.left || at.right > seen.right)
    map.scrollLeft += at.left + at.width / 2 - seen.left - seen.width / 2;
}

/** Draws the scenes and the roads, and lays the buttons over them. */
export function GraphView({ scenario, taken, ...states }: GraphViewProps) {
  const { t, i18n } = useTranslation('author');
  const [zoom, setZoom] = useState<number>(100);
  const wordsOf = useRoadWords();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language alone
  const graph = useMemo(() => layOut(scenario, wordsOf), [scenario, i18n.language]);
  const map = useRef<HTMLElement>(null);
  const { selected } = states;
  // biome-ignore lint/correctness/useExhaustiveDependencies: with the zoom the place of a moment changes
  useEffect(() => {
    if (map.current !== null) bringIntoView(map.current, selected);
  }, [selected, zoom, scenario]);
  return (
    <div>
      <p className={graphStyles.head}>
        <span>{t('map.legend')}</span>
        <label className={styles.pick}>
          {t('map.zoom')}
          <select
            className={selectStyles.select}
            value={zoom}
            onChange={(event) => setZoom(Number(event.target.value))}
          >
            {zooms.map((one) => (
              <option key={one} value={one}>
                {one} %
              </option>
            ))}
          </select>
        </label>
      </p>
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section ref={map} className={graphStyles.graph} aria-label={t('graph')} tabIndex={0}>
        <div
          className={graphStyles.canvas}
          style={
            {
              '--zoom': zoom / 100,
              width: units(graph.width),
              height: units(graph.height),
            } as CSSProperties
          }
        >
          {graph.bands.map(({ id, top, height }) => (
            <div key={id} className={graphStyles.band} style={{ top: units(top), height: units(height) }} />
          ))}
          <Roads graph={graph} taken={taken} />
          {graph.bands.map(({ id, title, top, nodes }) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form
            <div key={id} role="group" aria-label={title ?? t('endings')}>
              <p className={graphStyles.bandTitle} style={{ top: units(top) }} aria-hidden="true">
                {title ?? t('endings')}
              </p>
              {nodes.map((node) => (
                <NodeButton key={node.id} node={node} {...states} />
              ))}
            </div>
          ))}
        </div>
      </section>
    </div>
  );
}
