/**
 * `/privacy`: what is processed where, what leaves the device, what the organisation allows and who answers for it. Each
 * sentence is true of the code as it is; SECURITY.md names the test that shows it.
 */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Organisation } from '../../core/scenario/organisation';
import type { PackageFormat } from '../../core/shared/delivery';
import { useLangMark } from '../../i18n/lang-mark';
import { usePolicyWords } from '../../parts/by-policy';
import { SourceLink } from '../../parts/source-link';
import { paths } from '../../state/addresses';
import { delivered } from '../../state/delivered';
import { usePolicy } from '../../state/policy';
import { useContentLanguage } from '../../state/preferences';
import { useDocumentTitle } from '../../state/use-document-title';
import { useContent } from '../../state/use-loaded';
import { RichText } from '../../ui/rich-text';
import textStyles from '../../ui/text.module.css';
import { TitledPart } from '../../ui/titled-part';
import { Places } from './places-table';
import styles from './what-is-where.module.css';

/** The source about messages, in the library of sources. */
const aboutMessages = 'woo-berichten';

/** What the installation allows, in sentences. */
function Allowed() {
  const { t } = useTranslation('privacy');
  const words = usePolicyWords();
  const { keeping } = usePolicy();
  return (
    <TitledPart title={t('policy.title')}>
      <p>{t('policy.text')}</p>
      <ul className={styles.list}>
        <li>{words.keeping}</li>
        {keeping !== 'none' && <li>{words.lockWithin}</li>}
        <li>{words.networkMap}</li>
        <li>{words.phones}</li>
      </ul>
    </TitledPart>
  );
}

function Leaves({ format }: { readonly format: PackageFormat }) {
  const { t } = useTranslation('privacy');
  const { phones } = usePolicy();
  const requests = format === 'static' || format === 'cmi5' ? format : 'learningSystem';
  return (
    <TitledPart title={t('leaves.title')}>
      <p>{t(phones ? 'leaves.butPhones' : 'leaves.nothing')}</p>
      {format !== 'static' && <p>{t('leaves.completion')}</p>}
      <p>
        {t(`leaves.requests.${requests}`)} {t('leaves.check')}
      </p>
    </TitledPart>
  );
}

/** What is known of open government and archives, with where that stands, and what is not. */
function OpenGovernment() {
  const { t } = useTranslation('privacy');
  const loaded = useContent('vocabulary', (library, lang) => library.vocabulary(lang));
  const lang = useLangMark(useContentLanguage());
  const source =
    loaded.kind === 'here' ? loaded.content.sources.find(({ id }) => id === aboutMessages) : undefined;
  return (
    <TitledPart title={t('woo.title')}>
      {/* Without its source it is not said. */}
      {source !== undefined && (
        <p>
          {t('woo.known')} {t('woo.source')} <SourceLink source={source} lang={lang} />
        </p>
      )}
      <p>{t('woo.unknown')}</p>
    </TitledPart>
  );
}

function Behind({ organisation }: { readonly organisation: Organisation | null }) {
  const { t } = useTranslation('privacy');
  const lang = useLangMark(useContentLanguage());
  if (organisation === null) return <p>{t('who.nobody')}</p>;
  const { name, unit, role } = organisation;
  return (
    <>
      <p>
        {t('who.line')} <strong lang={lang}>{name}</strong>
      </p>
      {(unit !== '' || role !== '') && (
        <dl className={styles.facts}>
          {unit !== '' && (
            <div>
              <dt className={textStyles.kicker}>{t('who.unit')}</dt>
              <dd lang={lang}>{unit}</dd>
            </div>
          )}
          {role !== '' && (
            <div>
              <dt className={textStyles.kicker}>{t('who.role')}</dt>
              <dd lang={lang}>{role}</dd>
            </div>
          )}
        </dl>
      )}
      <p>
        <Link to={paths.about}>{t('who.about')}</Link>
      </p>
    </>
  );
}

/** @param format the form that the app was built in; another in tests */
export function PrivacyRoute({ format = delivered }: { readonly format?: PackageFormat }) {
  const { t } = useTranslation('privacy');
  const { t: general } = useTranslation('general');
  const { phones, networkMap } = usePolicy();
  const organisation = useContent('organisation', (library, lang) => library.organisation(lang));
  useDocumentTitle(`${t('title')} – ${general('appName')}`);
  const where = format === 'static' ? 'static' : 'learningSystem';
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className={textStyles.intro}>{`${t(`lead.${where}`)} ${phones ? t('lead.phones') : ''}`}</p>
      <Places format={format} />
      <Leaves format={format} />
      <Allowed />
      <TitledPart title={t('it.title')}>
        <p>{t('it.server')}</p>
        <p>{t('it.device')}</p>
      </TitledPart>
      <TitledPart title={t('others.title')}>
        <p>{`${t('others.text')} ${networkMap ? `${t('others.map')} ` : ''}${t('others.fields')}`}</p>
      </TitledPart>
      <TitledPart title={t('rights.title')}>
        <p>{t('rights.own')}</p>
        {format !== 'static' && <p>{t('rights.learningSystem')}</p>}
      </TitledPart>
      <OpenGovernment />
      <TitledPart title={t('storage.title')}>
        <RichText text={t('storage.text')} />
      </TitledPart>
      {phones && (
        <TitledPart title={t('phones.title')}>
          <RichText text={t('phones.text')} />
        </TitledPart>
      )}
      <TitledPart title={t('who.title')}>
        {organisation.kind === 'here' && <Behind organisation={organisation.content} />}
        <p>{t('who.security')}</p>
      </TitledPart>
    </div>
  );
}
