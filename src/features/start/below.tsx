/** What stands below the stage: on a first visit what this is and how it goes, later what one took along. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ModuleState } from '../../core/programme/module-state';
import type { ModuleCover } from '../../core/scenario/vocabulary';
import { intentionToRetrieve } from '../../core/tools/intentions/intention';
import { useFormats } from '../../i18n/formats';
import { Recall } from '../../parts/recall';
import { paths } from '../../state/addresses';
import { useRecords, useServices, useVaultView } from '../../state/services';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './below.module.css';
import { closingPath } from './hero';
import { ResumeElsewhere } from './resume-elsewhere';

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
          <ResumeElsewhere covers={covers} />
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

/** Three ways into a conversation that can be held today. */
function Entrances() {
  const { t } = useTranslation('start');
  const ways = { card: paths.tool('gesprekskaarten'), plan: paths.tool('gesprekswijzer'), all: paths.tools };
  return (
    <>
      <h2 className={textStyles.kicker}>{t('talk.title')}</h2>
      <ul className={classNames(layoutStyles.ruled, styles.rows)}>
        {(['card', 'plan', 'all'] as const).map((way) => (
          <Entry key={way} to={ways[way]} title={t(`talk.${way}.title`)} text={t(`talk.${way}.text`)} />
        ))}
      </ul>
    </>
  );
}

/** What was taken along, named but not shown: the start page opens where others can see it. */
function TakenAlong({ modules }: { readonly modules: readonly ModuleState[] }) {
  const { t } = useTranslation('start');
  const formats = useFormats();
  const carried = useRecords('carryItem').filter(({ doneAt }) => doneAt === null);
  const intentions = useRecords('intention');
  const entries = modules.flatMap((state) => {
    const { id, title } = state.cover;
    const questions = carried.filter(
      ({ origin }) => origin.place === 'debrief' && origin.module === id,
    ).length;
    const intention = intentions.find(({ module }) => module === id);
    return [
      ...(questions === 0
        ? []
        : [
            {
              key: `${id} questions`,
              to: closingPath(state),
              title: t('taken.questions', { count: questions, words: formats.number(questions) }),
              text: t('taken.from', { title }),
            },
          ]),
      ...(intention === undefined
        ? []
        : [
            {
              key: `${id} intention`,
              to: closingPath(state),
              title: t('taken.intention'),
              text: t('taken.lookBack', { title, day: formats.longDay(intention.lookBackOn) }),
            },
          ]),
    ];
  });
  const fromTools = carried.filter(({ origin }) => origin.place === 'tool').length;
  if (entries.length === 0 && fromTools === 0) return <HowItGoes />;
  return (
    <section className={classNames(layoutStyles.columnM, styles.block)} aria-labelledby="start-mee">
      <h2 id="start-mee" className={textStyles.kicker}>
        {t('taken.title')}
      </h2>
      <ul className={classNames(layoutStyles.ruled, styles.rows)}>
        {entries.map(({ key, ...entry }) => (
          <Entry key={key} {...entry} />
        ))}
        {fromTools > 0 && (
          <Entry
            to={paths.conversations}
            title={t('taken.tools', { count: fromTools, words: formats.number(fromTools) })}
            text={t('taken.toolsText')}
          />
        )}
      </ul>
      <Entrances />
    </section>
  );
}

/** The band below. */
export function Below({ modules }: { readonly modules: readonly ModuleState[] }) {
  const { clock } = useServices();
  const intention = intentionToRetrieve(useRecords('intention'), clock.now());
  const from = modules.find(({ cover }) => cover.id === intention?.module);
  return (
    <div className={styles.below}>
      {intention === null || from === undefined ? (
        <NoTest covers={modules.map(({ cover }) => cover)} />
      ) : (
        <Recall
          subject={{ kind: 'intention', intention }}
          title={from.cover.title}
          className={styles.block}
        />
      )}
      <TakenAlong modules={modules} />
    </div>
  );
}
