/** What the development server shows while somebody writes: the newest of everything that can be played. */
import { type Compilation, type CompiledEntry, isPlayable, leavesToPlay } from './compilation';

function isSame(one: CompiledEntry, other: CompiledEntry): boolean {
  return one.module === other.module && one.id === other.id;
}

/**
 * What to serve after a save: the new compilation, or the one before while what is no draft cannot be played. A draft
 * that cannot be played, or not even read, holds up only itself: its last good version stays, or it is left out.
 * @param before what is served now; null at the start, when the first is served as it is
 */
export function served(now: Compilation, before: Compilation | null): Compilation {
  if (!isPlayable(now)) return before ?? now;
  const broken = new Set(now.messages.filter((message) => !leavesToPlay(message)).map(({ file }) => file));
  const sound = now.scenarios.filter(({ file }) => !broken.has(file));
  const kept = (before?.scenarios ?? []).filter(
    (entry) =>
      (broken.has(entry.file) || broken.has(`${entry.module}/module.yaml`)) &&
      !sound.some((other) => isSame(other, entry)),
  );
  return { ...now, scenarios: [...sound, ...kept] };
}
