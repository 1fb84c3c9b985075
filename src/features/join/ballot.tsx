/** Choosing, and giving the choice in with a press of its own; it can be changed as long as the round is open. */
import { type FormEvent, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomOption } from '../../core/tools/group-session/material';
import type { GuestStage } from '../../room/port';
import { Button } from '../../ui/button';
import { Radios } from '../../ui/forms/choices';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import styles from './join.module.css';
import { YourChoice } from './your-choice';

type BallotProps = Pick<Extract<GuestStage, { kind: 'vote' }>, 'ask' | 'choice'> & {
  readonly onVote: (option: string) => void;
};

function Option({ letter, act, words }: RoomOption) {
  return (
    <>
      <span className={textStyles.strong}>
        {letter}. {act}
      </span>
      {words !== null && <span className={styles.spoken}>‘{words}’</span>}
    </>
  );
}

export function Ballot({ ask, choice, onVote }: BallotProps) {
  const { t, i18n } = useTranslation('join');
  const given = choice.kind === 'none' ? null : choice.option;
  const [chosen, setChosen] = useState(given);
  const [isChoosing, setIsChoosing] = useState(given === null);
  const [isMissing, setIsMissing] = useState(false);
  const [wasPressed, setWasPressed] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const isOpen = isChoosing || choice.kind === 'none';
  useLayoutEffect(() => {
    // What was pressed is gone: on to what came in its place.
    if (wasPressed)
      place.current?.querySelector<HTMLElement>(isOpen ? 'input:checked' : '[tabindex="-1"]')?.focus();
  }, [isOpen, wasPressed]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsMissing(chosen === null);
    if (chosen === null) return;
    onVote(chosen);
    setIsChoosing(false);
    setWasPressed(true);
  };
  return (
    <div ref={place}>
      {isOpen ? (
        <form className={layoutStyles.stackL} onSubmit={submit}>
          <div className={styles.options} lang={ask.lang ?? ''}>
            <Radios
              legend={ask.prompt}
              options={ask.options.map((one) => ({ value: one.id, label: <Option {...one} /> }))}
              value={chosen}
              onChange={setChosen}
              problem={
                isMissing && chosen === null ? (
                  <div lang={i18n.language}>
                    <StatusMessage tone="problem">{t('vote.missing')}</StatusMessage>
                  </div>
                ) : null
              }
            />
          </div>
          {choice.kind !== 'none' && (
            <div className={layoutStyles.stackStart}>
              <p>{t(choice.kind === 'sending' ? 'vote.stays.sending' : 'vote.stays.arrived')}</p>
              <Button
                kind="text"
                onClick={() => {
                  setIsMissing(false);
                  setIsChoosing(false);
                  setWasPressed(true);
                }}
              >
                {t('vote.leave')}
              </Button>
            </div>
          )}
          <div className={styles.foot}>
            <Button kind="primary" type="submit">
              {t('vote.give')}
            </Button>
          </div>
        </form>
      ) : (
        <div className={layoutStyles.stackL}>
          <h2 tabIndex={-1} className={styles.subheading}>
            {t('vote.given')}
          </h2>
          <StatusMessage tone={choice.kind === 'received' ? 'done' : 'calm'}>
            {t(`vote.${choice.kind}`)}
          </StatusMessage>
          <YourChoice ask={ask} choice={choice}>
            <Button
              kind="text"
              onClick={() => {
                setChosen(given);
                setIsChoosing(true);
                setWasPressed(true);
              }}
            >
              {t('vote.change')}
            </Button>
          </YourChoice>
        </div>
      )}
    </div>
  );
}
