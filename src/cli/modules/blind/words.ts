/** The words around the texts in the pack of a blind reader, in the language that is read. */
import type { Reading } from '../../../core/blind/station';
import type { Channel, ContentLanguage, Given } from '../../../core/scenario/scenario';

/** What stands around the author's texts. */
export interface PackWords {
  readonly title: string;
  reader(number: number): string;
  /** What it is for, in paragraphs. */
  readonly why: readonly string[];
  /** How the answers are kept, on the screen. */
  readonly kept: string;
  /** What to do with the sheets. */
  readonly paper: string;
  readonly earlier: string;
  readonly noScript: string;
  readonly role: string;
  readonly cast: string;
  readonly decision: (number: number, all: number) => string;
  readonly back: (prompt: string) => string;
  readonly suppose: string;
  readonly drawn: string;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly eyes: (name: string) => string;
  readonly you: string;
  /** Someone of the cast, or the reader, thinks something. */
  readonly thinks: (name: string) => string;
  readonly youThink: string;
  readonly given: string;
  readonly kinds: Readonly<Record<Given['kind'], string>>;
  readonly inStory: string;
  readonly options: string;
  readonly questions: {
    readonly heading: string;
    readonly wish: string;
    readonly none: string;
    readonly unclear: string;
    readonly sure: string;
    readonly degrees: readonly [string, string, string, string];
    readonly own: string;
    readonly other: string;
    readonly straw: string;
    readonly strawHint: string;
    readonly missing: string;
  };
  readonly end: string;
  readonly thanks: string;
  /** On the screen alone. */
  readonly giveBack: string;
  readonly remarks: string;
  readonly buttons: { readonly next: string; readonly back: string; readonly save: string };
  readonly script: Readonly<
    Record<'open' | 'locked' | 'saved' | 'loaded' | 'notThis' | 'unreadable', string>
  >;
}

const dutch: PackWords = {
  title: 'Blind lezen',
  reader: (number) => `Lezer ${number}`,
  why: [
    'U leest een verhaal in stukken. Telkens als er iets te beslissen valt, stellen wij u vijf korte vragen. Lees niet vooruit, en praat er pas over als iedereen klaar is.',
    'Wij toetsen de tekst, niet u. Wij willen weten of een verhaal verraadt welk antwoord de makers graag horen. Merkt u dat, dan ligt dat aan het verhaal. Goede antwoorden zijn er niet, ook niet op de vraag wat u zelf zou doen.',
    'Uw antwoorden worden opgeteld bij die van de andere lezers. Bij het verhaal worden alleen aantallen bewaard. Uw opmerkingen leest wie telt; schrijf er geen namen in. U bent een nummer: wie de nummers uitdeelde, kan weten welk. Wilt u dat niet, vraag dan of u er een mag trekken.',
    'De keuzes staan voor iedere lezer in een andere, gelote volgorde. Vul steeds iets in: ‘ik kan het niet zeggen’ is ook een antwoord.',
  ],
  kept: 'Deze pagina gebruikt geen netwerk en bewaart niets uit zichzelf. Sluit u haar, dan zijn uw antwoorden weg, tenzij u ze bewaart: dat kan telkens onderaan. U krijgt dan één klein bestand, dat u teruggeeft aan wie u dit pak gaf. Met dat bestand kunt u later ook verdergaan.',
  paper: 'Op papier: kruis aan, sla pas om als u klaar bent, en lever de bladen in.',
  earlier: 'Verdergaan met antwoorden die u eerder bewaarde',
  noScript:
    'Deze pagina mag hier haar werk niet doen. Bewaar haar op uw schijf en open haar daar, of druk haar af.',
  role: 'Wie u bent',
  cast: 'Wie erin voorkomen',
  decision: (number, all) => `Beslissing ${number} van ${all}`,
  back: (prompt) => `Het verhaal gaat terug naar een eerdere beslissing: ‘${prompt}’`,
  suppose: 'Stel: u koos',
  drawn: 'Deze keuze is geloot. Zij zegt niets over wat de makers willen.',
  channels: {
    gesprek: 'Een gesprek',
    telefoon: 'Aan de telefoon',
    mail: 'Per mail',
    chat: 'In een chat',
    vergadering: 'In een vergadering',
    document: 'Een document',
    gedachte: 'Een gedachte',
  },
  eyes: (name) => `Gezien door ${name}.`,
  you: 'U',
  thinks: (name) => `${name} denkt`,
  youThink: 'U denkt',
  given: 'Wat vaststaat',
  kinds: { rule: 'Regel', fact: 'Feit', deadline: 'Termijn', decides: 'Wie beslist' },
  inStory: 'zo staat het in het verhaal',
  options: 'De keuzes',
  questions: {
    heading: 'Vijf vragen',
    wish: '1. Welke keuze willen de makers, denkt u?',
    none: 'Geen van deze: zij willen hier niets',
    unclear: 'Ik kan het niet zeggen',
    sure: '2. Hoe zeker bent u daarvan?',
    degrees: ['Het is een gok', 'Ik twijfel', 'Vrij zeker', 'Zeker'],
    own: '3. Wat zou u zelf doen?',
    other: 'Iets anders',
    straw: '4. Welke keuzes zou niemand serieus nemen?',
    strawHint: 'Geen, een of meer.',
    missing: '5. Wat ontbreekt? Welke keuze zou u hier verwachten?',
  },
  end: 'Klaar',
  thanks: 'Dat was het. Dank u wel. Wat u over het verhaal als geheel kwijt wilt, kan hieronder.',
  giveBack: 'Bewaar daarna uw antwoorden, en geef het bestand aan wie u dit pak gaf.',
  remarks: 'Wat u verder opviel (mag leeg blijven, geen namen)',
  buttons: { next: 'Verder', back: 'Terug', save: 'Bewaar mijn antwoorden' },
  script: {
    open: 'Vraag 1 of 3 is hier nog open. Vul haar in, of druk nog eens op Verder om haar over te slaan.',
    locked: 'U kijkt terug. Uw antwoorden hier staan vast, omdat u daarna verder las.',
    saved: 'Bewaard als {file}. Kijk in uw map met downloads, en geef dit bestand terug.',
    loaded: 'Uw eerdere antwoorden staan er weer. U kunt verder.',
    notThis: 'Dit bestand hoort bij een ander pak of een andere lezer. Er is niets veranderd.',
    unreadable: 'Dit bestand kon niet worden gelezen. Er is niets aan het bestand veranderd. Kies een ander.',
  },
};

