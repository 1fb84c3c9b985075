/** What is fixed before one chooses, one a row: what sort of thing it is, the sentence, and where that stands. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { GivenPlace, PlacedGiven } from '../core/scenario/given';
import { useLangMark } from '../i18n/lang-mark';
import { paths } from '../state/addresses';
import { classNames } from '../ui/class-names';
import printStyles from '../ui/print.module.css';
import textStyles from '../ui/text.module.css';
import styles from './given-list.module.css';
import { OpenPaper } from './open-paper';
import { SourceLink } from './source-link';

function Where({ place, lang }: { readonly place: GivenPlace; readonly lang: string | undefined }) {
  const { t } = useTranslation('general');
  const mark = useLangMark(lang);
  switch (place.kind) {
    case 'source':
      return place.source === null ? (
        <Link to={paths.source(place.id)}>{t('given.source')}</Link>
      ) : (
        <SourceLink source={place.source} lang={lang} />
      );
    case 'document':
      return <OpenPaper paper={place.document} lang={mark} kind="text" />;
    case 'story':
      return t('given.story');
  }
}

interface GivenListProps {
  readonly given: readonly PlacedGiven[];
  /** The language that the story is in; marked only where the page around it is in another. */
  readonly lang: string | undefined;
}

/** The rows, in the order of the author. */
export function GivenList({ given, lang }: GivenListProps) {
  const { t } = useTranslation('general');
  const mark = useLangMark(lang);
  return (
    <ul className={styles.list}>
      {given.map(({ kind, text, place }) => (
        <li key={text} className={classNames(styles.row, printStyles.together)}>
          <p className={styles.text}>
            <strong className={textStyles.kicker}>{t(`given.kind.${kind}`)}</strong>{' '}
            <span lang={mark}>{text}</span>
          </p>
          <div className={classNames(textStyles.small, styles.where)}>
            <Where place={place} lang={lang} />
          </div>
        </li>
      ))}
    </ul>
  );
}
