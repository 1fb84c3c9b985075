/** The author's own walks: choose this, then this, arrive there. */
import { openDialogue } from '../../core/dialogue/dialogue';
import { type Dialogue, offeredChoices, type Walk } from '../../core/dialogue/places';
import type { CompiledScenario } from '../../core/scenario/scenario';
import { asId, type ChoiceId } from '../../core/shared/ids';
import type { Reporter } from '../messages/reporter';
import type { ParsedFile } from '../parse/parse-file';
import type { AuthoredWalks } from '../parse/shared-schemas';
import { isStandIn } from '../parse/stand-in';

type AuthoredWalk = AuthoredWalks[string][number];
type Report = (
  code: 'walk/does-not-fit' | 'walk/too-short' | 'walk/too-long' | 'walk/other-ending',
  words: Readonly<Record<string, string>>,
  ...within: (string | number)[]
) => void;

function takeWalk(dialogue: Dialogue, walk: Walk, { choices, ending }: AuthoredWalk, report: Report): void {
  let place = walk.place();
  let taken = 0;
  while (place.kind === 'moment') {
    const offered = offeredChoices(dialogue, place).map(({ id }) => id);
    if (offered.length === 0) {
      place = walk.onward();
      continue;
    }
    const choice = choices[taken];
    const words = { offered: offered.join(', '), moment: place.moment };
    if (choice === undefined) {
      report('walk/too-short', words, 'choices');
      return;
    }
    if (!offered.some((id) => id === choice)) {
      report('walk/does-not-fit', { ...words, choice }, 'choices', taken);
      return;
    }
    place = walk.choose(asId<ChoiceId>(choice));
    taken += 1;
  }
  const extra = choices[taken];
  if (extra !== undefined) report('walk/too-long', { ending: place.ending, choice: extra }, 'choices', taken);
  else if (place.ending !== ending)
    report('walk/other-ending', { found: place.ending, expected: ending }, 'ending');
}

/** Takes every walk of one scenario. The scenario has passed the flow checks, so each walk ends. */
export function proveWalks(
  scenario: CompiledScenario,
  walks: ParsedFile<AuthoredWalks>,
  reporter: Reporter,
): void {
  const dialogue = openDialogue(scenario);
  const own = Object.hasOwn(walks.data, scenario.id) ? walks.data[scenario.id] : undefined;
  for (const [index, walk] of (own ?? []).entries()) {
    if (walk.choices.some(isStandIn) || isStandIn(walk.ending)) continue;
    takeWalk(dialogue, dialogue.walkFrom(), walk, (code, words, ...within) => {
      const place = walks.yaml.place([scenario.id, index, ...within]);
      reporter.report(code, place, { name: walk.name, ...words });
    });
  }
}
