/**
 * The if-then sentence in English. What is said or asked word for word stands between quotation marks. It goes by word
 * lists: what they do not know stays as typed, behind words that any text can follow.
 */

import { lowered } from '../../../shared/lowered';
import type { Response } from '../intention';
import { after, type Grammar, isSpoken, quoted, type Typed, told, wordList } from './words';

const saying = wordList(
  'say tell ask answer name repeat explain report discuss share call phone text mail write send refer suggest reply thank refuse mention point raise',
);
const doing = wordList(
  'walk go wait step take get keep sleep think look make do let find stay stand listen breathe count read close open turn choose put check leave pause stop stay consult talk speak postpone hold give sit',
);
const being = wordList(
  'is are was were can could will would should do does did have has belongs seems sounds may might must',
);
const questionWords = wordList('who what where why when how which whose');
const articles = wordList('the a an my our your his her their this that these those every each one');
const verbs = wordList(
  'is are was were asks ask calls call begins begin starts start says say gives sends invites raises brings looks talks lets gets wants has have goes comes nods smiles am feel hear see notice get agrees agree sits falls emails texts mentions offers takes handles needs knows works decides',
);
const timeWords = wordList('tomorrow next monday tuesday wednesday thursday friday');

const saysFirst: Readonly<Record<Response, string>> = {
  say: 'I say',
  ask: 'I ask',
  tell: 'I tell them',
  postpone: 'I put it off and say',
  'step-aside': 'I step aside and say',
  consult: 'I talk it over first and say',
};

