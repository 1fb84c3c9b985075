/**
 * The if-then sentence in Dutch. After 'als' the verb stands at the end, after 'dan' before its subject; what is said
 * or asked word for word stands between quotation marks. It goes by word lists: what they do not know stays as typed,
 * behind words that any text can follow.
 */

import { lowered } from '../../../shared/lowered';
import type { Response } from '../intention';
import { after, type Grammar, isSpoken, quoted, type Typed, told, wordList } from './words';

/** Verbs of saying, as after 'ik'. */
const saying = wordList(
  'zeg vertel meld antwoord benoem noem herhaal leg geef vraag bespreek overleg stel zwijg reageer bedank weiger wijs bevestig',
);
/** Other verbs that one begins with, as after 'ik'. */
const doing = wordList(
  'bel app mail schrijf stuur verwijs deel spreek praat loop ga wacht stap neem haal houd hou slaap denk kijk maak doe laat zoek blijf sta luister adem tel lees sluit open draai kies trek zet check controleer ruim draag schuif onderbreek stop sla plan regel bedenk word ben heb wil zal kan mag moet zou kom zie hoor voel',
);
const asking = wordList('mag kan zou moet zal heb ben');
const finite = wordList(
  'is zijn was waren wordt worden heeft hebben kan kunnen mag mogen moet moeten wil willen zou zouden zal zullen gaat gaan komt komen hoort klopt past lijkt weet doe doet vind vindt vraagt vragen belt bellen begint beginnen zegt zeggen geeft geven stuurt sturen nodigt nodigen stelt stellen kijkt praat praten laat laten krijgt krijgen zit zitten staat staan ligt mailt appt zwijgt reageert biedt bieden noemt neemt nemen spreekt werkt voelt hoor zie merk ziet merkt loopt drukt dringt belooft knikt lacht',
);
const copulas = wordList('is wordt zijn worden raakt blijft');
const joining = wordList('dat of om als omdat want dus zodat terwijl voordat nadat');
const questionWords = wordList(
  'wie wat waar waarom wanneer hoe welk welke hoeveel waarmee waarover waarvoor waarom',
);
const subjects = wordList(
  'er het dat dit de een hij zij ze ik je jij u we wij jullie mijn jouw uw onze ons die deze iemand niemand iedereen men',
);
const articles = wordList('de het een mijn ons onze uw zijn haar hun die deze dit elk elke iedere één');
const objects = wordList(
  'mij me ons jou je u hem haar hun een iets niets het de er niet geen te mijn onze dit deze die dat',
);
const particles = wordList('uit op aan af in mee toe voor door over weg terug voorbij langs binnen');
const prepositions = wordList('met bij van voor in op uit over aan naar tegen tijdens na vóór om tot door');
/** Infinitives of which the form after 'ik' is known. */
const stems: Readonly<Record<string, string>> = {
  zeggen: 'zeg',
  vragen: 'vraag',
  bellen: 'bel',
  overleggen: 'overleg',
  vertellen: 'vertel',
  melden: 'meld',
  wachten: 'wacht',
  antwoorden: 'antwoord',
  bespreken: 'bespreek',
  benoemen: 'benoem',
  noemen: 'noem',
  zwijgen: 'zwijg',
};
const selves = wordList('ik we wij');
const adverbs = wordList('eerst even rustig meteen direct daarna nu altijd toch gewoon');
/** What looks like an infinitive and is none. */
const nouns = wordList('morgen overmorgen mensen weken dagen uren maanden nachten minuten stukken feiten');
/** 'vergaderingen', 'werkzaamheden'. */
const plural = /(er|el|en)ingen$|heden$/u;
/** What after 'ik' says what one wants or is, and not yet what one does. */
const states = wordList('wil zou kan mag moet ben heb weet vind voel');
/** What one says to somebody to do for oneself: 'laat me', 'geef mij'. */
const bidding = /^(laat|geef|gun|stuur|bel|app|mail|vertel|zeg|help) (me|mij|ons)(?= )/iu;
const span =
  /^(.+?),? ((?:een|één|twee|drie|vier|zes|enkele) (?:paar )?(?:nacht|nachten|nachtje|dag|dagen|uur|week|weken|weekje|maand|maanden))$/u;
