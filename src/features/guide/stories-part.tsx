/** The stories and mini cases of the module: of each decision what is fixed, which options touch a norm, and for whom. */
import { useTranslation } from 'react-i18next';
import type { Source } from '../../core/scenario/vocabulary';
import type { GuideDecision, GuideOption, GuideStory } from '../../core/tools/group-session/leaders-guide';
import { GivenList } from '../../parts/given-list';
import { SourceLine } from '../../parts/source-link';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './guide.module.css';
import { Options } from './options';

interface Told {
  readonly lang: string;
}

function Norms({ norms, lang }: Pick<GuideOption, 'norms'> & Told) {
  const { t } = useTranslation('guide');
  if (norms.length === 0) return <p className={textStyles.small}>{t('stories.noNorm')}</p>;
  return (
    <SourceLine
      label={t('stories.norm')}
      cited={norms.map(({ id }) => id)}
      among={norms}
      lang={lang}
      className={textStyles.small}
    />
  );
}

function List({ title, lines, lang }: Told & { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div className={printStyles.together}>
      <h5 className={textStyles.kicker}>{title}</h5>
      <ul className={layoutStyles.bullets} lang={lang}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function Decision({ decision, number, lang }: Told & { decision: GuideDecision; number: number }) {
  const { t } = useTranslation('guide');
  const { scene, prompt, given, options, absent, questions, notes } = decision;
  return (
    <section className={styles.decision}>
      <h4 className={textStyles.itemName}>
        {number}. <span lang={lang}>{scene}</span>
      </h4>
      <p lang={lang}>{prompt}</p>
      {given.length > 0 && <GivenList given={given} lang={lang} />}
      <Options options={options} about={({ norms }) => <Norms norms={norms} lang={lang} />} />
      <List
        title={t('stories.absent')}
        lines={absent.map(({ name, role }) => (role === undefined ? name : `${name}, ${role}`))}
        lang={lang}
      />
      <List title={t('stories.questions')} lines={questions} lang={lang} />
      <List title={t('stories.notes')} lines={notes} lang={lang} />
    </section>
  );
}

export function StoriesPart({ stories, lang }: Told & { readonly stories: readonly GuideStory[] }) {
  const { t } = useTranslation('guide');
  return (
    <section className={layoutStyles.stackL} aria-labelledby="leidraad-stories">
      <h2 id="leidraad-stories" tabIndex={-1}>
        {t('stories.title')}
      </h2>
      <p>{t('stories.how')}</p>
      {stories.map(({ id, kind, title, standfirst, decisions }) => (
        <section key={id} className={styles.story} aria-labelledby={`leidraad-${id}`}>
          <p className={textStyles.kicker}>{t(`stories.kind.${kind}`)}</p>
          <h3 id={`leidraad-${id}`} lang={lang}>
            {title}
          </h3>
          <p className={textStyles.reading} lang={lang}>
            {standfirst}
          </p>
          {decisions.map((decision, index) => (
            <Decision key={decision.moment} decision={decision} number={index + 1} lang={lang} />
          ))}
        </section>
      ))}
    </section>
  );
}

/** What the options lean on, each norm once: on paper there is no link to follow. */
export function SourcesPart({ stories, lang }: Told & { readonly stories: readonly GuideStory[] }) {
  const { t } = useTranslation('guide');
  const norms = new Map<string, Source>();
  for (const { decisions } of stories)
    for (const { given, options } of decisions) {
      for (const { place } of given)
        if (place.kind === 'source' && place.source !== null) norms.set(place.source.id, place.source);
      for (const option of options) for (const norm of option.norms) norms.set(norm.id, norm);
    }
  if (norms.size === 0) return null;
  return (
    <section className={layoutStyles.stackM} aria-labelledby="leidraad-sources">
      <h2 id="leidraad-sources" tabIndex={-1}>
        {t('sources.title')}
      </h2>
      <ul className={layoutStyles.ruled} lang={lang}>
        {[...norms.values()].map(({ id, title, supports, reference }) => (
          <li key={id} className={styles.source}>
            <p className={textStyles.itemName}>{title}</p>
            <p>{supports}</p>
            <p className={textStyles.small}>{reference}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
