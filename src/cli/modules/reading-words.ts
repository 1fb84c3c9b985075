/** The words of the reading copy itself, in the language of the text it shows. */
import type { Reading } from '../../core/authoring/news';
import type { AuthoredStep } from '../../core/scenario/group-plan';
import type { ContentLanguage, Given, RefreshOccasion } from '../../core/scenario/scenario';
import type { SourceStatus } from '../../core/scenario/vocabulary';
import { isOwnLanguage } from '../../core/shared/language';

/** What stands around the author's texts. */
export interface ReadingWords {
  readonly copy: string;
  readonly text: string;
  readonly readBy: string;
  readonly unsigned: string;
  /** What one reader said of the text. */
  reader(reading: Reading): string;
  readonly status: Readonly<Record<SourceStatus, string>>;
  readonly cast: string;
  readonly castColumns: readonly [name: string, role: string, relation: string];
  readonly afterwards: string;
  readonly fits: string;
  readonly occasions: Readonly<Record<RefreshOccasion, string>>;
  readonly varies: (scenario: string, decision: string) => string;
  readonly opening: string;
  readonly documents: string;
  readonly play: string;
  readonly scene: string;
  readonly channel: string;
  /** By `channel` of a scene. */
  readonly channels: Readonly<Record<string, string>>;
  through(name: string): string;
  readonly narrator: string;
  readonly player: string;
  thinks(name: string): string;
  readonly document: string;
  readonly given: string;
  readonly kinds: Readonly<Record<Given['kind'], string>>;
  readonly inStory: string;
  readonly onward: string;
  readonly otherwise: string;
  readonly ending: string;
  readonly ownWay: string;
  readonly lookingBack: string;
  readonly honours: string;
  readonly strains: string;
  readonly mechanism: string;
  readonly sources: string;
  readonly debrief: string;
  readonly voices: string;
  readonly absent: string;
  readonly group: string;
  facilitator(minutes: number): string;
  readonly endings: string;
  readonly earlyExit: string;
  readonly cost: string;
  readonly openQuestion: string;
  readonly turns: string;
  turned(moment: string, name: string): string;
  validity(on: string, before: string): string;
  /** Of the plan for a group. */
  readonly plan: {
    readonly title: string;
    readonly uncovered: string;
    readonly decision: string;
    readonly twist: string;
    readonly steps: Readonly<Record<AuthoredStep['kind'], string>>;
    minutes(count: number): string;
    readonly say: string;
    readonly ask: string;
    readonly closing: string;
    readonly pitfalls: string;
    readonly personal: string;
  };
  /** Words of conditions. */
  readonly when: {
    readonly after: string;
    readonly notAfter: string;
    readonly without: string;
    readonly and: string;
    readonly or: string;
    readonly not: string;
    readonly if: string;
  };
}

/** The words for a language; of a further one in Dutch, as its translators read that. */
export function readingWordsIn(lang: ContentLanguage): ReadingWords {
  return readingWords[isOwnLanguage(lang) ? lang : 'nl'];
}

