/** Both engines behind one face: load a story, and take a step that brings text and choices to the page. */
import { Story } from 'inkjs';
import { openDialogue } from '../../src/core/dialogue/dialogue';
import {
  goOnward,
  offeredChoices,
  startPlace,
  takeChoice,
  visibleLines,
} from '../../src/core/dialogue/places';

/** What is put before the reader: the text since the last choice, and the choices on offer. */
export interface Page {
  readonly text: string;
  readonly choices: readonly string[];
}

/** A story that is being played. */
export interface Player {
  readonly first: Page;
  /** Takes the choice with this number among those on offer. */
  step(number: number): Page;
}

/** Loads a story from its JSON and goes to the first decision. */
export type LoadPlayer = (json: string) => Player;

/** Our dialogue: places alone. */
export const loadDialogue: LoadPlayer = (json) => {
  const dialogue = openDialogue(JSON.parse(json));
  let place = startPlace(dialogue);
  const page = (): Page => {
    let text = '';
    for (;;) {
      for (const line of visibleLines(dialogue, place)) text += `${line.text}\n`;
      const choices = offeredChoices(dialogue, place);
      if (place.kind === 'ending' || choices.length > 0)
        return { text, choices: choices.map(({ act }) => act) };
      place = goOnward(dialogue, place);
    }
  };
  return {
    first: page(),
    step(number) {
      const choice = offeredChoices(dialogue, place)[number];
      if (choice === undefined) throw new Error(`There is no choice ${number} at ${JSON.stringify(place)}.`);
      place = takeChoice(dialogue, place, choice.id);
      return page();
    },
  };
};

/** The same story in inkjs. */
export const loadInk: LoadPlayer = (json) => {
  const story = new Story(json);
  const page = (): Page => {
    let text = '';
    while (story.canContinue) text += story.Continue();
    return { text, choices: story.currentChoices.map((choice) => choice.text) };
  };
  return {
    first: page(),
    step(number) {
      story.ChooseChoiceIndex(number);
      return page();
    },
  };
};

/** The engines by name. */
export const players: Readonly<Record<string, LoadPlayer>> = {
  dialogue: loadDialogue,
  inkjs: loadInk,
};
