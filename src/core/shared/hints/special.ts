/**
 * Words that may tell somebody's politics, belief, health, orientation, union, origin or crime (AVG art. 9 and 10).
 * No tool asks for these about another person; where one seems to be typed, the field asks whether it is needed. The
 * words of policy stay out where they can: a file about care is no file about a patient.
 */

/** About which side of somebody it seems to be. */
export type Special = 'politics' | 'belief' | 'health' | 'orientation' | 'union' | 'origin' | 'crime';

/** One list of signs: the words, and what beside them says that this is no single person. */
interface Signs {
  readonly special: Special;
  readonly words: RegExp;
  readonly unless: RegExp | null;
}

/** Whole words and their forms, as one writes them; a space stands for any white space. */
function whole(words: string, flags: 'iu' | 'u' = 'iu'): RegExp {
  const choices = words
    .trim()
    .replace(/\|\s*\n\s*/gu, '|')
    .replaceAll(' ', '\\s');
  return new RegExp(`(?<![\\p{L}\\d])(?:${choices})(?![\\p{L}\\d])`, `g${flags}`);
}

/** The beginnings of words. */
function beginning(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.trim().split(/\s+/u).join('|')})`, 'iu');
}

const inOffice = beginning(`
  kamerlid kamerleden kamerfractie fractie motie moties amendement kamervra initiatiefwet initiatiefnota minister
  staatssecretaris bewindspers bewindslieden woordvoerder raadslid statenlid senator lijsttrekker coalitie kabinet
  wethouder burgemeester mp\\b mps\\b motion amendment parliament spokesp councillor coalition cabinet vragen\\svan
  questions\\sfrom verkiezingsprogramma manifesto
`);

const ofPolicy = beginning(`
  beleid wet zorg onderzoek preventie subsidie aanpak bestrijding patiënten cijfers programma campagne dossier nota
  maatregel stelsel regeling onderwijs school scholen ziekenhuis ziekenhuizen rapport emancipatie acceptatie inclusie
  voorzieningen organisaties gemeenschap kosten verzuimbeleid begroting policy law act care research prevention subsidy
  patients figures programme program campaign file report measures system scheme education schools hospital costs budget
  organisations community emancipation inclusion scheiding separation
`);

const ofCountries = beginning(`
  ambassade regering delegatie minister markt grens bedrijf bedrijven munt president parlement overheid autoriteit wet
  economie handel lira keuken restaurant consul staat republiek embassy government delegation market border company
  companies parliament authorities economy trade ministry state republic
`);

const ofProcedure = beginning(`
  motie besluit behandeling wetsvoorstel punt agenda belasting btw inkomsten douane vennootschap motion bill decision
  item