/** When something is done, at the front of a clause. */
const times = wordList(
  'vandaag morgen overmorgen vanmiddag vanavond straks maandag dinsdag woensdag donderdag vrijdag volgende na vóór voor binnen',
);
/** What stands right behind 'ik', before a time, where it stands for something by itself. */
const pronouns = wordList('het dit hem haar ze hen u');
/** Verbs that ask for the end of a clause after 'als ik'. */
const movable = wordList('zit ben heb krijg ga kom sta lig hoor zie');

const saysFirst: Readonly<Record<Response, string>> = {
  say: 'zeg ik',
  ask: 'vraag ik',
  tell: 'vertel ik',
  postpone: 'stel ik het uit en zeg ik',
  'step-aside': 'stap ik opzij en zeg ik',
  consult: 'overleg ik eerst en zeg ik',
};

function isInfinitive(word: string): boolean {
  return (
    !nouns.has(word) &&
    !plural.test(word) &&
    (word in stems || /^(?!ik)\p{L}{2,}(en|aan|oen|ien)$/u.test(word))
  );
}

/** A person or a body and no more: 'mijn collega', 'de compliance officer', 'de jurist van inkoop'. */
function isSomebody({ words, first, text }: Typed): boolean {
  const hasVerb = words.slice(1).some((word) => finite.has(word.toLowerCase()));
  const isShort = words.length <= 3 || prepositions.has((words[2] ?? '').toLowerCase());
  return (articles.has(first) || words.length === 1) && !hasVerb && isShort && !text.includes(',');
}

/** Something and no more: 'het besluit', 'mijn rol als voorzitter'. */
function isSomething({ words, first, last }: Typed): boolean {
  const hasVerb = words.slice(1).some((word) => finite.has(word.toLowerCase()));
  return articles.has(first) && !hasVerb && words.length <= 9 && !isInfinitive(last);
}

/** What is put off, and for how long or until when. */
function putOff(half: Typed): string | null {
  if (!isSomething(half) || half.words.length < 2) return null;
  const text = lowered(half.text).replace(/ uit$/u, '');
  const [until, what, day] = /^(.+?),? (tot .+)$/u.exec(text) ?? [];
  if (until !== undefined) return `stel ik ${what} uit ${day}`;
  if (half.words.length === 2 && span.test(`iets ${text}`)) return null;
  return `stel ik ${text.replace(span, '$1 $2')} uit`;
}

/** What one steps out of. */
function steppedOut(half: Typed): string | null {
  const text = lowered(half.text);
  if (half.first === 'uit' && !isInfinitive(half.last)) return `stap ik ${text}`;
  if (half.first === 'van' && half.last === 'af') return `stap ik ${text}`;
  if (half.first === 'als' && half.words.length <= 5) return `stap ik opzij ${text}`;
  return isSomething(half) ? `stap ik uit ${text}` : null;
}

/** 'morgen vertel ik het aan haar' as it is after 'dan': 'vertel ik het morgen aan haar'. */
function timed({ words, first }: Typed): string | null {
  const at = words.findIndex((word, index) => index > 1 && selves.has(word.toLowerCase()));
  const verb = words[at - 1]?.toLowerCase() ?? '';
  if (at === -1 || at > 5 || !times.has(first) || !saying.has(verb)) return null;
  const rest = words.slice(at + 1);
  const standsAlone = (word: string | undefined): boolean =>
    word === undefined || prepositions.has(word) || pronouns.has(word) || articles.has(word);
  const end = rest.findIndex((word, index) => !pronouns.has(word) || !standsAlone(rest[index + 1]));
  const cut = end === -1 ? rest.length : end;
  const when = lowered(words.slice(0, at - 1).join(' '));
  return [verb, words[at], ...rest.slice(0, cut), when, ...rest.slice(cut)].join(' ');
}

/** What only one kind of deed makes of it, before it is taken for something else. */
function ofItsKind(half: Typed, response: Response | null): string | null {
  if (bidding.test(half.text)) return `zeg ik: ${quoted(half.text)}`;
  if (response === 'tell' || response === 'consult') {
    const late = timed(half);
    if (late !== null) return late;
  }
  const isState = selves.has(half.first) && states.has(half.second) && !half.isQuestion;
  if (response !== null && !isSpoken(response) && isState) {
    const deed = saysFirst[response].replace(/ en zeg ik$/u, '');
    return `${deed}: ${told(lowered(half.text))}`;
  }
  if (half.isQuestion) return null;
  if (response === 'postpone') return putOff(half);
  return response === 'step-aside' ? steppedOut(half) : null;
}

