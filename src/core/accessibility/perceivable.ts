/** WCAG 2.2, principle 1: what is there can be perceived. */
import type { Criterion } from './criterion';
import {
  checksSee,
  decision,
  fieldsSay,
  largerText,
  mapColours,
  mapReading,
  noMedia,
  noMotion,
  ourColours,
  playerReading,
  screens,
  textSizes,
} from './shown-by';

const noMediaHow = {
  nl: 'Er is geen geluid, video of bewegend beeld. Een verhaal laten voorlezen doet een stem van uw eigen apparaat; de tekst staat er altijd bij.',
  en: 'There is no sound, video or moving image. Reading a story aloud is done by a voice of your own device; the text is always there.',
};
const noMediaStanding = { kind: 'absent', tests: [noMedia] } as const;

export const perceivable: readonly Criterion[] = [
  {
    number: '1.1.1',
    level: 'A',
    name: { nl: 'Niet-tekstuele content', en: 'Non-text Content' },
    isNew: false,
    how: {
      nl: 'Tekens staan naast een woord en zijn voor hulpsoftware verborgen. Een tekening die iets vertelt, heeft een tekst die hetzelfde vertelt; de netwerkkaart bestaat ook als tabel.',
      en: 'Signs stand beside a word and are hidden from assistive software. A drawing that tells something has a text that tells the same; the network map exists as a table too.',
    },
    standing: {
      kind: 'tested',
      tests: [screens, mapReading],
      unseen: {
        nl: 'Of een tekst echt hetzelfde zegt als de tekening, is door de makers gelezen en niet door anderen.',
        en: 'Whether a text really says the same as the drawing was read by the makers and by nobody else.',
      },
    },
  },
  {
    number: '1.2.1',
    level: 'A',
    name: {
      nl: 'Louter-geluid en louter-videobeeld (vooraf opgenomen)',
      en: 'Audio-only and Video-only (Prerecorded)',
    },
    isNew: false,
    how: noMediaHow,
    standing: noMediaStanding,
  },
  {
    number: '1.2.2',
    level: 'A',
    name: {
      nl: 'Ondertitels voor doven en slechthorenden (vooraf opgenomen)',
      en: 'Captions (Prerecorded)',
    },
    isNew: false,
    how: noMediaHow,
    standing: noMediaStanding,
  },
  {
    number: '1.2.3',
    level: 'A',
    name: {
      nl: 'Audiodescriptie of media-alternatief (vooraf opgenomen)',
      en: 'Audio Description or Media Alternative (Prerecorded)',
    },
    isNew: false,
    how: noMediaHow,
    standing: noMediaStanding,
  },
  {
    number: '1.2.4',
    level: 'AA',
    name: { nl: 'Ondertitels voor doven en slechthorenden (live)', en: 'Captions (Live)' },
    isNew: false,
    how: noMediaHow,
    standing: noMediaStanding,
  },
  {
    number: '1.2.5',
    level: 'AA',
    name: { nl: 'Audiodescriptie (vooraf opgenomen)', en: 'Audio Description (Prerecorded)' },
    isNew: false,
    how: noMediaHow,
    standing: noMediaStanding,
  },
  {
    number: '1.3.1',
    level: 'A',
    name: { nl: 'Info en relaties', en: 'Info and Relationships' },
    isNew: false,
    how: {
      nl: 'Koppen zonder overgeslagen niveau, één titel en één hoofddeel per pagina, benoemde navigatie, echte lijsten, tabellen en velden met een label.',
      en: 'Headings without a skipped level, one title and one main part on each page, named navigation, real lists, tables, and fields with a label.',
    },
    standing: { kind: 'tested', tests: [screens, decision, mapReading, playerReading] },
  },
  {
    number: '1.3.2',
    level: 'A',
    name: { nl: 'Betekenisvolle volgorde', en: 'Meaningful Sequence' },
    isNew: false,
    how: {
      nl: 'Het verhaal, de gesprekswijzer en de kaart worden in volgorde als tekst uit de toegankelijkheidsboom gelezen en vergeleken met een bewaarde lezing.',
      en: 'The story, the conversation guide and the map are read in order as text from the accessibility tree and compared with a kept reading.',
    },
    standing: {
      kind: 'tested',
      tests: [playerReading, mapReading],
      unseen: {
        nl: 'Van de andere schermen is de volgorde niet apart bewaard.',
        en: 'Of the other screens the order is not kept separately.',
      },
    },
  },
  {
    number: '1.3.3',
    level: 'A',
    name: { nl: 'Zintuiglijke eigenschappen', en: 'Sensory Characteristics' },
    isNew: false,
    how: {
      nl: 'Aanwijzingen noemen een knop of een veld bij zijn naam.',
      en: 'Instructions call a button or a field by its name.',
    },
    standing: { kind: 'untested' },
  },
  {
    number: '1.3.4',
    level: 'AA',
    name: { nl: 'Weergavestand', en: 'Orientation' },
    isNew: false,
    how: {
      nl: 'Niets houdt het scherm staand of liggend; elk scherm past ook op een liggende telefoon.',
      en: 'Nothing holds the screen upright or on its side; each screen fits a phone on its side too.',
    },
    standing: { kind: 'tested', tests: [noMotion, screens] },
  },
  {
    number: '1.3.5',
    level: 'AA',
    name: { nl: 'Identificeer het doel van de input', en: 'Identify Input Purpose' },
    isNew: false,
    how: {
      nl: 'Geen veld vraagt naar uw eigen naam, adres of andere gegevens van u; een wachtzin heeft wel de aanduiding voor een wachtwoordbeheerder.',
      en: 'No field asks for your own name, address or other details of yours; a passphrase does carry the mark for a password manager.',
    },
    standing: { kind: 'tested', tests: [fieldsSay, screens] },
  },
  {
    number: '1.4.1',
    level: 'A',
    name: { nl: 'Gebruik van kleur', en: 'Use of Color' },
    isNew: false,
    how: {
      nl: 'Wat een kleur zegt, zegt ook een woord, een rand of een vorm. Wat gekozen is, heeft een dikke rand, ook in de kleuren die u zelf instelt.',
      en: 'What a colour says, a word, an edge or a shape says too. What is chosen has a thick edge, also in colours that you set yourself.',
    },
    standing: {
      kind: 'tested',
      tests: [screens],
      unseen: {
        nl: 'Een test ziet links en randen; of nergens iets alleen met kleur wordt verteld, hebben alleen de makers bekeken.',
        en: 'A test sees links and edges; whether colour alone tells anything anywhere, only the makers have looked at.',
      },
    },
  },
  {
    number: '1.4.2',
    level: 'A',
    name: { nl: 'Geluidsbediening', en: 'Audio Control' },
    isNew: false,
    how: noMediaHow,
    standing: noMediaStanding,
  },
  {
    number: '1.4.3',
    level: 'AA',
    name: { nl: 'Contrast (minimum)', en: 'Contrast (Minimum)' },
    isNew: false,
    how: {
      nl: 'De kleuren zijn gemeten, licht en donker; een organisatie die eigen kleuren instelt, krijgt een foutmelding als het contrast te laag is.',
      en: 'The colours are measured, light and dark; an organisation that sets colours of its own gets an error when the contrast is too low.',
    },
    standing: { kind: 'tested', tests: [screens, ourColours] },
  },
  {
    number: '1.4.4',
    level: 'AA',
    name: { nl: 'Herschalen van tekst', en: 'Resize Text' },
    isNew: false,
    how: {
      nl: 'Elk scherm past bij 200 procent. Tekst volgt de instelling van uw browser en kan in Weergave groter.',
      en: 'Each screen fits at 200 per cent. Text follows the setting of your browser and can be made larger under Display.',
    },
    standing: { kind: 'tested', tests: [screens, textSizes, largerText] },
  },
  {
    number: '1.4.5',
    level: 'AA',
    name: { nl: 'Afbeeldingen van tekst', en: 'Images of Text' },
    isNew: false,
    how: {
      nl: 'Er zijn geen afbeeldingen van tekst; namen in een tekening zijn letters. Een logo van de organisatie mag dat wel zijn.',
      en: 'There are no images of text; names in a drawing are letters. A logo of the organisation may be one.',
    },
    standing: { kind: 'absent' },
  },
  {
    number: '1.4.10',
    level: 'AA',
    name: { nl: 'Reflow', en: 'Reflow' },
    isNew: false,
    how: {
      nl: 'Geen scherm is breder dan 320 pixels, ook niet als dat 400 procent van een groot scherm is. De kaart schuift binnen haar eigen kader en bestaat ook als tabel.',
      en: 'No screen is wider than 320 pixels, also when that is 400 per cent of a large one. The map scrolls within its own frame and exists as a table too.',
    },
    standing: { kind: 'tested', tests: [screens, decision, checksSee] },
  },
  {
    number: '1.4.11',
    level: 'AA',
    name: { nl: 'Contrast van niet-tekstuele content', en: 'Non-text Contrast' },
    isNew: false,
    how: {
      nl: 'Randen van velden, tekens zonder woord en de lijnen van de kaart wijken minstens 3 op 1 af van wat erachter ligt.',
      en: 'Edges of fields, signs without a word and the lines of the map differ by at least 3 to 1 from what is behind them.',
    },
    standing: {
      kind: 'tested',
      tests: [screens, mapColours, checksSee],
      unseen: {
        nl: 'Tekeningen bij de verhalen zijn niet gemeten; hun tekst vertelt hetzelfde.',
        en: 'Drawings beside the stories were not measured; their text tells the same.',
      },
    },
  },
  {
    number: '1.4.12',
    level: 'AA',
    name: { nl: 'Tekstafstand', en: 'Text Spacing' },
    isNew: false,
    how: {
      nl: 'Met de ruimte die het criterium noemt, is op 320 pixels geen scherm te breed en wordt geen tekst afgesneden.',
      en: 'With the spacing that the criterion names, at 320 pixels no screen is too wide and no text is cut off.',
    },
    standing: { kind: 'tested', tests: [screens, decision, checksSee] },
  },
  {
    number: '1.4.13',
    level: 'AA',
    name: { nl: 'Content bij hover of focus', en: 'Content on Hover or Focus' },
    isNew: false,
    how: {
      nl: 'Alleen op de netwerkkaart verschijnt iets onder de aanwijzer: de schuilnaam van een contact dat er anders geen heeft. Die namen staan ook in de tabel.',
      en: 'Only on the network map does something appear under the pointer: the alias of a contact that shows none otherwise. Those names stand in the table too.',
    },
    standing: { kind: 'untested' },
  },
];
