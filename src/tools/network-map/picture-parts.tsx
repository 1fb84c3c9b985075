/** What the picture is made of besides its frame: a contact, who is no longer there, and what the signs mean. */
import { type KeyboardEvent, memo, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionDifference } from '../../core/tools/network-map/compare';
import { type Point, positions, type Stage } from '../../core/tools/network-map/layout';
import type { Contact, MapVersion } from '../../core/tools/network-map/network-map';
import { classNames } from '../../ui/class-names';
import { initialsOf } from './contact-names';
import styles from './picture.module.css';

/** What a person typed stays as it is on a page that is translated; the types of SVG do not know that it can be said there. */
const asTyped = { translate: 'no' } as const;

/** A small arrow on the line between a contact and the person, `away` from the contact. */
function arrow(at: Point, stage: Stage, away: number, toPerson: boolean): string {
  const x = stage.centreX - at.x;
  const y = stage.centreY - at.y;
  const length = Math.hypot(x, y) || 1;
  const [ux, uy] = [x / length, y / length];
  const [cx, cy] = [at.x + ux * away, at.y + uy * away];
  const sign = toPerson ? 1 : -1;
  const point = (along: number, across: number): string =>
    `${(cx + ux * along * sign - uy * across).toFixed(1)} ${(cy + uy * along * sign + ux * across).toFixed(1)}`;
  return `M${point(5, 0)}L${point(-4, 4.5)}L${point(-4, -4.5)}Z`;
}

interface NodeProps {
  readonly contact: Contact;
  readonly at: Point;
  readonly stage: Stage;
  readonly radius: number;
  readonly label: string;
  readonly isSelected: boolean;
  readonly isStop: boolean;
  readonly isNamed: boolean;
  readonly isNew: boolean;
  readonly onSelect: () => void;
  readonly onGrab: (event: PointerEvent) => void;
}

/** One contact: a button with the signs of what is known of it; its name shows on focus and under the pointer. */
function DrawnNode(props: NodeProps) {
  const { contact, at, stage, radius, label, isSelected, isStop, isNamed, isNew, onSelect, onGrab } = props;
  const rim = radius + (contact.touches === 'yes' ? 12 : 8);
  const hats = { x: at.x + radius * 0.72, y: at.y - radius * 0.72 };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no button
    <g
      role="button"
      tabIndex={isStop ? 0 : -1}
      data-contact={contact.id}
      aria-label={label}
      aria-pressed={isSelected}
      className={classNames(styles.contact, isSelected && styles.selected, isNew && styles.came)}
      onClick={onSelect}
      onFocus={onSelect}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onSelect();
      }}
      onPointerDown={onGrab}
    >
      {contact.touches === 'yes' && <circle cx={at.x} cy={at.y} r={radius + 4} className={styles.touches} />}
      <circle cx={at.x} cy={at.y} r={radius} className={styles.node} />
      <text
        x={at.x}
        y={at.y}
        textAnchor="middle"
        dominantBaseline="central"
        className={styles.initials}
        {...asTyped}
      >
        {initialsOf(contact.alias)}
      </text>
      {contact.roles.length > 1 && (
        <g className={styles.hats}>
          <circle cx={hats.x - 2} cy={hats.y - 2} r={4} />
          <circle cx={hats.x + 4} cy={hats.y + 3} r={4} />
        </g>
      )}
      {contact.receives && <path d={arrow(at, stage, rim, true)} className={styles.arrow} />}
      {contact.gives && (
        <path d={arrow(at, stage, contact.receives ? rim + 11 : rim, false)} className={styles.arrow} />
      )}
      <text
        x={at.x}
        y={at.y + radius + (contact.touches === 'yes' ? 17 : 13)}
        textAnchor="middle"
        className={classNames(styles.alias, !isNamed && styles.onHover)}
        {...asTyped}
      >
        {contact.alias}
      </text>
    </g>
  );
}

/** Of a hundred and fifty contacts a frame of a drag changes one; what is done on a press depends on the contact alone. */
export const Node = memo(
  DrawnNode,
  (one, other) =>
    one.contact === other.contact &&
    one.at.x === other.at.x &&
    one.at.y === other.at.y &&
    one.stage === other.stage &&
    one.radius === other.radius &&
    one.label === other.label &&
    one.isSelected === other.isSelected &&
    one.isStop === other.isStop &&
    one.isNamed === other.isNamed &&
    one.isNew === other.isNew,
);

/** The line between two who know each other. */
export const TieLine = memo(function TieLine({
  path,
  isShown,
  isFaint,
}: {
  readonly path: string;
  readonly isShown: boolean;
  readonly isFaint: boolean;
}) {
  return (
    <path d={path} className={classNames(styles.tie, isFaint && styles.faint, isShown && styles.tieShown)} />
  );
});

interface ChangesProps {
  readonly difference: VersionDifference;
  readonly version: MapVersion;
  readonly stage: Stage;
  readonly radius: number;
}

/** Two moments in one picture: who left stands there as an outline, who moved has a line from where it stood. The words beside it say the same. */
export function Changes({ difference, version, stage, radius }: ChangesProps) {
  const { left, changed } = difference;
  const moved = changed.filter(({ ring }) => ring !== null);
  const earlier = positions({ ...version, contacts: [...left, ...moved.map(({ before }) => before)] }, stage);
  const now = positions(version, stage);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have focus
    <g aria-hidden="true" className={styles.changes}>
      {moved.map(({ before }) => {
        const from = earlier.get(before.id);
        const to = now.get(before.id);
        if (from === undefined || to === undefined) return null;
        return (
          <g key={before.id}>
            <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
            <circle cx={from.x} cy={from.y} r={4} />
          </g>
        );
      })}
      {left.map(({ id, alias }) => {
        const at = earlier.get(id);
        if (at === undefined) return null;
        return (
          <g key={id} data-left={id}>
            <circle cx={at.x} cy={at.y} r={radius} />
            <text x={at.x} y={at.y} textAnchor="middle" dominantBaseline="central">
              {initialsOf(alias)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** The signs with their meaning; drawn, and in words. */
export function Legend({ compares, isNarrow }: { readonly compares: boolean; readonly isNarrow: boolean }) {
  const { t } = useTranslation('networkMap');
  const signs = [
    ['touches', <circle key="a" cx="12" cy="12" r="10" className={styles.touches} />],
    ['knows', <path key="a" d="M0 12Q12 8 24 12" className={styles.tie} />],
    [
      'hats',
      <g key="a" className={styles.hats}>
        <circle cx="9" cy="10" r="4" />
        <circle cx="15" cy="15" r="4" />
      </g>,
    ],
    ['receives', <path key="a" d="M12 17L7.5 8L16.5 8Z" className={styles.arrow} />],
    ['gives', <path key="a" d="M12 7L7.5 16L16.5 16Z" className={styles.arrow} />],
    ...(compares
      ? ([
          [
            'came',
            <g key="a" className={styles.came}>
              <circle cx="12" cy="12" r="9" className={styles.node} />
            </g>,
          ],
          [
            'left',
            <g key="a" className={styles.changes}>
              <circle cx="12" cy="12" r="9" />
            </g>,
          ],
        ] as const)
      : []),
  ] as const;
  return (
    <ul className={styles.legend} aria-label={t('legend.title')}>
      {isNarrow && <li>{t('legend.rings')}</li>}
      {signs.map(([name, drawn]) => (
        <li key={name}>
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
            {drawn}
            {name === 'touches' && <circle cx="12" cy="12" r="6" className={styles.node} />}
          </svg>
          {t(`legend.${name}`)}
        </li>
      ))}
    </ul>
  );
}
