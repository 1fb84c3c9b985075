/** How a place is reached: what the body itself makes public, and what the organisation filled in. */
import { useTranslation } from 'react-i18next';
import type { PublicContact, RouteContact } from '../../core/scenario/guidance';
import { useFormats } from '../../i18n/formats';
import { LeavingLink, siteOf } from '../../parts/leaving-link';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './help.module.css';

function Call({ telephone }: { readonly telephone: string }) {
  return <a href={`tel:${telephone.replace(/[^+\d]/g, '')}`}>{telephone}</a>;
}

/** When it was seen there, of when that page was, and where the number stood if that was elsewhere. */
function WhereSeen({
  seenOn,
  seenAt,
  page,
  pageAfter,
}: Pick<PublicContact, 'seenOn' | 'seenAt' | 'page' | 'pageAfter'>) {
  const { t } = useTranslation('help');
  const formats = useFormats();
  const day = formats.date(seenOn);
  return (
    <details className={classNames(textStyles.fine, styles.seen)}>
      <summary>{t('answer.source')}</summary>
      {page !== ''
        ? t('answer.seen', { day, page: formats.date(page) })
        : pageAfter !== ''
          ? t('answer.seenAfter', { day, after: formats.date(pageAfter) })
          : t('answer.seenUndated', { day })}
      {seenAt !== '' && (
        <>
          {' '}
          {t('answer.seenAt')} <LeavingLink to={seenAt} isTold />.
        </>
      )}
    </details>
  );
}

/** Numbers and pages that a body itself makes public, with the words that its pages lie outside the app. */
export function PublicContacts({
  reach,
  lang,
}: {
  readonly reach: readonly PublicContact[];
  readonly lang: string | undefined;
}) {
  const { t } = useTranslation('help');
  if (reach.length === 0) return null;
  return (
    <div className={classNames(layoutStyles.edged, styles.own)}>
      <p className={textStyles.kicker}>{t('answer.public')}</p>
      <ul className={styles.reach}>
        {reach.map(({ name, telephone, web, about, ...seen }) => (
          <li key={name}>
            <span lang={lang} className={styles.body}>
              {name}
            </span>
            {telephone !== '' && <Call telephone={telephone} />}
            {web !== '' && (
              <LeavingLink to={web} about={<span lang={lang}>{name}</span>} isTold>
                {siteOf(web)}
              </LeavingLink>
            )}
            {about !== '' && (
              <span className={textStyles.small} lang={lang}>
                {about}
              </span>
            )}
            <WhereSeen {...seen} />
          </li>
        ))}
      </ul>
      <p className={textStyles.small}>{t('answer.outside')}</p>
    </div>
  );
}

/** How the organisation's own contact is reached. Shows what was filled in and nothing else. */
export function OwnContact({ contact: { name, telephone, mail, web } }: { readonly contact: RouteContact }) {
  const { t } = useTranslation('help');
  return (
    <div className={classNames(layoutStyles.edged, styles.own)}>
      <p className={textStyles.kicker}>{t('answer.own')}</p>
      <ul>
        {name !== '' && <li translate="no">{name}</li>}
        {telephone !== '' && (
          <li>
            <Call telephone={telephone} />
          </li>
        )}
        {mail !== '' && (
          <li>
            <a href={`mailto:${mail}`} translate="no">
              {mail}
            </a>
          </li>
        )}
        {web !== '' && (
          <li>
            <LeavingLink to={web}>
              <span translate="no">{web.replace(/^https?:\/\/|\/$/g, '')}</span>
            </LeavingLink>
          </li>
        )}
      </ul>
    </div>
  );
}
