/** What `npm run dev` is told on its command line, and what it says once it runs. */
import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../core/shared/result';

/** How the development server listens. */
export interface DevOptions {
  readonly port: number;
  /** The address others may come by; `true` for all of them, null for this computer alone. */
  readonly host: string | true | null;
}

/** The port where nothing else was asked. */
const usualPort = 5173;

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i;

/** Reads the arguments behind `npm run dev --`, or says what is wrong with them. */
export function readDevOptions(args: readonly string[]): Result<DevOptions, string> {
  // `--host` may stand alone: then every address is meant.
  const whole = args.map((arg, index) =>
    arg === '--host' && (args[index + 1] ?? '--').startsWith('--') ? '--host=' : arg,
  );
  const text = { type: 'string' } as const;
  let values: { readonly port?: string; readonly host?: string };
  try {
    ({ values } = parseArgs({ args: whole, options: { port: text, host: text } }));
  } catch {
    return fail(`npm run dev kent alleen --port en --host, en niet ‘${args.join(' ')}’.`);
  }
  const asked = values.port ?? String(usualPort);
  const port = Number(asked);
  if (asked.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65_535)
    return fail(`De poort is een heel getal van 0 tot en met 65535, niet ‘${asked}’.`);
  const { host } = values;
  return ok({ port, host: host === undefined || loopback.test(host) ? null : host === '' ? true : host });
}

/** Where the server answers, without a slash at the end. */
export interface Addresses {
  readonly local: string;
  readonly elsewhere: readonly string[];
}

/** What is said once it runs. `modules` is the folder whose files are followed. */
export function devGreeting({ local, elsewhere }: Addresses, modules: string): string {
  const lines = [
    `Auteursmodus: ${local}/auteur`,
    `De app:       ${local}/`,
    `Modules:      ${modules}`,
    ...(elsewhere.length === 0
      ? []
      : [
          `Ook voor anderen in dit netwerk: ${elsewhere.join(', ')}. Wijzigen in de auteursmodus kan alleen op deze computer; zonder --host komt er niemand anders bij.`,
        ]),
    'Stop met Ctrl+C.',
  ];
  return `\n${lines.join('\n')}\n`;
}
