/** Where a file lies in the modules folder, by the rules of either system. */
import { posix, win32 } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathIn } from '../../src/compiler/paths';

test.for([
  ['C:\\Mijn map\\modules', 'C:\\Mijn map\\modules\\huis\\mini\\kaartje.yaml', 'huis/mini/kaartje.yaml'],
  // The watcher writes forward slashes, and a terminal may write the drive small.
  ['C:\\Mijn map\\modules', 'c:/Mijn map/modules/huis/module.yaml', 'huis/module.yaml'],
  ['C:\\Mijn map\\modules', 'C:\\Mijn map\\modules-oud\\huis\\module.yaml', null],
  ['C:\\Mijn map\\modules', 'D:\\modules\\huis\\module.yaml', null],
  ['C:\\Mijn map\\modules', 'C:\\Mijn map\\package.json', null],
  ['C:\\Mijn map\\modules', 'C:\\Mijn map\\modules', null],
  ['\\\\server\\deel\\modules', '\\\\server\\deel\\modules\\huis\\module.yaml', 'huis/module.yaml'],
] as const)('on Windows, in %s: %s', ([folder, file, path]) => {
  expect(pathIn(folder, file, win32)).toBe(path);
});

test('on either system what was put in a folder is found in it, with forward slashes', () => {
  const name = fc.stringMatching(/^[a-zé0-9][a-zé0-9 _.-]{0,8}[a-z]$/);
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(posix, win32),
      (names, rules) => {
        const folder = rules === win32 ? 'C:\\Één map\\modules' : '/home/é/modules';
        expect(pathIn(folder, rules.join(folder, ...names), rules)).toBe(names.join('/'));
        expect(pathIn(folder, rules.join(folder, '..', ...names), rules)).toBe(
          names[0] === 'modules' && names.length > 1 ? names.slice(1).join('/') : null,
        );
      },
    ),
  );
});
