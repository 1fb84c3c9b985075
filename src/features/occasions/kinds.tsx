/** What the moments are, for whom the rule in it holds, and what that rests on. */
import { useTranslation } from 'react-i18next';
import { useLangMark } from '../../i18n/lang-mark';
import { partIds } from '../../state/addresses';
import { useGuidance } from '../../state/use-guidance';
import { useNamedPart } from '../../state/use-named-part';
import { citedIn, SourceList, SourceNumbers } from '../../tools/shared/cited-sources';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './occasions.module.css';

/** The explanation. Shows nothing while it is on its way, and when a host left it out. */
export function Kinds() {
  const { t } = useTranslation('occasions');
  const loaded = useGuidance();
  const lang = useLangMark(loaded.kind === 'here' ? loaded.content.lang : undefined);
  useNamedPart(loaded.kind === 'here');
  if (loaded.kind === 'loading') return null;
  const {
    guidance: { occasions },
    sources,
  } = loaded.content;
  if (occasions.length === 0) return null;
  const cited = citedIn(occasions, sources);
  return (
    <section aria-labelledby="momenten-uitleg" className={classNames(printStyles.offPaper, styles.kinds)}>
      <h2 id="momenten-uitleg">{t('kinds.title')}</h2>
      <ul className={classNames(layoutStyles.halves, styles.explained)}>
        {occasions.map(({ kind, name, about, audience, sources: own }) => (
          <li key={kind} id={partIds.occasion(kind)}>
            <h3 tabIndex={-1} lang={lang}>
              {name}
            </h3>
            <p lang={lang}>{about}</p>
            {audience === 'tmg' && <p className={textStyles.small}>{t('kinds.tmg')}</p>}
            <SourceNumbers cited={own} among={cited} lang={lang} />
          </li>
        ))}
      </ul>
      <SourceList sources={cited} lang={lang} level="h3" />
    </section>
  );
}
