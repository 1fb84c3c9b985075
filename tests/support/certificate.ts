/** A certificate that signs itself, for the tests of https: made here, since Node has no way to make one. */
import { generateKeyPairSync, sign } from 'node:crypto';

function der(tag: number, ...contents: readonly Buffer[]): Buffer {
  const body = Buffer.concat(contents);
  const { length } = body;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts);
const hex = (tag: number, bytes: string): Buffer => der(tag, Buffer.from(bytes, 'hex'));
/** ecdsa-with-SHA256. */
const algorithm = sequence(hex(0x06, '2a8648ce3d040302'));
const utc = (year: string): Buffer => der(0x17, Buffer.from(`${year}0101000000Z`));

function pem(label: string, content: Buffer): Buffer {
  const lines = content.toString('base64').match(/.{1,64}/g) ?? [];
  return Buffer.from([`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n'));
}

/** A certificate for a name, and its key, as PEM. */
export function makeCertificate(name: string): { readonly cert: Buffer; readonly key: Buffer } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const subject = sequence(der(0x31, sequence(hex(0x06, '550403'), der(0x0c, Buffer.from(name)))));
  const names = sequence(hex(0x06, '551d11'), der(0x04, sequence(der(0x82, Buffer.from(name)))));
  const content = sequence(
    der(0xa0, hex(0x02, '02')),
    hex(0x02, '01'),
    algorithm,
    subject,
    sequence(utc('25'), utc('49')),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(names)),
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', content, privateKey));
  return {
    cert: pem('CERTIFICATE', sequence(content, algorithm, signature)),
    key: Buffer.from(privateKey.export({ type: 'pkcs8', format: 'pem' })),
  };
}
