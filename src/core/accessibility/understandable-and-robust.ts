/** WCAG 2.2, principles 3 and 4: one can understand it, and assistive software can read it. */
import type { Criterion } from './criterion';
import {
  decision,
  failureTold,
  mapByKeys,
  partsMarked,
  playerReading,
  saidOnce,
  sameWays,
  screens,
  secretFields,
  wayBack,
  weakPassphrase,
  wrongPassphrase,
} from './shown-by';

export const understandableAndRobust: readonly Criterion[] = [
  {
    number: '3.1.1',
    level: 'A',
    name: { nl: 'Taal van de pagina', en: 'Language of Page' },
    isNew: false,
    how: {
      nl: 'De taal van de knoppen is de taal van de pagina en verandert mee.',
      en: 'The language of the buttons is the language of the page and changes with it.',
    },
    standing: { kind: 'tested', tests: [screens] },
  },
  {
    number: '3.1.2',
    level: 'AA',
    name: { nl: 'Taal van onderdelen', en: 'Language of Parts' },
    isNew: false,
    how: {
      nl: 'Staat een verhaal in een andere taal dan de knoppen, dan is van elk woord gezegd welke taal het is.',
      en: 'Where a story is in another language than the buttons, of each word it is said which language it is.',
    },
    standing: { kind: 'tested', tests: [partsMarked, playerReading] },
  },
  {
    number: '3.2.1',
    level: 'A',
    name: { nl: 'Bij focus', en: 'On Focus' },
    isNew: false,
    how: {
      nl: 'Niets opent en niets leidt weg doordat het de focus krijgt.',
      en: 'Nothing opens and nothing leads away by taking the focus.',
    },
    standing: { kind: 'tested', tests: [screens, decision] },
  },
  {
    number: '3.2.2',
    level: 'A',
    name: { nl: 'Bij input', en: 'On Input' },
    isNew: false,
    how: {
      nl: 'Kiezen in een lijst of een rondje verandert wat u ziet en verplaatst u niet; weggaan vraagt een druk op een knop.',
      en: 'Choosing in a list or among options changes what you see and does not move you; going elsewhere takes the press of a button.',
    },
    standing: { kind: 'tested', tests: [playerReading, mapByKeys] },
  },
  {
    number: '3.2.3',
    level: 'AA',
    name: { nl: 'Consistente navigatie', en: 'Consistent Navigation' },
    isNew: false,
    how: {
      nl: 'Menu en voet hebben op elk scherm dezelfde verwijzingen in dezelfde volgorde.',
      en: 'The menu and the foot have the same links in the same order on each screen.',
    },
    standing: { kind: 'tested', tests: [sameWays] },
  },
  {
    number: '3.2.4',
    level: 'AA',
    name: { nl: 'Consistente identificatie', en: 'Consistent Identification' },
    isNew: false,
    how: {
      nl: 'De hulpmiddelen hebben knoppen, balk en stappen gemeen, met dezelfde woorden.',
      en: 'The tools have their buttons, bar and steps in common, with the same words.',
    },
    standing: {
      kind: 'tested',
      tests: [
        {
          file: 'tests/tools/one-skeleton.dom.test.tsx',
          title: 'is told so when it begins something new in …, and loses no word',
        },
      ],
      unseen: {
        nl: 'Of overal hetzelfde hetzelfde heet, lezen de makers na; een lijst van woorden en hun plaats helpt daarbij.',
        en: 'Whether the same is called the same everywhere the makers check by reading; a list of words and their places helps.',
      },
    },
  },
  {
    number: '3.2.6',
    level: 'A',
    name: { nl: 'Consistente hulp', en: 'Consistent Help' },
    isNew: true,
    how: {
      nl: 'Hulp staat op elk scherm met een menu op dezelfde plaats in menu en voet. In een verhaal, op een telefoon in een groep en op het scherm voor de zaal staat geen hulp.',
      en: 'Help stands in the same place in menu and foot on each screen with a menu. In a story, on a phone in a group and on the screen for the room there is no help.',
    },
    standing: { kind: 'tested', tests: [sameWays] },
  },
  {
    number: '3.3.1',
    level: 'A',
    name: { nl: 'Foutidentificatie', en: 'Error Identification' },
    isNew: false,
    how: {
      nl: 'Wat niet kan, staat in woorden bij het veld waar het om gaat.',
      en: 'What cannot be done is said in words beside the field that it is about.',
    },
    standing: { kind: 'tested', tests: [wrongPassphrase, weakPassphrase] },
  },
  {
    number: '3.3.2',
    level: 'A',
    name: { nl: 'Labels of instructies', en: 'Labels or Instructions' },
    isNew: false,
    how: {
      nl: 'Elk veld heeft een zichtbaar label; wat een wachtzin moet zijn, staat erbij voordat u typt.',
      en: 'Each field has a label in sight; what a passphrase must be is said before you type.',
    },
    standing: { kind: 'tested', tests: [screens, decision, weakPassphrase] },
  },
  {
    number: '3.3.3',
    level: 'AA',
    name: { nl: 'Foutsuggestie', en: 'Error Suggestion' },
    isNew: false,
    how: {
      nl: 'Een zwakke wachtzin krijgt te horen wat helpt. Andere velden nemen aan wat u schrijft.',
      en: 'A weak passphrase is told what helps. Other fields take what you write.',
    },
    standing: { kind: 'tested', tests: [weakPassphrase] },
  },
  {
    number: '3.3.4',
    level: 'AA',
    name: {
      nl: 'Foutpreventie (wettelijk, financieel, gegevens)',
      en: 'Error Prevention (Legal, Financial, Data)',
    },
    isNew: false,
    how: {
      nl: 'Alles wissen wordt gevraagd; wat u uit een bestand terugzet, ziet u eerst en is ongedaan te maken.',
      en: 'Erasing everything is asked; what you bring back from a file you see first, and it can be undone.',
    },
    standing: { kind: 'tested', tests: [wayBack] },
  },
  {
    number: '3.3.7',
    level: 'A',
    name: { nl: 'Overbodige invoer', en: 'Redundant Entry' },
    isNew: true,
    how: {
      nl: 'Wat u in een stap schreef, staat er in de volgende; wat u meeneemt naar een ander hulpmiddel, hoeft u niet over te typen. Een nieuwe wachtzin typt u twee keer: dat is nodig voor de veiligheid.',
      en: 'What you wrote in one step is there in the next; what you take along to another tool you need not type again. A new passphrase you type twice: security needs that.',
    },
    standing: {
      kind: 'tested',
      tests: [
        {
          file: 'tests/journeys/threads.journey.ts',
          title:
            'a doubt from a weighing goes to a conversation, a deliberation and an intention, and each leads back',
        },
      ],
    },
  },
  {
    number: '3.3.8',
    level: 'AA',
    name: { nl: 'Toegankelijke authenticatie (minimum)', en: 'Accessible Authentication (Minimum)' },
    isNew: true,
    how: {
      nl: 'Er is geen account. Een wachtzin kiest u zelf; u mag haar plakken en een wachtwoordbeheerder mag haar invullen. Er zijn geen puzzels.',
      en: 'There is no account. You choose a passphrase yourself if you want one; you may paste it and a password manager may fill it in. There are no puzzles.',
    },
    standing: { kind: 'tested', tests: [secretFields] },
  },
  {
    number: '4.1.2',
    level: 'A',
    name: { nl: 'Naam, rol, waarde', en: 'Name, Role, Value' },
    isNew: false,
    how: {
      nl: 'Knoppen, velden en vensters zijn die van de browser; wat open, gekozen of bezig is, staat in de toegankelijkheidsboom.',
      en: 'Buttons, fields and dialogs are those of the browser; what is open, chosen or at work stands in the accessibility tree.',
    },
    standing: {
      kind: 'tested',
      tests: [screens, decision, playerReading, mapByKeys],
      unseen: {
        nl: 'Hoe schermlezers het voorlezen is niet met mensen onderzocht.',
        en: 'How screen readers read it was not examined with people.',
      },
    },
  },
  {
    number: '4.1.3',
    level: 'AA',
    name: { nl: 'Statusberichten', en: 'Status Messages' },
    isNew: false,
    how: {
      nl: 'Dat er bewaard is, hoort u één keer; dat het niet lukt, en dat het weer lukt, telkens. Terwijl u typt, zegt niets iets.',
      en: 'That it is kept you hear once; that it fails, and that it works again, each time. While you type nothing says anything.',
    },
    standing: { kind: 'tested', tests: [saidOnce, failureTold] },
  },
];
