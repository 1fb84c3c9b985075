/** Opens the debrief of the dinner. */
import { DebriefRoute } from '../../../src/features/debrief/route';
import { paths, patterns, type ToOpen } from '../../../src/state/addresses';
import type { Vault } from '../../../src/vault/port';
import { dinner } from '../../support/builders/dinner-story';
import { arriveAt } from '../../support/render/render-at';

/** Where the dinner is played, and where one looks back on it. */
export const story = paths.play(dinner.module, dinner.id);
export const debrief = paths.debrief(dinner.module, dinner.id);

/** Opens the debrief, with this open. */
export async function look(vault: Vault, open: ToOpen = {}): Promise<void> {
  await arriveAt(<DebriefRoute />, { vault, open, at: debrief, pattern: patterns.debrief });
}
