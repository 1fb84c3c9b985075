/**
 * Words that the hints go by: given names that are seldom a word, what stands between a given name and a surname,
 * titles, and capitalised words that are no name of anybody. Lists of words, not a register: they are only there so
 * that a hint comes seldom where it is of no use.
 */

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

/** Common given names that are no ordinary word in Dutch or English, so that they count in small letters as well. */
export const givenNames = setOf(`
  aad aafke aart abdel abdul abel adriaan adrie agnes ahmed ahmet aisha albert alberto alex alexander alexandra alfred
  ali alice alies amber amina amira amir anand andré andre andrea andreas andrew angela angelique anita anja anke ann
  anna anne annelies annemarie annemiek annet annette annie anouk ans anthony anton antoine antoinette arend arie arjan
  arjen arno arnold arthur astrid ayse aysel ayşe bart bastiaan beatrice ben bert bernard bernadette berend bianca
  birgit björn boris bram brigitte carel carla carlo carlos carmen carola caroline catharina cathelijne cees chantal
  charlotte chris christel christiaan christian christina christine claudia coen conny connie cor corine corinne
  cornelis dagmar daan daniel daniela danielle daniëlle danny david debora deborah diana dick dieter diederik dimitri
  dirk djamila doekle dominique dorien doris douwe dymph eddy edgar edith eduard edwin eelco eefje egbert eline
  elisabeth elise élise ellen els elsa elly emine emma emiel erica erik eric ernst esther eva eveline evelien evert
  fatima fatma femke ferdinand fleur floor floris fons frans frank françois franciscus fred freek frederik frits gabriel
  geert geertje gerard gerben gerda gerrit gert gertjan gijs gijsbert gonda greet greetje guido guus hakan hanneke hanna
  hannah hans harald harm harrie harry hassan hasan heidi hein heleen helen helena helga hélène hendrik hendrika henk
  henri henriëtte henry herbert herman hester hetty hilde hilda hubert hugo huib huub hüseyin ibrahim ilse imane ina
  inez inge ingeborg ingrid irene iris irma isabel isabelle ivo jaap jack jacob jacobus jacqueline jacques jan jane
  janine janneke janny janus jasmijn jasper jean jeanet jeannette jeff jelle jeroen jerry jesse jessica jet jetske
  jim joan joanna job jochem joep johan johanna johannes john jolanda jolanda jolijn jonas jonathan jorg jörg joris jos
  joost josé jose josef josephine joyce judith jules julia julie juliette jurgen jürgen jurriaan karel karen karim karin
  karima karlijn kate kathleen katja kees kemal kevin khadija khalid kim klaas klaus koen koos kristel kristina laila
  lars laura laurens leen leendert lena leo leon leonie lianne lieke lies liesbeth lieselot lieke linda lisa lisanne
  lodewijk loes lonneke lotte louis louise lucas luuk luc lucia ludo lukas maaike maarten machteld madelon madeleine
  maike marc marcel margot margreet margriet maria mariam marian marianne marie mariëlle marielle marijke marijn marike
  marina mariska marit marja marjan marjolein marko markus marleen marlies martha martijn martin martine marloes mary
  maud maurice maurits mehmet meike merel meryem micha michael michel michelle michiel mieke mien mike milan mirjam
  miriam mohamed mohammed mohammad moniek monique muhammed mustafa nadia nadine naomi natalie natasja nathalie nicole
  nicolaas nick nico niels nienke nina olaf olga olivier omar oscar osman otto paula paul pauline peggy peter petra
  pieter piet pim pleun pieternel quinten rachel rachid ralph ramon raoul raymond rebecca reinier reinoud remco renate
  renée renee rené rene ria rianne richard rick rik rinus rita rob robbert robert robin roderick roel roeland rogier
  roland romy ron ronald rosalie rosa roy ruben rudi rudolf rutger ruth ruud sabine sabrina said samir sander sandra
  sanne sara sarah salim samira saskia sebastiaan selma serge servaas sietske simon simone sjaak sjoerd sjors sofia sofie sonja
  sophie stefan stefanie stella stephan steven stijn sunil susan susanne suzan suzanne sven sybrand sylvia tamara tanja
  teun theo theodoor thea theresa thijs thom thomas tijn tim tineke tjeerd tobias tom tomas tonny toon trudy truus
  ursula valerie vera veronica victor vincent wendy werner wiebe wietske wil willeke willem willemijn wilma wim wouter
  xander yasin yasmin yasmina yolanda youssef yusuf yvette yvonne zainab zehra zeynep noor
`);

