/** The picture: rings around the person, a sector for each circle. One stop for the tab key; the arrows walk from contact to contact, and with Shift they move the one that is chosen. */
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareVersions } from '../../core/tools/network-map/compare';
import {
  narrowStage,
  nodeRadius,
  type Point,
  placeAt,
  polar,
  positions,
  type Stage,
  sectors,
  wideStage,
} from '../../core/tools/network-map/layout';
import { type Contact, type ContactId, rings } from '../../core/tools/network-map/network-map';
import { classNames } from '../../ui/class-names';
import { initialsOf, useNames } from './names';
import styles from './picture.module.css';
import type { MapDesk } from './use-map';

interface PictureProps {
  readonly desk: MapDesk;
  readonly selected: ContactId | null;
  readonly onSelect: (contact: ContactId | null) => void;
  readonly isNarrow: boolean;
}

/** Contacts in the order of the arrows: sector by sector, from the inside out. */
function walkingOrder(desk: MapDesk): readonly Contact[] {
  const { circles, contacts } = desk.version;
  const place = new Map(circles.map(({ id }, index) => [id, index]));
  return [...contacts].sort(
    (a, b) =>
      (place.get(a.circles[0]) ?? 0) - (place.get(b.circles[0]) ?? 0) ||
      rings.indexOf(a.ring) - rings.indexOf(b.ring) ||
      a.along - b.along,
  );
}

/** The name of a circle is written away from the middle; on a phone from the edge of the screen inward. */
function circleAnchor(fromCentre: number, isNarrow: boolean): 'start' | 'middle' | 'end' {
  if (isNarrow) return fromCentre > 0 ? 'end' : 'start';
  if (Math.abs(fromCentre) < 30) return 'middle';
  return fromCentre > 0 ? 'start' : 'end';
}

/** Less than a pointer travels by accident. */
const slack = 4;

