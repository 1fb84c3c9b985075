/** Words that whoever guesses at a passphrase of Speelveld would try first. The estimator's own lists are not Dutch. */

const months = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  en: 'january february march april may june july august september october november december',
};

const days = {
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  en: 'monday tuesday wednesday thursday friday saturday sunday',
};

const expected = [
  'speelveld kluis wachtzin wachtwoord welkom welkom01 geheim rijk rijksoverheid overheid ministerie minister',
  'staatssecretaris departement ambtenaar ambtenarij nederland denhaag integriteit netwerk moreel leiderschap',
  'moreelleiderschap topambtenaar algemenebestuursdienst secretarisgeneraal directeurgeneraal directeur',
  'voorjaar zomer najaar herfst winter lente',
  'playing field playingfield vault passphrase password welcome welcome01 secret government ministry',
  'department civil servant civilservant netherlands thehague integrity network moral leadership director',
  'spring summer autumn',
];

/** The commonest words of Dutch, most frequent first. */
const common =
  'de van het een en in is dat op te zijn met voor niet die aan er om ook als dan maar bij of uit nog naar hij zij ik u wij dit deze door over tot wat wie waar mijn uw ons onze zo al wel geen kan moet wil hier daar heeft was werd worden veel goed nieuw groot klein mens leven dag jaar tijd werk huis thuis man vrouw kind weg zin woord';

const list = (text: string): string[] => text.split(' ');

/** By the names that the estimator knows for words that follow one another (months, days), and two of our own. */
export const expectedWords: Record<string, string[]> = {
  'months-nl': list(months.nl),
  'months-en': list(months.en),
  'daysOfWeek-nl': list(days.nl),
  'daysOfWeek-en': list(days.en),
  expected: expected.flatMap(list),
  'common-nl': list(common),
};
