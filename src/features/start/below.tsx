/** What stands below the stage: on a first visit what this is and how it goes, later ways into a conversation. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RefreshBase } from '../../core/conversations/refresh';
import type { ModuleState } from '../../core/programme/module-state';
import type { ModuleCover } from '../../core/scenario/vocabulary';
import { intentionToRetrieve } from '../../core/tools/intentions/intention';
import { paths } from '../../state/addresses';
import { Later, laterPart } from '../../state/later-part';
import { useRecords, useServices, useVaultView } from '../../state/services';
import { useRecalled } from '../../state/use-refresh';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './below.module.css';

const recall = laterPart(async () => (await import('../../parts/recall')).Recall, 'keeping');
const resumeElsewhere = laterPart(
  async () => (await import('../../parts/resume-elsewhere')).ResumeElsewhere,
  'keeping',
);

/** That this is not a test, and where the rest is said. */
function NoTest({ covers }: { readonly covers: readonly ModuleCover[] }) {
  const { t } = useTranslation('start');
  const { access } = useVaultView();
  return (
    <section className={classNames(layoutStyles.columnM, styles.block)} aria-labelledby="start-belofte">
      <h2 id="start-belofte">{t('promise.title')}</h2>
      <p className={styles.reading}>{t('promise.text')}</p>
      <p>
        <Link to={paths.privacy}>{t('promise.more')}</Link>
      </p>
      {access !== 'reader' && (
        <div>
          <Later part={resumeElsewhere} props={{ covers }} />
        </div>
      )}
    </section>
  );
}

function HowItGoes() {
  const { t } = useTranslation('start');
  return (
    <section className={classNames(layoutStyles.columnM, styles.block)} aria-labelledby="start-hoe">
      <h2 id="start-hoe" className={textStyles.kicker}>
        {t('how.title')}
      </h2>
      <ol className={classNames(layoutStyles.ruled, styles.rows)}>
        {(['play', 'debrief', 'take'] as const).map((part) => (
          <li key={part} className={styles.row}>
            <p className={styles.rowTitle}>{t(`how.${part}.title`)}</p>
            <p className={textStyles.small}>{t(`how.${part}.text`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Entry({
  to,
  title,
  text,
}: {
  readonly to: string;
  readonly title: string;
  readonly text: ReactNode;
}) {
  return (
    <li className={styles.row}>
      <p>
        <Link to={to} className={styles.rowTitle}>
          {title}
        </Link>
      </p>
      <p className={textStyles.small}>{text}</p>
      <span className={styles.arrow}>
        <Icon name="arrow" />
      </span>
    </li>
  );
}

/** Ways into a conversation that can be held today, with one other or with a group. */
export function Entrances() {
  const { t } = useTranslation('start');
  const ways = {
    card: paths.tool('gesprekskaarten'),
    plan: paths.tool('gesprekswijzer'),
    all: paths.tools,
    group: paths.group,
  };
  return (
    <section className={classNames(layoutStyles.columnM, styles.block)} aria-labelledby="start-gesprek">
      <h2 id="start-gesprek" className={textStyles.kicker}>
        {t('talk.title')}
      </h2>
      <ul className={classNames(layoutStyles.ruled, styles.rows)}>
        {(['card', 'plan', 'all', 'group'] as const).map((way) => (
          <Entry key={way} to={ways[way]} title={t(`talk.${way}.title`)} text={t(`talk.${way}.text`)} />
        ))}
      </ul>
    </section>
  );
}

interface BelowProps {
  readonly modules: readonly ModuleState[];
  readonly base: RefreshBase;
  /** Whether nothing was ever kept or done here. */
  readonly isNew: boolean;
  /** Whether the stage already asks to recall or to look back: one thing is asked at a time. */
  readonly asksAbove: boolean;
}

/** The band below. */
export function Below({ modules, base, isNew, asksAbove }: BelowProps) {
  const { clock } = useServices();
  const intention = intentionToRetrieve(useRecords('intention'), clock.now());
  const recalled = useRecalled(base);
  const from = modules.find(({ cover }) => cover.id === intention?.module);
  return (
    <div className={styles.below}>
      {intention === null || from === undefined || base.isPaused || asksAbove ? (
        <NoTest covers={modules.map(({ cover }) => cover)} />
      ) : (
        <Later
          part={recall}
          props={{
            subject: { kind: 'intention', intention },
            title: from.cover.title,
            className: styles.block,
            onBeside: recalled,
          }}
        />
      )}
      {isNew ? <HowItGoes /> : <Entrances />}
    </div>
  );
}
