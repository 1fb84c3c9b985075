/** SECURITY.md claims nothing that no test holds: every claim names a test that is there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../../src/cli/repository';

const rows = readFileSync(join(repositoryRoot, 'SECURITY.md'), 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => line.startsWith('| ') && line.includes('`tests/'));

describe('the claims in SECURITY.md', () => {
  test('are there', () => {
    expect(rows.length).toBeGreaterThan(15);
  });

  test.each(rows)('%s', (row) => {
    const [, file = '', title = ''] = /`(tests\/[^`]+)` › “([^”]+)”/.exec(row) ?? [];
    expect(readFileSync(join(repositoryRoot, file), 'utf8')).toContain(title);
  });
});
