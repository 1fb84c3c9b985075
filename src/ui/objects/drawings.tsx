/**
 * One thing of a story, drawn in the language of line and circle. Each drawing fills a square of 96; what is dashed is
 * not there, and at most one spot is yellow.
 */
import type { ReactNode } from 'react';
import styles from './object-drawing.module.css';

/** The names of the drawings. */
export type ObjectName =
  | 'pan'
  | 'tally'
  | 'percent'
  | 'key'
  | 'chair'
  | 'telephone'
  | 'boat'
  | 'share'
  | 'envelope'
  | 'door'
  | 'badge'
  | 'bicycle'
  | 'bridge'
  | 'glass'
  | 'stamp'
  | 'lamp'
  | 'paper'
  | 'ring'
  | 'train'
  | 'map-pin';

function Spot({ x, y, r = 5 }: { readonly x: number; readonly y: number; readonly r?: number }) {
  return <circle className={styles.spot} cx={x} cy={y} r={r} />;
}

/** A bundle of five as one counts them: four strokes, and one through them. */
function bundle(x: number, y: number): string {
  const strokes = [0, 6, 12, 18].map((step) => `M${x + step} ${y}v13`).join('');
  return `${strokes}M${x - 4} ${y + 12}L${x + 22} ${y + 1}`;
}

const keypad = [36, 48, 60, 72].flatMap((y) => [38, 48, 58].map((x) => ({ x, y })));

/** What stands in the square, by name. */
export const drawings: Readonly<Record<ObjectName, ReactNode>> = {
  pan: (
    <>
      <circle cx={46} cy={52} r={30} />
      <circle cx={46} cy={52} r={24} />
      <path d="M16 46H8v12h8M76 46h8v12h-8M53 43L82 10" />
      <circle cx={50} cy={47} r={5} />
      <Spot x={38} y={58} />
    </>
  ),
  tally: (
    <>
      <path d="M14 8h68v80h-68z" />
      <path
        d={`${bundle(24, 19)}${bundle(54, 19)}${bundle(24, 41)}${bundle(54, 41)}M24 63v13M30 63v13M36 63v13`}
      />
      <Spot x={48} y={70} />
    </>
  ),
  percent: (
    <>
      <circle cx={27} cy={29} r={17} />
      <circle cx={69} cy={67} r={17} />
      <path d="M74 12L22 84" />
      <Spot x={69} y={67} />
    </>
  ),
  key: (
    <>
      <circle cx={26} cy={48} r={20} />
      <path d="M46 48h44M70 48v14M82 48v18" />
      <Spot x={26} y={48} r={6} />
    </>
  ),
  chair: (
    <>
      <path d="M30 54V6h36v48M26 54h44l6 13H20zM20 67v23M76 67v23M30 67v15M66 67v15" />
      <circle cx={48} cy={30} r={13} className={styles.dashed} />
    </>
  ),
  telephone: (
    <>
      <path d="M28 6h40v84h-40zM36 14h24v12h-24z" />
      {keypad.map(({ x, y }, index) =>
        index === 4 ? (
          <Spot key={`${x} ${y}`} x={x} y={y} />
        ) : (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={3.5} />
        ),
      )}
      <path d="M44 83h8" />
    </>
  ),
  boat: (
    <>
      <path d="M10 58h76A41 41 0 0 1 10 58M44 58V10M44 16L76 50H44M44 22L20 50H44" />
      <path d="M19 68h58" />
      <path className={styles.dashed} d="M4 90h88" />
      <Spot x={44} y={9} />
    </>
  ),
  share: (
    <>
      <path d="M44 54V20A34 34 0 1 0 73.4 71zL14.6 71" />
      <path d="M53 47V13A34 34 0 0 1 82.4 64z" />
      <Spot x={65} y={40} />
    </>
  ),
  envelope: (
    <>
      <path d="M8 22h80v54H8zM8 24L48 56L88 24" />
      <path className={styles.dashed} d="M20 64h26" />
      <Spot x={76} y={64} />
    </>
  ),
  door: (
    <>
      <path d="M24 88V8h48v80M12 88h72" />
      <path className={styles.dashed} d="M34 18h28v24H34z" />
      <Spot x={62} y={54} />
    </>
  ),
  badge: (
    <>
      <path d="M36 4L48 24L60 4M26 24h44v64H26zM43 24h10v7H43zM36 74h24M36 81h16" />
      <circle cx={48} cy={52} r={11} />
      <Spot x={48} y={52} r={4} />
    </>
  ),
  bicycle: (
    <>
      <circle cx={21} cy={64} r={17} />
      <circle cx={75} cy={64} r={17} />
      <path d="M21 64L36 36H63L75 64M36 36L49 64H21M49 64L63 36M63 36L59 24H71M29 31H43M36 36v-5" />
      <Spot x={49} y={64} />
    </>
  ),
  bridge: (
    <>
      <path d="M4 64h88M12 64A36 36 0 0 1 84 64M30 33v31M48 28v36M66 33v31" />
      <path className={styles.dashed} d="M4 78h88M14 88h68" />
      <Spot x={48} y={28} />
    </>
  ),
  glass: (
    <>
      <path d="M29 8H67C67 34 62 50 48 50S29 34 29 8M48 50V86M30 88H66" />
      <path d="M31 26H65" />
      <Spot x={55} y={35} />
    </>
  ),
  stamp: (
    <>
      <circle cx={48} cy={20} r={13} />
      <path d="M43 32L37 56H59L53 32M22 56h52v15H22z" />
      <path className={styles.dashed} d="M14 86h68" />
      <Spot x={48} y={20} />
    </>
  ),
  lamp: (
    <>
      <path d="M48 4V22M20 54A28 28 0 0 1 76 54zM39 54A9 9 0 0 0 57 54" />
      <path className={styles.dashed} d="M28 64L14 90M68 64L82 90" />
      <Spot x={48} y={57} />
    </>
  ),
  paper: (
    <>
      <path d="M18 8H60L78 26V88H18zM60 8V26H78M30 40H66M30 52H66M30 64H48" />
      <path className={styles.dashed} d="M30 76H66" />
      <Spot x={66} y={64} />
    </>
  ),
  ring: (
    <>
      <circle cx={48} cy={58} r={30} />
      <circle cx={48} cy={58} r={22} />
      <path d="M36 18L42 8H54L60 18L48 28zM36 18H60" />
      <Spot x={48} y={58} />
    </>
  ),
  train: (
    <>
      <path d="M30 8H66A8 8 0 0 1 74 16V70H22V16A8 8 0 0 1 30 8M30 20H66V42H30zM30 70L18 90M66 70L78 90M24 80H72" />
      <circle cx={35} cy={56} r={5} />
      <Spot x={61} y={56} />
    </>
  ),
  'map-pin': (
    <>
      <path d="M48 88C30 62 20 52 20 36A28 28 0 0 1 76 36C76 52 66 62 48 88" />
      <circle cx={48} cy={36} r={12} />
      <Spot x={48} y={36} />
    </>
  ),
};
