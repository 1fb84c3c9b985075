/** The author's own walks: choose this, then this, arrive there. */
import { offeredChoices, openDialogue, walkFrom } from '../../core/dialogue/dialogue';
import type { CompiledScenario } from '../../core/scenario/scenario';
import { asId, type ChoiceId } from '../../core/shared/ids';
import type { ParsedFile } from '../1-parse/parse-file';
import type { AuthoredWalks } from '../1-parse/shared-schemas';
import type { Reporter } from '../messages/reporter';

/** Takes every walk of one scenario. The scenario has passed the flow checks, so each walk ends. */
export function checkWalks(scenario: CompiledScenario, walks: ParsedFile<AuthoredWalks>, reporter: Reporter): void {
  const dialogue = openDialogue(scenario);
  for (const [index, { name, choices, ending }] of (walks.data[scenario.id] ?? []).entries()) {
    const walk = walkFrom(dialogue);
    let place = walk.place();
    const left = [...choices];
    let refused: string | null = null;
    while (place.kind === 'moment') {
      const offered = offeredChoices(dialogue, place);
      if (offered.length === 0) {
        place = walk.onward();
        continue;
      }
      const next = left.shift();
      if (next === undefined || !offered.some(({ id }) => id === next)) {
        refused = next ?? `nog een keuze bij ${place.moment}`;
        break;
      }
      place = walk.choose(asId<ChoiceId>(next));
    }
    const at = walks.yaml.place([scenario.id, index, 'name']);
    const extra = left[0];
    if (refused !== null) reporter.report('walk/does-not-fit', at, { name, choice: refused });
    else if (place.kind === 'ending' && extra !== undefined) reporter.report('walk/does-not-fit', at, { name, choice: extra });
    else if (place.kind === 'ending' && place.ending !== ending) {
      reporter.report('walk/other-ending', at, { name, found: `‘${place.ending}’`, expected: ending });
    }
  }
}
