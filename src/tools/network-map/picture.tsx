/** The picture: rings around the person, a sector for each circle. One stop for the tab key; the arrows walk from contact to contact, and with Shift they move the one that is chosen. */
import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { type Point, placeAt, polar, type Standing } from '../../core/tools/network-map/layout';
import { type ContactId, type MapVersion, rings, standingIn } from '../../core/tools/network-map/network-map';
import { classNames } from '../../ui/class-names';
import selectStyles from '../../ui/forms/select.module.css';
import printStyles from '../../ui/print.module.css';
import styles from './picture.module.css';
import { Ground, RingNames } from './picture-ground';
import { Changes, ChosenOver, Legend, Node, Ties } from './picture-parts';
import { contactUnder, Names, NamesOver } from './picture-words';
import { You } from './picture-you';
import { onStage, useDrag } from './use-drag';
import { tiesPath, useDrawing } from './use-drawing';
import type { MapEditing } from './use-map';

interface PictureProps {
  readonly editing: MapEditing;
  /** The moment it is laid over, null for none. */
  readonly earlier: MapVersion | null;
  readonly selected: ContactId | null;
  readonly onSelect: (contact: ContactId | null) => void;
  /** A press on empty ground while nobody is chosen: the place that was meant. */
  readonly onPlace?: (place: Standing) => void;
  readonly isNarrow: boolean;
}

const levels = [1, 1.5, 2.25] as const;

