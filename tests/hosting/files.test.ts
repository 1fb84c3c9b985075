/**
 * The files in `src/hosting` say what `src/cli/headers.ts` says, in both profiles: also in a server that is not on this
 * machine, and in what a host takes the comment off for a learning system.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type HeaderProfile,
  keptForEver,
  readOrigin,
  securityHeaders,
  strictTransport,
  web,
} from '../../src/cli/headers';

const lms = readOrigin('https://leren.example');
const framed: HeaderProfile = {
  kind: 'learningSystem',
  frames: lms === null ? [] : [lms],
  recordStores: [],
};

/** How a file says a header, in its own words. */
const files = {
  'nginx.conf': (name: string, value: string) => `add_header ${name} "${value}" always;`,
  'apache.conf': (name: string, value: string) => `Header always set ${name} "${value}"`,
  Caddyfile: (name: string, value: string) => `${name} "${value}"`,
} as const;

describe.each(Object.entries(files))('%s', (file, written) => {
  const lines = readFileSync(`src/hosting/${file}`, 'utf8')
    .split('\n')
    .map((line) => line.trim());

  test('has every header of a web server of one’s own', () => {
    for (const [name, value] of Object.entries(securityHeaders(web)))
      expect(lines).toContain(written(name, value));
    const text = lines.join('\n');
    expect(text).toContain(`"${strictTransport.value}"`);
    expect(text).toContain(`"${keptForEver}"`);
  });

  test('has beside them, as a comment, what is otherwise for a learning system', () => {
    const own = securityHeaders(web);
    const others = Object.entries(securityHeaders(framed)).filter(([name, value]) => own[name] !== value);
    expect(others).toHaveLength(2);
    for (const [name, value] of others) expect(lines).toContain(`# ${written(name, value)}`);
    expect(Object.keys(own).filter((name) => !(name in securityHeaders(framed)))).toEqual([
      'X-Frame-Options',
    ]);
  });
});
