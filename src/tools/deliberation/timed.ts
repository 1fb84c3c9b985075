/** A guide of which every deed that ends time in a step writes down what was spent; going on after a rest spent none. */
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
    pause: noted(guide.pause),
    go: (step) => {
      note();
      guide.go(step);
    },
  };
}
