/** What a phone shows: waiting, voting, counting, a result that is on the wall, the end. */

import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isOwnLanguage } from '../../core/shared/language';
import { nameOfLanguage } from '../../i18n/languages';
import type { ClosedVote, GuestStage } from '../../room/port';
import { Button } from '../../ui/button';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { Ballot } from './ballot';
import { ClosedChoice } from './closed-choice';
import styles from './join.module.css';
import { Outcome } from './outcome';
import { YourChoice } from './your-choice';

interface StageProps {
  readonly stage: GuestStage;
  /** Whether a code was typed: it may have been another. */
  readonly byCode: boolean;
  readonly onVote: (option: string) => void;
  /** Out of this room, back to the code. */
  readonly onLeave: () => void;
}

const rounds = { 1: 'round.one', 2: 'round.two' } as const;

/** While one waits for what comes next: what of the last vote did not go as it was given, or is not known. */
function LastVote({ ask, choice }: ClosedVote) {
  const { t } = useTranslation('join');
  if (choice.kind === 'none' || choice.kind === 'received') return null;
  return (
    <>
      <p className={textStyles.kicker}>{t(rounds[ask.number])}</p>
      <ClosedChoice ask={ask} choice={choice} />
    </>
  );
}

/** What was asked, how the room voted and, covered, what one gave oneself. */
function Result({ ask, choice, shown }: Extract<GuestStage, { kind: 'result' }>) {
  return (
    <>
      <div lang={ask.lang ?? ''}>
        {ask.title !== '' && <p className={textStyles.strong}>{ask.title}</p>}
        <p>{ask.prompt}</p>
      </div>
      <Outcome options={ask.options} lang={ask.lang} shown={shown} />
      {choice.kind === 'received' && <YourChoice ask={ask} choice={choice} />}
      {choice.kind !== 'received' && choice.kind !== 'none' && <ClosedChoice ask={ask} choice={choice} />}
    </>
  );
}

function Body({ stage, byCode, onVote, onLeave }: StageProps) {
  const { t } = useTranslation('join');
  switch (stage.kind) {
    case 'joining':
      return <p role="status">{t('joining')}</p>;
    case 'refused':
      return (
        <>
          <StatusMessage tone="problem">
            {t(stage.why === 'no-room' && byCode ? 'refused.wrong-code' : `refused.${stage.why}`)}
          </StatusMessage>
          <Button onClick={onLeave}>
            {t(stage.why === 'silent' ? 'done' : byCode ? 'refused.correct' : 'refused.again')}
          </Button>
        </>
      );
    case 'waiting':
      return (
        <>
          <p role="status">{t(stage.after === null ? 'waiting.text' : 'waiting.again')}</p>
          {stage.after !== null && <LastVote {...stage.after} />}
        </>
      );
    case 'vote':
      return (
        <>
          {stage.unheard !== null && (
            <StatusMessage tone="problem">
              {t('closed.unheard', { round: t(rounds[stage.unheard.number]) })}
            </StatusMessage>
          )}
          <Ballot key={stage.ask.key} {...stage} onVote={onVote} />
        </>
      );
    case 'counting':
      return (
        <>
          <p role="status">{t('counting.text')}</p>
          <ClosedChoice {...stage} />
        </>
      );
    case 'result':
      return <Result {...stage} />;
    case 'elsewhere':
      return <p role="status">{t('elsewhere.taken')}</p>;
    case 'ended':
      return <p role="status">{t('ended.text')}</p>;
  }
}

export function Stage(props: StageProps) {
  const { t, i18n } = useTranslation('join');
  const { stage } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const place = stage.kind === 'vote' ? stage.ask.key : stage.kind;
  useLayoutEffect(() => {
    if (place !== '') heading.current?.focus();
  }, [place]);
  const title =
    stage.kind === 'vote'
      ? stage.ask.title || t('vote.untitled')
      : stage.kind === 'joining'
        ? t('title')
        : t(`${stage.kind}.title`);
  const ask = 'ask' in stage ? stage.ask : null;
  const lang = ask?.lang ?? null;
  const isAsk = stage.kind === 'vote';
  return (
    <section className={printStyles.offPaper}>
      <div className={isAsk ? layoutStyles.stackS : layoutStyles.stackL}>
        <div className={styles.heading}>
          <h1
            ref={heading}
            tabIndex={-1}
            className={isAsk ? styles.slim : undefined}
            lang={isAsk && stage.ask.title !== '' ? (lang ?? '') : undefined}
          >
            {title}
          </h1>
          {ask !== null && <p className={textStyles.kicker}>{t(rounds[ask.number])}</p>}
        </div>
        {lang !== null && lang !== i18n.language && (
          <p className={textStyles.small}>
            {isOwnLanguage(lang)
              ? t(`language.${lang}`)
              : t('language.further', { language: nameOfLanguage(lang) })}
          </p>
        )}
        <Body {...props} />
      </div>
    </section>
  );
}
