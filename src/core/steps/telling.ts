/** When the time that is left is told in words: at a few moments that help, and never each second. */

/**
 * The minutes left at which it is told in a step of so many: half of it, five, one, and when it is over.
 * @internal exported for its tests
 */
export function tellingMinutes(minutes: number): readonly number[] {
  const moments = [Math.floor(minutes / 2), 5, 1, 0].filter((left) => left < minutes);
  return [...new Set(moments)].sort((a, b) => b - a);
}

/**
 * What has to be told now that the seconds left went from `before` to `now`: the last of the moments that was
 * passed, in minutes; null when none was. A watch that is set back tells nothing.
 */
export function toldBetween(minutes: number, before: number, now: number): number | null {
  const passed = tellingMinutes(minutes).filter((left) => left * 60 < before && left * 60 >= now);
  return passed.at(-1) ?? null;
}
