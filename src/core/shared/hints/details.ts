/**
 * What points to one person without a name: a telephone number, a mail address, an account, a profile page, a personal
 * number, a licence plate. Each shape has a bounded length, so that a long text costs no more than its length.
 */

/** Which of them was seen. */
export type Detail = 'telephone' | 'mail' | 'account' | 'profile' | 'number' | 'plate';

/** Between the digits of a number. */
const gap = '[\\s.\\-–/()]{0,3}';

const telephones = [
  // +31 6 …, 0031 20 …, +44 …
  new RegExp(`(?:\\+|(?<![\\d.,])00)[1-9](?:${gap}\\d){7,13}(?!\\d)`, 'u'),
  // 06-12345678, 070 123 45 67, (020) 123 4567, 0182-123456: ten digits, eleven in some countries.
  new RegExp(`(?<![\\d.,])\\(?0${gap}[1-9](?:${gap}\\d){8,9}(?!\\d)`, 'u'),
  // 0800-1234, 0900 123 45 67
  new RegExp(`(?<![\\d.,])0[89]0[0-9]${gap}(?:\\d${gap}){3,6}\\d(?!\\d)`, 'u'),
];

const mails = [/[^\s@]@[^\s@]/u, /[\p{L}\d][\s]?[[(]\s?(?:at|apenstaartje)\s?[\])]\s?[\p{L}\d]/iu];

const account = /(?:^|[\s("'‘“:])@[\p{L}\d_][\p{L}\d_.]{1,29}/u;

const profile =
  /(?:linkedin\.com\/|lnkd\.in\/|facebook\.com\/|fb\.com\/|instagram\.com\/|(?<![\p{L}\d.-])x\.com\/|twitter\.com\/|(?<![\p{L}\d])t\.me\/|wa\.me\/|tiktok\.com\/|threads\.net\/|bsky\.app\/|mastodon\.[a-z]{2,10}\/)/iu;

const nineDigits = /(?<![\d.,+-])[1-9](?:[\s.]?\d){8}(?![\d-])/gu;
const accountNumber = /(?<![\p{L}\d])[A-Z]{2}\d{2}\s?[A-Z]{4}\s?(?:\d\s?){9}\d(?!\d)/iu;

/** The shapes a Dutch licence plate has had, as letters (X) and digits (9). */
const plates = new Set(
  (
    'XX-99-99 99-99-XX 99-XX-99 XX-99-XX XX-XX-99 99-XX-XX 99-XXX-9 9-XXX-99 XX-999-X X-999-XX XXX-99-X X-99-XXX ' +
    '9-XX-999 999-XX-9'
  ).split(' '),
);
const plateShape = /(?<![\p{L}\d-])[A-Za-z\d]{1,3}-[A-Za-z\d]{1,3}-[A-Za-z\d]{1,3}(?![\p{L}\d-])/gu;

/** Whether nine digits can be a Dutch citizen service number: its digits weighed sum to a multiple of eleven. */
function isCitizenNumber(text: string): boolean {
  const digits = [...text.replace(/\D/gu, '')].map(Number);
  const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0 && sum !== 0;
}

function hasCitizenNumber(text: string): boolean {
  return [...text.matchAll(nineDigits)].some(([found]) => isCitizenNumber(found));
}

function hasPlate(text: string): boolean {
  return [...text.matchAll(plateShape)].some(([found]) =>
    plates.has(found.replace(/\d/gu, '9').replace(/[A-Za-z]/gu, 'X')),
  );
}

const signs: readonly (readonly [Detail, (text: string) => boolean])[] = [
  ['profile', (text) => profile.test(text)],
  ['mail', (text) => mails.some((shape) => shape.test(text))],
  ['account', (text) => account.test(text)],
  ['number', (text) => accountNumber.test(text)],
  ['telephone', (text) => telephones.some((shape) => shape.test(text))],
  ['number', hasCitizenNumber],
  ['plate', hasPlate],
];

/** The first of them that the text seems to hold; null when it holds none. */
export function detailIn(text: string): Detail | null {
  return signs.find(([, holds]) => holds(text))?.[0] ?? null;
}