function question(text: string): string {
  return `vraag ik: ${quoted(text, '?')}`;
}

/** What begins with 'om'. */
function withPurpose(text: string, response: Response | null): string {
  const isDeed = / te \p{L}+$/u.test(text);
  if (response === 'ask' || !isDeed) return `vraag ik ${text}`;
  if (response === 'postpone') return `stel ik het uit ${text}`;
  if (response === 'step-aside') return `stap ik opzij ${text}`;
  if (response === 'consult') return `overleg ik ${text}`;
  return response === null ? `kies ik ervoor ${text}` : `stel ik voor ${text}`;
}

/** What begins with a word that joins or asks: 'dat', 'of', 'om', 'wie'. */
function joined(half: Typed, response: Response | null): string | null {
  const { first, second } = half;
  const text = told(lowered(half.text));
  if (first === 'dat') {
    if (finite.has(second)) return null;
    return `${response === 'tell' ? 'vertel' : 'zeg'} ik ${text}`;
  }
  if (first === 'of') return `vraag ik ${text}`;
  if (first === 'om') return withPurpose(text, response);
  if (!questionWords.has(first)) return null;
  const third = half.words[2]?.toLowerCase() ?? '';
  const isTold = subjects.has(/^(welke?|hoeveel)$/u.test(first) ? third : second);
  if (!isTold || half.isQuestion) return question(half.text);
  if (response === 'tell') return `vertel ik ${text}`;
  return `${response === 'say' ? 'zeg' : 'vraag'} ik ${text}`;
}

/** 'ik luister, maar' as it is after 'dan': 'luister ik, maar'. */
function turned(half: Typed): string {
  const comma = half.words[1]?.endsWith(',') ? ',' : '';
  return `${half.second} ${half.first}${comma} ${told(after(half, 2))}`.trim();
}

/** What begins with a verb, an infinitive or one before 'ik', or with 'ik' itself. */
function acted(half: Typed, response: Response | null): string | null {
  const { words, first, second, last } = half;
  const text = told(lowered(half.text));
  if (selves.has(second) && !joining.has(first) && !questionWords.has(first)) {
    const isAsked = asking.has(first) && response === 'ask';
    return isAsked || (half.isQuestion && !saying.has(first)) ? question(half.text) : text;
  }
  const third = words[2]?.toLowerCase() ?? '';
  const isTurned = selves.has(third) && (saying.has(second) || doing.has(second));
  if (isTurned && (adverbs.has(first) || (response === null && !joining.has(first))))
    return [second, third, first, told(after(half, 3))].join(' ').trim();
  if (half.isQuestion) return saying.has(first) ? null : question(half.text);
  if (selves.has(first) && words.length > 1) {
    if (isSpoken(response) && !saying.has(second)) return null;
    return turned(half);
  }
  if (saying.has(first) || (doing.has(first) && !isSpoken(response)))
    return `${first} ik ${told(after(half, 1))}`.trim();
  const stem = stems[last];
  if (stem !== undefined && first !== last) return `${stem} ik ${lowered(words.slice(0, -1).join(' '))}`;
  const leading = stems[first];
  if (leading !== undefined) return `${leading} ik ${told(after(half, 1))}`.trim();
  const isDeed = isInfinitive(last) && !(words.length === 2 && articles.has(first));
  if (!isSpoken(response) && words.length > 1 && (isDeed || isInfinitive(first))) return `ga ik ${text}`;
  return words.length === 1 && isInfinitive(first) ? `ga ik ${text}` : null;
}

