/** Printing the cards: which ones, with or without their backs, and how the sheets come out. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fitting } from '../../core/tools/cards/choice';
import { printSheets } from '../../core/tools/cards/print-sheets';
import { useFormats } from '../../i18n/formats';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Checks, Radios } from '../../ui/forms/choices';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './cards.module.css';
import { useDeck } from './deck';
import { PrintedSheets, type PrintItem } from './printed-sheets';
import { useVisit } from './visit';

export function PrintPart() {
  const { t } = useTranslation('cards');
  const formats = useFormats();
  const { cards } = useDeck();
  const { choice, table } = useVisit();
  const [chosen, setSet] = useState<'fitting' | 'apart' | 'all'>('all');
  const [sides, setSides] = useState<readonly 'backs'[]>(['backs']);
  const sets = {
    fitting: fitting(cards, choice),
    apart: cards.filter(({ id }) => table.aside.includes(id)),
    all: cards,
  };
  const offered = (['all', 'fitting', 'apart'] as const).filter((set) => sets[set].length > 0);
  const set = offered.includes(chosen) ? chosen : 'all';
  const items: readonly PrintItem[] = [
    { kind: 'rules' },
    ...sets[set].map((card) => ({ kind: 'card', card }) as const),
  ];
  const sheets = printSheets(items);
  const hasBacks = sides.includes('backs');
  return (
    <div className={classNames(layoutStyles.stack3xl, styles.printDesk)}>
      <div className={classNames(printStyles.offPaper, styles.printChoices)}>
        <h2>{t('print.title')}</h2>
        <Radios
          legend={t('print.which')}
          options={offered.map((value) => ({
            value,
            label: t(`print.set.${value}`),
            aside: String(sets[value].length),
          }))}
          value={set}
          onChange={setSet}
        />
        <Checks
          legend={t('print.sides')}
          options={[{ value: 'backs', label: t('print.backs') }]}
          values={sides}
          onChange={setSides}
        />
        <p role="status" className={textStyles.small}>
          {t(hasBacks ? 'print.sheetsBothSides' : 'print.sheetsOneSide', {
            count: sheets.length,
            words: formats.number(sheets.length),
          })}
        </p>
        <div>
          <Button kind="primary" onClick={() => window.print()}>
            {t('print.do', { count: items.length })}
          </Button>
        </div>
        <ul className={styles.tips}>
          <li>{t('print.tip.scale')}</li>
          {hasBacks && <li>{t('print.tip.turn')}</li>}
          <li>{t('print.tip.cut')}</li>
        </ul>
      </div>
      <PrintedSheets sheets={sheets} hasBacks={hasBacks} />
    </div>
  );
}
