/**
 * The norms and studies a road touches on, each once: the plain sentence first, then where it stands. What more there
 * is to say of one stands among the sources, and on paper here.
 */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { isNorm } from '../../../core/debrief/debrief-model';
import type { Source } from '../../../core/scenario/vocabulary';
import { useFormats } from '../../../i18n/formats';
import { SourceLink } from '../../../parts/source-link';
import { Caveat, Publication } from '../../../parts/source-publication';
import printStyles from '../../../ui/print.module.css';
import textStyles from '../../../ui/text.module.css';
import { Reveal } from './reveal';
import styles from './sources.module.css';

/** So many norms are read at once; more would keep the intention beside them out of sight. */
const mostShown = 3;

/** The sources of the whole road, the first norms at once and the rest when asked for. `lang` is the language of the story. */
export function Sources({
  sources,
  lang,
}: {
  readonly sources: readonly Source[];
  readonly lang: string | undefined;
}) {
  const { t } = useTranslation('debrief');
  const formats = useFormats();
  const id = useId();
  if (sources.length === 0) return null;
  const shown = sources.filter(isNorm).slice(0, mostShown);
  const others = sources.filter((source) => !shown.includes(source));
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('review.sources')}</h2>
      <p className={textStyles.small}>{t('review.leaving')}</p>
      <List sources={shown} lang={lang} />
      {others.length > 0 && (
        <Reveal
          show={t('review.others', { count: others.length, words: formats.number(others.length) })}
          hide={t('review.foldOthers')}
        >
          <List sources={others} lang={lang} />
        </Reveal>
      )}
    </section>
  );
}

function List({ sources, lang }: { readonly sources: readonly Source[]; readonly lang: string | undefined }) {
  return (
    <ul className={styles.list}>
      {sources.map((source) => (
        <li key={source.id} className={styles.source}>
          <p className={styles.plain} lang={lang}>
            {source.supports}
          </p>
          <p className={textStyles.small}>
            <SourceLink source={source} lang={lang} />
            <span className={printStyles.onPaperOnly} lang={lang}>
              , {source.reference}
            </span>
            . <Caveat source={source} /> <Publication source={source} lang={lang} isTold />
          </p>
        </li>
      ))}
    </ul>
  );
}
