/** The heading of a part within a step. Where the step fills the wall, its own title is that of the page. */
import type { ComponentPropsWithRef } from 'react';
import { useIsOnWall } from '../../state/group-room';

/** Looks the same at either level; on the wall no level is passed over. */
export function StepHeading({ children, ...others }: ComponentPropsWithRef<'h3'>) {
  return (
    <h3 aria-level={useIsOnWall() ? 2 : undefined} {...others}>
      {children}
    </h3>
  );
}