/** 'i' by itself is written large wherever it stands. */
function withI(text: string): string {
  return text.replace(/(^|\s)i(?=$|[\s’'])/gu, '$1I');
}

function inside(text: string): string {
  return /^I(?=$|[\s’'])/u.test(text) ? text : withI(lowered(text));
}

/** What one says to somebody to do for oneself: 'let me', 'give us a day', 'leave it with me'. */
const bidding =
  /^(please|(let|give|tell|send|call|allow|help|spare|keep|leave) (me|us)) |^\p{L}+ it (to|with) (me|us)$/iu;
/** What after 'I' says what one wants or is, and not yet what one does. */
const states = wordList('want need would could can may must should am have know feel');
const span =
  /^(.+?),? (?:for |by )?((?:a|an|one|two|three|four|six|a few) (?:night|nights|day|days|hour|hours|week|weeks|month|months))$/u;

/** What is put off, and for how long or until when. */
function putOff(half: Typed, text: string): string | null {
  if (/^(?:for |by )?(a|one|two|three|a few) (night|day|hour|week|month)s?$/u.test(text))
    return `I put it off for ${text.replace(/^(for|by) /u, '')}`;
  if (!isSomething(half)) return null;
  const [until, what, day] = /^(.+?),? ((?:until|till) .+)$/u.exec(text) ?? [];
  if (until !== undefined) return `I put ${what} off ${day}`;
  const [long, thing, time] = span.exec(text) ?? [];
  return long === undefined ? `I put ${text} off` : `I put ${thing} off for ${time}`;
}

/** What one steps out of. */
function steppedOut(half: Typed, text: string): string | null {
  if (half.first === 'out') return `I step ${text}`;
  if (half.first === 'from' || half.first === 'as') return `I step down ${text}`;
  if (/^(for|during|at|in|on|when)$/u.test(half.first)) return `I step aside ${text}`;
  return isSomething(half) ? `I step down from ${text}` : null;
}

/** 'tomorrow I tell her' as it is after 'then': 'I tell her tomorrow'. */
function timed({ words, first }: Typed): string | null {
  const at = words.findIndex((word, index) => index > 0 && /^i$/iu.test(word));
  const isTime = timeWords.has(first) || first === 'after' || first === 'before';
  if (at === -1 || at > 4 || !isTime || !saying.has(words[at + 1]?.toLowerCase() ?? '')) return null;
  const time = words.slice(0, at).join(' ').replace(/,$/u, '');
  return `I ${words.slice(at + 1).join(' ')} ${/day$/u.test(first) ? time : lowered(time)}`;
}

/** What only one kind of deed makes of it, before it is taken for something else. */
function ofItsKind(half: Typed, response: Response | null): string | null {
  const text = inside(half.text);
  if (bidding.test(half.text)) return `I say: ${quoted(withI(half.text))}`;
  if (half.isQuestion) return null;
  if (response === 'tell' || response === 'consult') return timed(half);
  if (response !== 'postpone' && response !== 'step-aside') return null;
  const isState = /^(i|we)$/u.test(half.first)
    ? states.has(half.second)
    : /^(i|we)[’'](d|m|ve|re)$/u.test(half.first);
  if (isState) return `${response === 'postpone' ? 'I put it off' : 'I step aside'}: ${text}`;
  return response === 'postpone' ? putOff(half, text) : steppedOut(half, text);
}

function question(text: string): string {
  return `I ask: ${quoted(text, '?')}`;
}

function joined(half: Typed, response: Response | null): string | null {
  const { first, second } = half;
  const text = told(inside(half.text));
  if (first === 'that') return being.has(second) || second.endsWith('’s') ? null : `I say ${text}`;
  if (first === 'whether' || first === 'if') return `I ask ${text}`;
  if (questionWords.has(first)) {
    if (being.has(second) || half.isQuestion) return question(half.text);
    return `${response === 'tell' ? 'I tell them' : response === 'say' ? 'I say' : 'I ask'} ${text}`;
  }
  if (first === 'to') return response === 'ask' ? `I ask ${text}` : `I ${after(half, 1)}`;
  return null;
}

function acted(half: Typed, response: Response | null): string | null {
  const { first, second } = half;
  const text = inside(half.text);
  if (/^(i|we)$/u.test(first) || /^(i|we)[’']/u.test(first)) {
    if (half.isQuestion && !saying.has(second)) return question(half.text);
    return isSpoken(response) && !saying.has(second) ? null : told(withI(text));
  }
  if (half.isQuestion) return saying.has(first) ? `I ${told(text)}` : question(half.text);
  if (/^(nothing|say nothing|do nothing)$/u.test(text))
    return `I ${text.replace(/^nothing$/u, 'do nothing')}`;
  if (first === 'not') return `I do ${text}`;
  if (/^(do not|don[’']t)/u.test(text) && !isSpoken(response)) return `I ${text}`;
  if (saying.has(first) || (doing.has(first) && !isSpoken(response))) return `I ${text}`;
  return null;
}

/** A person or a body and no more. */
function isSomebody({ words, first, text }: Typed): boolean {
  const hasVerb = words
    .slice(1)
    .some((word) => verbs.has(word.toLowerCase()) || being.has(word.toLowerCase()));
  return articles.has(first) && !hasVerb && words.length <= 5 && !text.includes(',');
}

/** Something and no more: 'the decision', 'my role as chair'. */
function isSomething({ words, first }: Typed): boolean {
  const hasVerb = words
    .slice(1)
    .some(
      (word) =>
        verbs.has(word.toLowerCase()) || being.has(word.toLowerCase()) || /[’'](s|re|ll)$/u.test(word),
    );
  return articles.has(first) && first !== 'that' && words.length > 1 && words.length <= 9 && !hasVerb;
}

function suited(half: Typed, response: Response | null): string | null {
  const { first } = half;
  const text = inside(half.text);
  if (/^(no|yes)$/iu.test(half.text) && (response === 'say' || response === null)) return `I say ${first}`;
  if (response === 'say' && (first === 'to' || first === 'nothing')) return `I say ${text}`;
  if (response === 'ask' && (first === 'for' || first === 'about')) return `I ask ${text}`;
  if (response === 'ask' && half.words.length === 1) return `I ask for ${text}`;
  if (response === 'consult') {
    if (first === 'with') return `I talk it over ${text}`;
    return isSomebody(half) ? `I talk it over with ${text}` : null;
  }
  if (response === 'tell' && isSomebody(half)) return `I tell ${text}`;
  if (response === 'postpone') {
    if (first === 'until' || first === 'till') return `I put it off ${text}`;
    if (timeWords.has(first)) return `I put it off until ${/day$/u.test(first) ? half.text : text}`;
  }
  return null;
}

function said(half: Typed, response: Response | null): string {
  if (response !== null) return `${saysFirst[response]}: ${quoted(withI(half.text))}`;
  return half.isQuoted ? `I say: ${quoted(half.text)}` : `I do this: ${inside(half.text)}`;
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

function when(half: Typed): string {
  if (half.isQuoted) return `I hear: ${quoted(half.text)}`;
  const stripped = half.text.replace(/^(when|whenever|once|the moment( that)?|as soon as)\s+/iu, '');
  const [lead, words] = /^(.+?): (.+\?)$/u.exec(stripped)?.slice(1) ?? [];
  if (lead !== undefined && words !== undefined)
    return `${inside(lead)}: ${quoted(words.replace(/^["“‘']|["”’']$/gu, ''))}`;
  if (half.isQuestion) return `I hear: ${quoted(stripped)}`;
  const parts = stripped.split(' ').map((word) => word.toLowerCase());
  const isThing =
    articles.has(parts[0] ?? '') &&
    parts.length <= 6 &&
    !parts.some((word) => verbs.has(word) || being.has(word)) &&
    !/(s|ed)$/u.test(half.last);
  return isThing ? `the moment comes (${inside(stripped)})` : inside(stripped);
}

/** The grammar of English. */
export const english: Grammar = { frame: (one, other) => `If ${one}, then ${other}`, when, then };
