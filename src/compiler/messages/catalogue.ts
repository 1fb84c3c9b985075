/**
 * Every message of the checker, worded once, in Dutch: what is wrong, and what mends it. `{name}` is filled
 * in by the check. Nothing is worded anywhere else.
 */
import type { Severity } from './message';

interface Entry {
  readonly severity: Severity;
  readonly sentence: string;
}

const error = (sentence: string): Entry => ({ severity: 'error', sentence });
const warning = (sentence: string): Entry => ({ severity: 'warning', sentence });

/** Code to sentence. */
export const catalogue = {
  'yaml/syntax': error('Dit is geen geldige YAML: {detail}. Let op inspringing, dubbele punten en aanhalingstekens.'),
  'yaml/too-complex': error('Dit bestand is te diep genest of te ingewikkeld om te lezen. Maak het eenvoudiger.'),
  'file/shape': error('{where}: {detail}.'),
  'file/missing': error('Het bestand {path} ontbreekt. Maak het aan, of haal de verwijzing weg.'),
  'file/unexpected': warning('Dit bestand hoort bij niets. Neem het op in module.yaml, of verwijder het.'),
  'id/mismatch': error('Dit bestand heet {expected}, maar zegt dat het {id} is. Maak beide gelijk.'),
  'id/duplicate': error('De id ‘{id}’ is al gebruikt op regel {line}. Geef deze een eigen id.'),
  'id/vanished': error(
    'De id ‘{id}’ is ooit uitgeleverd en is nu weg. Zet hem bij retired, of zeg bij was hoe hij nu heet.',
  ),
  'id/reused': error('De id ‘{id}’ staat bij retired en mag niet opnieuw worden gebruikt. Kies een nieuwe id.'),
  'id/renamed-to-unknown': error('‘{id}’ zou nu ‘{now}’ heten, maar die id bestaat niet. Verbeter de regel bij was.'),
  'ref/unknown-moment': error('Er is geen moment ‘{id}’. Verbeter de verwijzing of schrijf het moment.'),
  'ref/unknown-ending': error('Er is geen einde ‘{id}’. Verbeter de verwijzing of schrijf het einde.'),
  'ref/unknown-person': error('‘{id}’ staat niet in de rolverdeling. Voeg deze persoon toe bij cast of verbeter de naam.'),
  'ref/unknown-value': error('De waarde ‘{id}’ staat niet in values.yaml.'),
  'ref/unknown-mechanism': error('Het mechanisme ‘{id}’ staat niet in mechanisms.yaml.'),
  'ref/unknown-source': error('De bron ‘{id}’ staat niet in sources.yaml. Voeg de bron toe of haal de verwijzing weg.'),
  'ref/unknown-document': error('Er is geen document ‘{id}’ in dit scenario.'),
  'ref/unknown-memory': error('Het geheugen kent geen ‘{id}’. Neem het op bij memory, met bereik en begin.'),
  'ref/unknown-scenario': error('Deze module noemt scenario ‘{id}’, maar {path} bestaat niet.'),
  'ref/unknown-module': error('Het programma noemt module ‘{id}’, maar die map bestaat niet.'),
  'memory/range': error('Het bereik van ‘{id}’ klopt niet: min mag niet boven max liggen en start ligt ertussen.'),
  'memory/option': error('‘{value}’ is geen waarde van ‘{id}’. Kies uit: {values}.'),
  'memory/type': error('‘{id}’ is {kind}; hier staat iets anders. Gebruik een waarde die daarbij past.'),
  'memory/never-read': error('‘{id}’ wordt gezet maar nooit gelezen. Laat het verhaal ervan afhangen of haal het weg.'),
  'memory/never-set': error('‘{id}’ wordt gelezen maar nooit gezet. Geef een keuze er invloed op of haal het weg.'),
  'flow/unreachable-moment': error('Niemand komt ooit bij moment ‘{id}’. Leid er een weg naartoe of haal het weg.'),
  'flow/unreachable-ending': error('Niemand komt ooit bij einde ‘{id}’. Leid er een weg naartoe of haal het weg.'),
  'flow/no-way-out': error('Uit moment ‘{id}’ leidt niets verder wanneer {state}. Geef een weg zonder voorwaarde.'),
  'flow/no-exit': error('Wie bij moment ‘{id}’ komt (wanneer {state}), bereikt nooit een einde.'),
  'flow/circle': error('Moment ‘{id}’ komt bij zichzelf terug zonder iets te vragen. Zet er een beslissing tussen.'),
  'flow/never-offered': error('De keuze ‘{id}’ wordt nooit aangeboden. Verruim de voorwaarde of haal de keuze weg.'),
  'flow/too-few-choices': error('Bij moment ‘{id}’ is er wanneer {state} maar {count} keuze. Een beslissing heeft er minstens twee.'),
  'flow/too-many-states': error('Dit scenario heeft meer dan {limit} toestanden. Maak het geheugen kleiner.'),
  'choice/dominated': error(
    '‘{id}’ houdt alles hoog wat ‘{other}’ hooghoudt en zet niets extra onder druk. Dan is het geen dilemma: geef ‘{id}’ een prijs of ‘{other}’ iets eigens.',
  ),
  'decision/too-few-voices': error('Deze beslissing heeft {count} stemmen. Laat minstens drie mensen spreken.'),
  'decision/no-absent-voice': error('Niemand van buiten de kamer spreekt hier. Geef minstens één stem present: false.'),
  'ending/no-price': error('Dit einde kost niemand iets. Zeg bij prices wie wat betaalt.'),
  'ending/too-few': error('Dit scenario heeft {count} volledige eindes. Het heeft er minstens drie nodig.'),
  'size/scenes': error('Dit scenario heeft {count} scènes; het moeten er {least} tot {most} zijn.'),
  'size/moments': error('Dit scenario heeft {count} momenten; het moeten er {least} tot {most} zijn.'),
  'size/decisions': error('Er is een weg naar ‘{ending}’ met maar {count} beslissingen. Het moeten er minstens vier zijn.'),
  'size/first-decision': error('De eerste beslissing komt pas na {seconds} seconden lezen. Dat mag hoogstens {most} zijn.'),
  'size/too-long': error('De langste weg met nabespreking duurt {minutes} minuten. Dat mag hoogstens {most} zijn.'),
  'text/too-long': error('Deze tekst telt {count} tekens; op een scherm passen er {most}. Kort in of verdeel.'),
  'translation/missing': error('De vertaling van ‘{key}’ ontbreekt in {file}.'),
  'translation/superfluous': error('Er is geen Nederlandse tekst ‘{key}’ meer. Haal deze vertaling weg.'),
  'translation/stale': error(
    'Het Nederlands van ‘{key}’ is veranderd sinds het werd vertaald. Kijk de vertaling na en bevestig haar met npm run modules -- confirm.',
  ),
  'translation/unconfirmed': error(
    'Deze vertaling van ‘{key}’ onthoudt niet welk Nederlands zij vertaalt. Bevestig haar met npm run modules -- confirm.',
  ),
  'walk/does-not-fit': error('De wandeling ‘{name}’ loopt vast: ‘{choice}’ wordt daar niet aangeboden.'),
  'walk/other-ending': error('De wandeling ‘{name}’ komt uit bij {found}, niet bij ‘{expected}’.'),
} satisfies Record<string, Entry>;
