/** Hints that a text holds a person's name. Hints only: nothing is ever refused for it. */

const between = '(?:\\s+(?:van|de|den|der|het|ten|ter|el|al|von|of|’t|la|le))*';
const nameShapes = [
  // A first and a last name, in full or with one of the two as a letter.
  new RegExp(`^\\p{Lu}\\p{Ll}+${between}\\s+\\p{Lu}(?:\\p{Ll}{2,}|\\.)`, 'u'),
  new RegExp(`^(?:\\p{Lu}\\.\\s*)+${between}\\s*\\p{Lu}\\p{Ll}{2,}`, 'u'),
  // A form of address or a title before a name.
  /^(?:de heer|dhr|mevrouw|mevr|mw|mr|mrs|ms|drs|dr|ir|ing|prof|minister|staatssecretaris|burgemeester)\b\.?\s+(?:\S+\s+)*\p{Lu}/iu,
  /\S@\S/u,
];

/** Whether an alias looks like a real name. A hint only; nothing is refused. */
export function looksLikeName(alias: string): boolean {
  // An article or a nickname of one word is what we ask for.
  const text = alias.trim();
  return !/^(?:de|het|een|the|a|an)\s/iu.test(text) || /^de heer\b/iu.test(text)
    ? nameShapes.some((shape) => shape.test(text))
    : false;
}

/** Words that begin a sentence and are no name, where the next word alone would make one think so. */
const openers = new Set(
  (
    'aan alles alleen als bij dan dat de deze die dit dus een en er god haar het hier hij hoe ik iedereen iemand in ' +
    'ja je jij maar men mijn niemand niets nu of om ons ook op over straks te toen u uit uw vandaag voor waar waarom ' +
    'wanneer want wat we welk welke wie wij zij zo zonder a all an and anyone at but everybody everyone he her here ' +
    'his how i if in it my nobody nothing now of on only or our she so some someone that the their then there they ' +
    'this to today we what when where which who why with you your'
  ).split(' '),
);

/** What people do in a note, or are: a first word before one of these is likely somebody. */
const deeds = new RegExp(
  `^\\s+(?:${[
    'wel ook is was heeft had zei zegt vroeg vraagt belt belde wil wilde denkt dacht weet wist komt kwam gaat ging vindt vond',
    'kan kon zal zou moet moest mag appt mailt schrijft hoort ziet krijgt geeft gaf zit zat staat werkt doet deed',
    'has will would said says asks asked calls called wants wanted thinks thought knows knew comes came can could',
    'must should may writes hears sees gets gives gave works does did',
  ]
    .join(' ')
    .replaceAll(' ', '|')})(?![\\p{L}])`,
  'u',
);

/** The word in a note that seems a name: a capitalised word inside a sentence, or one that begins it and acts. */
export function seemingName(text: string): string | null {
  const words = text.trim().matchAll(/(?<before>^|[.?!…:]["’”]?\s+|\s|["‘“(])(?<word>\p{Lu}\p{Ll}*)/gu);
  const first = [...words].find(({ 0: found, groups, index }) => {
    const word = groups?.word ?? '';
    if (word.length < 2) return false;
    const begins = index === 0 || /[.?!…:]/u.test(groups?.before ?? '');
    if (!begins) return true;
    return !openers.has(word.toLowerCase()) && deeds.test(text.trim().slice(index + found.length));
  });
  return first?.groups?.word ?? null;
}

/** Whether a note seems to hold a name. */
export function mayHoldNames(text: string): boolean {
  return seemingName(text) !== null;
}

/** The alias of the map that a note holds as a word of its own; null when it holds none. */
export function aliasIn(text: string, aliases: readonly string[]): string | null {
  const plain = (words: string): string =>
    ` ${words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return aliases.find((alias) => plain(alias).trim() !== '' && plain(text).includes(plain(alias))) ?? null;
}
