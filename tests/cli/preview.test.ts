// @vitest-environment jsdom
/** The file that plays a story by itself: what is in it, what it asks of nobody, and what is refused. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { filledIn, inData, inText } from '../../src/build/one-file';
import { usualPlaces } from '../../src/cli/browser';
import { preview } from '../../src/cli/modules/preview';
import { pageWords } from '../../src/cli/modules/preview-words';
import type { PageContent } from '../../src/preview-page/content';
import { ranIn } from '../compiler/ran-in';
import { baseContent, replaced, translated } from '../compiler/sample-content';

let directory = '';
const story = 'huis/mini/het-kaartje.yaml';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'speelveld-preview-'));
  for (const [path, text] of translated(baseContent)) {
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

function change(find: string, put: string): void {
  const file = join(directory, story);
  writeFileSync(file, replaced(readFileSync(file, 'utf8'), find, put));
}

const out = (): string => join(directory, 'uit.html');

/** Makes the page and reads it as a browser does, without running it. */
async function made(...args: readonly string[]) {
  const answer = await ranIn(directory, preview, 'het-kaartje', '--out', out(), ...args);
  expect(answer.wrong).toBe('');
  const text = readFileSync(out(), 'utf8');
  const page = new DOMParser().parseFromString(text, 'text/html');
  const content = JSON.parse(page.querySelector('#verhaal')?.textContent ?? '') as PageContent;
  return { answer, text, page, content };
}

describe('the file', () => {
  test('asks nothing of anyone, by its own policy and by what it holds', async () => {
    const { page, text } = await made();
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    for (const rule of ["default-src 'none'", "connect-src 'none'", "form-action 'none'", 'font-src data:'])
      expect(policy).toContain(rule);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const fetched = [...page.querySelectorAll('[src], link[href], object, iframe, base')];
    expect(fetched.map((element) => element.outerHTML)).toEqual(['<link rel="icon" href="data:,">']);
    const styles = [...page.querySelectorAll('style')].map(({ textContent }) => textContent).join('');
    expect(styles.match(/url\((?!data:)[^)]*\)|@import/g) ?? []).toEqual([]);
    expect(text).not.toContain('import.meta');
    expect(Buffer.byteLength(text)).toBeLessThan(900_000);
  });

  test('runs one script, which knows no store and none of what weighs passphrases', async () => {
    const { page } = await made();
    const [code = '', ...more] = [...page.querySelectorAll('script:not([type])')].map(
      ({ textContent }) => textContent,
    );
    expect(more).toEqual([]);
    expect(code).not.toMatch(/localStorage|indexedDB|BroadcastChannel|zxcvbn|serviceWorker\.register/);
  });

  test('says that it is a draft before it runs, names the story, and takes along both languages', async () => {
    const { page, content } = await made('--lang', 'en', '--note', ' Bel <Bo> & mij ');
    expect(page.title).toBe('Draft: EN Het kaartje');
    expect(page.documentElement.lang).toBe('en');
    expect(page.querySelector('#app')?.textContent).toMatch(/^Draft, version of .*; not final$/);
    expect(Object.keys(content.stories).sort()).toEqual(['en', 'nl']);
    expect(content.note).toBe('Bel <Bo> & mij');
    expect(content.words.nl.unfinished).toBeNull();
  });

  test('says how much the checker found in this story', async () => {
    change('act: U leest het.', 'act: U leest het hardop.');
    const { answer, content } = await made();
    expect(content.words.nl.unfinished).toBe('De tekst is nog niet af: de controle meldt 1 fout.');
    expect(content.words.en.unfinished).toBe('The text is not finished: the checker reports 1 error.');
    expect(answer.out).toContain('de controle meldt 1 fout');
  });

  test('holds a text that would end a script as a text', async () => {
    const evil = 'U leest </script><script>1</script><!-- het.';
    change('act: U leest het.', `act: "${evil}"`);
    const { page, content } = await made();
    expect(page.querySelectorAll('script')).toHaveLength(2);
    expect(JSON.stringify(content.stories.nl?.scenario)).toContain(evil);
  });
});

describe('what cannot be', () => {
  test('is refused with the first thing to mend, and no file is made', async () => {
    change('to: k-slot\n              honours: { openheid', 'to: k-weg\n              honours: { openheid');
    const { code, wrong } = await ranIn(directory, preview, 'huis/het-kaartje', '--out', out());
    expect(code).toBe(1);
    expect(wrong).toContain('kan nog niet gespeeld worden, dus er is geen bestand gemaakt.');
    expect(wrong).toContain('huis/mini/het-kaartje.yaml:35:19: Er is geen moment ‘k-weg’');
    expect(existsSync(out())).toBe(false);
  });

  test.for([[[]], [['het-kaartje', '--pfd']], [['het-kaartje', '--lang', 'fr']], [['een', 'twee']]])(
    'is told how it is asked: %j',
    async ([args = []]) => {
      const { code, wrong } = await ranIn(directory, preview, ...args);
      expect(code).toBe(2);
      expect(wrong).toMatch(/^Gebruik: preview SCENARIO/);
    },
  );

  test('is told which stories there are', async () => {
    const { code, wrong } = await ranIn(directory, preview, 'het-kaartj');
    expect(code).toBe(1);
    expect(wrong).toContain('huis/het-kaartje');
  });

  test('is a PDF without a browser: the page to print by hand lies there instead', async () => {
    vi.stubEnv('CHROMIUM', join(directory, 'geen-browser'));
    const file = join(directory, 'uit.pdf');
    const { code, wrong } = await ranIn(directory, preview, 'het-kaartje', '--pdf', '--out', file);
    vi.unstubAllEnvs();
    expect(code).toBe(1);
    expect(wrong).toMatch(/geen Chrome, Edge of Chromium gevonden.*Open .*uit\.html in een browser/);
    expect(existsSync(file)).toBe(false);
    const copy = readFileSync(join(directory, 'uit.html'), 'utf8');
    expect(copy.match(/niet vastgesteld/g)).toHaveLength(2);
  });
});

test('a browser is looked for where Windows and macOS keep one', () => {
  const env = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
  expect(usualPlaces('win32', env)).toContain(
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  );
  expect(usualPlaces('darwin', {})).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(usualPlaces('linux', env)).toEqual([]);
});

test('the mark of a draft is the day and the time of who made it', () => {
  const words = pageWords('nl', new Date(2026, 10, 28, 14, 5), { errors: 2, warnings: 3 });
  expect(words.draft).toBe('Concept, versie van 28 november 2026, 14.05 uur; niet vastgesteld');
  expect(words.unfinished).toBe('De tekst is nog niet af: de controle meldt 2 fouten en 3 waarschuwingen.');
});

test('whatever stands in a page comes out of it as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const markup = filledIn('<p title="%a%">%a%</p><script type="x">%b%</script>', {
        a: inText(text),
        b: inData(text),
      });
      const page = new DOMParser().parseFromString(
        markup.replaceAll('\0', ' ').replaceAll('\r', ' '),
        'text/html',
      );
      const plain = text.replaceAll('\0', ' ').replaceAll('\r', ' ');
      expect(page.querySelector('p')?.getAttribute('title')).toBe(plain);
      expect(page.querySelector('p')?.textContent).toBe(plain);
      expect(JSON.parse(page.querySelector('script')?.textContent ?? '')).toBe(text);
    }),
  );
});
