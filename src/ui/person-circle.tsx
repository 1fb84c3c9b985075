/** A person as a circle with initials. The name stands beside it as text, so the circle is hidden from assistive technology. */
import { classNames } from './class-names';
import styles from './person-circle.module.css';

/** 'you' is the follow spot; 'absent' is mentioned or outside the room. */
type PersonLook = 'plain' | 'speaking' | 'you' | 'absent';

interface PersonCircleProps {
  readonly initials: string;
  readonly look?: PersonLook;
}

export function PersonCircle({ initials, look = 'plain' }: PersonCircleProps) {
  return (
    <span className={classNames(styles.circle, styles[look])} aria-hidden="true">
      {initials}
    </span>
  );
}
