/**
 * Mistakes that beginners make, applied to real files: what stands there, what they would write, and by which code it
 * is named. The lines stay where they are unless `moves` says otherwise.
 */
import { replaced } from './sample-content';

/** One mistake. */
export interface Mistake {
  readonly name: string;
  readonly file: string;
  readonly find: string;
  readonly put: string;
  readonly code: string;
  /** It adds or takes away lines, so that others move. */
  readonly moves?: true;
}

/** The files that mistakes are made in. */
export const mini = '_example/mini/een-korte-vraag.yaml';
/** A story in whole. */
export const story = '_example/een-vraag-in-de-gang.yaml';
/** The front of a module. */
export const front = '_example/module.yaml';

const at =
  (file: string) =>
  (name: string, find: string, put: string, code: string, moves?: true): Mistake => ({
    name,
    file,
    find,
    put,
    code,
    ...(moves === undefined ? {} : { moves }),
  });
const inMini = at(mini);
const inFront = at(front);
const inStory = at(story);

/** All mistakes. */
export const mistakes: readonly Mistake[] = [
  inMini('a tab before a line', '    time: donderdag', '\ttime: donderdag', 'yaml/tab'),
  inMini('a space too many', '    place: Aan de', '     place: Aan de', 'yaml/indent'),
  inMini(
    'a space too few',
    '              label: Doorsturen',
    '             label: Doorsturen',
    'yaml/indent',
  ),
  inMini(
    'two spaces too many',
    '              did: U stuurde',
    '                did: U stuurde',
    'yaml/indent',
  ),
  inMini(
    'a line pulled to the left',
    '          lookBack: De mail',
    '        lookBack: De mail',
    'yaml/indent',
  ),
  inStory(
    'a text after | that is not indented',
    '  U bent op weg naar',
    'U bent op weg naar',
    'yaml/block-indent',
  ),
  inMini('no dash', '          - eva: Zou jij', '            eva: Zou jij', 'yaml/dash-missing'),
  inMini('no space after a dash', '- thought: Er staat', '-thought: Er staat', 'yaml/dash-space'),
  inMini('a dash too many', '    channel: mail', '    - channel: mail', 'yaml/dash-extra'),
  inMini('an en dash for a dash', '- narrator: Om acht', '– narrator: Om acht', 'yaml/dash-other'),
  inMini('an asterisk for a dash', '      - id: mail-vraag', '      * id: mail-vraag', 'yaml/dash-other'),
  inMini('no space after a colon', 'title: De mail', 'title:De mail', 'yaml/colon-space'),
  inMini('no space after the colon of a speaker', '- eva: Zou', '- eva:Zou', 'yaml/colon-space'),
  inMini('no space after a colon within braces', 'role: adviseur', 'role:adviseur', 'yaml/colon-space'),
  inMini('no colon', 'question: Wie las', 'question Wie las', 'yaml/colon-missing'),
  inMini('an equals sign for a colon', 'role: U bent', 'role = U bent', 'yaml/colon-missing'),
  inMini('a programmer’s colon', 'standfirst: Een mail', 'standfirst := Een mail', 'yaml/colon-missing'),
  inMini(
    'a colon in a text',
    'act: U schrijft Eva terug dat',
    'act: U schrijft Eva één ding: dat',
    'yaml/text-colon',
  ),
  inMini('a # in a sentence', 'text: Ik zie zulke mails pas', 'text: Ik zie mail #2 pas', 'yaml/hash'),
  inStory(
    'a # that eats half a sentence',
    'Toch zou elk antwoord hem iets geven dat',
    'Daarna wist hij van nota # 3 iets dat',
    'yaml/hash',
  ),
  inMini(
    'curly quotes',
    'opening: U opent uw mail voor het ontbijt.',
    'opening: “U opent uw mail voor het ontbijt.”',
    'yaml/curly-quotes',
  ),
  inMini('single curly quotes', 'title: De lijst is lang', 'title: ‘De lijst is lang’', 'yaml/curly-quotes'),
  inMini(
    'curly quotes within braces',
    "hoffelijkheid: 'Eva had u een vraag gesteld, niet inkoop.'",
    'hoffelijkheid: “Eva had u een vraag gesteld, niet inkoop.”',
    'yaml/curly-quotes',
  ),
  inMini(
    'an apostrophe within quotes',
    'text: De mail bleek aan elf mensen gestuurd. Drie van hen hadden al gereageerd.',
    "text: 'De foto's bleken aan elf mensen gestuurd.'",
    'yaml/apostrophe',
  ),
  inStory(
    'an apostrophe within quotes within braces',
    "'Het staat ergens, ook",
    "'Het staat op foto's, ook",
    'yaml/apostrophe',
  ),
  inMini('a quote that is not closed', "at: '06.42'", "at: '06.42", 'yaml/quote-open'),
  inFront('a double quote that is not closed', 'closing: In welke', 'closing: "In welke', 'yaml/quote-open'),
  inMini(
    'a brace that is not closed',
    'honours: { openheid: Inkoop weet wat er binnenkwam. }',
    'honours: { openheid: Inkoop weet wat er binnenkwam.',
    'yaml/bracket',
  ),
  inFront(
    'a bracket that is not closed',
    'scenarios: [een-vraag-in-de-gang]',
    'scenarios: [een-vraag-in-de-gang',
    'yaml/bracket',
  ),
  inMini(
    'a brace too many',
    'strains: { openheid: Inkoop weet van niets. }',
    'strains: { openheid: Inkoop weet van niets. } }',
    'yaml/bracket',
  ),
  inMini(
    'a comma in a text within braces',
    'what: Zij kreeg die dag geen opdracht en geen uitleg.',
    'what: Zij kreeg die dag niets, en geen uitleg.',
    'shape/stray-comma',
  ),
  inMini('no comma within braces', 'initials: ES, role', 'initials: ES role', 'yaml/comma'),
  inMini('a hard space before a line', '    title: De lijst', '   \u00A0title: De lijst', 'yaml/invisible'),
  inMini('a hard space after a colon', 'did: U schreef', 'did:\u00A0U schreef', 'yaml/invisible'),
  inMini(
    'a space without width in a name',
    'whatIf: Wat als u de',
    'what\u200BIf: Wat als u de',
    'yaml/invisible',
  ),
  inMini('u for you', '[you, eva]', '[u, eva]', 'ref/you'),
  inStory('u as speaker', '- you: Bram. Dat', '- u: Bram. Dat', 'ref/you'),
  inStory('a full name for an id', '- bram: Daar ben', '- Bram de Wit: Daar ben', 'ref/person-by-name'),
  inStory('initials for an id', 'seats: [you, bram] # met', 'seats: [you, BW] # met', 'ref/person-by-name'),
  inStory(
    'a name in who looks',
    "looks: ['bram > you'] # wie",
    "looks: ['Bram > you'] # wie",
    'ref/person-by-name',
  ),
  inMini('nee for false', 'present: false', 'present: nee', 'shape/yes-no'),
  inStory(
    'Yes for true in memory',
    'effects: { contact: { set: 2 }, gemeld: true }',
    'effects: { contact: { set: 2 }, gemeld: Yes }',
    'shape/yes-no',
  ),
  inStory('a time without quotes', "at: '08.31'", 'at: 08.31', 'shape/time'),
  inMini('a text that begins with an asterisk', 'eva: Zou jij', 'eva: *Zucht.* Zou jij', 'yaml/alias'),
  inMini('a text that begins with an ampersand', 'title: De lijst', 'title: &De lijst', 'yaml/alias'),
  inMini(
    'a text that begins with an at sign',
    'label: Terugschrijven',
    'label: @Eva terugschrijven',
    'yaml/text-start',
  ),
  inMini(
    'a text that begins with a bracket',
    'text: Ik zie zulke',
    'text: [Zucht] Ik zie zulke',
    'yaml/text-start',
  ),
  inMini(
    'a text that begins with a percent sign',
    'question: Wat had',
    'question: %Wat had',
    'yaml/text-start',
  ),
  inMini('a text that begins with an exclamation mark', 'changed: Nu', 'changed: !Nu', 'yaml/text-start'),
  inMini('a text that begins with a dash', 'act: U stuurt', 'act: - U stuurt', 'yaml/text-start'),
  inMini(
    'a name twice',
    'label: Doorsturen\n',
    'label: Doorsturen\n              label: Verder\n',
    'yaml/duplicate-key',
    true,
  ),
  inMini('a name with a capital', 'standfirst: Een mail', 'Standfirst: Een mail', 'shape/unknown-key'),
  inMini('a mistyped name', 'opening: U opent', 'openning: U opent', 'shape/unknown-key'),
  inFront('a line of dashes', 'intention:\n', '---\nintention:\n', 'yaml/second-document', true),
  inMini(
    'what a merge left behind',
    'role: U bent directeur van een uitvoeringsorganisatie.\n',
    '<<<<<<< HEAD\nrole: U bent directeur van een uitvoeringsorganisatie.\n=======\nrole: U bent hoofd.\n>>>>>>> anders\n',
    'yaml/merge',
    true,
  ),
  inMini('a sign that was lost', 'één scène', '\uFFFDn scène', 'yaml/lost-character'),
  inMini('a letter before a line', '    question: Wat had', '  d question: Wat had', 'yaml/stray'),
  inMini('a name broken in two', 'occasions: [annual', 'occa\nsions: [annual', 'yaml/line-break', true),
  inMini('two lines on one', 'label: Terugschrijven\n', 'label: Terugschrijven', 'yaml/two-lines', true),
  inMini('a backslash in double quotes', 'title: De mail', 'title: "De \\mail"', 'yaml/syntax'),
];

/** The text with a mistake in it, and the line on which it then stands, from 1. */
export function made(
  { find, put }: Mistake,
  text: string | undefined,
): { readonly text: string; readonly line: number } {
  const broken = replaced(text, find, put);
  let first = 0;
  while (find[first] === put[first]) first += 1;
  const from = (text ?? '').indexOf(find) + first;
  return { text: broken, line: broken.slice(0, from).split('\n').length };
}
