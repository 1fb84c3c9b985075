/** The mark: a field seen from above. */
import styles from './mark.module.css';

/** Drawn beside the name, so hidden from assistive technology. */
export function Mark() {
  return (
    <svg
      viewBox="0 0 30 24"
      width="30"
      height="24"
      className={styles.mark}
      aria-hidden="true"
      focusable="false"
    >
      <path d="M1 1.5h28v21H1zM15 1.5v21" />
      <circle cx="15" cy="12" r="4.5" />
    </svg>
  );
}
