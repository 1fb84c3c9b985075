/**
 * One thing of a story, drawn in the language of line and circle. Each drawing fills a square of 96; what is dashed is
 * not there, and at most one spot is yellow.
 */
import type { ReactNode } from 'react';
import styles from './object-drawing.module.css';

/** The names of the drawings. */
export type ObjectName = 'pan' | 'tally' | 'percent' | 'key' | 'chair' | 'telephone' | 'boat' | 'share';

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
};
