/** What `npm run package` is told on its command line and in its environment, or the sentence that says what is wrong. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isPackageFormat, type PackageFormat, packageFormats } from '../core/shared/delivery';
import { fail, ok, type Result } from '../core/shared/result';
import { type KeyTrouble, readSigningKey, type SigningKey } from '../package/signature';
import { unwritableOf } from './circumstances';
import { type Origin, readOrigin } from './headers';

/** What is to be made. */
export interface PackageOptions {
  readonly format: PackageFormat;
  /** The one module that goes in; null for the programme. */
  readonly only: string | null;
  /** The file to make, absolute. */
  readonly out: string;
  /** The path under which a static package is served, with a slash at both ends. */
  readonly base: string;
  /** The origins that a cmi5 package may reach. */
  readonly stores: readonly Origin[];
  readonly key: SigningKey | null;
}

/** What can be asked, for who asks `--help` or makes a mistake. */
export const packageUsage = `Gebruik: npm run package -- --format static|scorm12|scorm2004|cmi5 --out BESTAND
  --format  static: voor een webserver; scorm12, scorm2004 of cmi5: voor een leersysteem
  --out     het zipbestand dat gemaakt wordt; een ouder bestand van die naam wordt vervangen
  --module  één module in plaats van het hele programma
  --base    alleen bij static: het pad waaronder de app komt te staan, zoals /leren/speelveld/ (zonder: BASE_PATH, anders /).
            De adressen van de app zijn echte paden, dus dat pad ligt vast; een pakket voor een leersysteem werkt in elke map
  --lrs     alleen bij cmi5, en daar nodig: de oorsprong van de voorziening die de uitslag bewaart, zoals
            https://lrs.voorbeeld.nl; te herhalen, ook voor die van het leersysteem zelf als dat ergens anders staat
  --key     een geheime sleutel (Ed25519 of EC, PEM) om het pakket mee te ondertekenen
  --modules de map met eigen inhoud
`;

const sentences: Readonly<Record<KeyTrouble, string>> = {
  passphrase:
    'is met een wachtzin beveiligd. Geef een sleutel zonder wachtzin, uit een map die alleen u kunt lezen.',
  'not-a-key': 'is geen geheime sleutel als PEM.',
  'other-kind':
    'is geen sleutel van de soort Ed25519 of EC. Maak er een met: openssl genpkey -algorithm ed25519',
};

function readKey(file: string | null): Result<SigningKey | null, string> {
  if (file === null) return ok(null);
  let pem: string;
  try {
    pem = readFileSync(file, 'utf8');
  } catch {
    // Missing, a folder, not ours to read: all mended in the same place.
    return fail(`--key: het bestand ‘${file}’ kan niet gelezen worden.`);
  }
  const key = readSigningKey(pem);
  return key.ok ? key : fail(`--key: ‘${file}’ ${sentences[key.failure]}`);
}

function readBase(
  asked: string | undefined,
  format: PackageFormat,
  fallback: string,
): Result<string, string> {
  if (asked !== undefined && format !== 'static')
    return fail('--base hoort bij --format static: een pakket voor een leersysteem werkt in elke map.');
  const base = asked ?? fallback;
  if (!/^\/(?:[\w.~-]+\/)*$/.test(base))
    return fail(
      `--base: ‘${base}’ is geen pad met aan beide kanten een schuine streep, zoals /leren/speelveld/.`,
    );
  return ok(base);
}

function readStores(asked: readonly string[], format: PackageFormat): Result<readonly Origin[], string> {
  if (format !== 'cmi5')
    return asked.length === 0
      ? ok([])
      : fail('--lrs hoort alleen bij --format cmi5; de andere pakketten zenden niets.');
  if (asked.length === 0)
    return fail(
      'Een cmi5-pakket heeft --lrs nodig: de oorsprong waar de uitslag heen mag, zoals --lrs https://lrs.voorbeeld.nl.',
    );
  const stores: Origin[] = [];
  for (const text of asked) {
    const origin = readOrigin(text);
    if (origin === null)
      return fail(
        `--lrs: ‘${text}’ is geen oorsprong zoals https://lrs.voorbeeld.nl: zonder pad, en met https behalve op deze computer zelf.`,
      );
    stores.push(origin);
  }
  return ok([...new Set(stores)]);
}

function readOut(asked: string, here: string): Result<string, string> {
  const out = resolve(here, asked);
  const folder = dirname(out);
  if (!existsSync(folder))
    return fail(`De map ${folder} bestaat niet. Maak haar, of kies bij --out een andere.`);
  if (existsSync(out) && statSync(out).isDirectory())
    return fail(`--out: ‘${asked}’ is een map. Noem het bestand dat gemaakt moet worden.`);
  if (unwritableOf([folder]) !== null)
    return fail(
      `In ${folder} kan niet geschreven worden. Kies bij --out een map waarin u wel mag schrijven.`,
    );
  return ok(out);
}

/**
 * Reads the arguments behind `npm run package --` and the environment.
 * @param here the folder that relative paths count from
 */
export function readPackageOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  here: string,
): Result<PackageOptions, string> {
  const text = { type: 'string' } as const;
  const options = {
    format: text,
    out: text,
    module: text,
    base: text,
    lrs: { ...text, multiple: true },
    key: text,
  } as const;
  const { tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const asked = new Map<string, readonly string[]>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional')
      return fail(`‘${token.value}’ hoort nergens bij. Zet er de naam van een optie voor.\n${packageUsage}`);
    const { name, rawName, value } = token;
    if (!(name in options)) return fail(`${rawName} is hier onbekend.\n${packageUsage}`);
    const before = asked.get(name) ?? [];
    if (value === undefined || value.trim() === '' || (value.startsWith('-') && !token.inlineValue))
      return fail(`Achter ${rawName} staat niets.`);
    if (before.length > 0 && name !== 'lrs') return fail(`${rawName} staat er twee keer. Laat er een staan.`);
    asked.set(name, [...before, value.trim()]);
  }
  const one = (name: string): string | undefined => asked.get(name)?.[0];
  const format = one('format');
  if (format === undefined || !isPackageFormat(format))
    return fail(
      format === undefined
        ? `Noem met --format voor wat het pakket is: ${packageFormats.join(', ')}.\n${packageUsage}`
        : `--format kent ‘${format}’ niet; het is een van ${packageFormats.join(', ')}.`,
    );
  const file = one('out');
  if (file === undefined) return fail('Noem met --out het zipbestand dat gemaakt moet worden.');
  const base = readBase(one('base'), format, env.BASE_PATH ?? '/');
  if (!base.ok) return base;
  const stores = readStores(asked.get('lrs') ?? [], format);
  if (!stores.ok) return stores;
  const keyFile = one('key');
  const key = readKey(keyFile === undefined ? null : resolve(here, keyFile));
  if (!key.ok) return key;
  const out = readOut(file, here);
  if (!out.ok) return out;
  return ok({
    format,
    only: one('module') ?? null,
    out: out.value,
    base: base.value,
    stores: stores.value,
    key: key.value,
  });
}
