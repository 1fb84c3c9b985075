/**
 * Every message of the checker, worded once, in Dutch: what is wrong, and what mends it. `{name}` is filled
 * in by the check; `{hint}` is a guess at what was meant, or nothing. Nothing is worded anywhere else.
 */

/** How bad it is: the build stops at an error. */
export type Severity = 'error' | 'warning';

interface Entry {
  readonly severity: Severity;
  readonly sentence: string;
}

const error = (sentence: string): Entry => ({ severity: 'error', sentence });
const warning = (sentence: string): Entry => ({ severity: 'warning', sentence });

/** Code to sentence, in the order in which the checker comes to them. */
export const catalogue = {
  'yaml/syntax': error('Dit kan niet worden gelezen: {detail}.'),
  'yaml/duplicate-key': error(
    '‘{key}’ staat hier twee keer. Alleen de laatste telt: voeg ze samen of haal er een weg.',
  ),
  'yaml/forbidden-key': error('‘{key}’ kan geen naam zijn. Kies een andere.'),
  'yaml/alias': error(
    'Een tekst die met * of & begint, leest YAML als verwijzing. Zet hem tussen aanhalingstekens.',
  ),
  'yaml/too-complex': error('Dit bestand is te diep genest om te lezen. Gebruik hoogstens {most} niveaus.'),
  'yaml/encoding': error(
    'Dit bestand is bewaard als {encoding}, niet als UTF-8. Bewaar het opnieuw: in Kladblok met Opslaan als en codering UTF-8, in VS Code door onderaan op de codering te klikken en ‘Save with Encoding’ te kiezen.',
  ),
  'yaml/lost-character': error(
    'Hier staat � waar een ander teken stond: het ging verloren toen het bestand in een andere codering werd bewaard. Schrijf het teken opnieuw.',
  ),
  'yaml/merge': error(
    'Hier staan twee versies onder elkaar die zijn samengevoegd. Kies wat blijft en haal de regels met <<<<<<<, ======= en >>>>>>> weg.',
  ),
  'yaml/tab': error(
    'Deze regel is ingesprongen met een tab. Gebruik spaties, net zoveel als de regels eromheen.',
  ),
  'yaml/indent': error(
    'Het aantal spaties voor deze regel is {found}; dat moet {expected} zijn, gelijk met de regels waar hij bij hoort.',
  ),
  'yaml/block-indent': error(
    'De tekst bij ‘{key}’ begint met | en moet verder inspringen dan die naam. Zet er overal twee spaties bij.',
  ),
  'yaml/invisible': error(
    'Voor de tekst staat een teken dat u niet ziet, zoals een harde spatie. Wis het wit en typ gewone spaties.',
  ),
  'yaml/dash-space': error('Achter het streepje ontbreekt een spatie. Zet haar ertussen.'),
  'yaml/dash-missing': error(
    'Deze regel hoort in een lijst, maar het streepje ervoor ontbreekt. Zet er ‘- ’ voor.',
  ),
  'yaml/dash-extra': error('Voor deze regel hoort geen streepje: hier staat geen lijst. Haal het weg.'),
  'yaml/dash-other': error('Een lijst begint met een gewoon streepje; hier staat ‘{sign}’. Typ ‘- ’.'),
  'yaml/colon-space': error('Achter de dubbele punt bij ‘{key}’ ontbreekt een spatie. Zet haar ertussen.'),
  'yaml/colon-missing': error(
    'Achter de naam hoort een dubbele punt met een spatie; bij ‘{key}’ staat die niet.',
  ),
  'yaml/comma': error(
    'Binnen { } en [ ] hoort een komma tussen wat naast elkaar staat; hier ontbreekt er een.',
  ),
  'yaml/bracket': error(
    'De haken op deze regel passen niet bij elkaar. Elke { en [ sluit met haar eigen } of ].',
  ),
  'yaml/text-start': error(
    'Een tekst die begint met {sign} leest YAML anders. Zet de hele tekst tussen enkele aanhalingstekens.',
  ),
  'yaml/text-colon': error(
    'In deze tekst staat een dubbele punt met een spatie erachter. Zet de hele tekst tussen enkele aanhalingstekens.',
  ),
  'yaml/hash': error(
    'Wat hier achter # staat, leest YAML als aantekening en valt weg: ‘{lost}’. Zet de hele tekst tussen aanhalingstekens, of de aantekening op een eigen regel.',
  ),
  'yaml/curly-quotes': error(
    'Om deze tekst staan gekrulde aanhalingstekens; die horen voor YAML bij de tekst. Gebruik rechte, of geen.',
  ),
  'yaml/quote-open': error(
    'Bij deze tekst staat maar aan één kant een aanhalingsteken. Zet er een aan het begin en een aan het einde.',
  ),
  'yaml/apostrophe': error(
    "Een recht aanhalingsteken binnen de tekst sluit haar te vroeg. Schrijf een apostrof als ’, of dubbel: ''.",
  ),
  'yaml/stray': error(
    'Voor wat hier staat, staat ‘{sign}’, dat er niet hoort. Haal het weg en laat de regel inspringen als de andere.',
  ),
  'yaml/line-break': error(
    'Deze regel breekt af: wat op de volgende regel staat, hoort er nog bij. Zet het achter elkaar.',
  ),
  'yaml/two-lines': error(
    'Hier staan twee regels achter elkaar. Begin bij ‘{key}’ een nieuwe regel, even ver ingesprongen.',
  ),
  'yaml/second-document': error(
    'Een regel met {sign} begint een nieuw document; wat erna komt, telt niet mee. Haal hem weg.',
  ),

  'shape/missing-key': error('Hier ontbreekt ‘{key}’. Vul het aan.'),
  'shape/unknown-key': error('‘{key}’ hoort hier niet.{hint} Verbeter de naam of haal het weg.'),
  'shape/wrong-kind': error('Bij ‘{key}’ hoort {expected}; hier staat {found}.{hint}'),
  'shape/wrong-value': error('De waarde van ‘{key}’ kan hier niet: {detail}.'),
  'shape/stray-comma': error(
    'Een komma binnen { } begint iets nieuws, hier ‘{key}’. Zet de hele tekst tussen aanhalingstekens.',
  ),
  'shape/yes-no': error('Ja en nee heten hier true en false; er staat ‘{word}’. Schrijf {meant}.'),
  'shape/time': error(
    "Een tijdstip staat tussen aanhalingstekens, anders leest YAML een getal. Schrijf '{value}'.",
  ),
  'shape/date': error('‘{value}’ is geen datum. Schrijf jaar, maand en dag als ‘2026-11-23’.'),
  'shape/url': error('‘{value}’ kan hier geen webadres zijn. Begin met https:// en noem een bestaande site.'),
  'shape/mail': error('‘{value}’ is geen mailadres. Schrijf het als naam@organisatie.nl.'),
  'shape/telephone': error('‘{value}’ is geen telefoonnummer. Gebruik cijfers, spaties, haakjes, + en -.'),
  'shape/colour': error(
    '‘{value}’ is geen kleur. Schrijf zes cijfers of letters van a tot f na een hekje, als ‘#154273’.',
  ),
  'id/format': error(
    '‘{value}’ kan geen id zijn. Gebruik kleine letters, cijfers en koppeltekens, zoals ‘aan-tafel’.',
  ),
  'memory/name': error(
    '‘{value}’ kan geen naam in het geheugen zijn. Begin met een kleine letter en gebruik geen spaties.',
  ),
  'plan/look': error('‘{value}’ zegt niet wie naar wie kijkt. Schrijf het als ‘anna > you’.'),
  'line/one-speaker': error(
    'Deze regel heeft {count} sprekers. Een regel heeft er precies één: een persoon, you, narrator of thought.',
  ),
  'line/document-speaker': error('Een regel met een document heeft geen spreker. Gebruik text en from.'),
  'voice/who': error(
    'Deze stem is van niemand. Noem person (iemand uit cast), of geef een eigen name en role.',
  ),
  'given/rule-unsourced': error(
    'Deze regel bij given heeft geen bron. Noem haar bij source, of maak er een feit van dat in het verhaal staat.',
  ),
  'given/two-places': error(
    'Dit noemt een bron en een document. Laat staan waar het vandaan komt: source of document.',
  ),
  'moment/next-or-decision': error(
    'Een moment gaat verder (next) of vraagt iets (decision): geef precies een van de twee.',
  ),
  'road/last-without-condition': error(
    'Alleen de laatste weg heeft geen when, en die heeft er nooit een. Zet de weg voor alle andere gevallen achteraan.',
  ),
  'decision/choice-count': error(
    'Het aantal keuzes is hier {count}; het moeten er {least} tot {most} zijn, naast ‘ik doe iets anders’.',
  ),
  'decision/one-own': error('‘Ik doe iets anders’ staat er {count} keer. Laat er één staan.'),
  'choice/weighs': error(
    'Het aantal waarden bij {kind} is hier {count}. Noem er {least} tot {most}: iedere keuze houdt iets hoog en zet iets onder druk.',
  ),

  'file/missing': error('Het bestand {path} ontbreekt. Maak het aan, of haal de verwijzing weg.'),
  'file/unexpected': warning('Dit bestand hoort bij niets. Neem het op in module.yaml, of verwijder het.'),
  'id/mismatch': error(
    'Hier staat id ‘{id}’, maar het bestand of de map heet ‘{expected}’. Maak beide gelijk.',
  ),
  'id/duplicate': error('De id ‘{id}’ is al gebruikt {where}. Geef deze een eigen id.'),
  'id/reserved': error('‘{id}’ heeft in deze bestanden al een betekenis. Kies een andere naam.'),
  'id/vanished': error(
    'De id ‘{id}’ is ooit uitgeleverd en is nu weg. Zet hem bij retired, of zeg bij was hoe hij nu heet.',
  ),
  'id/reused': error(
    'De id ‘{id}’ staat bij retired of was en mag niet opnieuw worden gebruikt. Kies een nieuwe id.',
  ),
  'id/renamed-to-unknown': error(
    '‘{id}’ zou nu ‘{now}’ heten, maar die id bestaat niet.{hint} Verbeter de regel bij was.',
  ),

  'ref/scene-as-moment': error(
    '‘{id}’ is een scène; een weg leidt naar een moment. Noem een moment in die scène, zoals ‘{first}’.',
  ),
  'ref/ending-as-moment': error('‘{id}’ is een einde. Schrijf de weg erheen als { ending: {id} }.'),
  'ref/moment-as-ending': error('‘{id}’ is een moment, geen einde. Schrijf alleen de naam, zonder ending.'),
  'ref/unknown-moment': error(
    'Er is geen moment ‘{id}’.{hint} Verbeter de verwijzing of schrijf het moment.',
  ),
  'ref/unknown-ending': error('Er is geen einde ‘{id}’.{hint} Verbeter de verwijzing of schrijf het einde.'),
  'ref/unknown-person': error(
    '‘{id}’ staat niet in de rolverdeling.{hint} Voeg deze persoon toe bij cast of verbeter de naam.',
  ),
  'ref/you': error('De speler heet in deze bestanden you, niet ‘{name}’. Schrijf you.'),
  'ref/person-by-name': error(
    'Met ‘{name}’ is vast ‘{meant}’ bedoeld. Noem iemand hier bij de id uit cast, in kleine letters.',
  ),
  'ref/unknown-value': error(
    'De waarde ‘{id}’ staat niet in values.yaml.{hint} Gebruik een bekende waarde of voeg haar daar toe.',
  ),
  'ref/unknown-mechanism': error(
    'Het mechanisme ‘{id}’ staat niet in mechanisms.yaml.{hint} Gebruik een bekend mechanisme of voeg het daar toe.',
  ),
  'ref/unknown-source': error(
    'De bron ‘{id}’ staat niet in sources.yaml.{hint} Voeg de bron daar toe of haal de verwijzing weg.',
  ),
  'ref/unknown-document': error(
    'Er is geen document ‘{id}’ in dit scenario.{hint} Schrijf het bij documents of verbeter de naam.',
  ),
  'ref/unknown-memory': error(
    'Het geheugen kent geen ‘{id}’.{hint} Neem het op bij memory, met bereik en begin.',
  ),
  'ref/unknown-scenario': error(
    'Scenario ‘{id}’ bestaat niet: er is geen {path}.{hint} Schrijf het of haal de verwijzing weg.',
  ),
  'ref/unknown-decision': error(
    'Het moment ‘{id}’ in scenario ‘{scenario}’ bestaat niet of vraagt geen keuze.{hint} Noem een moment met decision.',
  ),
  'ref/unknown-route': error(
    'Er is geen route ‘{id}’ in routes.yaml.{hint} Schrijf haar daar bij routes of verbeter de naam.',
  ),
  'ref/unknown-duty': error(
    'Er is geen melding ‘{id}’ in routes.yaml.{hint} Schrijf haar daar bij duties of verbeter de naam.',
  ),
  'ref/unknown-module': error(
    'Het programma noemt module ‘{id}’, maar die map bestaat niet.{hint} Maak de module, of kondig haar aan met announced.',
  ),

  'memory/range': error(
    'Het bereik van ‘{id}’ klopt niet: min ligt niet boven max, en start ligt daartussen of staat bij values.',
  ),
  'memory/option': error('‘{value}’ is geen waarde van ‘{id}’. Kies uit: {values}.'),
  'memory/type': error('‘{id}’ is {kind}; hier staat iets anders. Gebruik een waarde die daarbij past.'),
  'memory/outside-range': error(
    '{value} ligt buiten het bereik van ‘{id}’ ({min} tot {max}). Verruim het bereik of kies een ander getal.',
  ),
  'memory/never-read': error(
    '‘{id}’ wordt gezet maar nooit gelezen. Laat het verhaal ervan afhangen of haal het weg.',
  ),
  'memory/never-set': error(
    '‘{id}’ wordt gelezen maar nooit gezet. Geef een keuze er invloed op of haal het weg.',
  ),
  'memory/unused': error('‘{id}’ wordt gezet noch gelezen. Gebruik het of haal het weg.'),

  'flow/unreachable-moment': error(
    'Niemand komt ooit bij moment ‘{id}’. Leid er een weg naartoe of haal het weg.',
  ),
  'flow/unreachable-ending': error(
    'Niemand komt ooit bij einde ‘{id}’. Leid er een weg naartoe of haal het weg.',
  ),
  'flow/no-way-out': error(
    'Uit moment ‘{id}’ leidt niets verder wanneer {state}. Geef een keuze zonder voorwaarde.',
  ),
  'flow/no-exit': error(
    'Wie bij moment ‘{id}’ komt (wanneer {state}), bereikt nooit een einde. Geef een weg uit deze kring.',
  ),
  'flow/circle': error(
    'Moment ‘{id}’ komt bij zichzelf terug zonder iets te vragen. Zet er een beslissing tussen of leid het verder.',
  ),
  'flow/never-offered': error(
    'De keuze ‘{id}’ wordt nooit aangeboden. Verruim de voorwaarde of haal de keuze weg.',
  ),
  'flow/never-shown': warning('Deze regel verschijnt nooit. Verruim de voorwaarde of haal de regel weg.'),
  'flow/never-taken': warning('Deze weg wordt nooit genomen. Verruim de voorwaarde of haal de weg weg.'),
  'flow/too-few-choices': error(
    'Bij moment ‘{id}’ is er wanneer {state} maar één keuze. Geef er altijd minstens twee.',
  ),
  'flow/too-many-states': error('Dit scenario heeft meer dan {limit} toestanden. Maak het geheugen kleiner.'),

  'choice/spoken-anyway': warning(
    'Hier staat spoken, maar er zijn geen geschreven woorden: de scène is geen chat of mail, of de keuze heeft geen words. Haal spoken weg.',
  ),
  'choice/dominated': error(
    '‘{id}’ houdt alles hoog wat ‘{other}’ hooghoudt en zet niets extra onder druk. Dan is het geen dilemma: geef ‘{id}’ een prijs of ‘{other}’ iets eigens.',
  ),
  'decision/too-few-voices': error('Het aantal stemmen is hier {count}. Laat er minstens {least} horen.'),
  'decision/no-absent-voice': error(
    'Hier spreekt niemand van buiten de kamer. Geef minstens één stem present: false.',
  ),
  'decision/no-group-questions': error(
    'Deze beslissing heeft geen vragen voor een groep. Schrijf ze bij group.',
  ),
  'decision/no-facilitator': error(
    'Deze beslissing zegt niets tegen de begeleider. Schrijf minuten en notities bij facilitator.',
  ),
  'mini/no-occasion': error(
    'Deze korte casus zegt niet bij welke gelegenheid hij past. Noem er minstens één bij occasions.',
  ),
  'mini/only-here': error(
    '‘{key}’ hoort alleen bij een korte casus. Haal het weg, of zet dit bestand in mini/.',
  ),
  'mini/varies-twice': error('In deze module varieert {path} al een beslissing. Laat er één varies staan.'),
  'group/step-twice': error(
    'De stap ‘{kind}’ staat er al, op regel {line}. Voeg ze samen; wat bij vote staat, geldt voor beide stemmingen.',
  ),
  'group/no-vote': error(
    'In dit plan wordt niet gestemd. Voeg bij steps de stap vote toe: over deze beslissing stemt de zaal twee keer.',
  ),
  'ending/no-price': error('Dit einde kost niemand iets. Zeg bij prices wie wat betaalt.'),
  'ending/too-few': error(
    'Het aantal volledige eindes is {count}; het moeten er minstens {least} zijn. Schrijf er een bij, of haal early weg.',
  ),
  'size/scenes': error(
    'Het aantal scènes is {count}; het moet {wanted} zijn. Voeg scènes samen of splits er een.',
  ),
  'size/moments': error(
    'Het aantal momenten is {count}; het moet {wanted} zijn. Voeg er toe of haal er weg.',
  ),
  'size/decisions': error(
    'Op de kortste weg naar einde ‘{ending}’ is het aantal beslissingen {count}; het moet minstens {least} zijn: voeg er op die weg een toe, of noem het einde early.',
  ),
  'size/first-decision': error(
    'De eerste beslissing komt pas na {seconds} seconden lezen; het mogen er hoogstens {most} zijn. Kort het begin in.',
  ),
  'size/too-long': error(
    'De langste weg met nabespreking duurt {minutes} minuten; het mogen er hoogstens {most} zijn. Kort teksten in.',
  ),
  'text/too-long': error(
    'Deze tekst telt {count} tekens; op een scherm passen er {most}. Kort in of verdeel.',
  ),

  'given/twice': error('‘{text}’ staat hier twee keer bij given. Haal er een weg.'),
  'given/missing': warning(
    'Deze beslissing leunt op een regel ({where}: {found}), maar zegt niet wat vaststaat. Schrijf dat bij given.',
  ),
  'given/missing-complete': error(
    'Deze beslissing leunt op een regel ({where}: {found}) en heeft geen given, terwijl module.yaml zegt dat given complete is. Schrijf het erbij.',
  ),

  'truth/pattern': error('Dit is geen reguliere expressie: {detail}.'),
  'truth/unsourced': error(
    '‘{found}’ noemt {what}, en er staat geen bron naast. Noem de bron bij sources, of laat het weg.',
  ),
  'truth/never': error('‘{found}’ klopt niet. {why} Schrijf het anders of laat het weg.'),
  'sign-off/lapsed': warning(
    'De tekst van ‘{id}’ ({lang}) is veranderd na het akkoord van {readers}. Laat de leeskopie opnieuw lezen en leg het akkoord vast met npm run modules -- sign.',
  ),
  'draft/offered': warning(
    'Module ‘{id}’ is nog een concept en gaat niet mee in de app, ook al staat zij in het programma. Geef haar vrij met npm run modules -- release {id}.',
  ),
  'draft/shipped': warning(
    '‘{id}’ is ooit uitgeleverd en staat nu op concept: wie het speelde, vindt het niet terug. Haal draft weg, of zet de id bij retired.',
  ),
  'blind/lapsed': warning(
    'De tekst van ‘{id}’ ({lang}) is veranderd sinds er op {day} blind gelezen is, bij: {decisions}. Die cijfers tellen niet meer. Laat opnieuw lezen met npm run modules -- blind.',
  ),
  'organisation/no-name': error(
    'Hier staat wel hoe men de beheerder bereikt, maar niet wie dat is. Vul name in.',
  ),
  'organisation/out-of-reach': warning(
    'Niemand kan lezen hoe hij {name} bereikt. Vul address, telephone, mail of web in.',
  ),
  'organisation/policy-of-nobody': warning(
    'Hier staat wat er mag, maar niet wie dat bepaalt. Vul name in, dan kan men het vragen.',
  ),
  'theme/logo-file': error(
    '‘{value}’ kan geen logo zijn. Noem een SVG of PNG naast organisation.yaml, met een naam van kleine letters en cijfers: ‘logo.svg’.',
  ),
  'theme/logo': error(
    'Het logo {file} kan niet worden gebruikt: {reason}. Zet er een ander bestand neer, of haal logo weg.',
  ),
  'theme/contrast': error(
    '‘{token}’ valt op ‘{on}’ te weinig op ({theme}): het contrast is {found} op 1 en moet minstens {needed} op 1 zijn. Kies een kleur die er verder van af ligt.',
  ),
  'language/behind': warning('In {file} ontbreekt de vertaling van {count} van de {total} teksten. {effect}'),
  'language/stale': warning(
    'Aantal vertalingen in dit bestand dat achterloopt op het Nederlands: {count}, te beginnen bij ‘{key}’. Kijk ze na en bevestig ze met npm run modules -- confirm {what}.',
  ),
  'language/unknown-text': warning(
    'Aantal vertalingen in dit bestand dat bij geen Nederlandse tekst hoort: {count}, te beginnen bij ‘{key}’. Verbeter de naam of haal ze weg.',
  ),
  'language/placeholders': error(
    'In ‘{key}’ horen tussen dubbele accolades dezelfde namen als in het Nederlands: {wanted}. Neem ze letterlijk over.',
  ),
  'reach/nothing': error(
    'Bij ‘{name}’ staat geen nummer en geen pagina. Vul telephone of web in, of haal dit weg.',
  ),
  'reach/where-seen': error(
    'Het nummer van ‘{name}’ stond ergens. Noem bij seenAt de pagina van de instantie waar het gezien is.',
  ),
  'source/where-read': warning(
    'De bron ‘{id}’ heeft geen url. Geef het adres van de publicatie, of zeg bij reference waar zij gelezen is: ‘gelezen via …’.',
  ),
  'source/review-due': warning(
    'De bron ‘{id}’ had voor {day} opnieuw bekeken moeten zijn door: {owner}. Kijk of zij nog klopt en verzet validOn en reviewBefore.',
  ),

  'translation/no-file': error(
    'De vertaling {path} ontbreekt. Maak haar met npm run modules -- translate {what}, en vul de teksten in.',
  ),
  'translation/missing': error('De vertaling van ‘{key}’ ontbreekt in {file}. Schrijf haar daar.'),
  'translation/superfluous': error(
    'Er is geen Nederlandse tekst ‘{key}’.{hint} Haal deze vertaling weg of verbeter de naam.',
  ),
  'translation/stale': error(
    'Het Nederlands van ‘{key}’ is veranderd sinds het werd vertaald. Kijk de vertaling na en bevestig haar met npm run modules -- confirm {what}.',
  ),
  'translation/unconfirmed': error(
    'Deze vertaling van ‘{key}’ onthoudt niet welk Nederlands zij vertaalt. Bevestig haar met npm run modules -- confirm {what}.',
  ),
  'walk/does-not-fit': error(
    'De wandeling ‘{name}’ loopt vast: ‘{choice}’ wordt daar niet aangeboden. Op die plek kan: {offered}.',
  ),
  'walk/too-short': error(
    'De wandeling ‘{name}’ houdt op bij moment ‘{moment}’, dat nog iets vraagt. Kies uit: {offered}.',
  ),
  'walk/too-long': error(
    'De wandeling ‘{name}’ is al aan het einde ‘{ending}’ en noemt dan nog ‘{choice}’. Haal dat weg.',
  ),
  'walk/other-ending': error(
    'De wandeling ‘{name}’ komt uit bij ‘{found}’, niet bij ‘{expected}’. Verbeter de keuzes of het einde.',
  ),
} satisfies Record<string, Entry>;
