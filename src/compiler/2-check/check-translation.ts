/** A translation has every text, none too many, and remembers the Dutch it was made from. */
import type { ParsedFile } from '../1-parse/parse-file';
import type { AuthoredTranslation } from '../1-parse/shared-schemas';
import { type SourceText, type TranslatedText, Translation } from '../3-emit/texts';
import type { SourcePlace } from '../messages/message';
import type { Reporter } from '../messages/reporter';

/** The texts of a translation file in one form. */
export function translatedTexts(authored: AuthoredTranslation): readonly TranslatedText[] {
  return Object.entries(authored.texts).map(([key, value]) =>
    typeof value === 'string' ? { key, from: null, to: value } : { key, from: value.nl, to: value.en },
  );
}

/** Without the white space that YAML may fold differently. */
export function normalised(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** Reports what is missing, superfluous, stale or unconfirmed. `placeOf` gives where a Dutch text stands. */
export function checkTranslation(
  texts: ReadonlyMap<string, SourceText>,
  file: ParsedFile<AuthoredTranslation>,
  placeOf: (text: SourceText) => SourcePlace,
  reporter: Reporter,
): Translation {
  const translation = new Translation(
    translatedTexts(file.data).map((text) => (text.from === null ? text : { ...text, from: normalised(text.from) })),
  );
  const used = new Set<TranslatedText>();
  for (const [key, source] of texts) {
    const found = translation.find(key, normalised(source.dutch));
    if (found === undefined) {
      if (!source.optional) reporter.report('translation/missing', placeOf(source), { key, file: file.yaml.file });
      continue;
    }
    used.add(found);
    const place = file.yaml.place(['texts', found.key], 'key');
    if (found.from === null) reporter.report('translation/unconfirmed', place, { key });
    else if (found.from !== normalised(source.dutch)) reporter.report('translation/stale', place, { key });
  }
  for (const text of translation.all()) {
    if (!used.has(text)) {
      reporter.report('translation/superfluous', file.yaml.place(['texts', text.key], 'key'), { key: text.key });
    }
  }
  return translation;
}
