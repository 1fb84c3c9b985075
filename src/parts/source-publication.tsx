/** What a reader is told of a source beside its words: how to open the publication, and how far it was read where that matters. */
import { useTranslation } from 'react-i18next';
import { caveatOf, type Source } from '../core/scenario/vocabulary';
import { LeavingLink, siteOf } from './leaving-link';

/** The way to the publication. Shows nothing when its address is not known. */
export function Publication({
  source: { url, title },
  lang,
  isTold = false,
}: {
  readonly source: Source;
  /** The language of the title, where it is not that of the page. */
  readonly lang: string | undefined;
  /** Whether the page says beside it that such links lead outside. */
  readonly isTold?: boolean;
}) {
  const { t } = useTranslation('general');
  if (url === undefined) return null;
  return (
    <LeavingLink to={url} isTold={isTold} about={<span lang={lang}>{title}</span>}>
      {t('source.open', { site: siteOf(url) })}
    </LeavingLink>
  );
}

/** One honest sentence, for law that was read through others and for what is yet to be read; otherwise nothing. */
export function Caveat({ source }: { readonly source: Source }) {
  const { t } = useTranslation('general');
  const caveat = caveatOf(source);
  return caveat === null ? null : t(`source.caveat.${caveat}`);
}
