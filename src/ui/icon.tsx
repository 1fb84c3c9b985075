/** The small set of signs; always beside a word, so hidden from assistive technology. */
import styles from './icon.module.css';

const drawings = {
  lock: 'M5 8.5h8v7H5zM6.5 8.5V6a2.5 2.5 0 0 1 5 0v2.5',
  'lock-open': 'M5 8.5h8v7H5zM6.5 8.5V5.5a2.5 2.5 0 0 1 4.9-.7',
  display: 'M9 2.5a6.5 6.5 0 1 0 0 13zM9 2.5a6.5 6.5 0 0 1 0 13',
  arrow: 'M3.5 9h11M10 4.5 14.5 9 10 13.5',
  back: 'M14.5 9h-11M8 4.5 3.5 9 8 13.5',
  close: 'M4 4l10 10M14 4 4 14',
  menu: 'M3 5h12M3 9h12M3 13h12',
  check: 'M3.5 9.5 7.5 13.5 14.5 5',
  print: 'M5 6.5V3h8v3.5M5 12H3V6.5h12V12h-2M5 10.5h8V15H5z',
  warning: 'M9 2.5 16 15H2zM9 7v4M9 12.8v.6',
  'beam-straight': 'M1.5 6.5h15M4.5 6.5v6M13.5 6.5v6',
  'beam-sagging': 'M1.5 6.5q7.5 6 15 0M4.5 8v5M13.5 8v5M7.5 3h3v3.5h-3z',
} as const;

/** The name of a sign. */
export type IconName = keyof typeof drawings;

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
      {name === 'display' && <path className={styles.filled} d="M9 2.5a6.5 6.5 0 0 0 0 13z" />}
      <path d={drawings[name]} />
    </svg>
  );
}