export function Picture({ desk, selected, onSelect, isNarrow }: PictureProps) {
  const { t } = useTranslation('networkMap');
  const { version } = desk;
  const names = useNames(version);
  const stage: Stage = isNarrow ? narrowStage : wideStage;
  const size = isNarrow ? { width: 350, height: 366 } : { width: 800, height: 716 };
  const svg = useRef<SVGSVGElement>(null);
  const drag = useRef<{
    readonly id: ContactId;
    readonly from: Point;
    moved: boolean;
    readonly run: string;
  } | null>(null);
  const [zoom, setZoom] = useState(1);
  const [only, setOnly] = useState('');
  const [centre, setCentre] = useState<Point>({ x: stage.centreX, y: stage.centreY });
  const previous = desk.map.versions.at(-2);
  const came = new Set(
    previous === undefined ? [] : compareVersions(previous, version).came.map(({ id }) => id),
  );
  const points = positions(version, stage);
  const radius = nodeRadius(version.contacts.length, stage);
  const order = walkingOrder(desk);
  const shown = order.find(({ id }) => id === selected) ?? null;
  const near = new Set(
    version.ties.flatMap(({ a, b }) => (a === selected ? [b] : b === selected ? [a] : [])),
  );

  // Larger, the picture looks at one place; in its own size it shows the whole stage.
  const looksAt = zoom === 1 ? { x: stage.centreX, y: stage.centreY } : centre;
  const left = looksAt.x - size.width / zoom / 2;
  const top = looksAt.y - size.height / zoom / 2;
  const lookAt = (id: ContactId | null): void => {
    const point = id === null ? undefined : points.get(id);
    if (point !== undefined) setCentre(point);
  };

  const pointOf = (event: PointerEvent): Point => {
    const box = svg.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return { x: 0, y: 0 };
    const scale = size.width / zoom / box.width;
    return { x: left + (event.clientX - box.left) * scale, y: top + (event.clientY - box.top) * scale };
  };
  const moveTo = (id: ContactId, point: Point, run: string): void => {
    const place = placeAt(version, stage, point);
    const contact = version.contacts.find((one) => one.id === id);
    if (place === null || contact === undefined) return;
    const { circle, ...where } = place;
    const others = contact.circles.filter((one) => one !== circle);
    desk.change(
      { kind: 'change-contact', contact: id, patch: { ...where, circles: [circle, ...others] } },
      run,
    );
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined || order.length === 0) return;
    event.preventDefault();
    if (!event.shiftKey) {
      const at = order.findIndex(({ id }) => id === selected);
      const next = order[(at + step + order.length) % order.length];
      if (next === undefined) return;
      onSelect(next.id);
      lookAt(next.id);
      svg.current?.querySelector<SVGGElement>(`[data-contact="${next.id}"]`)?.focus();
      return;
    }
    if (shown === null) return;
    const isAlong = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    const patch = isAlong
      ? { along: shown.along + step * 0.1 }
      : { ring: rings[Math.min(2, Math.max(0, rings.indexOf(shown.ring) + step))] ?? shown.ring };
    desk.change({ kind: 'change-contact', contact: shown.id, patch }, `key ${shown.id}`);
  };

  return (
    <div className={styles.picture}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset */}
      <svg
        ref={svg}
        viewBox={`${left} ${top} ${size.width / zoom} ${size.height / zoom}`}
        role="group"
        aria-label={t('picture.label')}
        className={styles.svg}
        onKeyDown={onKey}
        onPointerMove={(event) => {
          const held = drag.current;
          if (held === null) return;
          const point = pointOf(event);
          if (!held.moved && Math.hypot(point.x - held.from.x, point.y - held.from.y) < slack) return;
          held.moved = true;
          moveTo(held.id, point, held.run);
        }}
        onPointerUp={() => {
          drag.current = null;
        }}
      >
        {[...rings].reverse().map((ring) => (
          <circle
            key={ring}
            cx={stage.centreX}
            cy={stage.centreY}
            r={stage.radii[ring]}
            className={styles[ring]}
          />
        ))}
        {sectors(version).map(({ circle, from, to }) => {
          const inside = polar(stage, from, stage.heart);
          const outside = polar(stage, from, stage.radii.outer);
          const label = polar(stage, (from + to) / 2, stage.radii.outer + (isNarrow ? 8 : 18));
          return (
            <g key={circle}>
              {version.circles.length > 1 && (
                <line x1={inside.x} y1={inside.y} x2={outside.x} y2={outside.y} className={styles.edge} />
              )}
              <text
                x={isNarrow ? (label.x > stage.centreX ? size.width - 2 : 2) : label.x}
                y={label.y}
                textAnchor={circleAnchor(label.x - stage.centreX, isNarrow)}
                dominantBaseline="middle"
                className={styles.circle}
              >
                {names.circleOf(circle)}
              </text>
            </g>
          );
        })}
        {version.ties.map(({ a, b }) => {
          const one = points.get(a);
          const other = points.get(b);
          if (one === undefined || other === undefined) return null;
          const isShown = a === selected || b === selected;
          return (
            <line
              key={`${a} ${b}`}
              x1={one.x}
              y1={one.y}
              x2={other.x}
              y2={other.y}
              className={classNames(styles.tie, isShown && styles.tieShown)}
            />
          );
        })}
        <circle cx={stage.centreX} cy={stage.centreY} r={isNarrow ? 16 : 26} className={styles.you} />
        <text
          x={stage.centreX}
          y={stage.centreY}
          textAnchor="middle"
          dominantBaseline="central"
          className={styles.youText}
        >
          {t('picture.you')}
        </text>
        {order.map((contact, index) => {
          const point = points.get(contact.id);
          if (point === undefined) return null;
          const isSelected = contact.id === selected;
          const isStop = selected === null ? index === 0 : isSelected;
          const isNamed = isSelected || near.has(contact.id) || version.contacts.length <= 12;
          return (
            // biome-ignore lint/a11y/useSemanticElements: an SVG has no button
            <g
              key={contact.id}
              role="button"
              tabIndex={isStop ? 0 : -1}
              data-contact={contact.id}
              aria-label={[names.spoken(contact), ...(came.has(contact.id) ? [t('picture.came')] : [])].join(
                ', ',
              )}
              aria-pressed={isSelected}
              className={classNames(
                styles.contact,
                isSelected && styles.selected,
                came.has(contact.id) && styles.came,
              )}
              onClick={() => onSelect(contact.id)}
              onFocus={() => onSelect(contact.id)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' || event.key === ' ') {
                  event.preventDefault();
                  onSelect(contact.id);
                }
              }}
              onPointerDown={(event) => {
                svg.current?.setPointerCapture?.(event.pointerId);
                drag.current = {
                  id: contact.id,
                  from: pointOf(event),
                  moved: false,
                  run: `drag ${desk.newId()}`,
                };
                onSelect(contact.id);
              }}
            >
              {contact.touches === 'yes' && (
                <circle cx={point.x} cy={point.y} r={radius + 4} className={styles.touches} />
              )}
              <circle cx={point.x} cy={point.y} r={radius} className={styles.node} />
              <text
                x={point.x}
                y={point.y}
                textAnchor="middle"
                dominantBaseline="central"
                className={styles.initials}
              >
                {initialsOf(contact.alias)}
              </text>
              {isNamed && (
                <text x={point.x} y={point.y + radius + 13} textAnchor="middle" className={styles.alias}>
                  {contact.alias}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <p className={styles.legend}>
        {t('picture.legend')} {came.size > 0 && t('picture.cameLegend')}
      </p>
      {isNarrow && version.circles.length > 1 && (
        <label className={styles.only}>
          {t('picture.lookAt')}
          <select
            value={only}
            onChange={(event) => {
              setOnly(event.target.value);
              const sector = sectors(version).find(({ circle }) => circle === event.target.value);
              if (sector === undefined) setZoom(1);
              else {
                setCentre(polar(stage, (sector.from + sector.to) / 2, stage.radii.inner));
                setZoom(1.5);
              }
            }}
          >
            <option value="">{t('picture.allCircles')}</option>
            {version.circles.map((circle) => (
              <option key={circle.id} value={circle.id}>
                {names.circle(circle)}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className={styles.zoom}>
        {[1, 1.5, 2.25].map((level) => (
          <button
            key={level}
            type="button"
            aria-pressed={zoom === level}
            onClick={() => {
              lookAt(selected);
              setZoom(level);
            }}
          >
            {t('picture.zoom', { percent: Math.round(level * 100) })}
          </button>
        ))}
      </div>
    </div>
  );
}