`);

const signs: readonly Signs[] = [
  {
    special: 'politics',
    words: whole(
      `VVD|VVD['’]?er|PvdA|PvdA['’]?er|D66|D66['’]?er|CDA|CDA['’]?er|GroenLinks|GroenLinkser|GL[-/]PvdA|GL|SP|SP['’]?er|PVV|PVV['’]?er|FvD|
       ChristenUnie|CU|SGP|SGP['’]?er|DENK|Volt|Volter|BBB|BBB['’]?er|JA21|NSC|NSC['’]?er|50PLUS|BIJ1|PvdD`,
      'u',
    ),
    unless: inOffice,
  },
  {
    special: 'politics',
    words: whole(
      `vvd|pvda|d66|cda|groenlinks|pvv|fvd|christenunie|sgp|forum voor democratie|partij voor de dieren|partij van de arbeid|
       partijlid|partijgenoot|partijgenote|lid van (?:de|een|mijn|zijn|haar|dezelfde) partij|stemt (?:links|rechts|op)|party member|
       member of (?:the|a|my|his|her|the same) party|fellow party member|votes (?:left|right|for)|labour|tory|conservatives|democrat|republican`,
    ),
    unless: inOffice,
  },
  {
    special: 'belief',
    words: whole(
      `katholiek|katholieke|rooms-katholiek|gereformeerd|gereformeerde|hervormd|hervormde|protestant|protestants|protestantse|
       christen|christelijk|christelijke|moslim|moslima|islamitisch|islamitische|joods|joodse|jood|jodin|hindoe|hindoestaans|boeddhist|
       boeddhistisch|atheïst|atheist|evangelisch|evangelische|jehova|jehova['’]?s getuige|mormoon|kerkenraad|kerkenraadslid|ouderling|
       diaken|dominee|pastoor|imam|rabbijn|kerkganger|gelovig|gelovige|parochie|parochiaan|moskee|synagoge|bekeerd|kerk|kerkkoor|
       bijbelkring|bijbelstudie|geloofsgenoot|ramadan|catholic|reformed|christian|muslim|islamic|jewish|jew|hindu|buddhist|atheist|
       evangelical|church|church council|elder of the church|deacon|vicar|priest|rabbi|mosque|synagogue|parish|believer|churchgoer|converted to`,
    ),
    unless: ofPolicy,
  },
  {
    special: 'health',
    words: whole(
      `ziek|zieke|ziekgemeld|ziekmelding|ziekteverlof|langdurig ziek|chronisch ziek|ongeneeslijk|burn-?out|overspannen|depressie|depressief|
       depressieve|kanker|borstkanker|chemo|chemotherapie|tumor|zwanger|zwangere|zwangerschap|miskraam|verslaafd|verslaafde|verslaving|
       alcoholist|alcoholprobleem|drankprobleem|drinkt te veel|drugsprobleem|afkickkliniek|psychiater|psychiatrisch|psychose|psychotisch|bipolair|
       autisme|autistisch|autist|adhd|hiv|aids|diabetes|suikerziekte|dement|dementie|alzheimer|parkinson|epilepsie|hartaanval|hartinfarct|beroerte|
       herseninfarct|arbeidsongeschikt|gehandicapt|handicap|slechtziend|slechthorend|in therapie|zelfmoordpoging|suïcidaal|long covid|
       ill|sick|sick leave|burnt out|burned out|depressed|depression|cancer|chemotherapy|tumour|pregnant|pregnancy|miscarriage|addicted|addiction|
       alcoholic|drinks too much|rehab|psychiatrist|psychosis|bipolar|autism|autistic|stroke|heart attack|disabled|disability|in therapy|suicidal|
       dementia|epilepsy`,
    ),
    unless: ofPolicy,
  },
  {
    special: 'orientation',
    words: whole(
      `homo|homofiel|homoseksueel|homoseksuele|lesbisch|lesbische|lesbienne|biseksueel|biseksuele|queer|transgender|transman|transvrouw|uit de kast|
       gay|homosexual|lesbian|bisexual|trans man|trans woman|came out as|non-binair|non-binary|buitenechtelijk|vreemdgaan|gaat vreemd|affaire`,
    ),
    unless: ofPolicy,
  },
  {
    special: 'union',
    words: whole(
      `vakbondslid|bondslid|vakbondskaderlid|kaderlid|kaderlid van de bond|lid van (?:de |een )?(?:vak)?bond|lid van (?:de |het )?(?:fnv|cnv|abvakabo|cmhf|vcp)|fnv-lid|
       cnv-lid|fnv['’]er|cnv['’]er|bondsvriend|(?:trade )?union member|member of (?:a|the) (?:trade )?union|shop steward`,
    ),
    unless: null,
  },
  {
    special: 'origin',
    words: whole(
      `marokkaan|marokkaans|marokkaanse|turk|turks|turkse|surinamer|surinaams|surinaamse|antilliaan|antilliaans|antilliaanse|molukker|moluks|
       molukse|somaliër|syriër|afghaan|irakees|iraniër|allochtoon|allochtone|migratieachtergrond|asielzoeker|statushouder|roma|sinti|zigeuner|
       van (?:marokkaanse|turkse|surinaamse|buitenlandse) (?:afkomst|komaf)|etnische achtergrond|zwarte (?:man|vrouw|collega)|
       moroccan|turkish|turk|surinamese|antillean|moluccan|somali|syrian|afghan|iraqi|iranian|migrant background|migration background|asylum seeker|
       gypsy|ethnic background|black (?:man|woman|colleague)`,
    ),
    unless: ofCountries,
  },
  {
    special: 'crime',
    words: whole(
      `veroordeeld|veroordeelde|veroordeling|strafblad|aangifte|verdachte|verdacht van|gearresteerd|aangehouden|in de cel|gevangenisstraf|celstraf|
       taakstraf|strafzaak|fraudeur|oplichter|crimineel verleden|strafrechtelijk verleden|justitieel verleden|zit vast|zat vast|ex-gedetineerde|
       rijden onder invloed|convicted|conviction|criminal record|police record|arrested|in prison|prison sentence|jail|suspected of|suspect|charged with|
       fraudster|ex-convict|drink-driving|drunk driving`,
    ),
    unless: ofProcedure,
  },
];

/** How far beside a word one looks for what it is about. */
const beside = 30;

/** What in the text seems to tell this of a person; null when nothing does. A hint: nothing is refused for it. */
export function specialIn(text: string): Special | null {
  const plain = text.normalize('NFC');
  const found = signs.find(({ words, unless }) =>
    [...plain.matchAll(words)].some(({ 0: word, index }) => {
      const around = plain.slice(Math.max(0, index - beside), index + word.length + beside);
      return unless === null || !unless.test(around);
    }),
  );
  return found?.special ?? null;
}
