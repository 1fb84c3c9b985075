/** Words on the drawing: lines at a place, the names of contacts, and the name of who is looked at. */
import { memo, type RefObject, useEffect, useState } from 'react';
import { lineHeight } from '../../core/tools/network-map/boxes';
import { nameOver, type Placed, rimOf } from '../../core/tools/network-map/labels';
import type { Point, Stage } from '../../core/tools/network-map/layout';
import type { Contact, ContactId } from '../../core/tools/network-map/network-map';
import styles from './picture.module.css';

/** What is named, by what it is the name of. */
export type PlacedNames<Id> = ReadonlyMap<Id, Placed>;

interface WordsProps {
  readonly placed: Placed;
  readonly look: string | undefined;
  readonly of?: ContactId;
}

function samePlace(one: Placed, other: Placed): boolean {
  return (
    one.x === other.x &&
    one.y === other.y &&
    one.size === other.size &&
    one.anchor === other.anchor &&
    one.lines.join('\n') === other.lines.join('\n')
  );
}

/**
 * A page translator leaves these words: aliases are typed, and all of them were placed for the room that they take. The
 * types of SVG do not know that it can be said there.
 */
export const untranslated = { translate: 'no' } as const;

/** Lines of text where they were placed. */
export const Words = memo(
  function Words({ placed: { lines, x, y, size, anchor }, look, of }: WordsProps) {
    return (
      <text
        data-name={of}
        textAnchor={anchor}
        className={look}
        style={{ fontSize: `${size}px` }}
        {...untranslated}
      >
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other identity than its place
          <tspan key={index} x={x} y={y + 0.35 * size + index * size * lineHeight}>
            {/* Read aloud the lines are words of one text. */}
            {index === lines.length - 1 || line.endsWith('-') ? line : `${line} `}
          </tspan>
        ))}
      </text>
    );
  },
  (one, other) => one.look === other.look && one.of === other.of && samePlace(one.placed, other.placed),
);

/** The names of contacts that there is room for. Hidden from assistive technology: the contacts say them. */
export const Names = memo(function Names({ names }: { readonly names: PlacedNames<ContactId> }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a text in a drawing cannot have focus
    <g aria-hidden="true">
      {[...names].map(([id, placed]) => (
        <Words key={id} of={id} placed={placed} look={styles.alias} />
      ))}
    </g>
  );
});

/** Which contact an event is about. */
export function contactUnder(target: EventTarget | null): ContactId | null {
  const node = target instanceof Element ? target.closest('[data-contact]') : null;
  // Safe: the drawing writes ids of contacts in this attribute and nothing else.
  return (node?.getAttribute('data-contact') ?? null) as ContactId | null;
}

interface NameOverProps {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly contacts: readonly Contact[];
  readonly points: ReadonlyMap<ContactId, Point>;
  readonly named: PlacedNames<ContactId>;
  readonly chosen: ContactId | null;
  readonly stage: Stage;
  readonly radius: number;
  readonly size: number;
}

/** The name of whom there was no room for, over the drawing: of who is chosen and of who is under the pointer. */
export const NamesOver = memo(function NamesOver(props: NameOverProps) {
  const { svg, contacts, points, named, chosen, stage, radius, size } = props;
  const [under, setUnder] = useState<ContactId | null>(null);
  useEffect(() => {
    const drawing = svg.current;
    if (drawing === null) return;
    const look = ({ target, buttons }: PointerEvent): void =>
      setUnder(buttons > 0 ? null : contactUnder(target));
    const away = (): void => setUnder(null);
    drawing.addEventListener('pointerover', look);
    drawing.addEventListener('pointerdown', away);
    drawing.addEventListener('pointerleave', away);
    return () => {
      drawing.removeEventListener('pointerover', look);
      drawing.removeEventListener('pointerdown', away);
      drawing.removeEventListener('pointerleave', away);
    };
  }, [svg]);
  const over = [...new Set([chosen, under])].flatMap((id) => {
    const contact = contacts.find((one) => one.id === id);
    const at = contact === undefined ? undefined : points.get(contact.id);
    if (contact === undefined || at === undefined || named.has(contact.id)) return [];
    return [{ id: contact.id, placed: nameOver(contact.alias, size, at, rimOf(contact, radius), stage) }];
  });
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a text in a drawing cannot have focus
    <g aria-hidden="true">
      {over.map(({ id, placed }) => (
        <g key={id} data-over={id} className={styles.over}>
          <rect
            x={placed.box.left}
            y={placed.box.top}
            width={placed.box.right - placed.box.left}
            height={placed.box.bottom - placed.box.top}
          />
          <Words placed={placed} look={styles.alias} />
        </g>
      ))}
    </g>
  );
});