const readingWords: Readonly<Record<'nl' | 'en', ReadingWords>> = {
  nl: {
    copy: 'Leeskopie',
    text: 'tekst',
    readBy: 'Gelezen door: ____________________  Functie: ____________________  Datum: ____________',
    unsigned: 'Deze tekst heeft nog geen akkoord.',
    reader: ({ who, role, as, on, holds }) => {
      const reader = `${who} (${role}) op ${on}`;
      if (as === 'gelezen') return `Gelezen door ${reader}${holds ? '.' : '; daarna is de tekst veranderd.'}`;
      return holds
        ? `Akkoord van ${reader}.`
        : `Het akkoord van ${reader} is vervallen: de tekst is daarna veranderd.`;
    },
    status: { read: 'gelezen', secondary: 'uit de tweede hand', 'to-check': 'nog na te gaan' },
    cast: 'Wie er spelen',
    castColumns: ['Naam', 'Rol', 'Voor de speler'],
    afterwards: 'De vraag achteraf',
    fits: 'Gekozen bij',
    occasions: {
      'annual-talk': 'het jaargesprek',
      'change-of-function': 'een andere functie',
      'side-activity': 'een nevenactiviteit',
      invitation: 'een uitnodiging',
    },
    varies: (scenario, decision) => `Vraagt ${decision} in ${scenario} opnieuw, met één verandering:`,
    opening: 'Opening',
    documents: 'Documenten',
    play: 'Het spel',
    scene: 'Scène',
    channel: 'Kanaal',
    channels: {},
    through: (name) => `Door de ogen van ${name}.`,
    narrator: 'Verteller',
    player: 'U',
    thinks: (name) => `${name} denkt`,
    document: 'Document',
    given: 'Wat vaststaat',
    kinds: { rule: 'Regel', fact: 'Feit', deadline: 'Termijn', decides: 'Wie beslist' },
    inStory: 'In dit verhaal',
    onward: 'verder bij',
    otherwise: 'anders',
    ending: 'einde',
    ownWay: 'Eigen weg, met eigen woorden die niemand anders leest.',
    lookingBack: 'Achteraf',
    honours: 'Houdt hoog',
    strains: 'Zet onder druk',
    mechanism: 'Mechanisme',
    sources: 'Bronnen',
    debrief: 'In de nabespreking',
    voices: 'Stemmen',
    absent: 'was er niet bij',
    group: 'Vragen voor een groep',
    facilitator: (minutes) => `Voor de begeleider (${minutes} minuten)`,
    endings: 'Eindes',
    earlyExit: 'Een vroege uitgang.',
    cost: 'Wat het kostte',
    openQuestion: 'Open vraag',
    turns: 'Draai de tafel',
    turned: (moment, name) => `Moment ${moment}, vanaf de stoel van ${name}.`,
    validity: (on, before) => `Geldig op ${on}, nakijken voor ${before}.`,
    plan: {
      title: 'Met een groep',
      uncovered:
        'Dit plan hoort bij de module. Een akkoord geldt voor het verhaal hierboven, niet voor dit plan.',
      decision: 'De zaal stemt twee keer over',
      twist: 'Het nieuwe feit',
      steps: {
        'ground-rules': 'Welkom en spelregels',
        scene: 'Het verhaal, tot de keuze',
        vote: 'Stemmen, beide rondes',
        spread: 'Wat kozen we?',
        talk: 'Gesprek na ronde 1',
        plenary: 'Terug in de kring',
        twist: 'Bij het nieuwe feit',
        moved: 'Wat verschoof er?',
        absent: 'Wie er niet bij is',
        deliberation: 'Moreel beraad',
        cards: 'Gesprekskaarten',
        onward: 'Hoe het verhaal verdergaat',
        roads: 'De wegen die openbleven',
        harvest: 'De oogst',
        'if-then': 'Als …, dan …',
        'look-back': 'Een dag om terug te kijken',
        close: 'Afsluiting',
      },
      minutes: (count) => (count === 1 ? '1 minuut' : `${count} minuten`),
      say: 'De begeleider zegt',
      ask: 'De begeleider vraagt',
      closing: 'De vraag om mee te nemen',
      pitfalls: 'Valkuilen in een zaal',
      personal: 'Als het persoonlijk wordt',
    },
    when: {
      after: 'na',
      notAfter: 'niet na',
      without: 'zonder',
      and: 'en',
      or: 'of',
      not: 'niet',
      if: 'als',
    },
  },
  en: {
    copy: 'Reading copy',
    text: 'text',
    readBy: 'Read by: ____________________  Function: ____________________  Date: ____________',
    unsigned: 'This text has not been signed off yet.',
    reader: ({ who, role, as, on, holds }) => {
      const reader = `${who} (${role}) on ${on}`;
      if (as === 'gelezen') return `Read by ${reader}${holds ? '.' : '; the text has changed since.'}`;
      return holds
        ? `Signed off by ${reader}.`
        : `The sign-off by ${reader} has lapsed: the text has changed since.`;
    },
    status: { read: 'read', secondary: 'at second hand', 'to-check': 'still to be checked' },
    cast: 'Who is in it',
    castColumns: ['Name', 'Role', 'To the player'],
    afterwards: 'The question afterwards',
    fits: 'Chosen before',
    occasions: {
      'annual-talk': 'the annual talk',
      'change-of-function': 'a change of function',
      'side-activity': 'a side activity',
      invitation: 'an invitation',
    },
    varies: (scenario, decision) => `Asks ${decision} in ${scenario} again, with one change:`,
    opening: 'Opening',
    documents: 'Documents',
    play: 'The story',
    scene: 'Scene',
    channel: 'Channel',
    channels: {
      gesprek: 'conversation',
      telefoon: 'telephone',
      mail: 'email',
      chat: 'chat',
      vergadering: 'meeting',
      document: 'document',
      gedachte: 'thought',
    },
    through: (name) => `Through the eyes of ${name}.`,
    narrator: 'Narrator',
    player: 'You',
    thinks: (name) => `${name} thinks`,
    document: 'Document',
    given: 'What is fixed',
    kinds: { rule: 'Rule', fact: 'Fact', deadline: 'Deadline', decides: 'Who decides' },
    inStory: 'In this story',
    onward: 'on to',
    otherwise: 'otherwise',
    ending: 'ending',
    ownWay: 'A way of one’s own, in words that nobody else reads.',
    lookingBack: 'Looking back',
    honours: 'Honours',
    strains: 'Strains',
    mechanism: 'Mechanism',
    sources: 'Sources',
    debrief: 'In the debrief',
    voices: 'Voices',
    absent: 'was not there',
    group: 'Questions for a group',
    facilitator: (minutes) => `For the facilitator (${minutes} minutes)`,
    endings: 'Endings',
    earlyExit: 'An early exit.',
    cost: 'What it cost',
    openQuestion: 'Open question',
    turns: 'Turn the table',
    turned: (moment, name) => `Moment ${moment}, from the chair of ${name}.`,
    validity: (on, before) => `Valid on ${on}, to be checked before ${before}.`,
    plan: {
      title: 'With a group',
      uncovered: 'This plan is part of the module. A sign-off is for the story above, not for this plan.',
      decision: 'The room votes twice on',
      twist: 'The new fact',
      steps: {
        'ground-rules': 'Welcome and ground rules',
        scene: 'The story, up to the choice',
        vote: 'Voting, both rounds',
        spread: 'What did we choose?',
        talk: 'The talk after round 1',
        plenary: 'Back in the circle',
        twist: 'With the new fact',
        moved: 'What moved?',
        absent: 'Who is not here',
        deliberation: 'Moral deliberation',
        cards: 'Conversation cards',
        onward: 'How the story goes on',
        roads: 'The roads that stayed open',
        harvest: 'The harvest',
        'if-then': 'If …, then …',
        'look-back': 'A day to look back',
        close: 'Closing',
      },
      minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
      say: 'The facilitator says',
      ask: 'The facilitator asks',
      closing: 'The question to take along',
      pitfalls: 'Pitfalls in a room',
      personal: 'When it becomes personal',
    },
    when: {
      after: 'after',
      notAfter: 'not after',
      without: 'without',
      and: 'and',
      or: 'or',
      not: 'not',
      if: 'if',
    },
  },
};
