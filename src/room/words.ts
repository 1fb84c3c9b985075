/**
 * The two words by which a phone and the wall see that they are in the same room, when only the code was typed. Plain Dutch
 * words that an English reader can also say, 256 of them, none of which makes an unkind pair with another.
 */
import type { Bytes } from './bytes';
import { derive } from './keys';

/** @internal exported for its tests */
export const words: readonly string[] = [
  'akker album amandel ananas anker appel april aroma atlas auto bakker balkon ballon bamboe banaan',
  'band beker bel berg bever bloem blok boek boot bos brief brood brug bus cacao cactus camera cello',
  'cement cirkel citroen concert dam dans deur diamant dolfijn dorp druif duin echo egel eik eiland',
  'emmer fabriek familie feest fiets film fles fluit forel foto fruit garage gitaar glas golf goud',
  'graan gras groen grot hamer hand haven helm herfst heuvel hoed honing hotel hout huis iglo inkt jam',
  'januari jas juni juweel kaart kaas kabel kalender kameel kano kapitein karaf kasteel kat kelder kers',
  'ketel klaver klei klok koffie komeet kompas koper koraal kraan kroon kruid kubus kust ladder lamp',
  'land lantaarn laurier leeuw lens lente lepel licht lied lijn limoen linde maan maart magneet mais',
  'mandarijn mango marmer mast meer melk meloen meter metro middag molen morgen mos motor munt museum',
  'muur muziek naald nacht nest oceaan oever olie olijf oranje orgel orkest oven paard palm panda',
  'papier parel park peer peper perzik piano pijl piloot plan planeet plank plein poort post prisma',
  'puzzel raam radio regen reis rijst ring rivier robijn rood roos rots saffier salade satelliet schaal',
  'schaduw schip school september sjaal sneeuw soep spiegel sport station steen ster stoel storm straat',
  'strand suiker tafel tapijt tarwe tegel thee tijd tomaat toren trein trompet tuin tulp tunnel uil',
  'vaas vallei vanille veer veld venster vijver viool vlag vlinder vogel vonk wagen water wiel wind',
  'winter wolk woord wortel zaal zand zebra zee zeil zilver zomer zon zout zwaan',
].flatMap((line) => line.split(' '));

/** The two words of a room, from the fingerprint of the facilitator's keys and the name of the room. */
export function wordsOf(fingerprint: Bytes, room: string): readonly [string, string] {
  const [first = 0, second = 0] = derive(fingerprint, `words ${room}`, 2);
  return [words[first] ?? '', words[second] ?? ''];
}