export function Picture({ editing, earlier, selected, onSelect, onPlace, isNarrow }: PictureProps) {
  const { t } = useTranslation('networkMap');
  const { version } = editing;
  const drawing = useDrawing(version, { earlier, selected, isNarrow });
  const { stage, names, points, radius, order, near, difference, letter } = drawing;
  const { view } = stage;
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  /** Whether the press that is going on began on a contact; its click may land beside it. */
  const began = useRef(false);
  const [stop, setStop] = useState<ContactId | null>(null);
  const [zoom, setZoom] = useState<number>(1);
  const [only, setOnly] = useState('');
  const shown = order.find(({ id }) => id === selected) ?? null;
  const selectedAt = shown === null ? undefined : points.get(shown.id);
  const atStop = shown ?? order.find(({ id }) => id === stop) ?? order[0];

  // Larger, the picture scrolls in its frame, first to what one looks at.
  const sector = drawing.sectors.find(({ circle }) => circle === only);
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
    const across = (target.current.x - view.x) / view.width;
    const down = (target.current.y - view.y) / view.height;
    box.scrollLeft = across * box.scrollWidth - box.clientWidth / 2;
    box.scrollTop = down * box.scrollHeight - box.clientHeight / 2;
  }, [zoom, only]);

  const drag = useDrag({
    svg,
    version,
    stage,
    onDrop: ({ id, circles }, { circle, ...where }) => {
      const patch = { ...where, circles: standingIn(circles, circle) };
      editing.change({ kind: 'change-contact', contact: id, patch });
    },
  });
  const choose = (id: ContactId): void => {
    setStop(id);
    if (id !== selected) onSelect(id);
  };
  const grab = (event: PointerEvent, id: ContactId): void => {
    const contact = order.find((one) => one.id === id);
    const stood = points.get(id);
    if (contact === undefined || stood === undefined || event.button > 0) return;
    const find = (what: string): Element | null => svg.current?.querySelector(what) ?? null;
    choose(id);
    drag.grab(event, contact, stood, () => {
      const [own, rest] = [find('[data-ties="chosen"]'), find('[data-ties="all"]')];
      const isOwn = ({ a, b }: MapVersion['ties'][number]): boolean => a === id || b === id;
      const [mine, others] = [version.ties.filter(isOwn), version.ties.filter((tie) => !isOwn(tie))];
      const pathAt = (point: Point): string => tiesPath(mine, new Map([...points, [id, point]]), stage);
      return {
        shapes: [
          find(`[data-contact="${id}"]`),
          find(`[data-name="${id}"]`),
          find(`[data-over="${id}"]`),
          find('[data-chosen]'),
        ].filter((shape) => shape !== null),
        ties: own && { element: own, standing: pathAt(stood), at: pathAt },
        rest: rest && {
          element: rest,
          standing: drawing.ties,
          without: tiesPath(others, points, stage),
        },
      };
    });
  };
  const focusOn = (id: ContactId): void => {
    const node = svg.current?.querySelector<SVGGElement>(`[data-contact="${id}"]`);
    node?.focus();
    // The picture may be larger than its frame; not every browser shows a shape that gets focus.
    node?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  };
  const onGround = (event: MouseEvent): void => {
    if (shown !== null) {
      // First there, as what has focus may go with the choice.
      focusOn(shown.id);
      onSelect(null);
      return;
    }
    const point = onStage(svg.current, { x: event.clientX, y: event.clientY });
    const isInside = Math.hypot(point.x - stage.centreX, point.y - stage.centreY) <= stage.radii.outer;
    const place = isInside ? placeAt(version, stage, point) : null;
    if (place !== null) onPlace?.(place);
  };
  const onKey = (event: KeyboardEvent): void => {
    const under = contactUnder(event.target);
    if (under !== null && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      choose(under);
    }
    if (event.key === 'Escape' && shown !== null) {
      event.preventDefault();
      onSelect(null);
    }
    const end = { Home: order[0], End: order.at(-1) }[event.key];
    if (end !== undefined && under !== null) {
      event.preventDefault();
      choose(end.id);
      focusOn(end.id);
      return;
    }
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined || order.length === 0) return;
    event.preventDefault();
    if (!event.shiftKey) {
      const at = order.findIndex(({ id }) => id === (under ?? selected));
      const next = order[(at + step + order.length) % order.length];
      if (next === undefined) return;
      choose(next.id);
      focusOn(next.id);
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
          viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
          style={{ width: `${zoom * 100}%` }}
          role="group"
          aria-label={t('picture.label')}
          className={styles.svg}
          onKeyDown={onKey}
          onFocus={(event) => {
            const id = contactUnder(event.target);
            if (id !== null) choose(id);
          }}
          onMouseDown={(event) => {
            // A press beside takes focus from nothing.
            if (contactUnder(event.target) === null) event.preventDefault();
          }}
          onPointerDown={(event) => {
            const id = contactUnder(event.target);
            began.current = id !== null;
            if (id !== null) grab(event, id);
          }}
          onPointerMove={drag.move}
          onPointerUp={drag.drop}
          onPointerCancel={drag.cancel}
          onClick={(event) => {
            const id = contactUnder(event.target);
            if (id !== null) choose(id);
            else if (!began.current) onGround(event);
            began.current = false;
          }}
        >
          <Ground sectors={drawing.sectors} stage={stage} names={drawing.circleNames} />
          <Ties kind="all" path={drawing.ties} isFaint={drawing.isCrowded} />
          <Ties kind="chosen" path={drawing.chosenTies} isFaint={false} />
          <RingNames names={drawing.ringNames} />
          {difference !== null && (
            <Changes difference={difference} version={version} stage={stage} radius={radius} />
          )}
          <You stage={stage} letter={letter} />
          {order.map((contact) => {
            const at = points.get(contact.id);
            if (at === undefined) return null;
            const isNew = difference?.came.some(({ id }) => id === contact.id) === true;
            return (
              <Node
                key={contact.id}
                contact={contact}
                x={at.x}
                y={at.y}
                stage={stage}
                radius={radius}
                label={isNew ? `${names.spoken(contact)}, ${t('picture.came')}` : names.spoken(contact)}
                initials={drawing.initialsOf(contact.id)}
                letter={letter}
                isSelected={contact.id === selected}
                isNear={near.has(contact.id)}
                isStop={contact === atStop}
                isNew={isNew}
              />
            );
          })}
          {selectedAt !== undefined && <ChosenOver x={selectedAt.x} y={selectedAt.y} radius={radius} />}
          <Names names={drawing.placedNames} />
          <NamesOver
            svg={svg}
            contacts={version.contacts}
            points={points}
            named={drawing.placedNames}
            chosen={selected}
            stage={stage}
            radius={radius}
            size={drawing.nameSize}
          />
        </svg>
      </div>
      <div className={styles.under}>
        <Legend
          compares={difference !== null}
          namesRings={drawing.ringNames.size < rings.length}
          numbered={drawing.numbered}
        />
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
