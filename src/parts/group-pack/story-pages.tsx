/** The whole story to read aloud from paper: what the room chooses leads on to a number. */
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompiledScenario, StoryDocument } from '../../core/scenario/scenario';
import {
  type PaperLine,
  type PaperMoment,
  type PaperStory,
  type PaperTarget,
  paperStory,
} from '../../core/tools/group-session/paper-story';
import type { PaperWhen } from '../../core/tools/group-session/paper-when';
import { classNames } from '../../ui/class-names';
import { InlineText, RichText } from '../../ui/rich-text';
import { PaperPage } from './paper';
import paperStyles from './paper.module.css';
import styles from './read-aloud.module.css';

/** When something is read, in words. */
function useWhenWords(): (when: PaperWhen) => string {
  const { t } = useTranslation('groupPack');
  const say = (when: PaperWhen): string => {
    switch (when.kind) {
      case 'after':
        return t('story.after', { choices: when.choices.join(` ${t('story.or')} `) });
      case 'not-after':
        return t('story.notAfter', { choices: when.choices.join(` ${t('story.or')} `) });
      case 'all':
        return when.of.map(say).join(` ${t('story.and')} `);
      case 'any':
        return when.of.map(say).join(` ${t('story.or')} `);
      case 'judge':
        return t('story.judge');
    }
  };
  return say;
}

function Only({ when }: { readonly when: PaperWhen | null }) {
  const say = useWhenWords();
  return when === null ? null : <span className={styles.only}>{`[${say(when)}] `}</span>;
}

function Line({ line: { by, isThought, when, text } }: { readonly line: PaperLine }) {
  const { t } = useTranslation('groupPack');
  const name = by === 'you' ? t('story.you') : by;
  const who = name !== null && isThought ? t('story.thinks', { name }) : name;
  return (
    <p>
      <Only when={when} />
      {who !== null && <strong>{`${who}: `}</strong>}
      <InlineText text={text} />
    </p>
  );
}

/** Where one reads on. */
function Onward({ roads }: { readonly roads: readonly PaperTarget[] }) {
  const { t } = useTranslation('groupPack');
  const say = useWhenWords();
  const sentences = roads.map(({ when, number, isEnding }, index) => {
    const on = t(isEnding ? 'story.end' : 'story.on', { number });
    if (when !== null) return `${upper(say(when))}: ${lower(on)}`;
    return index === 0 ? on : `${t('story.otherwise')}: ${lower(on)}`;
  });
  return <p className={styles.onward}>{`${sentences.join('. ')}.`}</p>;
}

function upper(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function lower(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}

function Paper({ document: { title, kind, from, date, body } }: { readonly document: StoryDocument }) {
  return (
    <section className={styles.document}>
      <p className={paperStyles.strong}>{title}</p>
      <p className={styles.where}>{[kind, from, date].filter((part) => part !== undefined).join(', ')}</p>
      <RichText text={body} />
    </section>
  );
}

function Moment({ moment, isHere }: { readonly moment: PaperMoment; readonly isHere: boolean }) {
  const { t } = useTranslation('groupPack');
  const { number, lines, documents, onward, asks } = moment;
  return (
    <section className={styles.moment}>
      <h4 className={styles.number}>{number}</h4>
      <div className={styles.momentText}>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
        {documents.map((document) => (
          <Paper key={document.id} document={document} />
        ))}
        {asks === null ? (
          <Onward roads={onward} />
        ) : (
          <div className={classNames(styles.asks, isHere && styles.here)}>
            {asks.given.length > 0 && (
              <>
                <p className={paperStyles.partTitle}>{t('case.given')}</p>
                <ul className={paperStyles.bullets}>
                  {asks.given.map((given) => (
                    <li key={given}>{given}</li>
                  ))}
                </ul>
              </>
            )}
            <p className={paperStyles.strong}>{asks.prompt}</p>
            <p className={styles.stop}>{t(isHere ? 'story.here' : 'story.hands')}</p>
            <ul className={styles.options}>
              {asks.choices.map(({ number: choice, act, words, when, to }) => (
                <li key={choice}>
                  <strong>{`${choice.slice(-1)}.`}</strong>
                  <span>
                    <Only when={when} />
                    {act}
                    {words !== null && ` ‘${words}’`}{' '}
                    <em>{`${t(to.isEnding ? 'story.end' : 'story.on', { number: to.number })}.`}</em>
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}

function Cast({ story: { cast } }: { readonly story: PaperStory }) {
  const { t } = useTranslation('groupPack');
  return (
    <div className={paperStyles.part}>
      <h4 className={paperStyles.partTitle}>{t('story.cast')}</h4>
      <ul className={paperStyles.bullets}>
        {cast.map(({ id, name, role, relation }) => (
          <li key={id}>
            <strong>{name}</strong>
            {`, ${role}, ${relation}`}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The story as the room reads it; `decision` is the moment that is voted on. */
export function StoryPages({ scenario, decision }: { scenario: CompiledScenario; decision: string }) {
  const { t } = useTranslation('groupPack');
  const story = paperStory(scenario);
  return (
    <PaperPage kicker={t('parts.case-story')} title={scenario.title}>
      <div className={styles.readAloud} lang={scenario.lang}>
        <p className={styles.how}>{t('story.how')}</p>
        <p>{story.role}</p>
        <Cast story={story} />
        <RichText text={story.opening} />
        {story.scenes.map((scene) => (
          <section key={scene.id} className={styles.scene}>
            {scene.moments.map((moment, index) => {
              const told = <Moment moment={moment} isHere={moment.id === decision} />;
              if (index > 0) return <Fragment key={moment.id}>{told}</Fragment>;
              return (
                <div key={moment.id} className={styles.sceneHead}>
                  <h3 className={paperStyles.stepTitle}>{`${scene.number}. ${scene.title}`}</h3>
                  <p className={styles.where}>{`${scene.where}.`}</p>
                  {scene.intro !== null && <RichText text={scene.intro} />}
                  {told}
                </div>
              );
            })}
          </section>
        ))}
        <section className={classNames(styles.scene, styles.endings)}>
          <h3 className={paperStyles.stepTitle}>{t('story.endings')}</h3>
          <p className={styles.where}>{t('story.oneEnding')}</p>
          {story.endings.map(({ id, number, title, text, prices, question }) => (
            <section key={id} className={styles.moment}>
              <h4 className={styles.number}>{number}</h4>
              <div className={styles.momentText}>
                <p className={paperStyles.strong}>{title}</p>
                <RichText text={text} />
                {prices.length > 0 && (
                  <>
                    <p className={paperStyles.partTitle}>{t('story.cost')}</p>
                    <ul className={paperStyles.bullets}>
                      {prices.map(({ who, what }) => (
                        <li key={`${who} ${what}`}>
                          <strong>{who}</strong>
                          {`: ${what}`}
                        </li>
                      ))}
                    </ul>
                  </>
                )}
                <p className={paperStyles.strong}>{question}</p>
              </div>
            </section>
          ))}
        </section>
        {story.documents.length > 0 && (
          <section className={styles.scene}>
            <h3 className={paperStyles.stepTitle}>{t('story.documents')}</h3>
            {story.documents.map((document) => (
              <Paper key={document.id} document={document} />
            ))}
          </section>
        )}
      </div>
    </PaperPage>
  );
}