/** What stands between a given name and a surname, also as one abbreviates it in haste. */
export const particles = setOf(`
  van de den der het 't ten ter te el al von zu zum la le du da dos das di del della bin ibn bint ben abu abou op aan in
  't vd v.d v.d. v/d vdr v.d.r v.d.r. v/dr vden v.den vande vander v. d. d 's uit 'd
`);

/** Of these the ones that begin a surname standing by itself, at the beginning of a text. */
export const firstParticles = setOf(
  "van von ten ter 't el al bin ibn ben vd v.d v.d. v/d vdr v.d.r v.d.r. v/dr",
);

/** Of these the ones that stand nowhere else than in a name, given that a capital follows. */
export const onlyInNames = setOf('el bin ibn vd v.d v.d. v/d vdr v.d.r v.d.r. v/dr');

/** Forms of address and degrees, as abbreviated; what follows is somebody. */
export const abbreviatedTitles = setOf(
  'dhr mevr mw mr drs dr ir ing prof mrs ms jhr jkvr ds bc msc mba hr fam miss sir',
);

/** Forms of address, functions and callings in full; what follows is somebody if it has a capital. */
export const fullTitles = setOf(`
  heer meneer mijnheer mevrouw juffrouw minister staatssecretaris burgemeester wethouder generaal kolonel professor
  dominee pastoor mister madam lord lady president premier commissaris kamerlid senator ambassadeur secretary mayor
  tante oom opa oma
`);

/** Letters with which a given name is abbreviated that are more than one. */
export const longInitials = setOf('th chr ph ij joh fr jac wm alb ant fred aug herm ed');

/** After these a letter is a place in a row and no initial. */
export const beforeLetters = setOf(`
  plan optie variant punt lijst fase team bijlage route type groep kamer vitamine categorie zone deel scenario bedrijf
  partij contact persoon option list phase annex group room category part company party person vak klas hepatitis
`);

/** Words that hold a sentence together, or begin one, and are no name. */
export const functionWords = setOf(`
  aan achter alles alleen als altijd bij binnen boven buiten daar dan dat de deze die dit door dus een eens eerst elk
  elke en er even ergens geen god haar het hier hij hoe hun ik iedereen iemand ieder iets in ja je jij jou kan langs maar
  meer men met mijn morgen na naar naast niemand niet niets nog nooit nu of om omdat onder ons onze ook op over per pas
  samen sinds soms steeds straks te tegen terug toch toen tot tussen u uit uw van vandaag vanaf veel vroeger via voor
  vooral waar waarom waarmee wanneer want was wat we weer wel welk welke werd wie wij wordt ze zelf zij zo zoals zonder
  gisteren gewoon misschien hallo beste geachte dag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  a about after all an and any anyone are as at before both but by can did do dear does each else everybody everyone first
  for from has have he her here him his how i if into is it its just later let more most my never no nobody not nothing
  now off on once only or our out perhaps she so some someone soon still that the their them then there they this those
  to today tomorrow too under until up us we what when where which who whom whose why will with yes yesterday you your
`);