/** What only goes with one kind of deed: whom one consults or tells, until when one waits. */
function suited(half: Typed, response: Response | null): string | null {
  const { first, words } = half;
  const text = lowered(half.text);
  if (/^(nee|ja|niks|niets)$/iu.test(half.text) && (response === 'say' || response === null))
    return first.startsWith('ni')
      ? response === 'say'
        ? `zeg ik ${first}`
        : `doe ik ${first}`
      : `zeg ik ${first}`;
  if (response === 'say' && first === 'tegen') return `zeg ik ${text}`;
  if (response === 'ask') {
    if (first === 'aan' || first === 'naar') return `vraag ik ${text}`;
    const isAsked = words.some((word) => questionWords.has(word.toLowerCase()) || word === 'of');
    if (articles.has(first) && isAsked) return `vraag ik ${text}`;
    return words.length === 1 ? `vraag ik om ${text}` : null;
  }
  if (response === 'consult') {
    if (first === 'met' || (first === 'eerst' && half.second === 'met')) return `overleg ik ${text}`;
    return isSomebody(half) ? `overleg ik met ${text}` : null;
  }
  if (response === 'tell') {
    if (first === 'aan') return `vertel ik het ${text}`;
    if (first === 'het' && half.second === 'aan') return `vertel ik ${text}`;
    return isSomebody(half) ? `vertel ik het aan ${text}` : null;
  }
  if (response === 'postpone') {
    if (first === 'tot') return `stel ik het uit ${text}`;
    const isClause = words.some((word) => selves.has(word));
    if (!isClause && /^(morgen|overmorgen|volgende|\p{L}+dag$)/u.test(text))
      return `stel ik het uit tot ${text}`;
    if (/^(een|één|twee|drie) (nacht|dag|dagen|uur|week|weken)$/u.test(text))
      return `stel ik het ${text} uit`;
  }
  if (response === 'step-aside' && prepositions.has(first)) return `stap ik opzij ${text}`;
  return null;
}

function then(half: Typed, response: Response | null): string {
  if (half.isQuoted) return half.isQuestion && response === null ? question(half.text) : said(half, response);
  return (
    ofItsKind(half, response) ??
    joined(half, response) ??
    acted(half, response) ??
    suited(half, response) ??
    said(half, response)
  );
}

/** The very words, or where nothing says that they are said, what one does. */
function said(half: Typed, response: Response | null): string {
  if (response !== null) return `${saysFirst[response]}: ${quoted(half.text)}`;
  return half.isQuoted ? `zeg ik: ${quoted(half.text)}` : `doe ik dit: ${lowered(half.text)}`;
}

/** A clause with its verb at the end, as after 'als'; what follows a comma or a word that joins stays behind it. */
function verbLast(before: readonly string[], verb: string, rest: readonly string[]): string {
  const cut = rest.findIndex(
    (word, index) =>
      joining.has(word) || questionWords.has(word) || (index > 0 && rest[index - 1]?.endsWith(',')),
  );
  const own = cut === -1 ? rest : rest.slice(0, cut);
  const behind = cut === -1 ? [] : rest.slice(cut);
  const particle = own.at(-1);
  const isSplit = particle !== undefined && particles.has(particle) && own.length > 1;
  const end = isSplit ? [...own.slice(0, -1), `${particle}${verb}`] : [...own, verb];
  return [...before, ...end, ...behind].join(' ');
}

function when(half: Typed): string {
  const stripped = half.text.replace(/^(wanneer|zodra|(op )?het moment (dat|waarop))\s+/iu, '');
  if (half.isQuoted) return `ik hoor: ${quoted(half.text)}`;
  const [lead, words] = /^(.+?): (.+\?)$/u.exec(stripped)?.slice(1) ?? [];
  if (lead !== undefined && words !== undefined)
    return `${lowered(lead)}: ${quoted(words.replace(/^["“‘']|["”’']$/gu, ''))}`;
  if (half.isQuestion) return `ik hoor: ${quoted(stripped)}`;
  const parts = lowered(stripped).split(' ');
  const [first = '', second = ''] = parts;
  if (selves.has(first) && movable.has(second) && parts.length > 2 && !joining.has(parts[2] ?? ''))
    return verbLast([first], second, parts.slice(2));
  const at = parts.findIndex((word, index) => index > 0 && index < 5 && finite.has(word));
  const next = parts[at + 1];
  if (at > 0 && next !== undefined && objects.has(next) && !selves.has(first))
    return verbLast(parts.slice(0, at), parts[at] ?? '', parts.slice(at + 1));
  const rest = parts.slice(at + 1);
  const isLone = rest.length === 1 && (isInfinitive(rest[0] ?? '') || /^ge/u.test(rest[0] ?? ''));
  const isCopula = at > 0 && copulas.has(parts[at] ?? '') && !selves.has(first);
  if (isCopula && next !== undefined && next !== 'te' && !isLone)
    return verbLast(parts.slice(0, at), parts[at] ?? '', rest);
  const isThing =
    articles.has(first) && !parts.some((word) => finite.has(word)) && !/(t|en|ik)$/u.test(half.last);
  return isThing ? `het moment er is (${parts.join(' ')})` : parts.join(' ');
}

/** The grammar of Dutch. */
export const dutch: Grammar = { frame: (one, other) => `Als ${one}, dan ${other}`, when, then };
