/** What a phone shows: waiting, voting, counting, a result that is on the wall, the end. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuestStage } from '../../room/port';
import { Button } from '../../ui/button';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import { Ballot } from './ballot';
import { Outcome } from './outcome';

interface StageProps {
  readonly stage: GuestStage;
  readonly onVote: (option: string) => void;
  /** Back to joining. */
  readonly onAgain: () => void;
}

function Body({ stage, onVote, onAgain }: StageProps) {
  const { t } = useTranslation('join');
  switch (stage.kind) {
    case 'joining':
      return <p role="status">{t('joining')}</p>;
    case 'refused':
      return (
        <>
          <StatusMessage tone="problem">{t(`refused.${stage.why}`)}</StatusMessage>
          <Button onClick={onAgain}>{t('refused.again')}</Button>
        </>
      );
    case 'waiting':
      return <p role="status">{t('waiting.text')}</p>;
    case 'vote':
      return <Ballot key={stage.ask.key} {...stage} onVote={onVote} />;
    case 'counting':
      return <p role="status">{t('counting.text')}</p>;
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
  useEffect(() => {
    if (place !== 'joining') heading.current?.focus();
  }, [place]);
  const title =
    stage.kind === 'vote' || stage.kind === 'counting'
      ? stage.ask.title
      : stage.kind === 'joining'
        ? t('title')
        : t(`${stage.kind}.title`);
  return (
    <section className={layoutStyles.stackL}>
      {stage.kind === 'vote' && <p>{t(stage.ask.number === 1 ? 'round.one' : 'round.two')}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <Body {...props} />
    </section>
  );
}
