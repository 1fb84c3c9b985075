/** A translation has every text, none too many, and remembers the Dutch it was made from. */

import { normalised } from '../../core/shared/normalised';
import { plainPath } from '../messages/layered-path';
import { hint } from '../messages/nearest';
import type { Reporter } from '../messages/reporter';
import type { ParsedFile } from '../parse/parse-file';
import type { AuthoredTranslation } from '../parse/shared-schemas';
import { isStandIn } from '../parse/stand-in';
import type { SourceText } from '../texts/source-texts';
import { type Renamed, Translation } from '../texts/translation';
import { checkLength } from './check-text-length';

/** What `npm run modules -- confirm` is to be given for a file: `het-huis/het-etentje`, `het-huis`, `values`. */
export function confirmName(file: string): string {
  return plainPath(file)
    .replace(/(\.[a-z]{2,3})?\.yaml$/, '')
    .replace(/\/module$/, '')
    .replace('/mini/', '/');
}

/**
 * Reports what is missing, superfluous, stale, unconfirmed or too long.
 * @param source the Dutch file; where it was mended, nothing is said of keys that may have gone with a mistake
 * @param was what the Dutch file says was renamed
 */
export function checkTranslation(
  texts: ReadonlyMap<string, SourceText>,
  source: ParsedFile<unknown>,
  file: ParsedFile<AuthoredTranslation>,
  was: Renamed,
  reporter: Reporter,
): Translation {
  const translation = new Translation(file.data, texts, 'en', was);
  const placeOf = (key: string) => file.yaml.place(['texts', key], 'key');
  const what = confirmName(file.yaml.file);
  for (const [key, { dutch, path, optional }] of texts) {
    const found = translation.find(key);
    if (found === undefined) {
      const isLost = optional || isStandIn(dutch) || file.repaired;
      const empty = translation.entry(key);
      const place = empty === undefined ? source.yaml.place(path) : placeOf(empty.key);
      if (!isLost) reporter.report('translation/missing', place, { key, file: plainPath(file.yaml.file) });
      continue;
    }
    if (isStandIn(dutch) || isStandIn(found.to)) continue;
    if (found.from === null) reporter.report('translation/unconfirmed', placeOf(found.key), { key, what });
    else if (found.from !== normalised(dutch))
      reporter.report('translation/stale', placeOf(found.key), { key, what });
    checkLength(key, found.to, () => placeOf(found.key), reporter);
  }
  if (source.repaired) return translation;
  // Only a text that has no translation yet can be what was meant.
  const known = new Set([...texts.keys()].filter((key) => translation.entry(key) === undefined));
  for (const { key } of translation.superfluous()) {
    reporter.report('translation/superfluous', placeOf(key), { key, hint: hint(key, known) });
  }
  return translation;
}

/** Reports Dutch texts that are too long for a screen. */
export function checkLengths(
  texts: ReadonlyMap<string, SourceText>,
  source: ParsedFile<unknown>,
  reporter: Reporter,
): void {
  for (const [key, { dutch, path }] of texts) {
    checkLength(key, dutch, () => source.yaml.place(path), reporter);
  }
}
