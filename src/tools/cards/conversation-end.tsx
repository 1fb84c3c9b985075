/**
 * The end of a conversation: what was agreed, what lay on the table, and what goes on from here. What is agreed is
 * written on nobody's device until somebody takes it along: others in the room read it too.
 */
import { useTranslation } from 'react-i18next';
import type { CarryItem } from '../../core/conversations/carry-item';
import { isoDay } from '../../core/shared/iso-day';
import { mayHoldNames } from '../../core/shared/name-hint';
import { cardDepths } from '../../core/tools/cards/card';
import { useFormats } from '../../i18n/formats';
import { Keeping } from '../../parts/keeping';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { TakeAlong } from '../shared/carry';
import { PaperSheet, SheetPart, WritingLines } from '../shared/paper-sheet';
import { useCarry } from '../shared/use-carry';
import { useHeadingFocus } from '../shared/use-heading-focus';
import { usePrint } from '../shared/use-print';
import styles from './cards.module.css';
import { questionOf, useDeck, useShown } from './deck';
import { TakeCard } from './take-card';
import { changeTalk, type Talk } from './visit';

/** Where an agreement is made: over cards, of which nothing is kept. */
const here = { tool: 'gesprekskaarten', record: null } as const;

/** What was agreed, to take along or to leave in the room. */
function Agreed({ talk, taken }: { readonly talk: Talk; readonly taken: readonly CarryItem[] }) {
  const { t } = useTranslation('cards');
  return (
    <section
      aria-labelledby="kaarten-afspraak"
      className={classNames(layoutStyles.stackM, printStyles.offPaper)}
    >
      <h3 id="kaarten-afspraak">{t('end.agreed.title')}</h3>
      <p className={styles.how}>{t('end.agreed.text')}</p>
      <TakeAlong
        origin={here}
        kind="sentence"
        label={t('end.agreed.label')}
        hint={t('end.agreed.hint')}
        paper={t('end.agreed.paper')}
        text={talk.agreement}
        onChange={(agreement) => changeTalk({ agreement })}
      />
      {taken.length > 0 && (
        <div className={layoutStyles.stackS}>
          <h4 id="kaarten-meegenomen" className={textStyles.kicker}>
            {t('end.agreed.taken')}
          </h4>
          <ul aria-labelledby="kaarten-meegenomen" className={styles.laid} translate="no">
            {taken.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <Keeping />
    </section>
  );
}

/** What was agreed today and taken along, on one sheet of paper for who was there: by whom and before when by hand. */
function AgreedSheet({ agreed }: { readonly agreed: readonly CarryItem[] }) {
  const { t } = useTranslation('cards');
  const formats = useFormats();
  const { clock } = useServices();
  const texts = agreed.map(({ text }) => text);
  const { asks, print } = usePrint(texts.join('\n'), texts.some(mayHoldNames));
  return (
    <>
      <div className={classNames(layoutStyles.stackM, printStyles.offPaper)}>
        {asks && <StatusMessage tone="problem">{t('end.sheet.names')}</StatusMessage>}
        <div>
          <Button onClick={print}>
            <Icon name="print" /> {t(asks ? 'end.sheet.printAnyway' : 'end.sheet.print')}
          </Button>
        </div>
      </div>
      <div className={printStyles.onPaperOnly}>
        <PaperSheet
          headLeft={t('end.sheet.head')}
          headRight={t('end.sheet.private')}
          title={t('end.sheet.title')}
          meta={formats.longDay(isoDay(clock.now()))}
          foot={t('end.sheet.foot')}
        >
          {agreed.map(({ id, text }, index) => (
            <SheetPart key={id} title={t('end.sheet.one', { number: index + 1 })}>
              <p>{text}</p>
              <p>{t('end.sheet.by')}</p>
              <WritingLines count={1} />
              <p>{t('end.sheet.before')}</p>
              <WritingLines count={1} />
            </SheetPart>
          ))}
        </PaperSheet>
      </div>
    </>
  );
}

interface EndProps {
  readonly talk: Talk;
  readonly onBack: () => void;
  readonly onStop: () => void;
}

export function ConversationEnd({ talk, onBack, onStop }: EndProps) {
  const { t } = useTranslation('cards');
  const { t: shared } = useTranslation('tools');
  const { lang } = useDeck();
  const heading = useHeadingFocus('end', true);
  const agreed = useCarry()
    .open.filter(
      ({ kind, origin, madeAt }) =>
        kind === 'sentence' &&
        origin.place === 'tool' &&
        origin.tool === here.tool &&
        origin.record === here.record &&
        madeAt >= talk.begunAt,
    )
    .reverse();
  // With a sheet of what was agreed, that is all that goes on paper.
  const rest = agreed.length > 0 && printStyles.offPaper;
  const show = useShown();
  const laid = cardDepths.flatMap((depth) => {
    const shown = show(talk.draft.tables[depth].onTable);
    return shown === null ? [] : [{ depth, shown }];
  });
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={classNames(rest)}>
        {t('end.title')}
      </h2>
      <Agreed talk={talk} taken={agreed} />
      {agreed.length > 0 && <AgreedSheet agreed={agreed} />}
      <p className={classNames(styles.how, rest)}>{t('end.text')}</p>
      <ul className={classNames(styles.laid, rest)}>
        {laid.map(({ depth, shown }) => (
          <li key={depth}>
            <p className={textStyles.small}>{t(`depth.${depth}`)}</p>
            <p lang={lang}>{questionOf(shown)}</p>
            <TakeCard shown={shown} />
          </li>
        ))}
      </ul>
      <div className={classNames(layoutStyles.stackSm, printStyles.offPaper, styles.actions)}>
        <Button kind="primary" onClick={onStop}>
          {t('end.again')}
        </Button>
        <Button onClick={onBack}>{shared('steps.back')}</Button>
      </div>
    </>
  );
}
