/** The tests that show something of more than one criterion, by what they look at. */
import type { TestName } from './criterion';

const journey = (name: string, title: string): TestName => ({
  file: `tests/journeys/${name}.journey.ts`,
  title,
});
const view = (name: string, title: string): TestName => ({ file: `tests/${name}.dom.test.tsx`, title });
const logic = (name: string, title: string): TestName => ({ file: `tests/${name}.test.ts`, title });

/** Each screen, whole and at 200 and 400 per cent, in two languages, light and dark: axe and the checks of our own. */
export const screens = journey(
  'every-screen',
  'every screen (… of 4) is accessible at every size, with wide text, by keyboard and without motion, in …, …',
);
export const decision = journey(
  'every-screen',
  'a decision and what is fixed beside it are accessible, at every size, in …, …',
);
export const sameWays = journey(
  'every-screen',
  'each screen has a title of its own, and the menu and the foot lead to the same places in the same order',
);
export const skipsMenu = journey('every-screen', 'the first press of Tab leads past the menu to the page');
/** The player, read in order from the accessibility tree. */
export const playerReading = journey('every-screen', 'switching language in the middle keeps the place');
/** Each check of our own, shown a page with its fault. */
export const checksSee = journey('page-checks', 'a check of pages finds the fault that was put there');

/** The map, read in order from the accessibility tree. */
export const mapReading = journey(
  'network-map',
  'someone who never saw it has eight people, two ties, a question taken along and a print in twenty presses of the mouse',
);
export const mapByKeys = journey(
  'network-map',
  'by keyboard alone it takes no sixty presses, and arrows walk along the contacts and move the one that is chosen',
);
export const mapWithoutDragging = journey(
  'network-map',
  'the table changes everything the picture shows, also where nothing can be dragged',
);
export const mapDragged = journey(
  'network-map',
  'somebody is dragged to another ring, which is undone as one',
);
export const moduleByKeys = journey('whole-module', 'plays the whole module in English by keyboard alone');
export const plannerByKeys = journey(
  'planner',
  'can be gone through by keyboard alone, and focus goes along with what is moved',
);
export const sessionByKeys = journey(
  'group-session',
  'by keyboard, with cards: a vote counted and shown, loaded anew, talked over, kept, closed, and gone',
);
export const searchByKeys = journey(
  'search-and-listen',
  'a search by keyboard, to the place itself and back; the words stay nowhere',
);
export const wrongPassphrase = journey(
  'passphrase',
  'is locked after a reload, does not open for another passphrase, and gives everything back for the right one',
);
export const weakPassphrase = journey(
  'new-passphrase',
  'names what is weak and what helps, refuses it, and takes a strong one',
);
export const wayBack = journey(
  'passphrase',
  'everything goes along in one encrypted file and comes back after a wipe, with a look first and a way back',
);

export const partsMarked = view(
  'features/player',
  'says of every word whether it is of the story or of the app when the two differ in language',
);
export const numberKeys = view(
  'features/player',
  'takes the number keys only while focus is in the decision',
);
export const singleKeysOff = view(
  'features/story-on-wall',
  'does nothing at a single letter, figure or sign where these are turned off, and takes a press on the option',
);
export const focusFollows = view(
  'features/player',
  'moves focus to the question when its lines have been read, and to the first new line after a choice',
);
export const saidOnce = view(
  'public-cases/ear',
  'sixteen letters are announced once, as kept, and sixteen more not at all',
);
export const failureTold = view(
  'public-cases/ear',
  'a save that fails is told once while one types on, once more to who tries again, and so is that it works again',
);
export const largerText = view(
  'parts/display-settings',
  'lets a reader make the text larger, the lines wider and the letter calm',
);
export const secretFields = view(
  'ui/form-memory',
  'a passphrase can be pasted, and a password manager may fill it in',
);

export const textSizes = logic('ui/text-size', 'no style sheet sets a size that the reader cannot change');
export const fieldsSay = logic(
  'architecture/form-memory',
  'every field of src/ui says whether it may be remembered',
);
export const ourColours = logic('compiler/house-colours', 'our … stands out on …');
export const mapColours = logic('tools/network-map-contrast', '… is seen');
export const lockWarns = logic(
  'app/lock-due',
  'a vault at rest warns in its last minute and locks when its minutes are over',
);

const never = 'architecture/never-there';
export const noMedia = logic(never, 'nothing plays sound or moving images of its own');
export const noMotion = logic(never, 'nothing listens to how a device is moved, or holds it to one way up');
export const noPressDown = logic(
  never,
  'a pointer that goes down does nothing but begin a drag on the map, or say that somebody is there',
);
export const noRepeats = logic(never, 'nothing in a style sheet goes on moving or blinks');
