/** `/groep`: leading the session that runs in this tab, else planning one. */
import type { ComponentType } from 'react';
import { Waiting } from '../parts/waiting';
import { useLookForSession } from '../state/group-session';

interface GroupProps {
  readonly Session: ComponentType;
  readonly Plan: ComponentType;
}

export function Group({ Session, Plan }: GroupProps) {
  const view = useLookForSession();
  if (view.kind === 'unknown') return <Waiting />;
  if (view.kind !== 'none') return <Session />;
  return (
    <>
      {/* It says of one that cannot be read until when it lies here. */}
      {view.unreadUntil !== null && <Session />}
      <Plan />
    </>
  );
}
