/** What `npm run dev` takes, and what it says once it runs. */
import { describe, expect, test } from 'vitest';
import { devGreeting, readDevOptions } from '../../src/cli/dev-options';

describe('npm run dev', () => {
  test.for([
    [[], { port: 5173, host: null }],
    [['--port', '5180'], { port: 5180, host: null }],
    [['--host'], { port: 5173, host: true }],
    [['--host', '--port=5180'], { port: 5180, host: true }],
    [['--host', '192.0.2.1'], { port: 5173, host: '192.0.2.1' }],
    [['--host', '127.0.0.1'], { port: 5173, host: null }],
    [['--host', 'localhost'], { port: 5173, host: null }],
  ] as const)('reads %j', ([args, options]) => {
    expect(readDevOptions(args)).toEqual({ ok: true, value: options });
  });

  test.for([
    [['--port', 'x'], 'De poort is een heel getal van 0 tot en met 65535, niet ‘x’.'],
    [['--prot', '1'], 'npm run dev kent alleen --port en --host, en niet ‘--prot 1’.'],
  ] as const)('says in one sentence what is wrong with %j', ([args, sentence]) => {
    expect(readDevOptions(args)).toEqual({ ok: false, failure: sentence });
  });

  test('says where it is, and to whom else it is open', () => {
    const local = 'http://localhost:5173';
    expect(devGreeting({ local, elsewhere: [] }, '/m')).toBe(
      `\nAuteursmodus: ${local}/auteur\nDe app:       ${local}/\nModules:      /m\nStop met Ctrl+C.\n`,
    );
    expect(devGreeting({ local, elsewhere: ['http://192.0.2.1:5173'] }, '/m')).toMatch(
      /Ook voor anderen in dit netwerk: http:\/\/192\.0\.2\.1:5173\. Wijzigen .* alleen op deze computer/,
    );
  });
});
