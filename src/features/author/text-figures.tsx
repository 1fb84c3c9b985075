/** How plainly a story is written, and where it truly divides. It measures the text, never a reader. */

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { forksOf, isFork } from '../../core/authoring/forks';
import { playedTexts, readingLevel } from '../../core/authoring/reading-level';
import { explorationOf } from '../../core/dialogue/shortest-way';
import type { CompiledScenario } from '../../core/scenario/scenario';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';

function Level({ scenario }: { readonly scenario: CompiledScenario }) {
  const { t } = useTranslation('author');
  const { lix, band, words, sentences, hardest } = useMemo(
    () => readingLevel(playedTexts(scenario)),
    [scenario],
  );
  return (
    <>
      <p>
        {t('figures.level', { lang: scenario.lang, lix, band: t(`figures.band.${band}`) })}{' '}
        {t('figures.counted', { words, sentences })}
      </p>
      {hardest.length > 0 && (
        <details>
          <summary>{t('figures.hardest')}</summary>
          <ul className={layoutStyles.bullets} lang={scenario.lang}>
            {hardest.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface TextFiguresProps {
  readonly dutch: CompiledScenario;
  readonly english: CompiledScenario | null;
}

export function TextFigures({ dutch, english }: TextFiguresProps) {
  const { t } = useTranslation('author');
  const forks = useMemo(() => forksOf(dutch, explorationOf(dutch)), [dutch]);
  const plain = forks.filter((fork) => !isFork(fork));
  return (
    <section className={layoutStyles.stackM} aria-labelledby="auteur-cijfers">
      <h2 className={textStyles.subheading} id="auteur-cijfers">
        {t('figures.heading')}
      </h2>
      <Level scenario={dutch} />
      {english !== null && <Level scenario={english} />}
      <p>
        {t('figures.forks', {
          forks: forks.length - plain.length,
          all: forks.length,
          endings: forks.filter(({ endings }) => endings).length,
        })}{' '}
        {plain.length > 0 && t('figures.plain', { moments: plain.map(({ moment }) => moment).join(', ') })}
      </p>
      <p className={textStyles.small}>{t('figures.means')}</p>
    </section>
  );
}
