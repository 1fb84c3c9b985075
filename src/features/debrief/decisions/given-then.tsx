/** 'Wat vaststond': what was fixed before this choice, folded on the screen and written out on paper. */
import { useTranslation } from 'react-i18next';
import type { PlacedGiven } from '../../../core/scenario/given';
import { GivenList } from '../../../parts/given-list';
import { classNames } from '../../../ui/class-names';
import printStyles from '../../../ui/print.module.css';
import textStyles from '../../../ui/text.module.css';
import { Reveal } from './reveal';

interface GivenThenProps {
  readonly given: readonly PlacedGiven[];
  /** The language of the story where it differs from the interface. */
  readonly lang: string | undefined;
}

/** Shows nothing at a decision of which nothing was given. */
export function GivenThen({ given, lang }: GivenThenProps) {
  const { t } = useTranslation('debrief');
  if (given.length === 0) return null;
  return (
    <Reveal show={t('review.given')} hide={t('review.foldGiven')}>
      <h3 className={classNames(textStyles.kicker, printStyles.onPaperOnly)}>{t('review.given')}</h3>
      <GivenList given={given} lang={lang} />
    </Reveal>
  );
}
