import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { interfaceLanguages } from '../../src/i18n/languages';

const locales = 'src/i18n/locales';

/** Every text of a namespace by its key. */
function textsOf(language: string, file: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'string') texts.set(key, value);
    else
      for (const [name, inner] of Object.entries(value as object))
        walk(inner, key === '' ? name : `${key}.${name}`);
  };
  walk(JSON.parse(readFileSync(join(locales, language, file), 'utf8')), '');
  return texts;
}

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{\w+\}\}/g)].map(([name]) => name).sort();
const files = readdirSync(join(locales, 'nl'));

describe('interface texts', () => {
  it('are there to be compared', () => {
    expect(files.length).toBeGreaterThan(5);
    expect(readdirSync(locales).sort()).toEqual(interfaceLanguages.map(({ tag }) => tag).sort());
  });

  for (const { tag } of interfaceLanguages) {
    it.each(files)(`in ${tag} have the keys and placeholders of the Dutch in %s`, (file) => {
      const dutch = textsOf('nl', file);
      const other = textsOf(tag, file);
      expect([...other.keys()].sort()).toEqual([...dutch.keys()].sort());
      for (const [key, text] of dutch)
        expect(placeholders(other.get(key) ?? ''), key).toEqual(placeholders(text));
    });
  }

  it('hold to the house style in Dutch: no exclamation marks, no em dashes, no straight quotes', () => {
    const wrong = files.flatMap((file) =>
      [...textsOf('nl', file)]
        .filter(([, text]) => /[!—"]|(^|\s)'/.test(text))
        .map(([key]) => `${file}: ${key}`),
    );
    expect(wrong).toEqual([]);
  });
});
