/** The small set of signs; always beside a word, so hidden from assistive technology. */
import styles from './icon.module.css';

const drawings = {
  lock: 'M3.5 8.25h11v7h-11zM6 8.25V5.5a3 3 0 0 1 6 0v2.75',
  'lock-open': 'M3.5 8.25h11v7h-11zM6 8.25V5.3a3 3 0 0 1 5.8-1.1',
  display: 'M9 2a7 7 0 1 0 0 14A7 7 0 1 0 9 2z',
  arrow: 'M3.5 9h11M10 4.5 14.5 9 10 13.5',
  back: 'M14.5 9h-11M8 4.5 3.5 9 8 13.5',
  close: 'M4 4l10 10M14 4 4 14',
  menu: 'M2.5 4.5h13M2.5 9h13M2.5 13.5h13',
  check: 'M3.5 9.5 7.5 13.5 14.5 5',
  print: 'M5 6.5V3h8v3.5M5 12H3V6.5h12V12h-2M5 10.5h8V15H5z',
  sound: 'M2.5 7h3l4-3.5v11l-4-3.5h-3zM12 6.5a4 4 0 0 1 0 5M14 4a7.5 7.5 0 0 1 0 10',
  search: 'M7.75 3a4.75 4.75 0 1 0 0 9.5 4.75 4.75 0 1 0 0-9.5zM11.25 11.25 15.5 15.5',
  warning: 'M9 2.5 16 15H2zM9 7v4M9 12.8v.6',
  'beam-straight': 'M1.5 6.5h15M4.5 6.5v6M13.5 6.5v6',
  'beam-sagging': 'M1.5 6.5q7.5 6 15 0M4.5 8v5M13.5 8v5M7.5 3h3v3.5h-3z',
} as const;

/** The name of a sign. */
export type IconName = keyof typeof drawings;

/** A sign of 18 px in the colour of the text beside it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className={styles.icon}
      viewBox="0 0 18 18"
      width="18"
      height="18"
      aria-hidden="true"
      focusable="false"
    >
      {name === 'display' && <path className={styles.filled} d="M9 2a7 7 0 0 1 0 14z" />}
      <path d={drawings[name]} />
    </svg>
  );
}
