/** Choosing, and giving the choice in with a press of its own; it can be changed as long as the round is open. */
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuestStage } from '../../room/port';
import { Button } from '../../ui/button';
import { Radios } from '../../ui/forms/choices';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import styles from './join.module.css';

type BallotProps = Omit<Extract<GuestStage, { kind: 'vote' }>, 'kind'> & {
  readonly onVote: (option: string) => void;
};

export function Ballot({ ask, given, state, onVote }: BallotProps) {
  const { t } = useTranslation('join');
  const [chosen, setChosen] = useState(given);
  const [isMissing, setIsMissing] = useState(false);
  const letterOf = (id: string | null): string =>
    ask.options.find((option) => option.id === id)?.letter ?? '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsMissing(chosen === null);
    if (chosen !== null) onVote(chosen);
  };
  return (
    <form className={layoutStyles.stackL} onSubmit={submit}>
      <Radios
        legend={ask.prompt}
        options={ask.options.map(({ id, letter, act, words }) => ({
          value: id,
          label: (
            <>
              <strong>
                {letter}. {act}
              </strong>
              {words !== null && <span className={styles.spoken}> ‘{words}’</span>}
            </>
          ),
        }))}
        value={chosen}
        onChange={setChosen}
        problem={
          isMissing && chosen === null ? (
            <StatusMessage tone="problem">{t('vote.missing')}</StatusMessage>
          ) : null
        }
      />
      <Button kind="primary" type="submit">
        {given === null ? t('vote.give') : t('vote.change')}
      </Button>
      {state === 'sending' && (
        <StatusMessage tone="calm">{t('vote.sending', { letter: letterOf(given) })}</StatusMessage>
      )}
      {state === 'received' && (
        <StatusMessage tone="done">{t('vote.received', { letter: letterOf(given) })}</StatusMessage>
      )}
    </form>
  );
}
