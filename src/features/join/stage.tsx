/** What a phone shows: waiting, voting, counting, a result that is on the wall, the end. */
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuestStage } from '../../room/port';
import { Button } from '../../ui/button';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { Ballot } from './ballot';
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
      return <p role="status">{t('waiting.text')}</p>;
    case 'vote':
      return <Ballot key={stage.ask.key} {...stage} onVote={onVote} />;
    case 'counting': {
      const given = stage.ask.options.find(({ id }) => id === stage.given);
      return (
        <>
          <p role="status">{t(given === undefined ? 'counting.without' : 'counting.text')}</p>
          {given !== undefined && <YourChoice option={given} lang={stage.ask.lang} />}
        </>
      );
    }
    case 'result':
      return <Outcome options={stage.options} lang={stage.lang} shown={stage.shown} />;
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
  const ask = stage.kind === 'vote' || stage.kind === 'counting' ? stage.ask : null;
  const lang = stage.kind === 'result' ? stage.lang : (ask?.lang ?? null);
  const isAsk = stage.kind === 'vote';
  return (
    <section className={printStyles.offPaper}>
      <div className={isAsk ? layoutStyles.stackS : layoutStyles.stackL}>
        <div className={styles.heading}>
          {ask !== null && (
            <p className={textStyles.kicker}>{t(ask.number === 1 ? 'round.one' : 'round.two')}</p>
          )}
          <h1
            ref={heading}
            tabIndex={-1}
            className={isAsk ? styles.slim : undefined}
            lang={isAsk && stage.ask.title !== '' ? (lang ?? '') : undefined}
          >
            {title}
          </h1>
        </div>
        {lang !== null && lang !== i18n.language && (
          <p className={textStyles.small}>{t(`language.${lang}`)}</p>
        )}
        <Body {...props} />
      </div>
    </section>
  );
}
