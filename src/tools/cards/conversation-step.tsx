/** One step of a conversation: the ground rules, or a card of one depth with how to talk about it. */
import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  agendaOf,
  type ConversationDraft,
  type ConversationStep,
  conversationSteps,
} from '../../core/tools/cards/conversation';
import { useFormats } from '../../i18n/formats';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import { StatusMessage } from '../../ui/status-message';
import { GuideLine } from '../shared/guide-line';
import type { StepProps } from '../shared/use-guide';
import { useHeadingFocus } from '../shared/use-heading-focus';
import { BigCard, SilenceButton, useSilence } from './big-card';
import { BigScreen } from './big-screen';
import { CardSources } from './card-sources';
import styles from './cards.module.css';
import { GroundRules } from './ground-rules';
import { StageCard } from './stage-card';
import { TakeCard } from './take-card';
import { useFocusWish } from './use-focus-wish';
import { type StepTable, useStepTable } from './use-step-table';
import { BigWatch, usePartWatch, WatchRow } from './watch';

interface ConversationStepProps extends StepProps<ConversationStep, ConversationDraft> {
  readonly onStop: () => void;
}

/** What can be done with the cards of this step; the same on the page and on the whole screen. */
function CardButtons({ cardTable }: { readonly cardTable: StepTable }) {
  const { t } = useTranslation('cards');
  return (
    <>
      {cardTable.mayDraw && cardTable.shown !== null && (
        <Button onClick={cardTable.passCard}>{t('draw.pass')}</Button>
      )}
      {cardTable.mayDraw && <Button onClick={cardTable.another}>{t('draw.another')}</Button>}
      {cardTable.table.before.length > 0 && <Button onClick={cardTable.goBack}>{t('draw.back')}</Button>}
    </>
  );
}

interface CardOnTableProps {
  readonly cardTable: StepTable;
  /** What leads on and out; it stands with the buttons of the card. */
  readonly children: ReactNode;
}

function CardOnTable({ cardTable: given, children }: CardOnTableProps) {
  const { t } = useTranslation('cards');
  const { place, wish } = useFocusWish();
  const { shown, table } = given;
  const cardTable: StepTable = {
    ...given,
    goBack: () => {
      given.goBack();
      if (table.before.length === 1) wish('article h2');
    },
  };
  return (
    <div ref={place} className={layoutStyles.stackXl}>
      {shown === null ? (
        <StatusMessage tone="calm">{t('card.allGone')}</StatusMessage>
      ) : (
        <StageCard shown={shown} aside={t('card.left', { count: cardTable.inDeck })} />
      )}
      <div className={classNames(layoutStyles.stackSm, printStyles.offPaper, styles.reach)}>
        <div className={classNames(layoutStyles.stackSm, styles.actions)}>
          <CardButtons cardTable={cardTable} />
        </div>
        {children}
      </div>
      {shown !== null && (
        <>
          <CardSources shown={shown} />
          <TakeCard key={table.onTable} shown={shown} />
        </>
      )}
    </div>
  );
}

export function ConversationStepView({ guide, onStop }: ConversationStepProps) {
  const { t } = useTranslation('cards');
  const { t: shared } = useTranslation('tools');
  const { draft, step, on, back } = guide;
  const [isLarge, setLarge] = useState(false);
  const shrink = useCallback(() => setLarge(false), []);
  const at = conversationSteps.indexOf(step);
  const part = agendaOf(draft.length)[at];
  const next = conversationSteps[at + 1];
  const formats = useFormats();
  const watch = usePartWatch(step, part?.minutes ?? 0);
  const cardTable = useStepTable(guide, step === 'rules' ? null : step);
  const silence = useSilence(cardTable.shown);
  // Also at the start: the button that led here is gone.
  const heading = useHeadingFocus(step, true);
  const onward =
    next === undefined ? t('talk.finish') : t('talk.on', { step: t(`steps.${next}.name`).toLowerCase() });
  const cards = part?.cards ?? 0;
  const ways = (
    <div className={classNames(layoutStyles.stackSm, printStyles.offPaper, styles.actions)}>
      <Button kind="primary" onClick={on}>
        {onward}
      </Button>
      {guide.canGoBack && <Button onClick={back}>{shared('steps.back')}</Button>}
      <div className={styles.more}>
        <Button kind="text" onClick={() => setLarge(true)}>
          {t('big.open')}
        </Button>
        <Button kind="text" onClick={onStop}>
          {t('talk.stop')}
        </Button>
      </div>
    </div>
  );
  return (
    <>
      <GuideLine guide={guide} steps={conversationSteps} nameOf={(one) => t(`steps.${one}.name`)} />
      <div className={styles.stepHead}>
        <h2 ref={heading} tabIndex={-1}>
          {t(`steps.${step}.name`)}
        </h2>
        <WatchRow watch={watch} />
      </div>
      <p className={styles.how}>
        {t(`how.${step}`)} {cards > 1 && t('talk.cards', { words: formats.number(cards) })}
      </p>
      {step === 'rules' ? (
        <>
          <div className={styles.rules}>
            <GroundRules />
          </div>
          {ways}
        </>
      ) : (
        <CardOnTable cardTable={cardTable}>{ways}</CardOnTable>
      )}
      <BigScreen
        open={isLarge}
        onClose={shrink}
        label={t('big.label')}
        headLeft={step === 'rules' ? t('talk.title') : t(`steps.${step}.name`)}
        headRight={<BigWatch watch={watch} />}
        onForward={on}
        onBack={back}
        actions={
          <>
            <Button kind="stage" onClick={on}>
              {onward}
            </Button>
            {step !== 'rules' && <CardButtons cardTable={cardTable} />}
            {cardTable.shown?.kind === 'card' && <SilenceButton silence={silence} />}
          </>
        }
      >
        {step === 'rules' ? (
          <>
            <h2>{t('rules.title')}</h2>
            <GroundRules />
          </>
        ) : cardTable.shown === null ? (
          <p>{t('card.allGone')}</p>
        ) : (
          <BigCard shown={cardTable.shown} silence={silence} />
        )}
      </BigScreen>
    </>
  );
}
