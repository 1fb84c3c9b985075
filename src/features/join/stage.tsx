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
import { Outcome } from './outcome';
import { YourChoice } from './your-choice';

interface StageProps {
  readonly stage: GuestStage;
  readonly onVote: (option: string) => void;
  /** Out of this room, back to the code. */
  readonly onLeave: () => void;
}

function Body({ stage, onVote, onLeave }: StageProps) {
  const { t } = useTranslation('join');
  switch (stage.kind) {
    case 'joining':
      return <p role="status">{t('joining')}</p>;
    case 'refused':
      return (
        <>
          <StatusMessage tone="problem">{t(`refused.${stage.why}`)}</StatusMessage>
          <Button onClick={onLeave}>{t('refused.again')}</Button>
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
          {given !== undefined && <YourChoice option={given} />}
        </>
      );
    }
    case 'result':
      return <Outcome options={stage.options} shown={stage.shown} />;
    case 'ended':
      return <p role="status">{t('ended.text')}</p>;
  }
}

export function Stage(props: StageProps) {
  const { t } = useTranslation('join');
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
  return (
    <section className={printStyles.offPaper}>
      {ask !== null && <p className={textStyles.kicker}>{t(ask.number === 1 ? 'round.one' : 'round.two')}</p>}
      <div className={layoutStyles.stackL}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <Body {...props} />
      </div>
    </section>
  );
}