/** Capitalised words, in small letters, that are a body, a function, a direction, a place, a day or a thing. */
export const notNames = setOf(`
  raad state kamer tweede eerste hoge algemene nationale rijks rijk rijkswaterstaat rekenkamer ministerie ministeries
  departement departementen dienst diensten inspectie agentschap directie directoraat directoraat-generaal directeur
  directeur-generaal directeuren afdeling hoofd bureau college commissie autoriteit ombudsman belastingdienst politie
  justitie openbaar parket hof rechtbank gemeente gemeenten provincie provincies waterschap waterschappen unie vereniging
  stichting bond bonden bestuur voorzitter secretaris secretaris-generaal griffie griffier kabinet kabinetschef coalitie
  oppositie fractie partij partijen motie wet wetten besluit akkoord nota brief verslag rapport dossier dossiers plan
  project programma begroting financiën economische economie zaken binnenlandse buitenlandse koninkrijksrelaties algemene
  veiligheid defensie onderwijs cultuur wetenschap infrastructuur waterstaat milieu klimaat groei landbouw natuur visserij
  voedselkwaliteit sociale werkgelegenheid volksgezondheid welzijn sport wonen ruimtelijke ordening volkshuisvesting asiel
  migratie energie belastingen toezicht handhaving beleid uitvoering strategie communicatie personeel organisatie inkoop
  juridische integriteit bedrijfsvoering informatie beveiliging compliance officer vertrouwenspersoon leidinggevende
  noord oost zuid west noorden oosten zuiden westen noordoost noordwest zuidoost zuidwest midden rand zuidrand noordrand
  randstad nederland nederlands nederlandse europa europees europese europeaan brussel parijs londen berlijn washington
  haag hague amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen arnhem haarlem enschede zwolle
  leiden maastricht dordrecht leeuwarden assen middelburg lelystad bosch delft den alkmaar drenthe friesland fryslân
  gelderland flevoland overijssel limburg zeeland brabant holland noord-holland zuid-holland noord-brabant schiphol
  scheveningen wassenaar curaçao aruba bonaire saba januari februari maart april mei juni juli augustus september oktober
  november december january february march may june july august october monday tuesday wednesday thursday friday saturday
  sunday duitsland duits duitse frankrijk frans franse belgië belgisch engels engelse engeland britse verenigd verenigde
  koninkrijk staten naties amerika amerikaans amerikaanse china chinees chinese rusland russisch internet linkedin teams
  whatsapp signal outlook word excel google microsoft pasen kerst kerstmis pinksteren prinsjesdag corona covid woo avg
  man vrouw jongen meisje buurman buurvrouw buur buren vriend vriendin vrienden collega collega’s collegas chef baas
  oud-chef oud-collega oud oude nieuwe nieuw jonge jong lange lang korte kleine klein grote groot rode rood blauwe blauw
  groene groen gele zwarte witte stille stil snelle slimme vaste mooie goede beste laatste derde vierde vijfde stoel lege
  schaatser fietser zeiler roeier bakker-op-de-hoek adviseur adviseurs leverancier aannemer toezichthouder lobbyist
  lobby pers journalist krant omroep redactie professor dokter arts huisarts notaris advocaat advocaten ondernemer
  ondernemers bedrijf bedrijven bank banken fonds fondsen verzekeraar zorg ziekenhuis school scholen universiteit
  hogeschool faculteit instituut museum kerk club clubs jaarclub dispuut studie studenten familie werk netwerk kring
  kringen buurt wijk straat plein laan huis markt haven brug station gebouw etage loket balie kantoor team groep groepen
  werkgroep stuurgroep klankbord overleg tafel ronde zaal punt fase deel stap vraag vragen antwoord gesprek gesprekken
  maand week jaar dag uur inzage order kennisgeving dorado koning koningin prins prinses minister-president premier
  ambtenaar ambtenaren burger burgers inwoner inwoners regio land landen kust zee noordzee waddenzee maas rijn schelde
  council house house-of representatives senate chamber second court audit office ministry department directorate general
  deputy head director chief executive permanent secretary board chair chairman member members committee commission
  authority agency inspectorate service services police prosecution municipality province association foundation union
  union’s cabinet coalition party parties bill act decree letter report file finance financial economic affairs interior
  foreign defence education culture science infrastructure water climate health welfare housing justice security budget
  policy strategy communications legal integrity adviser advisor supplier contractor supervisor press journalist newspaper
  north south east west northern southern eastern western central netherlands dutch european europe english british german
  french belgian american brussels paris london berlin old new big little small tall quiet young red blue green grey black
  white good best last third fourth empty skater cyclist sailor rower friend neighbour colleague boss baker family work
  network circle street square lane bank company fund hospital university museum church group round table question talk
  conversation month year king queen prince princess citizen citizens region country coast sea grootste kleinste large
  great royal koninklijke koninklijk stille-kracht kracht sterke zachte warme koude winter zomer lente herfst summer
  spring autumn avond ochtend middag morning evening project-manager manager managers trainer coach gastheer gastvrouw
  host partner partners aannemers bouwer bouwers kok bakker slager molenaar timmerman tuinman kapitein stuurman piloot
  rechter officier agent soldaat generaals speler spits keeper doelman
`);

/** What people do in a sentence: after a given name these are no surname. */
export const deedWords = setOf(`
  wel ook is was heeft had zei zegt vroeg vraagt belt belde wil wilde denkt dacht weet wist komt kwam gaat ging vindt vond kan kon
  zal zou moet moest mag appt mailt schrijft hoort ziet krijgt geeft gaf zit zat staat werkt doet deed
  has will would said says asks asked calls called wants wanted thinks thought knows knew comes came can could must should
  may writes hears sees gets gives gave works does did
`);
