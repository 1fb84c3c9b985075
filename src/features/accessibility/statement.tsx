/** The parts of the statement that go by who offers this installation: the status, the way to report, who answers for it. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { lastChecked } from '../../core/accessibility/criteria';
import type { Organisation } from '../../core/scenario/organisation';
import { useFormats } from '../../i18n/formats';
import { useLangMark } from '../../i18n/lang-mark';
import { LeavingLink } from '../../parts/leaving-link';
import { paths } from '../../state/addresses';
import { useContentLanguage } from '../../state/preferences';
import { TitledPart } from '../../ui/titled-part';

const meaningOfStatuses = 'https://www.digitoegankelijk.nl/toegankelijkheidsverklaring/status';

interface OfOrganisation {
  /** Null where the host filled nothing in. */
  readonly organisation: Organisation | null;
}

/** The status of its own statement, or why there is none. */
export function Status({ organisation }: OfOrganisation) {
  const { t } = useTranslation('accessibility');
  const own = organisation?.accessibility;
  return (
    <TitledPart title={t('status.title')}>
      {own === undefined ? (
        <>
          <p>{t('status.none')}</p>
          <p>{t('status.later')}</p>
        </>
      ) : (
        <p>
          {t('status.own', {
            organisation: organisation?.name,
            status: own.status,
            meaning: t(`status.meanings.${own.status}`),
          })}{' '}
          <LeavingLink to={own.statement}>{t('status.toStatement')}</LeavingLink>
        </p>
      )}
      <p>
        <LeavingLink to={meaningOfStatuses}>{t('status.source')}</LeavingLink>
      </p>
    </TitledPart>
  );
}

/** How to report what does not work, and what then. */
export function Stuck({ organisation }: OfOrganisation) {
  const { t } = useTranslation('accessibility');
  const { t: pages } = useTranslation('pages');
  return (
    <TitledPart title={t('stuck.title')}>
      <p>
        {organisation === null ? t('stuck.nobody') : t('stuck.someone', { organisation: organisation.name })}
      </p>
      {organisation !== null && organisation.mail !== '' && (
        <p>
          {pages('organisation.mail')}:{' '}
          <a href={`mailto:${organisation.mail}`} translate="no">
            {organisation.mail}
          </a>
        </p>
      )}
      {organisation !== null && organisation.telephone !== '' && (
        <p>
          {pages('organisation.telephone')}: {organisation.telephone}
        </p>
      )}
      <p>
        <Link to={paths.about}>{pages('organisation.behind')}</Link>
      </p>
      <p>{t('stuck.complaint')}</p>
    </TitledPart>
  );
}

/** When it was looked at last, and who answers for it. */
export function Accountable({ organisation }: OfOrganisation) {
  const { t } = useTranslation('accessibility');
  const { t: pages } = useTranslation('pages');
  const formats = useFormats();
  const lang = useLangMark(useContentLanguage());
  const role = organisation?.role ?? '';
  return (
    <TitledPart title={t('date.title')}>
      <p>
        {t('date.checked', {
          day: formats.date(lastChecked),
          version: import.meta.env.SPEELVELD_VERSION || pages('organisation.unknown'),
        })}
      </p>
      {role === '' ? <p>{t('date.noRole')}</p> : <p lang={lang}>{t('date.role', { role })}</p>}
    </TitledPart>
  );
}
