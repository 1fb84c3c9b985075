/**
 * The sheets as they come out of the printer. On the screen the first sheet stands small as an illustration,
 * hidden from assistive technology; on paper it is all there is. The back of a card holds what to ask when it
 * falls silent, so it belongs behind its own front.
 */
import { useTranslation } from 'react-i18next';
import type { Card } from '../../core/tools/cards/card';
import { conversationSteps } from '../../core/tools/cards/conversation';
import type { PrintSheet } from '../../core/tools/cards/print-sheets';
import { classNames } from '../../ui/class-names';
import { useDeck } from './deck';
import { useGroundRules } from './ground-rules';
import styles from './printed-sheets.module.css';

/** What is printed: a card, or the card with the ground rules. */
export type PrintItem = { readonly kind: 'card'; readonly card: Card } | { readonly kind: 'rules' };

function nameOf(item: PrintItem | null): string {
  if (item === null) return 'blank';
  return item.kind === 'card' ? item.card.id : 'rules';
}

function Front({ item }: { readonly item: PrintItem | null }) {
  const { t } = useTranslation('cards');
  const { lang } = useDeck();
  const rules = useGroundRules();
  if (item === null)
    return (
      <>
        <p className={styles.head}>{t('print.own')}</p>
        <span className={styles.line} />
        <span className={styles.line} />
        <span className={styles.line} />
      </>
    );
  if (item.kind === 'rules')
    return (
      <>
        <p className={styles.head}>{t('rules.title')}</p>
        <ol className={styles.rules}>
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ol>
      </>
    );
  return (
    <>
      <p className={styles.head}>
        <span>{t(`theme.${item.card.theme}`)}</span>
        <span className={styles.depth}>{t(`depth.${item.card.depth}`)}</span>
      </p>
      <p className={styles.question} lang={lang}>
        {item.card.question}
      </p>
    </>
  );
}

function Back({ item }: { readonly item: PrintItem | null }) {
  const { t } = useTranslation('cards');
  const { lang } = useDeck();
  if (item === null) return <p className={styles.head}>{t('print.own')}</p>;
  if (item.kind === 'rules')
    return (
      <>
        <p className={styles.head}>{t('talk.title')}</p>
        <ol className={styles.rules}>
          {conversationSteps.map((step) => (
            <li key={step}>
              <strong>{t(`steps.${step}.name`)}.</strong> {t(`about.${step}`)}
            </li>
          ))}
        </ol>
      </>
    );
  return (
    <>
      <p className={styles.head}>
        <span className={styles.depth}>{t(`depth.${item.card.depth}`)}</span>
        <span>{t(`theme.${item.card.theme}`)}</span>
      </p>
      <p className={styles.silent}>{t('card.silent')}</p>
      <ul className={styles.followUps} lang={lang}>
        {item.card.followUps.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </>
  );
}

interface SideProps {
  readonly side: 'front' | 'back';
  readonly items: readonly (PrintItem | null)[];
}

function Side({ side, items }: SideProps) {
  const Content = side === 'front' ? Front : Back;
  return (
    <div className={classNames(styles.sheet, styles[side])} data-side={side}>
      {items.map((item, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place on the sheet is what it is
        <div key={place} className={styles.card} data-printed={nameOf(item)}>
          <Content item={item} />
        </div>
      ))}
    </div>
  );
}

interface PrintedSheetsProps {
  readonly sheets: readonly PrintSheet<PrintItem>[];
  readonly hasBacks: boolean;
}

export function PrintedSheets({ sheets, hasBacks }: PrintedSheetsProps) {
  return (
    <div className={styles.sheets} aria-hidden="true">
      {sheets.map(({ front, back }) => (
        <div key={front.map(nameOf).join(' ')} className={styles.leaf}>
          <Side side="front" items={front} />
          {hasBacks && <Side side="back" items={back} />}
        </div>
      ))}
    </div>
  );
}
