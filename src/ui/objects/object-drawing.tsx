/** The thing that is drawn beside a story. It says nothing that the words do not, so assistive technology passes it by. */
import { classNames } from '../class-names';
import { drawings, type ObjectName } from './drawings';
import styles from './object-drawing.module.css';

interface ObjectDrawingProps {
  readonly name: ObjectName;
  /** 'small' in a list, 'medium' beside a story, 'stage' on the poster. */
  readonly size: 'small' | 'medium' | 'stage';
}

/** The drawing, in the colour of the line. */
export function ObjectDrawing({ name, size }: ObjectDrawingProps) {
  return (
    <svg
      viewBox="0 0 96 96"
      className={classNames(styles.drawing, styles[size])}
      data-object={name}
      aria-hidden="true"
      focusable="false"
    >
      {drawings[name]}
    </svg>
  );
}
