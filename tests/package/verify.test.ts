/** Nothing in a package can change without being found, and who signed it is told from who did not. */
import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PackageVersion, versionFile } from '../../src/core/shared/package-version';
import { bytesOf, hashListFile, type PackageFiles, signatureFile } from '../../src/package/files';
import { hashesOf, hashListText, packageHash, versionText } from '../../src/package/hash-list';
import { readPublicKey, readSigningKey, type SigningKey, sign } from '../../src/package/signature';
import { type Expected, verify } from '../../src/package/verify';

function aKey(kind: 'ed25519' | 'ec' = 'ed25519'): SigningKey {
  const { privateKey } =
    kind === 'ec' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('ed25519');
  const key = readSigningKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  if (!key.ok) throw new Error(key.failure);
  return key.value;
}

const key = aKey();
const nothingElse: Expected = { publicKey: null, hash: null };

/** A package of these files, sealed as the command seals it. */
function sealed(contents: Readonly<Record<string, string>>, by: SigningKey | null): PackageFiles {
  const files = new Map(Object.entries(contents).map(([path, text]) => [path, bytesOf(text)]));
  const version: PackageVersion = {
    version: '3.2.1',
    commit: '0123456789ab',
    format: 'static',
    hash: packageHash(hashesOf(files)),
  };
  files.set(versionFile, bytesOf(versionText(version)));
  const list = bytesOf(hashListText(version, hashesOf(files), by?.publicKey ?? null));
  files.set(hashListFile, list);
  if (by !== null) files.set(signatureFile, sign(list, by));
  return files;
}

const contents = { 'index.html': '<!doctype html>', 'assets/a.js': 'a()', 'assets/b.js': 'b()' };

function kindsOf(files: PackageFiles, expected = nothingElse): readonly string[] {
  return verify(files, expected).findings.map(({ kind }) => kind);
}

describe.each([
  ['signed', key],
  ['signed with EC', aKey('ec')],
  ['not signed', null],
] as const)('a package that is %s', (_name, by) => {
  const whole = sealed(contents, by);
  const paths = [...whole.keys()];

  it('is right as it was made', () => {
    expect(verify(whole, nothingElse)).toMatchObject({ findings: [], key: by?.publicKey ?? null });
  });

  it('tells of any byte that is another, in any file', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.nat(), fc.integer({ min: 1, max: 255 }), (path, at, by8) => {
        const bytes = new Uint8Array(whole.get(path) ?? []);
        bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ by8;
        expect(kindsOf(new Map(whole).set(path, bytes))).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('tells of any file that is gone, came along, was cut short or goes by another name', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.string({ minLength: 1 }).filter((name) => !whole.has(name)),
        fc.uint8Array({ maxLength: 8 }),
        (path, name, bytes) => {
          const without = new Map(whole);
          without.delete(path);
          const kept = whole.get(path) ?? new Uint8Array();
          expect(kindsOf(without)).not.toEqual([]);
          expect(kindsOf(new Map(whole).set(name, bytes))).toEqual(['added']);
          expect(kindsOf(new Map(without).set(name, kept))).not.toEqual([]);
          expect(kindsOf(new Map(whole).set(path, kept.slice(0, -1)))).not.toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what is found', () => {
  it('is named for what it is', () => {
    const whole = sealed(contents, null);
    const other = new Map(whole);
    const kept = other.get('assets/a.js') ?? new Uint8Array();
    other.delete('assets/a.js');
    other.delete('assets/b.js');
    other.set('assets/c.js', kept).set('index.html', bytesOf('<p>'));
    expect(verify(other, nothingElse).findings).toEqual([
      { kind: 'renamed', path: 'assets/a.js', to: 'assets/c.js' },
      { kind: 'missing', path: 'assets/b.js' },
      { kind: 'changed', path: 'index.html' },
    ]);
  });

  it('is another hash than was asked for, in a package that is right by its own list', () => {
    const asked = packageHash(hashesOf(sealed(contents, null)));
    const rewritten = sealed({ ...contents, 'index.html': '<p>' }, null);
    expect(kindsOf(rewritten)).toEqual([]);
    expect(kindsOf(rewritten, { publicKey: null, hash: asked })).toEqual(['other-hash']);
  });

  it('is a signature that is of another, gone, or over something else', () => {
    const other = aKey();
    const signed = sealed(contents, key);
    expect(kindsOf(signed, { publicKey: key.publicKey, hash: null })).toEqual([]);
    expect(kindsOf(signed, { publicKey: other.publicKey, hash: null })).toEqual(['other-key']);
    expect(kindsOf(sealed(contents, null), { publicKey: key.publicKey, hash: null })).toEqual(['not-signed']);
    const gone = new Map(signed);
    gone.delete(signatureFile);
    expect(kindsOf(gone)).toEqual(['signature-missing']);
    const list = signed.get(hashListFile) ?? new Uint8Array();
    expect(kindsOf(new Map(signed).set(signatureFile, sign(list, other)))).toEqual(['signature-wrong']);
  });
});

describe('a key', () => {
  const pem = (pair: { readonly privateKey: ReturnType<typeof generateKeyPairSync>['privateKey'] }) =>
    pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

  it('is refused when it is of another kind, has a passphrase or is none', () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const locked = generateKeyPairSync('ed25519').privateKey.export({
      type: 'pkcs8',
      format: 'pem',
      cipher: 'aes-256-cbc',
      passphrase: 'geheim',
    });
    expect(readSigningKey(pem(rsa))).toMatchObject({ failure: 'other-kind' });
    expect(readSigningKey(locked.toString())).toMatchObject({ failure: 'passphrase' });
    expect(readSigningKey('geen sleutel')).toMatchObject({ failure: 'not-a-key' });
    expect(readPublicKey('geen sleutel')).toMatchObject({ failure: 'not-a-key' });
  });
});
