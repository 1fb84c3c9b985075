/** A guide of which every deed writes down the time that was spent. */
import type { DeliberationDraft } from '../../core/tools/deliberation/deliberation';
import type { DeliberationGuide } from './deliberation-props';

/** @param spent seconds in every step, up to now */
export function timed(guide: DeliberationGuide, spent: () => DeliberationDraft['spent']): DeliberationGuide {
  const note = (): void => guide.write({ spent: spent() });
  const noted = (deed: () => void) => (): void => {
    note();
    deed();
  };
  return {
    ...guide,
    write: (patch) => {
      guide.write(patch);
      note();
    },
    on: noted(guide.on),
    back: noted(guide.back),
    go: (step) => {
      note();
      guide.go(step);
    },
  };
}
