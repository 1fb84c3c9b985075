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

/** Words that often begin a sentence. What else begins one with a capital may be a name. */
const openers = new Set(
  (
    'aan alle alleen als bij dan dat de deze die dit doe door een eerst en er ga geen heb heeft het hij hoe ik in is ' +
    'ja kan ken kies kijk maar maak mag met mijn misschien moet na naar nee niemand nog nu of om ook op over straks ' +
    'te tot u uit uw vaak van vandaag vanaf veel volgens voor waar waarom waarop waarover wanneer want was wat we weet ' +
    'welk welke wie wij wil willen zal ze zeg zelf zij zijn zo zonder zou vraag bespreek vertel mezelf zodra terwijl ' +
    'a about after all am an and are ask at because before but by can could did do does every everyone first for from ' +
    'have he her his how i if it just let may maybe my next no nobody not now on only or our perhaps she should so ' +
    'some tell that the their then there they this to today we what when where which who whom whose why will with ' +
    'without would yes you your'
  ).split(' '),
);

/** Whether a note seems to hold a name: a capitalised word inside a sentence, or one that seldom begins one. */
export function mayHoldNames(text: string): boolean {
  const words = text.trim().matchAll(/(?<before>^|[.?!…:]["’”]?\s+|\s|["‘“(])(?<word>\p{Lu}\p{Ll}*)/gu);
  return [...words].some(({ groups, index }) => {
    const begins = index === 0 || /[.?!…:]/u.test(groups?.before ?? '');
    const word = groups?.word ?? '';
    if (begins) return word.length > 1 && !openers.has(word.toLowerCase());
    return word.length > 1;
  });
}

/** Whether a note holds one of the aliases of the map, as a word of its own. */
export function holdsAlias(text: string, aliases: readonly string[]): boolean {
  const plain = (words: string): string =>
    ` ${words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return aliases.some((alias) => plain(alias).trim() !== '' && plain(text).includes(plain(alias)));
}
