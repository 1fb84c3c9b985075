/**
 * The two words by which a phone and the wall see that they are in the same room, when only the code was typed. Words
 * that are spelled the same in Dutch and in English, 256 of them, none of which makes an unkind pair with another.
 */
import type { Bytes } from './bytes';
import { derive } from './keys';

/** @internal exported for its tests */
export const words: readonly string[] = [
  'album amber anagram april aquarium arcade arena aroma atelier atlas audio aura avocado bagel ballet band',
  'bandana banjo barbecue bikini bingo bison blues bolero bonsai boulevard brie broccoli brunch buffet',
  'bungalow bus cactus camera canyon cappuccino caravan cargo cello chalet circus club cockpit collage',
  'concert condor confetti contrast couscous cricket croissant curry cursor december deck decor delta depot',
  'design diner disco dollar domino drum duet duo echo elf elixir ensemble espresso fauna festival film',
  'filter finale finish fjord flamingo flora folder format forum foyer fresco garage gazelle genre geranium',
  'giraffe gong graffiti halo hamster hangar harp helium hibiscus hobby hockey hotel hummus insect',
  'instrument iris jacket jaguar jam jazz jeans jeep jersey jockey judo jungle jury karaoke ketchup kimono',
  'kiwi koala lamp laser lasagne lava lens lift logo lotus lunch magma magnolia mango mantra marathon',
  'marimba metro mimosa monitor monument motel motor motto muffin museum musical mustang nectar neon nest',
  'november nylon opera oregano origami oven paella panda panorama paprika parade parasol park pasta patio',
  'pen pergola pesto petunia piano piccolo pixel pizza plan plant plateau podium polder polka polo poncho',
  'pony popcorn poster prelude python quilt quinoa quiz radar radio radius rally ravioli reggae ring',
  'risotto rondo rugby safari salami sandwich sauna scooter september serenade siesta silo slalom slogan',
  'snack soda sofa sonar spaghetti spectrum sport station stereo studio sudoku sushi tandem tango tapas',
  'tapir team tennis tent ticket toast toffee totem tractor trailer tram trio trombone tunnel tweed veranda',
  'video villa vinyl viola water waterpolo weekend wind winter workshop yoga yoghurt zebra zeppelin zone',
].flatMap((line) => line.split(' '));

/** The two words of a room, from the fingerprint of the facilitator's keys and the name of the room. */
export function wordsOf(fingerprint: Bytes, room: string): readonly [string, string] {
  const [first = 0, second = 0] = derive(fingerprint, `words ${room}`, 2);
  return [words[first] ?? '', words[second] ?? ''];
}
