/** What `npm run package` is told, and the sentence that says what of it is wrong. */
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPackageOptions } from '../../src/cli/package-options';

const folder = mkdtempSync(join(tmpdir(), 'speelveld-pakket-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(line: string, env: Readonly<Record<string, string>> = {}) {
  return readPackageOptions(line.split(' '), env, folder);
}

function refusal(line: string): string {
  const options = read(line);
  return options.ok ? 'niets mis' : options.failure;
}

describe('the options of npm run package', () => {
  it('are read, with a path that counts from where the command was given', () => {
    expect(read('--format static --out a.zip --base /leren/speelveld/ --module netwerkbewust')).toEqual({
      ok: true,
      value: {
        format: 'static',
        only: 'netwerkbewust',
        out: join(folder, 'a.zip'),
        base: '/leren/speelveld/',
        stores: [],
        key: null,
      },
    });
    expect(read('--format scorm12 --out=a.zip')).toMatchObject({ value: { only: null, base: '/' } });
    expect(read('--format static --out a.zip', { BASE_PATH: '/x/' })).toMatchObject({
      value: { base: '/x/' },
    });
    expect(read('--format cmi5 --out a.zip --lrs https://a.nl --lrs http://localhost:8080')).toMatchObject({
      value: { stores: ['https://a.nl', 'http://localhost:8080'] },
    });
  });

  it.each([
    ['--out a.zip', /Noem met --format/],
    ['--format scorm --out a.zip', /kent ‘scorm’ niet; het is een van static, scorm12, scorm2004, cmi5/],
    ['--format static', /Noem met --out/],
    ['--format static --out', /Achter --out staat niets/],
    ['--format static --out --module', /Achter --out staat niets/],
    ['--format static --out a.zip --out b.zip', /--out staat er twee keer/],
    ['--format static --out a.zip --kleur rood', /--kleur is hier onbekend/],
    ['--format static --out a.zip ook', /‘ook’ hoort nergens bij/],
    ['--format static --out a.zip --base leren', /geen pad met aan beide kanten een schuine streep/],
    ['--format scorm12 --out a.zip --base /leren/', /--base hoort bij --format static/],
    ['--format scorm12 --out a.zip --lrs https://a.nl', /--lrs hoort alleen bij --format cmi5/],
    ['--format cmi5 --out a.zip', /heeft --lrs nodig/],
    ['--format cmi5 --out a.zip --lrs http://a.nl', /geen oorsprong/],
    ['--format cmi5 --out a.zip --lrs https://a.nl/pad', /geen oorsprong/],
    ['--format cmi5 --out a.zip --lrs https://*.nl', /geen oorsprong/],
    ['--format static --out nergens/a.zip', /bestaat niet/],
    ['--format static --out a.zip --key weg.pem', /kan niet gelezen worden/],
  ])('are refused in a sentence: %s', (line, why) => {
    expect(refusal(line)).toMatch(why);
  });

  it.runIf(existsSync('/proc/self'))('are refused where a folder is there and takes no file', () => {
    expect(refusal('--format static --out /proc/x.zip')).toMatch(/In \/proc kan niet geschreven worden/);
  });

  it('are refused when the file is a folder', () => {
    mkdirSync(join(folder, 'map'));
    expect(refusal('--format static --out map')).toMatch(/is een map/);
  });

  it('take a key that can sign, and say why another cannot', () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(join(folder, 'goed.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    writeFileSync(join(folder, 'fout.pem'), 'geen sleutel');
    expect(read('--format static --out a.zip --key goed.pem')).toMatchObject({
      value: { key: { publicKey: expect.stringMatching(/^MCow/) } },
    });
    expect(refusal('--format static --out a.zip --key fout.pem')).toMatch(/geen geheime sleutel als PEM/);
  });
});
