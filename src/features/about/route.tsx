/** `/over`: what Speelveld is and is not, who is behind this installation and how to reach them, and its version. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Organisation } from '../../core/scenario/organisation';
import { useLangMark } from '../../i18n/lang-mark';
import { LeavingLink } from '../../parts/leaving-link';
import { NewerVersion } from '../../parts/newer-version';
import { paths } from '../../state/addresses';
import { useContentLanguage } from '../../state/preferences';
import { useDocumentTitle } from '../../state/use-document-title';
import { useContent } from '../../state/use-loaded';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import { RichText } from '../../ui/rich-text';
import textStyles from '../../ui/text.module.css';
import styles from './about.module.css';
import { Fact } from './fact';
import { Packaged } from './packaged';

function MailLink({ to }: { readonly to: string }) {
  return (
    <a href={`mailto:${to}`} translate="no">
      {to}
    </a>
  );
}

/** Shows what the host filled in and nothing else. */
function Filled({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation('pages');
  const lang = useLangMark(useContentLanguage());
  const { name, unit, role, address, telephone, mail, web, security } = organisation;
  return (
    <>
      <p className={textStyles.itemTitle} lang={lang}>
        {name}
      </p>
      <dl className={styles.facts}>
        {unit !== '' && (
          <Fact name={t('organisation.unit')}>
            <span lang={lang}>{unit}</span>
          </Fact>
        )}
        {role !== '' && (
          <Fact name={t('organisation.role')}>
            <span lang={lang}>{role}</span>
          </Fact>
        )}
        {address !== '' && (
          <Fact name={t('organisation.address')}>
            <span className={styles.address} lang={lang}>
              {address}
            </span>
          </Fact>
        )}
        {telephone !== '' && (
          <Fact name={t('organisation.telephone')}>
            <a href={`tel:${telephone.replace(/[^+\d]/g, '')}`}>{telephone}</a>
          </Fact>
        )}
        {mail !== '' && (
          <Fact name={t('organisation.mail')}>
            <MailLink to={mail} />
          </Fact>
        )}
        {web !== '' && (
          <Fact name={t('organisation.web')}>
            <LeavingLink to={web} />
          </Fact>
        )}
        {(security.mail !== '' || security.web !== '') && (
          <Fact name={t('organisation.security')}>
            {security.mail !== '' && <MailLink to={security.mail} />}
            {security.mail !== '' && security.web !== '' && <br />}
            {security.web !== '' && <LeavingLink to={security.web} />}
          </Fact>
        )}
      </dl>
    </>
  );
}

function Nobody() {
  const { t } = useTranslation('pages');
  return <p className={textStyles.fine}>{t('organisation.nobody')}</p>;
}

function Behind({ organisation }: { readonly organisation: Organisation | null }) {
  const { t } = useTranslation('pages');
  const id = useId();
  return (
    <section aria-labelledby={id} className={classNames(layoutStyles.edged, styles.card)}>
      <h2 id={id} className={textStyles.subheading}>
        {t('organisation.behind')}
      </h2>
      {organisation === null ? <Nobody /> : <Filled organisation={organisation} />}
    </section>
  );
}

function ThisVersion() {
  const { t } = useTranslation('pages');
  const id = useId();
  const unknown = t('organisation.unknown');
  return (
    <section aria-labelledby={id} className={classNames(layoutStyles.edged, styles.card)}>
      <h2 id={id} className={textStyles.subheading}>
        {t('organisation.build')}
      </h2>
      <dl className={styles.facts}>
        <Fact name={t('organisation.version')}>{import.meta.env.SPEELVELD_VERSION || unknown}</Fact>
        <Fact name={t('organisation.commit')}>{import.meta.env.SPEELVELD_COMMIT || unknown}</Fact>
      </dl>
      <Packaged />
      <NewerVersion />
    </section>
  );
}

/** `/over` */
export function AboutRoute() {
  const { t } = useTranslation('pages');
  const { t: general } = useTranslation('general');
  const loaded = useContent('organisation', (library, lang) => library.organisation(lang));
  useDocumentTitle(`${t('about.title')} – ${general('appName')}`);
  const [first, ...others] = t('about.sections', { returnObjects: true });
  return (
    <div className={styles.about}>
      <h1 tabIndex={-1}>{t('about.title')}</h1>
      <div className={styles.told}>
        {first !== undefined && (
          <section className={layoutStyles.stackM}>
            <h2 className={textStyles.subheading}>{first.title}</h2>
            <RichText text={first.text} className={textStyles.intro} />
          </section>
        )}
        {others.map(({ title, text }) => (
          <section key={title} className={layoutStyles.stackM}>
            <h2 className={textStyles.subheading}>{title}</h2>
            <RichText text={text} />
          </section>
        ))}
        <p>
          <Link to={paths.accountability}>{t('about.accountability')}</Link>
        </p>
      </div>
      <div className={styles.cards}>
        {loaded.kind === 'here' && <Behind organisation={loaded.content} />}
        <ThisVersion />
      </div>
    </div>
  );
}
