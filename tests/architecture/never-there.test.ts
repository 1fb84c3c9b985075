/** What the app does not do, and what is said of accessibility rests on that: a criterion that speaks of it does not apply. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../../src/cli/repository';

/** What participants get: not the desk of authors, and no command. */
const files = readdirSync(join(repositoryRoot, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.(tsx?|css)$/.test(file))
  .filter((file) => !/^src\/(author-desk|cli|compiler|relay|features\/author)\//.test(file));

/** The files in which it stands. */
function namesOf(pattern: RegExp, kind = /\.tsx?$/): readonly string[] {
  return files
    .filter((file) => kind.test(file) && pattern.test(readFileSync(join(repositoryRoot, file), 'utf8')))
    .sort();
}

test('nothing plays sound or moving images of its own', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(namesOf(/<(video|audio|marquee|blink)\b|new Audio\(|AudioContext|autoPlay|\.gif\b/)).toEqual([]);
});

test('nothing listens to how a device is moved, or holds it to one way up', () => {
  expect(namesOf(/devicemotion|deviceorientation|orientation\.lock|\bAccelerometer\b|\bGyroscope\b/)).toEqual(
    [],
  );
  expect(namesOf(/@media[^{]*orientation/, /\.css$/)).toEqual([]);
});

test('a pointer that goes down does nothing but begin a drag on the map, or say that somebody is there', () => {
  expect(namesOf(/on(Pointer|Mouse)Down=|onTouchStart=|'(pointerdown|mousedown|touchstart)'/)).toEqual([
    'src/app/auto-lock.tsx',
    'src/tools/network-map/map-page.tsx',
    'src/tools/network-map/picture-words.tsx',
    'src/tools/network-map/picture.tsx',
  ]);
});

test('nothing in a style sheet goes on moving or blinks', () => {
  expect(namesOf(/\binfinite\b|animation-iteration-count/, /\.css$/)).toEqual([]);
});
