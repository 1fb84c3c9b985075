/** The picture: rings around the person, a sector for each circle. One stop for the tab key; the arrows walk from contact to contact, and with Shift they move the one that is chosen. */
import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useRef, useState } from 'react';
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
  tiePath,
  wideStage,
} from '../../core/tools/network-map/layout';
import {
  type Contact,
  type ContactId,
  type MapVersion,
  rings,
  standingIn,
} from '../../core/tools/network-map/network-map';
import { classNames } from '../../ui/class-names';
import selectStyles from '../../ui/forms/select.module.css';
import printStyles from '../../ui/print.module.css';
import { initialsOf, useNames } from './contact-names';
import styles from './picture.module.css';
import { Ground, RingNames } from './picture-ground';
import { Changes, Legend, Node, TieLine } from './picture-parts';
import type { MapEditing } from './use-map';

/** What a point in the picture means for who comes to stand there. */
type Place = NonNullable<ReturnType<typeof placeAt>>;

interface PictureProps {
  readonly editing: MapEditing;
  /** The moment it is laid over, null for none. */
  readonly earlier: MapVersion | null;
  readonly selected: ContactId | null;
  readonly onSelect: (contact: ContactId | null) => void;
  /** Empty ground was pressed with nobody chosen: somebody may come to stand there. */
  readonly onPlace?: (place: Place) => void;
  readonly isNarrow: boolean;
}

/** Contacts in the order of the arrows: sector by sector, from the inside out. */
function walkingOrder(version: MapVersion): readonly Contact[] {
  const place = new Map(version.circles.map(({ id }, index) => [id, index]));
  return [...version.contacts].sort(
    (a, b) =>
      (place.get(a.circles[0]) ?? 0) - (place.get(b.circles[0]) ?? 0) ||
      rings.indexOf(a.ring) - rings.indexOf(b.ring) ||
      a.along - b.along,
  );
}

/** A gesture with a contact in hand. */
interface Drag {
  readonly contact: Contact;
  readonly from: Point;
  readonly run: string;
  moved: boolean;
}

/** Less than a pointer travels by accident. */
const slack = 4;
/** More lines than this hide what stands between them unless they are drawn faintly. */
const many = 100;
const levels = [1, 1.5, 2.25] as const;

