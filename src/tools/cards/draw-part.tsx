/** Drawing cards: what takes part on the left, the card on the table on the right. */
import { useCallback, useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { asId } from '../../core/shared/ids';
import type { CardId } from '../../core/tools/cards/card';
import { fitting } from '../../core/tools/cards/choice';
import { back, canDraw, draw, gather, inDeck, lay, pass, putAside } from '../../core/tools/cards/table';
import { queryNames } from '../../state/addresses';
import { useOpened } from '../../state/opened';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { Carried } from '../shared/carry';
import { BigCard, SilenceButton, useSilence } from './big-card';
import { BigScreen } from './big-screen';
import { CardSources } from './card-sources';
import styles from './cards.module.css';
import { ChooseCards } from './choose-cards';
import { useDeck, useShown } from './deck';
import { PutApart } from './put-apart';
import { StageCard, useKicker } from './stage-card';
import { TakeCard } from './take-card';
import { useFocusWish } from './use-focus-wish';
import { changeTable, useVisit } from './visit';

/** Lays the card that a link asks for, or a first one to open with. Answers whether the link asks for none we have. */
function useFirstCard(): boolean {
  const { cards, chance } = useDeck();
  const { record } = useOpened();
  const [query] = useSearchParams();
  // What was taken along is named beside the address; a link from elsewhere names its card in it.
  const asked = record ?? query.get(queryNames.card);
  const isKnown = cards.some(({ id }) => id === asked);
  // Before the first look, so that no empty table flashes by.
  useLayoutEffect(() => {
    if (asked !== null && isKnown) {
      changeTable((table) => lay(table, asId<CardId>(asked)));
      return;
    }
    const { table, choice } = useVisit.getState();
    if (table.onTable !== null || table.before.length > 0) return;
    const openers = fitting(cards, { ...choice, depths: ['open'] });
    changeTable(() => draw(table, openers, chance));
  }, [asked, isKnown, cards, chance]);
  return asked !== null && !isKnown;
}

export function DrawPart() {
  const { t } = useTranslation('cards');
  const { cards, chance } = useDeck();
  const { table, choice } = useVisit();
  const isUnknown = useFirstCard();
  const [isLarge, setLarge] = useState(false);
  const shrink = useCallback(() => setLarge(false), []);
  const shown = useShown()(table.onTable);
  const silence = useSilence(shown);
  const kicker = useKicker();
  const candidates = fitting(cards, choice);
  const left = t('card.left', { count: inDeck(table, candidates) });
  const another = (): void => changeTable((now) => draw(now, candidates, chance));
  const mayDraw = canDraw(table, candidates);
  const mayShuffle = !mayDraw && candidates.length > 0;
  const shuffle = (): void => changeTable((now) => gather(now, candidates, chance));
  const { place, wish } = useFocusWish();
  const toCard = (): void => wish('article h2');
  const leave = (how: typeof pass): void => {
    changeTable((now) => how(now, candidates, chance));
    if (!mayDraw) wish('button');
  };
  const goBack = (): void => {
    changeTable(back);
    if (table.before.length === 1) toCard();
  };
  return (
    <div className={classNames(layoutStyles.stackXl, styles.desk)}>
      <ChooseCards />
      <div ref={place} className={classNames(layoutStyles.stackXl, styles.laying)}>
        {isUnknown && <StatusMessage tone="calm">{t('card.unknown')}</StatusMessage>}
        {shown === null ? (
          <StatusMessage tone="calm">{t(mayDraw ? 'card.none' : 'card.allGone')}</StatusMessage>
        ) : (
          <StageCard shown={shown} aside={left} />
        )}
        <div className={classNames(layoutStyles.stackSm, printStyles.offPaper, styles.actions, styles.reach)}>
          {mayDraw && (
            <Button kind="primary" onClick={another}>
              {t(shown === null ? 'draw.first' : 'draw.another')}
            </Button>
          )}
          {shown !== null && (
            <>
              <Button onClick={() => leave(pass)}>{t('draw.pass')}</Button>
              <Button onClick={() => leave(putAside)}>{t('draw.apart')}</Button>
            </>
          )}
          {mayShuffle && (
            <Button
              kind={shown === null ? 'primary' : 'secondary'}
              onClick={() => {
                shuffle();
                toCard();
              }}
            >
              {t('draw.gather')}
            </Button>
          )}
          <div className={styles.more}>
            {table.before.length > 0 && (
              <Button kind="text" onClick={goBack}>
                {t('draw.back')}
              </Button>
            )}
            {shown !== null && (
              <Button kind="text" onClick={() => setLarge(true)}>
                {t('big.open')}
              </Button>
            )}
          </div>
        </div>
        {!mayDraw && shown !== null && <p className={textStyles.small}>{t('card.last')}</p>}
        {shown !== null && (
          <>
            <CardSources shown={shown} />
            <TakeCard key={table.onTable} shown={shown} />
          </>
        )}
        <PutApart onLaid={toCard} onReturned={() => wish('[data-apart]', 'article h2')} />
        <Carried
          here={{ tool: 'gesprekskaarten', record: null }}
          action={t('own.lay')}
          onUse={({ id }) => {
            changeTable((now) => lay(now, id));
            toCard();
          }}
        />
      </div>
      <BigScreen
        open={isLarge}
        onClose={shrink}
        label={t('big.label')}
        headLeft={shown === null ? '' : kicker(shown)}
        headRight={shown === null ? '' : left}
        onForward={another}
        onBack={() => changeTable(back)}
        actions={
          <>
            {mayDraw && (
              <Button kind="stage" onClick={another}>
                {t('draw.another')}
              </Button>
            )}
            {mayShuffle && (
              <Button kind="stage" onClick={shuffle}>
                {t('draw.gather')}
              </Button>
            )}
            {shown !== null && (
              <Button onClick={() => changeTable((now) => pass(now, candidates, chance))}>
                {t('draw.pass')}
              </Button>
            )}
            {shown?.kind === 'card' && <SilenceButton silence={silence} />}
          </>
        }
      >
        {shown === null ? <p>{t('card.allGone')}</p> : <BigCard shown={shown} silence={silence} />}
      </BigScreen>
    </div>
  );
}
