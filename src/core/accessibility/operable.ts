/** WCAG 2.2, principle 2: one can work with it. */
import type { Criterion } from './criterion';
import {
  checksSee,
  decision,
  focusFollows,
  lockWarns,
  mapByKeys,
  mapDragged,
  mapWithoutDragging,
  moduleByKeys,
  noMotion,
  noPressDown,
  noRepeats,
  numberKeys,
  plannerByKeys,
  sameWays,
  screens,
  searchByKeys,
  sessionByKeys,
  skipsMenu,
} from './shown-by';

export const operable: readonly Criterion[] = [
  {
    number: '2.1.1',
    level: 'A',
    name: { nl: 'Toetsenbord', en: 'Keyboard' },
    isNew: false,
    how: {
      nl: 'Een hele module, de kaart, de gesprekswijzer, het zoeken en een groepssessie worden van begin tot eind met alleen het toetsenbord doorlopen.',
      en: 'A whole module, the map, the conversation guide, the search and a group session are walked from beginning to end with the keyboard alone.',
    },
    standing: {
      kind: 'tested',
      tests: [moduleByKeys, mapByKeys, plannerByKeys, searchByKeys, sessionByKeys],
    },
  },
  {
    number: '2.1.2',
    level: 'A',
    name: { nl: 'Geen toetsenbordval', en: 'No Keyboard Trap' },
    isNew: false,
    how: {
      nl: 'Vensters zijn vensters van de browser zelf en gaan dicht met Escape; nergens anders wordt de tabtoets opgevangen.',
      en: 'Dialogs are dialogs of the browser itself and close with Escape; nowhere else is the Tab key held back.',
    },
    standing: { kind: 'tested', tests: [moduleByKeys, mapByKeys, plannerByKeys] },
  },
  {
    number: '2.1.4',
    level: 'A',
    name: { nl: 'Enkel teken sneltoetsen', en: 'Character Key Shortcuts' },
    isNew: false,
    how: {
      nl: 'In een verhaal werken de cijfers alleen als de focus in de beslissing staat. Wie een groepssessie leidt, kan de losse tekens uitzetten.',
      en: 'In a story the figures work only while the focus is in the decision. Who leads a group session can turn the single signs off.',
    },
    standing: {
      kind: 'fails',
      tests: [numberKeys],
      cause: {
        nl: 'Het venster voor de zaal (het scherm van een groepssessie, en een verhaal aan de muur) luistert naar losse letters en cijfers, en die zijn daar niet uit te zetten.',
        en: 'The window for the room (the screen of a group session, and a story on the wall) listens to single letters and figures, and they cannot be turned off there.',
      },
      effect: {
        nl: 'Wie met spraak bedient en in dat venster iets zegt, kan het zwart maken, van licht naar donker zetten of een mogelijkheid kiezen.',
        en: 'Who works by voice and says something in that window may make it black, switch it between light and dark or choose an option.',
      },
      instead: {
        nl: 'Leid de sessie in het eerste venster: daar doen knoppen hetzelfde en zijn de losse tekens uit te zetten.',
        en: 'Lead the session in the first window: buttons do the same there, and the single signs can be turned off.',
      },
      planned: { nl: 'Nog geen datum.', en: 'No date yet.' },
    },
  },
  {
    number: '2.2.1',
    level: 'A',
    name: { nl: 'Timing aanpasbaar', en: 'Timing Adjustable' },
    isNew: false,
    how: {
      nl: 'Lezen en kiezen kent geen tijd; klokken geven raad en beëindigen niets. De kluis gaat na rust op slot, na een minuut waarschuwing; hoe lang dat duurt, stelt u in, en wat u typte blijft. Een kamer met telefoons hoort bij één bijeenkomst en sluit na hoogstens twaalf uur.',
      en: 'Reading and choosing know no time; clocks advise and end nothing. The vault locks when it is left alone, after a minute of warning; how long that takes you set yourself, and what you typed stays. A room with phones belongs to one meeting and closes after twelve hours at most.',
    },
    standing: { kind: 'tested', tests: [lockWarns] },
  },
  {
    number: '2.2.2',
    level: 'A',
    name: { nl: 'Pauzeren, stoppen, verbergen', en: 'Pause, Stop, Hide' },
    isNew: false,
    how: {
      nl: 'Niets beweegt of knippert uit zichzelf langer dan even. Klokken die lopen, zijn het onderwerp van hun scherm en staan op uw druk stil.',
      en: 'Nothing moves or blinks by itself for longer than a moment. Clocks that run are the subject of their screen and stand still when you press.',
    },
    standing: { kind: 'tested', tests: [noRepeats, screens] },
  },
  {
    number: '2.3.1',
    level: 'A',
    name: { nl: 'Drie flitsen of beneden drempelwaarde', en: 'Three Flashes or Below Threshold' },
    isNew: false,
    how: { nl: 'Niets flitst.', en: 'Nothing flashes.' },
    standing: { kind: 'absent', tests: [noRepeats] },
  },
  {
    number: '2.4.1',
    level: 'A',
    name: { nl: 'Blokken omzeilen', en: 'Bypass Blocks' },
    isNew: false,
    how: {
      nl: 'De eerste druk op de tabtoets biedt ‘Naar de tekst’. Koppen en hoofddelen doen de rest.',
      en: 'The first press of Tab offers ‘Skip to the text’. Headings and main parts do the rest.',
    },
    standing: { kind: 'tested', tests: [skipsMenu, screens] },
  },
  {
    number: '2.4.2',
    level: 'A',
    name: { nl: 'Paginatitel', en: 'Page Titled' },
    isNew: false,
    how: {
      nl: 'Elk scherm heeft een eigen titel. Die zegt niet welke scène u zag of welk dossier open stond: de browser onthoudt titels.',
      en: 'Each screen has a title of its own. It does not say which scene you saw or which file was open: the browser remembers titles.',
    },
    standing: { kind: 'tested', tests: [sameWays] },
  },
  {
    number: '2.4.3',
    level: 'A',
    name: { nl: 'Focus volgorde', en: 'Focus Order' },
    isNew: false,
    how: {
      nl: 'De focus volgt het verhaal en gaat nooit verloren: elke test van een scherm let daar bij elke druk op.',
      en: 'The focus follows the story and is never lost: every test of a view watches that at every press.',
    },
    standing: { kind: 'tested', tests: [focusFollows, plannerByKeys, moduleByKeys, screens] },
  },
  {
    number: '2.4.4',
    level: 'A',
    name: { nl: 'Linkdoel (in context)', en: 'Link Purpose (In Context)' },
    isNew: false,
    how: {
      nl: 'Twee verwijzingen met dezelfde naam op één scherm leiden naar dezelfde plaats.',
      en: 'Two links of the same name on one screen lead to the same place.',
    },
    standing: { kind: 'tested', tests: [screens] },
  },
  {
    number: '2.4.5',
    level: 'AA',
    name: { nl: 'Meerdere manieren', en: 'Multiple Ways' },
    isNew: false,
    how: {
      nl: 'Elk onderdeel is te bereiken langs het menu en de overzichten, en langs het zoeken.',
      en: 'Each part can be reached by the menu and the overviews, and by searching.',
    },
    standing: { kind: 'tested', tests: [searchByKeys, sameWays] },
  },
  {
    number: '2.4.6',
    level: 'AA',
    name: { nl: 'Koppen en labels', en: 'Headings and Labels' },
    isNew: false,
    how: {
      nl: 'Geen kop is leeg en elk veld heeft een zichtbaar label.',
      en: 'No heading is empty and each field has a label in sight.',
    },
    standing: {
      kind: 'tested',
      tests: [screens, decision],
      unseen: {
        nl: 'Of een kop zegt wat eronder staat, is door de makers gelezen.',
        en: 'Whether a heading says what is below it was read by the makers.',
      },
    },
  },
  {
    number: '2.4.7',
    level: 'AA',
    name: { nl: 'Focus zichtbaar', en: 'Focus Visible' },
    isNew: false,
    how: {
      nl: 'Alles wat de focus krijgt, ziet er dan anders uit, ook in de kleuren die u zelf instelt.',
      en: 'All that takes the focus looks different then, also in colours that you set yourself.',
    },
    standing: { kind: 'tested', tests: [screens, decision, checksSee] },
  },
  {
    number: '2.4.11',
    level: 'AA',
    name: { nl: 'Focus niet bedekt (minimum)', en: 'Focus Not Obscured (Minimum)' },
    isNew: true,
    how: {
      nl: 'Op 1280 bij 800, op 640 bij 400 en op 320 bij 256 pixels ligt niets wat de focus krijgt, helemaal achter iets anders.',
      en: 'At 1280 by 800, 640 by 400 and 320 by 256 pixels nothing that takes the focus lies wholly behind something else.',
    },
    standing: { kind: 'tested', tests: [screens, decision, checksSee] },
  },
  {
    number: '2.5.1',
    level: 'A',
    name: { nl: 'Aanwijzergebaren', en: 'Pointer Gestures' },
    isNew: false,
    how: {
      nl: 'Niets vraagt om twee vingers of om een beweging langs een pad.',
      en: 'Nothing asks for two fingers or for a movement along a path.',
    },
    standing: { kind: 'tested', tests: [noPressDown, mapWithoutDragging] },
  },
  {
    number: '2.5.2',
    level: 'A',
    name: { nl: 'Aanwijzerannulering', en: 'Pointer Cancellation' },
    isNew: false,
    how: {
      nl: 'Een druk doet pas iets bij het loslaten. Slepen op de kaart stopt met Escape en is ongedaan te maken.',
      en: 'A press does something only on letting go. Dragging on the map stops with Escape and can be undone.',
    },
    standing: { kind: 'tested', tests: [noPressDown, mapDragged] },
  },
  {
    number: '2.5.3',
    level: 'A',
    name: { nl: 'Label in naam', en: 'Label in Name' },
    isNew: false,
    how: {
      nl: 'De naam die hulpsoftware hoort, bevat de woorden die op de knop staan.',
      en: 'The name that assistive software hears has the words in it that stand on the button.',
    },
    standing: { kind: 'tested', tests: [screens, decision] },
  },
  {
    number: '2.5.4',
    level: 'A',
    name: { nl: 'Bewegingsactivering', en: 'Motion Actuation' },
    isNew: false,
    how: {
      nl: 'Niets luistert naar schudden of kantelen.',
      en: 'Nothing listens to shaking or tilting.',
    },
    standing: { kind: 'absent', tests: [noMotion] },
  },
  {
    number: '2.5.7',
    level: 'AA',
    name: { nl: 'Sleepbewegingen', en: 'Dragging Movements' },
    isNew: true,
    how: {
      nl: 'Alleen op de kaart kunt u slepen. Een contact aanklikken en een plaats kiezen doet hetzelfde, en de tabel verandert alles zonder beeld.',
      en: 'Only on the map can you drag. Clicking a contact and choosing a place does the same, and the table changes everything without the picture.',
    },
    standing: { kind: 'tested', tests: [mapWithoutDragging, noPressDown] },
  },
  {
    number: '2.5.8',
    level: 'AA',
    name: { nl: 'Grootte van het aanwijsgebied (minimum)', en: 'Target Size (Minimum)' },
    isNew: true,
    how: {
      nl: 'Wat u aanwijst is minstens 24 bij 24 pixels, of staat zo ver van het volgende dat u het niet mist; ook op de kaart.',
      en: 'What you point at is at least 24 by 24 pixels, or stands so far from the next that you do not miss it; also on the map.',
    },
    standing: { kind: 'tested', tests: [screens, decision, mapWithoutDragging, checksSee] },
  },
];
