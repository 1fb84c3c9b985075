/** Why the vault did not do what was asked, as a sentence that says what is safe. */
import type { TFunction } from 'i18next';
import type { SaveFailure } from '../vault/port';

const told = ['reader', 'locked', 'insecure', 'full', 'silent', 'part', 'damaged', 'not-allowed'] as const;

/** The sentence; of what cannot be told apart, that nothing was changed or lost. */
export function refusalOf(t: TFunction<'vault'>, failure: SaveFailure): string {
  const kind = told.find((known) => known === failure.kind);
  return kind === undefined ? t('modes.failed') : t(`modes.refused.${kind}`);
}
