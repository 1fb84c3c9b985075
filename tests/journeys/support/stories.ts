/**
 * The stories of the starter programme that the journeys play, by what they do with them. Their ids stand here alone,
 * and their words are read from their files: another story in their place takes one file, and other words take none.
 */
import { StoryFile } from './story-file';

/** What a mini case is called, by its name. */
function mini(module: string, id: string) {
  const name = `${module}/mini/${id}`;
  return {
    id,
    title: StoryFile.named(name).title,
    titleInEnglish: StoryFile.inEnglish(name, 'title'),
  } as const;
}

/** Of a story: its id, and its name with that of its module, where it is played and what it is called. */
function named<Id extends string>(id: Id) {
  const name = `netwerkbewust/${id}` as const;
  const file = StoryFile.named(name);
  return {
    id,
    name,
    path: `/modules/${name}`,
    title: file.title,
    /** The title of its debrief. */
    question: file.question,
    questionInEnglish: StoryFile.inEnglish(name, 'question'),
    file,
  } as const;
}

const begin = named('de-donderdagtafel');

/** One road to an ending: a choice at each decision. */
const road = ['eigen-plan', 'alle-acht-tekenen', 'u-zwijgt', 'annemiek-blijft'] as const;

/** Another road, which parts from that one at each decision. */
const other = ['plan-van-gracia', 'drie-nu', 'joke-bellen', 'een-ander'] as const;

/** The first story of the first module, with which a first visit begins. */
export const first = {
  ...begin,
  road,
  other,
  /** Where the first of the two ends. */
  ending: begin.file.ending('veertig-en-een-naam').title,
  /** In English, the line after the first choice of that other road. */
  afterOtherInEnglish: StoryFile.inEnglish(begin.name, `${begin.file.choice(other[0]).to}.lines.1`),
  /** The question that opens its second choice from the debrief, and what that did. */
  otherWhatIf: begin.file.choice(other[1]).whatIf,
  otherDid: begin.file.choice(other[1]).did,
  /** The title of the scene in which the two part there. */
  parting: begin.file.sceneOf(road[1]),
  /** Looking back, what the first and the second choice of the road did, and the first of the other. */
  didFirst: begin.file.choice(road[0]).did,
  did: begin.file.choice(road[1]).did,
  otherDidFirst: begin.file.choice(other[0]).did,
} as const;

/** The second story of the same module. */
export const second = {
  ...named('de-korte-lijn'),
  /** One road to an ending. */
  road: ['de-moeder', 'doorgaan', 'naast-henk-jan', 'samira'],
} as const;

/**
 * A story in which somebody comes into the last scene because of a choice. Its table is turned on the moment of its
 * second decision, which a line before the third remembers.
 */
export const remembering = {
  name: 'het-goede-gesprek/dinsdag-tien-uur',
  /** A choice at each of the first three decisions; a line in `remembered` comes after the second of them alone. */
  road: ['alles-zoals-het-was', 'eigen-jaargesprek', 'een-regel'],
  remembered: 'advies-binnen',
  /** A last choice, with who comes in because of it and where; and another, which leaves them out. */
  brings: { choice: 'werk-en-toon', moment: 'voorjaar-stem', who: 'Marjolein' },
  leavesOut: { choice: 'alleen-haar-werk', moment: 'voorjaar-achthonderd' },
} as const;

/** A story whose first decision comes after more lines than a phone shows at once. */
export const scrolling = {
  name: 'inclusief-leiderschap/wie-ze-het-eerst-bellen',
  /** A choice at its first and at its second decision; at the second one can also do something else. */
  road: ['zelf-gaan', 'verklaring'],
} as const;

/** Mini cases that the journeys play, by what they do with them. */
export const cases = {
  /** Asks a decision of the first story again. */
  again: mini('netwerkbewust', 'in-de-keuken-van-radha'),
  /** For a change of function, and not for an annual talk. */
  change: mini('netwerkbewust', 'de-app-van-uw-voorganger'),
  /** For an annual talk. */
  talk: mini('moreel-leiderschap', 'het-lijstje-van-farida'),
} as const;