const english: PackWords = {
  title: 'Blind reading',
  reader: (number) => `Reader ${number}`,
  why: [
    'You read a story in parts. Each time something has to be decided, we ask you five short questions. Do not read ahead, and do not talk about it until everyone has finished.',
    'We test the text, not you. We want to know whether a story gives away which answer its makers would like to hear. If you notice that, it is the story’s doing. There are no right answers, nor is there one to what you would do yourself.',
    'Your answers are added to those of the other readers. Only numbers are kept with the story. Whoever counts reads your remarks; write no names in them. You are a number: whoever gave out the numbers may know which. If you would rather not, ask whether you may draw one.',
    'The choices stand in another, drawn order for each reader. Do fill in something each time: ‘I cannot tell’ is an answer too.',
  ],
  kept: 'This page uses no network and keeps nothing of its own accord. If you close it, your answers are gone unless you save them, which you can do at the bottom at any time. You get one small file, to give back to whoever gave you this pack. With that file you can also go on later.',
  paper: 'On paper: tick, turn the page only when you are ready, and hand the sheets in.',
  earlier: 'Go on with answers you saved earlier',
  noScript: 'This page cannot do its work here. Save it on your disk and open it there, or print it.',
  role: 'Who you are',
  cast: 'Who is in it',
  decision: (number, all) => `Decision ${number} of ${all}`,
  back: (prompt) => `The story goes back to an earlier decision: ‘${prompt}’`,
  suppose: 'Suppose you chose',
  drawn: 'This choice was drawn by lot. It says nothing about what the makers want.',
  channels: {
    gesprek: 'A conversation',
    telefoon: 'On the telephone',
    mail: 'By mail',
    chat: 'In a chat',
    vergadering: 'In a meeting',
    document: 'A document',
    gedachte: 'A thought',
  },
  eyes: (name) => `Seen by ${name}.`,
  you: 'You',
  thinks: (name) => `${name} thinks`,
  youThink: 'You think',
  given: 'What is fixed',
  kinds: { rule: 'Rule', fact: 'Fact', deadline: 'Deadline', decides: 'Who decides' },
  inStory: 'so the story says',
  options: 'The choices',
  questions: {
    heading: 'Five questions',
    wish: '1. Which choice do the makers want, do you think?',
    none: 'None of these: they want nothing here',
    unclear: 'I cannot tell',
    sure: '2. How sure are you of that?',
    degrees: ['It is a guess', 'I am in doubt', 'Fairly sure', 'Sure'],
    own: '3. What would you do yourself?',
    other: 'Something else',
    straw: '4. Which choices would nobody take seriously?',
    strawHint: 'None, one or more.',
    missing: '5. What is missing? Which choice would you expect here?',
  },
  end: 'Finished',
  thanks: 'That was it. Thank you. What you want to say of the story as a whole can go below.',
  giveBack: 'Save your answers after that, and give the file to whoever gave you this pack.',
  remarks: 'What else you noticed (may stay empty, no names)',
  buttons: { next: 'Go on', back: 'Back', save: 'Save my answers' },
  script: {
    open: 'Question 1 or 3 is still open here. Answer it, or press Go on once more to pass it over.',
    locked: 'You are looking back. Your answers here are fixed, because you read on after them.',
    saved: 'Saved as {file}. Look in your downloads folder, and give this file back.',
    loaded: 'Your earlier answers are back. You can go on.',
    notThis: 'This file belongs to another pack or another reader. Nothing was changed.',
    unreadable: 'This file could not be read. Nothing in the file was changed. Choose another one.',
  },
};

/** Who says or thinks a line, as it stands above the line; empty for what nobody says. */
export function speaker({ as, by }: Extract<Reading, { kind: 'line' }>, own: PackWords): string {
  if (as === 'think') return by === null || by === 'you' ? own.youThink : own.thinks(by);
  return by === 'you' ? own.you : (by ?? '');
}

/** By the language that is read. */
export const packWords: Readonly<Record<ContentLanguage, PackWords>> = { nl: dutch, en: english };
