/**
 * A contact in hand. What moves is moved in the drawing itself, at most once a frame, and nothing else is drawn anew:
 * the map hears of it where it lands, as one change. Escape puts it back, and so does letting it go beside the map.
 */
import { type PointerEvent, type RefObject, useRef } from 'react';
import { type Point, placeAt, pointAt, type Stage, type Standing } from '../../core/tools/network-map/layout';
import type { Contact, MapVersion } from '../../core/tools/network-map/network-map';

/** Less than a pointer travels by accident. */
const slack = 4;

/** What of the drawing moves along: the contact with its name, and its lines. */
export interface Moving {
  readonly shapes: readonly Element[];
  /** The lines that do not move are drawn without those of the contact; this gives the latter for a place. */
  readonly ties: { readonly element: Element; readonly standing: string; at(point: Point): string } | null;
  readonly rest: { readonly element: Element; readonly standing: string; readonly without: string } | null;
}

interface Held {
  readonly contact: Contact;
  readonly pointer: number;
  /** Where it stood, and where it was taken up. */
  readonly stood: Point;
  readonly from: Point;
  readonly moving: () => Moving;
  readonly onEscape: (event: KeyboardEvent) => void;
  client: Point;
  drawn: Moving | null;
  place: Standing | null;
  isOutside: boolean;
  frame: number | null;
}

interface DragProps {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly version: MapVersion;
  readonly stage: Stage;
  readonly onDrop: (contact: Contact, place: Standing) => void;
}

/** The point of the stage under a point of the screen. */
export function onStage(svg: SVGSVGElement | null, { x, y }: Point): Point {
  const matrix = svg?.getScreenCTM();
  if (matrix == null) return { x: 0, y: 0 };
  return { x: (x - matrix.e) / matrix.a, y: (y - matrix.f) / matrix.d };
}

/** Begins, follows and ends one gesture. */
export function useDrag({ svg, version, stage, onDrop }: DragProps) {
  const held = useRef<Held | null>(null);

  const follow = (one: Held): void => {
    const point = onStage(svg.current, one.client);
    if (one.place === null && Math.hypot(point.x - one.from.x, point.y - one.from.y) < slack) return;
    // It hangs on the spot where it was taken up, so that it does not jump.
    const middle = { x: point.x - one.from.x + one.stood.x, y: point.y - one.from.y + one.stood.y };
    // The edge of the map holds it; where it is let go beyond the edge, nobody was put anywhere.
    one.isOutside = Math.hypot(point.x - stage.centreX, point.y - stage.centreY) > stage.radii.outer + slack;
    const place = placeAt(version, stage, middle);
    const to = place === null ? null : pointAt(version, stage, place);
    if (to === null) return;
    one.place = place;
    if (one.drawn === null) {
      one.drawn = one.moving();
      one.drawn.rest?.element.setAttribute('d', one.drawn.rest.without);
    }
    for (const shape of one.drawn.shapes)
      shape.setAttribute('transform', `translate(${to.x - one.stood.x} ${to.y - one.stood.y})`);
    one.drawn.ties?.element.setAttribute('d', one.drawn.ties.at(to));
  };

  /** As if nothing had been moved: what comes of it is drawn from the map. */
  const letGo = (): Held | null => {
    const one = held.current;
    if (one === null) return null;
    held.current = null;
    window.removeEventListener('keydown', one.onEscape, { capture: true });
    if (one.frame !== null) cancelAnimationFrame(one.frame);
    for (const shape of one.drawn?.shapes ?? []) shape.removeAttribute('transform');
    for (const line of [one.drawn?.ties, one.drawn?.rest]) line?.element.setAttribute('d', line.standing);
    return one;
  };

  return {
    grab(event: PointerEvent, contact: Contact, stood: Point, moving: () => Moving): void {
      svg.current?.setPointerCapture?.(event.pointerId);
      const client = { x: event.clientX, y: event.clientY };
      const onEscape = (pressed: KeyboardEvent): void => {
        if (pressed.key !== 'Escape') return;
        pressed.preventDefault();
        pressed.stopPropagation();
        letGo();
      };
      letGo();
      window.addEventListener('keydown', onEscape, { capture: true });
      held.current = {
        contact,
        pointer: event.pointerId,
        stood,
        from: onStage(svg.current, client),
        moving,
        onEscape,
        client,
        drawn: null,
        place: null,
        isOutside: false,
        frame: null,
      };
    },
    move(event: PointerEvent): void {
      const one = held.current;
      if (one === null || event.pointerId !== one.pointer) return;
      one.client = { x: event.clientX, y: event.clientY };
      one.frame ??= requestAnimationFrame(() => {
        one.frame = null;
        follow(one);
      });
    },
    drop(event: PointerEvent): void {
      const one = held.current;
      if (one === null || event.pointerId !== one.pointer) return;
      if (one.frame !== null) follow(one);
      letGo();
      if (one.place !== null && !one.isOutside) onDrop(one.contact, one.place);
    },
    cancel(): void {
      letGo();
    },
  };
}
