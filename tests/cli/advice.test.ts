/** What is advised can be copied, also beside an own folder. */
import { expect, test } from 'vitest';
import { withOwnFolder } from '../../src/cli/modules/advice';

test('a command that is advised names the own folder', () => {
  const said = 'Maak haar met npm run modules -- translate organisation, en zie npm run modules -- check.';
  expect(withOwnFolder('../eigen')(said)).toBe(
    'Maak haar met npm run modules -- --modules ../eigen translate organisation, en zie npm run modules -- --modules ../eigen check.',
  );
  expect(withOwnFolder('../eigen map')('npm run modules -- check')).toBe(
    'npm run modules -- --modules "../eigen map" check',
  );
});
