/** A conversation with cards, from its preparation to its end. What was drawn lives in this visit alone. */
import { useEffect, useId, useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  agendaOf,
  type ConversationLength,
  conversationGuide,
  conversationLengths,
  newConversation,
} from '../../core/tools/cards/conversation';
import { useFormats } from '../../i18n/formats';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Radios } from '../../ui/forms/choices';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import { useGuideMachine } from '../shared/use-guide';
import { useHeadingFocus } from '../shared/use-heading-focus';
import styles from './cards.module.css';
import { CardChoices } from './choose-cards';
import { ConversationEnd } from './conversation-end';
import { ConversationStepView } from './conversation-step';
import { changeTalk, setTalk, type Talk, useVisit } from './visit';

interface PrepareProps {
  /** Whether a conversation ended here just now: its buttons are gone, so the focus goes to the heading. */
  readonly isAfterwards: boolean;
  readonly onBegin: (length: ConversationLength) => void;
}

/** How long, with whom and about what; and the order that follows from it. */
function Prepare({ isAfterwards, onBegin }: PrepareProps) {
  const { t } = useTranslation('cards');
  const formats = useFormats();
  const id = useId();
  const [length, setLength] = useState<ConversationLength>(20);
  const heading = useHeadingFocus('preparing', isAfterwards);
  const options = conversationLengths.map((minutes) => ({
    value: String(minutes),
    label: t('talk.minutes', { count: minutes }),
  }));
  return (
    <div className={classNames(layoutStyles.stack3xl, styles.prepare)}>
      <div className={classNames(printStyles.offPaper, styles.prepareChoices)}>
        <Radios
          legend={t('talk.howLong')}
          options={options}
          value={String(length)}
          onChange={(value) =>
            setLength(conversationLengths.find((minutes) => String(minutes) === value) ?? length)
          }
        />
        <CardChoices depth={false} />
      </div>
      <section aria-labelledby={id} className={classNames(layoutStyles.columnL, styles.order)}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {t('talk.order')}
        </h2>
        <ol>
          {agendaOf(length).map(({ step, minutes, cards }) => (
            <li key={step}>
              <span className={textStyles.subheading}>{t(`steps.${step}.name`)}</span>
              <span className={textStyles.small}>{t('talk.minutes', { count: minutes })}</span>
              <p className={textStyles.small}>
                {t(`about.${step}`)} {cards > 1 && t('talk.cards', { words: formats.number(cards) })}
              </p>
            </li>
          ))}
        </ol>
        <p className={textStyles.small}>{t('talk.advice')}</p>
        <div>
          <Button kind="primary" onClick={() => onBegin(length)}>
            {t('talk.begin')}
          </Button>
        </div>
      </section>
    </div>
  );
}

function UnderWay({ talk, onStop }: { readonly talk: Talk; readonly onStop: () => void }) {
  const guide = useGuideMachine(conversationGuide, 'talk', talk);
  const { draft, step, isFinished, on } = guide;
  const [wasFinished] = useState(talk.isFinished);
  // A guide begins at a step; a conversation that was at its end goes on from its last step to it.
  useLayoutEffect(() => {
    if (wasFinished) on();
  }, [wasFinished, on]);
  useEffect(() => changeTalk({ draft, step, isFinished }), [draft, step, isFinished]);
  return (
    <div className={classNames(layoutStyles.stackXl, styles.talk)}>
      {isFinished ? (
        <ConversationEnd talk={talk} onBack={guide.back} onStop={onStop} />
      ) : (
        <ConversationStepView guide={guide} onStop={onStop} />
      )}
    </div>
  );
}

export function Conversation() {
  const { clock } = useServices();
  const { talk } = useVisit();
  const [isAfterwards, setAfterwards] = useState(false);
  return talk === null ? (
    <Prepare
      isAfterwards={isAfterwards}
      onBegin={(length) =>
        setTalk({
          draft: newConversation(length),
          step: 'rules',
          isFinished: false,
          begunAt: clock.now(),
          agreement: '',
        })
      }
    />
  ) : (
    <UnderWay
      talk={talk}
      onStop={() => {
        setAfterwards(true);
        setTalk(null);
      }}
    />
  );
}
