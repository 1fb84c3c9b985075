/** A QR code as a drawing, always dark on white with its quiet zone: cameras read that best, on any wall. */
import { encode } from 'uqr';
import styles from './wall-invitation.module.css';

/** The measure that the standard asks for, in modules (ISO/IEC 18004). */
const quietZone = 4;

/** The dark modules as one path, a row at a time. */
function pathOf(data: readonly (readonly boolean[])[]): string {
  return data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
}

export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      focusable="false"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={pathOf(data)} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
