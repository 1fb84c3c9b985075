/** Of a step with several things to show one after the other: what they are. */
import { questionOf } from './material-of';
import type { GroupSession } from './session';
import { stepNow } from './steps-of-session';

/** The cards of the step that is on: those of the material, or those that its author put in this step. */
export function cardsIn(session: GroupSession): readonly string[] {
  return session.material.kind === 'cards' ? session.material.questions : stepNow(session).questions;
}

/** How many parts the step that is on has; one where it shows one thing. */
export function partsIn(session: GroupSession): number {
  const { kind } = stepNow(session);
  if (kind === 'absent') return Math.max(1, questionOf(session.material)?.absent.length ?? 0);
  return kind === 'cards' ? Math.max(1, cardsIn(session).length) : 1;
}
