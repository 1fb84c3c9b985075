/** `modules -- verify` says in a sentence what it cannot read and what it found. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { verify } from '../../src/cli/modules/verify';
import { bytesOf } from '../../src/package/files';
import { zipped } from '../../src/package/zip';

const folder = mkdtempSync(join(tmpdir(), 'speelveld-verify-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function said(...args: readonly string[]): readonly [code: number, text: string] {
  let text = '';
  const put = (more: string) => {
    text += more;
  };
  // Safe: this command reads nothing of its surroundings but where to say it.
  return [Number(verify(args, { print: put, complain: put } as Parameters<typeof verify>[1])), text];
}

describe('verify', () => {
  it('says how it is asked', () => {
    expect(said()).toEqual([2, expect.stringMatching(/^Gebruik: verify BESTAND/)]);
    expect(said('a.zip', '--hash', 'abc')).toEqual([2, expect.stringMatching(/64 cijfers en letters/)]);
    expect(said('a.zip', '--public-key', join(folder, 'weg.pem'))).toEqual([
      2,
      expect.stringMatching(/kan niet gelezen worden/),
    ]);
  });

  it('says why it cannot read what was given', () => {
    const [weg, geen, link] = ['weg.zip', 'geen.zip', 'link'].map((name) => join(folder, name));
    writeFileSync(geen ?? '', 'geen zip');
    mkdirSync(link ?? '');
    symlinkSync(tmpdir(), join(link ?? '', 'ergens'));
    expect(said(weg ?? '')).toEqual([1, expect.stringMatching(/^Er is geen bestand of map/)]);
    expect(said(geen ?? '')).toEqual([
      1,
      expect.stringMatching(
        /beschadigd of niet heel overgekomen\. Er is niets uitgepakt of veranderd.*opnieuw op/,
      ),
    ]);
    expect(said(link ?? '')).toEqual([1, expect.stringMatching(/‘ergens’ is geen gewoon bestand/)]);
  });

  it('says that without the list nothing was compared, and calls no hash that of the package', () => {
    const zip = join(folder, 'los.zip');
    writeFileSync(zip, zipped(new Map([['index.html', bytesOf('<p>')]])));
    expect(said(zip)).toEqual([
      1,
      expect.stringMatching(
        /^hashes\.txt ontbreekt.*niets gecontroleerd.*\nHash van wat hier ligt.*: [0-9a-f]{64}\n$/,
      ),
    ]);
  });
});
