/** `/groep`: leading the session that runs in this tab, else planning one. */
import type { ComponentType } from 'react';
import { Waiting } from '../parts/waiting';
import { useLookForSession } from '../state/group-session';

interface GroupProps {
  readonly Session: ComponentType;
  readonly Plan: ComponentType;
}

export function Group({ Session, Plan }: GroupProps) {
  const { kind } = useLookForSession();
  if (kind === 'unknown') return <Waiting />;
  return kind === 'none' ? <Plan /> : <Session />;
}
