/** Where a norm that a card touches is written. */
import { useTranslation } from 'react-i18next';
import { SourceLine } from '../../parts/source-link';
import textStyles from '../../ui/text.module.css';
import { type Shown, useDeck } from './deck';

export function CardSources({ shown }: { readonly shown: Shown }) {
  const { t } = useTranslation('cards');
  const { sources, lang } = useDeck();
  if (shown.kind === 'own') return null;
  return (
    <SourceLine
      label={t('card.source')}
      cited={shown.card.sources}
      among={sources}
      lang={lang}
      className={textStyles.small}
    />
  );
}
