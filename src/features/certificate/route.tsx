/**
 * The certificate: one page that says which modules were finished and when, in the person's own name. It is their
 * own statement, made here and printed by them; of what they chose or wrote it holds nothing.
 */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FinishedModule, finishedModules } from '../../core/programme/certificate';
import { useFormats } from '../../i18n/formats';
import { Keeping } from '../../parts/keeping';
import { Unlock } from '../../parts/unlock';
import { Waiting } from '../../parts/waiting';
import { paths } from '../../state/addresses';
import { useServices } from '../../state/services';
import { useDocumentTitle } from '../../state/use-document-title';
import { useDraft } from '../../state/use-draft';
import { useProgramme } from '../../state/use-programme';
import { useIsLocked } from '../../tools/shared/not-here';
import { PaperSheet, SheetPart, WritingLines } from '../../tools/shared/paper-sheet';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Field } from '../../ui/field';
import { Icon } from '../../ui/icon';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import styles from './certificate.module.css';

interface Finished {
  readonly modules: readonly FinishedModule[];
  readonly lang: string;
}

/** The same as on the sheet, for who cannot see that. */
function Modules({ modules, lang }: Finished) {
  const { t } = useTranslation('certificate');
  const formats = useFormats();
  return (
    <ul className={layoutStyles.ruled}>
      {modules.map(({ module, title, finishedAt }) => (
        <li key={module} className={styles.module}>
          <span className={textStyles.itemName} lang={lang}>
            {title}
          </span>
          <span className={textStyles.small}>{t('module', { day: formats.fullDay(finishedAt) })}</span>
        </li>
      ))}
    </ul>
  );
}

function Sheet({ modules, lang, name }: Finished & { readonly name: string }) {
  const { t } = useTranslation('certificate');
  const formats = useFormats();
  const { clock } = useServices();
  return (
    <PaperSheet
      headLeft={t('sheet.head')}
      headRight={t('sheet.kind')}
      title={t('title')}
      foot={[
        t('sheet.foot', { day: formats.fullDay(clock.now()) }),
        t('sheet.version', { all: modules.map(({ title, version }) => `${title} ${version}`).join(', ') }),
      ].join(' ')}
    >
      <SheetPart title={t('sheet.name')}>
        {name.trim() === '' ? <WritingLines count={1} /> : <p className={styles.name}>{name.trim()}</p>}
      </SheetPart>
      <SheetPart title={t('sheet.finished')}>
        {modules.map(({ module, title, finishedAt }) => (
          <p key={module}>
            <span lang={lang}>{title}</span>
            {`\n${t('module', { day: formats.fullDay(finishedAt) })}`}
          </p>
        ))}
      </SheetPart>
      <SheetPart title={t('sheet.means')}>
        <p>{t('rule')}</p>
        <p>{t('sheet.own')}</p>
      </SheetPart>
      <SheetPart title={t('sheet.signature')}>
        <WritingLines count={2} />
      </SheetPart>
    </PaperSheet>
  );
}

function Certificate({ modules, lang }: Finished) {
  const { t } = useTranslation('certificate');
  const [name, setName] = useDraft('certificate.name');
  return (
    <>
      <div className={classNames(layoutStyles.columnL, printStyles.offPaper)}>
        <Field label={t('name.label')} hint={t('name.hint')} isPrivate value={name} onChange={setName} />
        <h2 className={textStyles.subheading}>{t('sheet.finished')}</h2>
        <Modules modules={modules} lang={lang} />
        <p className={textStyles.small}>{t('versionMeans')}</p>
        <div>
          <Button kind="primary" onClick={() => window.print()}>
            <Icon name="print" /> {t('print')}
          </Button>
        </div>
        <p className={textStyles.small}>{t('printMeans')}</p>
        <Keeping />
      </div>
      <div className={styles.sheet}>
        <Sheet modules={modules} lang={lang} name={name} />
      </div>
    </>
  );
}

function Nothing() {
  const { t } = useTranslation('certificate');
  const isLocked = useIsLocked();
  if (isLocked) {
    return (
      <div className={layoutStyles.row}>
        <StatusMessage tone="calm">{t('locked')}</StatusMessage>
        <Unlock />
      </div>
    );
  }
  return (
    <p className={textStyles.reading}>
      {t('nothing')} <Link to={paths.programme}>{t('toProgramme')}</Link>
    </p>
  );
}

/** `/certificaat` */
export function CertificateRoute() {
  const { t } = useTranslation('certificate');
  const { t: general } = useTranslation('general');
  const programme = useProgramme();
  useDocumentTitle(`${t('title')} – ${general('appName')}`);
  if (programme.kind === 'loading') return <Waiting />;
  const { catalogue, modules } = programme.content;
  const finished = finishedModules(modules);
  return (
    <div className={styles.page}>
      <div className={classNames(layoutStyles.columnL, printStyles.offPaper)}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p className={textStyles.intro}>{t('own')}</p>
        <p className={textStyles.reading}>{t('rule')}</p>
      </div>
      {finished.length === 0 ? <Nothing /> : <Certificate modules={finished} lang={catalogue.lang} />}
    </div>
  );
}
