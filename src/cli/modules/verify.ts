/**
 * `verify FILE [--public-key FILE] [--hash HASH]`: holds a package, zipped or unpacked, against its own list of hashes, and
 * that against a key and the hash that `/over` shows.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { hashListFile, signatureFile } from '../../package/files';
import { type NotRead, readPackage } from '../../package/read-package';
import { fingerprintOf, readPublicKey } from '../../package/signature';
import { type Finding, type Verified, verify as verifyFiles } from '../../package/verify';
import { readArguments } from './arguments';
import type { ModulesCommand } from './command';

const usage = 'verify BESTAND [--public-key BESTAND] [--hash HASH]';

/** Most findings that are shown one by one: a folder that is no package would fill the screen. */
const mostShown = 40;

function whyNotRead(why: NotRead, file: string): string {
  switch (why.kind) {
    case 'not-there':
      return `Er is geen bestand of map ‘${file}’.`;
    case 'no-file':
      return `‘${why.path}’ is geen gewoon bestand; een pakket heeft alleen gewone bestanden.`;
    case 'no-zip':
      return `‘${file}’ kan niet gelezen worden: het is geen zipbestand, of het is beschadigd of niet heel overgekomen. Er is niets uitgepakt of veranderd, en wat er al draait blijft zoals het is. Haal het bestand opnieuw op en controleer het nog eens; helpt dat niet, maak het pakket dan opnieuw met npm run package.`;
    case 'too-many-files':
      return `‘${file}’ heeft meer dan ${why.most} bestanden; dat is geen pakket van Speelveld. Er is niets uitgepakt.`;
    case 'too-large':
      return `‘${file}’ is uitgepakt groter dan ${why.most / 1_000_000} MB; dat is geen pakket van Speelveld. Er is niets uitgepakt.`;
    case 'odd-path':
      return `In ‘${file}’ zit een bestand met een naam die buiten de map kan leiden: ${JSON.stringify(why.path)}. Pak dit bestand niet uit.`;
    case 'twice':
      return `In ‘${file}’ zit ‘${why.path}’ twee keer. Pak dit bestand niet uit.`;
  }
}

function sentenceOf(finding: Finding): string {
  switch (finding.kind) {
    case 'no-list':
      return `${hashListFile} ontbreekt: er is niets om deze bestanden mee te vergelijken, dus er is niets gecontroleerd. Er is niets veranderd. Pak het pakket opnieuw uit in een lege map, of noem het zipbestand zelf.`;
    case 'list-changed':
      return `${hashListFile} of version.json is niet zoals npm run package het schreef.`;
    case 'missing':
      return `Ontbreekt: ${finding.path}`;
    case 'added':
      return `Hoort er niet bij: ${finding.path}`;
    case 'changed':
      return `Veranderd: ${finding.path}`;
    case 'renamed':
      return `Van naam veranderd: ${finding.path} heet nu ${finding.to}`;
    case 'other-hash':
      return `De hash is niet de gevraagde: ${finding.expected}`;
    case 'not-signed':
      return 'Niet ondertekend, terwijl u een publieke sleutel noemt.';
    case 'signature-missing':
      return `De handtekening (${signatureFile}) ontbreekt.`;
    case 'signature-wrong':
      return `De handtekening (${signatureFile}) klopt niet.`;
    case 'other-key':
      return `Ondertekend met een andere sleutel, met vingerafdruk ${fingerprintOf(finding.key)}.`;
  }
}

function reportOf({ findings, hash, key }: Verified, isKeyGiven: boolean): string {
  const isCompared = findings.every(({ kind }) => kind !== 'no-list');
  const signed =
    key === null
      ? 'Niet ondertekend: vergelijk de hash met die van een plaats die u vertrouwt.'
      : `Ondertekend met de sleutel met vingerafdruk ${fingerprintOf(key)}.${
          isKeyGiven ? '' : ' Vergelijk die met wat de maker ervan zegt, of geef --public-key.'
        }`;
  const shown = findings.slice(0, mostShown).map(sentenceOf);
  const rest = findings.length - shown.length;
  return [
    ...(findings.length === 0 ? ['Elk bestand klopt met de lijst in hashes.txt.', signed] : shown),
    ...(rest > 0 ? [`… en nog ${rest}.`] : []),
    isCompared ? `Hash van het pakket: ${hash}` : `Hash van wat hier ligt, wat het ook is: ${hash}`,
    '',
  ].join('\n');
}

/** Says what it found; the exit code is 0 when all is as it was packaged. */
export const verify: ModulesCommand = (args, { print, complain }) => {
  const asked = readArguments(args, { usage, options: ['public-key', 'hash'], most: 1 });
  if (typeof asked === 'string') {
    complain(asked);
    return 2;
  }
  const [file] = asked.names;
  const hash = asked.options.hash?.toLowerCase() ?? null;
  if (file === undefined || (hash !== null && !/^[0-9a-f]{64}$/.test(hash))) {
    complain(
      file === undefined ? `Gebruik: ${usage}\n` : 'Een hash heeft 64 cijfers en letters a tot en met f.\n',
    );
    return 2;
  }
  const here = process.env.INIT_CWD ?? process.cwd();
  const keyFile = asked.options['public-key'];
  let publicKey: string | null = null;
  if (keyFile !== undefined) {
    let pem = '';
    try {
      pem = readFileSync(resolve(here, keyFile), 'utf8');
    } catch {
      // Missing, a folder, not ours to read: all mended in the same place.
      complain(`--public-key: het bestand ‘${keyFile}’ kan niet gelezen worden.\n`);
      return 2;
    }
    const key = readPublicKey(pem);
    if (!key.ok) {
      complain(`--public-key: ‘${keyFile}’ is geen publieke sleutel van de soort Ed25519 of EC als PEM.\n`);
      return 2;
    }
    publicKey = key.value;
  }
  const files = readPackage(resolve(here, file));
  if (!files.ok) {
    complain(`${whyNotRead(files.failure, file)}\n`);
    return 1;
  }
  const verified = verifyFiles(files.value, { publicKey, hash });
  const isRight = verified.findings.length === 0;
  (isRight ? print : complain)(reportOf(verified, publicKey !== null));
  return isRight ? 0 : 1;
};