export function Picture({ editing, earlier, selected, onSelect, onPlace, isNarrow }: PictureProps) {
  const { t } = useTranslation('networkMap');
  const { version } = editing;
  const names = useNames(version);
  const stage: Stage = isNarrow ? narrowStage : wideStage;
  const size = isNarrow ? { width: 350, height: 366 } : { width: 800, height: 716 };
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const drag = useRef<Drag | null>(null);
  const [zoom, setZoom] = useState<number>(1);
  const [only, setOnly] = useState('');
  const difference = earlier === null ? null : compareVersions(earlier, version);
  const came = new Set(difference?.came.map(({ id }) => id));
  const points = positions(version, stage);
  const radius = nodeRadius(version.contacts.length, stage);
  const order = walkingOrder(version);
  const shown = order.find(({ id }) => id === selected) ?? null;
  const near = new Set(
    version.ties.flatMap(({ a, b }) => (a === selected ? [b] : b === selected ? [a] : [])),
  );

  // Larger, the picture scrolls in its frame, first to what one looks at.
  const sector = sectors(version).find(({ circle }) => circle === only);
  const looksAt =
    sector === undefined
      ? (selected !== null && points.get(selected)) || { x: stage.centreX, y: stage.centreY }
      : polar(stage, (sector.from + sector.to) / 2, stage.radii.inner);
  const target = useRef(looksAt);
  target.current = looksAt;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it moves when one asks for another size or circle
  useLayoutEffect(() => {
    const box = frame.current;
    if (box === null) return;
    box.scrollLeft = (target.current.x / size.width) * box.scrollWidth - box.clientWidth / 2;
    box.scrollTop = (target.current.y / size.height) * box.scrollHeight - box.clientHeight / 2;
  }, [zoom, only]);

  const pointOf = (event: MouseEvent): Point => {
    const toStage = svg.current?.getScreenCTM()?.inverse();
    if (toStage === undefined) return { x: 0, y: 0 };
    return new DOMPoint(event.clientX, event.clientY).matrixTransform(toStage);
  };
  const moveTo = ({ contact, run }: Drag, point: Point): void => {
    const place = placeAt(version, stage, point);
    if (place === null) return;
    const { circle, ...where } = place;
    // Reckoned from where the gesture began: a circle that is only passed over changes nothing.
    const circles = standingIn(contact.circles, circle);
    editing.change({ kind: 'change-contact', contact: contact.id, patch: { ...where, circles } }, run);
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
      svg.current?.querySelector<SVGGElement>(`[data-contact="${next.id}"]`)?.focus();
      return;
    }
    if (shown === null) return;
    const isAlong = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    const patch = isAlong
      ? { along: shown.along + step * 0.1 }
      : { ring: rings[Math.min(2, Math.max(0, rings.indexOf(shown.ring) + step))] ?? shown.ring };
    editing.change({ kind: 'change-contact', contact: shown.id, patch }, `key ${shown.id}`);
  };

  return (
    <div className={styles.picture}>
      <div ref={frame} className={classNames(styles.frame, zoom > 1 && styles.larger)}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset */}
        <svg
          ref={svg}
          viewBox={`0 0 ${size.width} ${size.height}`}
          style={{ width: `${zoom * 100}%` }}
          role="group"
          aria-label={t('picture.label')}
          className={styles.svg}
          onKeyDown={onKey}
          onClick={(event) => {
            if (!(event.target instanceof Element) || event.target.closest('[data-contact]') !== null) return;
            const place = selected === null ? placeAt(version, stage, pointOf(event)) : null;
            if (place !== null) onPlace?.(place);
          }}
          onPointerMove={(event) => {
            const held = drag.current;
            if (held === null) return;
            const point = pointOf(event);
            if (!held.moved && Math.hypot(point.x - held.from.x, point.y - held.from.y) < slack) return;
            held.moved = true;
            moveTo(held, point);
          }}
          onPointerUp={() => {
            drag.current = null;
          }}
          onPointerCancel={() => {
            drag.current = null;
          }}
        >
          <Ground version={version} stage={stage} width={size.width} isNarrow={isNarrow} />
          {version.ties.map(({ a, b }) => {
            const one = points.get(a);
            const other = points.get(b);
            if (one === undefined || other === undefined) return null;
            return (
              <TieLine
                key={`${a} ${b}`}
                path={tiePath(stage, one, other)}
                isShown={a === selected || b === selected}
                isFaint={version.ties.length > many}
              />
            );
          })}
          {!isNarrow && <RingNames stage={stage} />}
          {difference !== null && (
            <Changes difference={difference} version={version} stage={stage} radius={radius} />
          )}
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
            const at = points.get(contact.id);
            if (at === undefined) return null;
            const isNew = came.has(contact.id);
            return (
              <Node
                key={contact.id}
                contact={contact}
                at={at}
                stage={stage}
                radius={radius}
                label={[names.spoken(contact), ...(isNew ? [t('picture.came')] : [])].join(', ')}
                initials={initialsOf(version, contact.id)}
                isSelected={contact.id === selected}
                isStop={shown === null ? index === 0 : contact.id === selected}
                isNamed={contact.id === selected || near.has(contact.id) || version.contacts.length <= 12}
                isNew={isNew}
                onSelect={() => onSelect(contact.id)}
                onGrab={(event) => {
                  svg.current?.setPointerCapture?.(event.pointerId);
                  const run = `drag ${editing.newId()}`;
                  drag.current = { contact, from: pointOf(event), moved: false, run };
                  onSelect(contact.id);
                }}
              />
            );
          })}
        </svg>
      </div>
      <div className={styles.under}>
        <Legend compares={difference !== null} isNarrow={isNarrow} />
        <div className={classNames(printStyles.offPaper, styles.zoom)}>
          {levels.map((level) => (
            <button key={level} type="button" aria-pressed={zoom === level} onClick={() => setZoom(level)}>
              {t('picture.zoom', { percent: Math.round(level * 100) })}
            </button>
          ))}
        </div>
      </div>
      {isNarrow && version.circles.length > 1 && (
        <label className={classNames(printStyles.offPaper, styles.only)}>
          {t('picture.lookAt')}
          <select
            className={selectStyles.select}
            value={only}
            onChange={(event) => {
              setOnly(event.target.value);
              setZoom(event.target.value === '' ? 1 : 2.25);
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
    </div>
  );
}
