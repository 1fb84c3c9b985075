/** What the picture is made of besides its frame: a contact, who is no longer there, and what the signs mean. */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { sizeInside } from '../../core/tools/network-map/boxes';
import type { VersionDifference } from '../../core/tools/network-map/compare';
import { arrowsAt, hatsAt } from '../../core/tools/network-map/labels';
import { type Point, positions, type Stage, sectors } from '../../core/tools/network-map/layout';
import type { Contact, MapVersion } from '../../core/tools/network-map/network-map';
import { classNames } from '../../ui/class-names';
import { initialsOf } from './contact-names';
import styles from './picture.module.css';
import { untranslated } from './picture-words';

/** A small arrow at a point, to the person in the middle or away from it. */
function arrow(at: Point, stage: Stage, toPerson: boolean): string {
  const x = stage.centreX - at.x;
  const y = stage.centreY - at.y;
  const length = Math.hypot(x, y) || 1;
  const [ux, uy] = [x / length, y / length];
  const sign = toPerson ? 1 : -1;
  const point = (along: number, across: number): string =>
    `${(at.x + ux * along * sign - uy * across).toFixed(1)} ${(at.y + uy * along * sign + ux * across).toFixed(1)}`;
  return `M${point(5, 0)}L${point(-4, 4.5)}L${point(-4, -4.5)}Z`;
}

const chosenId = 'kaart-gekozen';

/** The chosen one once more, over whoever stands on the same spot, with its focus. It copies what is drawn and not the button, which would be a nameless stop of the tab key. */
export function ChosenOver({ x, y, radius }: Point & { readonly radius: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a copy in a drawing cannot have focus
    <g aria-hidden="true" data-chosen className={styles.chosen}>
      <use href={`#${chosenId}`} />
      <circle cx={x} cy={y} r={radius} className={styles.focus} />
    </g>
  );
}

interface NodeProps {
  readonly contact: Contact;
  readonly x: number;
  readonly y: number;
  readonly stage: Stage;
  readonly radius: number;
  readonly label: string;
  /** Empty where another circle lies over them. */
  readonly initials: string;
  readonly letter: number;
  readonly isSelected: boolean;
  /** Whether the chosen one knows this one. */
  readonly isNear: boolean;
  readonly isStop: boolean;
  readonly isNew: boolean;
}

/** One contact: a button with the signs of what is known of it. The drawing hears what is done with it, so that it stands still as long as nothing of it changes. */
export const Node = memo(function Node(props: NodeProps) {
  const { contact, x, y, stage, radius, label, initials, letter, isSelected, isNear, isStop, isNew } = props;
  const at = { x, y };
  const hats = contact.roles.length > 1 ? hatsAt(at, radius) : [];
  const arrows = arrowsAt(contact, at, stage, radius);
  const size = sizeInside(initials, 12 * letter, radius);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no button
    <g
      role="button"
      tabIndex={isStop ? 0 : -1}
      data-contact={contact.id}
      aria-label={label}
      aria-pressed={isSelected}
      className={styles.contact}
    >
      <g
        id={isSelected ? chosenId : undefined}
        className={classNames(isSelected && styles.selected, isNear && styles.near, isNew && styles.came)}
      >
        {contact.touches === 'yes' && <circle cx={x} cy={y} r={radius + 4} className={styles.touches} />}
        <circle cx={x} cy={y} r={radius} className={styles.node} />
        {initials !== '' && (
          <text
            x={x}
            y={y + 0.35 * size}
            textAnchor="middle"
            className={styles.initials}
            style={{ fontSize: `${size}px` }}
            {...untranslated}
          >
            {initials}
          </text>
        )}
        {hats.length > 0 && (
          <g className={styles.hats}>
            {hats.map((disc) => (
              <circle key={disc.at.x} cx={disc.at.x} cy={disc.at.y} r={4} />
            ))}
          </g>
        )}
        {arrows.map((disc, index) => (
          <path
            key={disc.at.x}
            d={arrow(disc.at, stage, contact.receives && index === 0)}
            className={styles.arrow}
          />
        ))}
      </g>
    </g>
  );
});

interface TiesProps {
  readonly path: string;
  readonly kind: 'all' | 'chosen';
  readonly isFaint: boolean;
}

/** Lines between those who know each other, as one shape: six hundred of them cost as much as one. */
export const Ties = memo(function Ties({ path, kind, isFaint }: TiesProps) {
  const look = kind === 'all' ? isFaint && styles.faint : styles.tieShown;
  return <path d={path} data-ties={kind} className={classNames(styles.tie, look)} />;
});

interface ChangesProps {
  readonly difference: VersionDifference;
  readonly version: MapVersion;
  readonly stage: Stage;
  readonly radius: number;
}

/** Two moments in one picture: who left stands there as an outline, who moved has a line from where it stood. The words beside it say the same. */
export const Changes = memo(function Changes({ difference, version, stage, radius }: ChangesProps) {
  const { left, changed } = difference;
  const moved = changed.filter(({ ring }) => ring !== null);
  const before = { ...version, contacts: [...left, ...moved.map((one) => one.before)] };
  const earlier = positions(before, stage, sectors(version));
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
      {left.map(({ id }) => {
        const at = earlier.get(id);
        if (at === undefined) return null;
        return (
          <g key={id} data-left={id}>
            <circle cx={at.x} cy={at.y} r={radius} />
            <text x={at.x} y={at.y + 4.5} textAnchor="middle">
              {initialsOf({ contacts: [...version.contacts, ...left] }, id)}
            </text>
          </g>
        );
      })}
    </g>
  );
});

interface LegendProps {
  readonly compares: boolean;
  /** Whether the rings are named here, because there is no room for it in the drawing. */
  readonly namesRings: boolean;
  /** The circles that have a number in the drawing. */
  readonly numbered: readonly { readonly number: number; readonly name: string }[];
}

/** The signs with their meaning; drawn, and in words. */
export const Legend = memo(function Legend({ compares, namesRings, numbered }: LegendProps) {
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
      {numbered.map(({ number, name }) => (
        <li key={number}>
          <b>{number}</b> {name}
        </li>
      ))}
      {namesRings && <li>{t('legend.rings')}</li>}
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
});
