/** The beraadblad on paper: question, what it was about, conclusion, what remains. No names, no moment, no date of the talk. */
import { useTranslation } from 'react-i18next';
import type { DeliberationDraft } from '../../core/tools/deliberation/deliberation';
import { isBlank } from '../../core/tools/deliberation/judgements';
import { asksWhatRemains } from '../../core/tools/deliberation/outcome';
import { useFormats } from '../../i18n/formats';
import { PaperSheet, SheetPart, WritingLines } from '../shared/paper-sheet';
import styles from './deliberation.module.css';

function Choice({ draft }: { readonly draft: DeliberationDraft }) {
  const { t } = useTranslation('deliberation');
  const options = [
    { letter: 'A', text: draft.optionA, price: draft.priceA },
    { letter: 'B', text: draft.optionB, price: draft.priceB },
  ].filter(({ text, price }) => text.trim() !== '' || price.trim() !== '');
  if (options.length === 0) return null;
  return (
    <SheetPart title={t('paper.choice')}>
      {options.map(({ letter, text, price }) => (
        <p key={letter}>
          <strong>{letter}</strong> {text}
          {price.trim() !== '' && `\n${t('paper.price', { price })}`}
        </p>
      ))}
    </SheetPart>
  );
}

function Values({ draft }: { readonly draft: DeliberationDraft }) {
  const { t } = useTranslation('deliberation');
  const told = draft.perspectives.filter(({ who, value, rule }) => `${who}${value}${rule}`.trim() !== '');
  if (told.length === 0) return null;
  const inOrder = [...told.filter(({ absent }) => absent), ...told.filter(({ absent }) => !absent)];
  return (
    <div className={styles.long}>
      <SheetPart title={t('paper.values')}>
        <ul>
          {inOrder.map(({ id, who, absent, value, rule }) => {
            const name = who.trim() === '' ? t('perspectives.someone') : who;
            const said = [value, rule].filter((part) => part.trim() !== '').join(': ');
            return (
              <li key={id}>
                <strong>{absent ? t('paper.absent', { who: name }) : name}</strong>
                {said !== '' && `\n${said}`}
              </li>
            );
          })}
        </ul>
      </SheetPart>
    </div>
  );
}

function Own({ draft }: { readonly draft: DeliberationDraft }) {
  const { t } = useTranslation('deliberation');
  const { sheet, setting } = draft;
  if (setting === 'group' || isBlank(sheet)) return null;
  const parts = (['right', 'because', 'harm', 'limit'] as const)
    .filter((part) => sheet[part].trim() !== '')
    .map((part) => `${t(`round.${part}`)} ${sheet[part]}`);
  return (
    <SheetPart title={t('paper.judgement')}>
      <p>{parts.join('\n')}</p>
    </SheetPart>
  );
}

function Remains({ draft }: { readonly draft: DeliberationDraft }) {
  const { t } = useTranslation('deliberation');
  return (
    <SheetPart title={t('paper.remains')}>
      {asksWhatRemains(draft) ? (
        <WritingLines count={3} />
      ) : (
        <p>{draft.remains.trim() === '' ? t('paper.left') : draft.remains}</p>
      )}
      {draft.limiting.trim() !== '' && <p>{t('paper.limiting', { limiting: draft.limiting })}</p>}
    </SheetPart>
  );
}

export function DeliberationSheet({ draft }: { readonly draft: DeliberationDraft }) {
  const { t } = useTranslation('deliberation');
  const formats = useFormats();
  const part = (name: 'considerations' | 'options' | 'agreement' | 'difference' | 'conclusion') =>
    draft[name].trim() !== '' && (
      <SheetPart title={t(`paper.${name}`)}>
        <p>{draft[name]}</p>
      </SheetPart>
    );
  const who = draft.by.trim() === '' ? '' : t('paper.by', { by: draft.by });
  const when =
    draft.lookBackOn === null ? '' : t('paper.lookBack', { day: formats.longDay(draft.lookBackOn) });
  const deed = [draft.action, who, when].filter((line) => line.trim() !== '');
  return (
    <PaperSheet
      headLeft={t('paper.headLeft')}
      headRight={t('paper.headRight')}
      title={draft.question.trim() === '' ? t('paper.untitled') : draft.question}
      foot={t('paper.foot')}
    >
      <Choice draft={draft} />
      <Values draft={draft} />
      {part('considerations')}
      {part('options')}
      <Own draft={draft} />
      {draft.setting === 'group' && part('agreement')}
      {draft.setting === 'group' && part('difference')}
      {part('conclusion')}
      <Remains draft={draft} />
      <SheetPart title={t('paper.action')}>
        {deed.length === 0 ? <WritingLines count={3} /> : <p>{deed.join('\n')}</p>}
      </SheetPart>
    </PaperSheet>
  );
}

/** Every text that comes on the sheet, to look through for names. */
export function textsOnSheet(draft: DeliberationDraft): readonly string[] {
  const { sheet } = draft;
  const own = draft.setting === 'solo' ? [sheet.right, sheet.because, sheet.harm, sheet.limit] : [];
  const said = draft.perspectives.flatMap(({ who, value, rule }) => [who, value, rule]);
  return [
    draft.question,
    draft.optionA,
    draft.priceA,
    draft.optionB,
    draft.priceB,
    draft.considerations,
    draft.options,
    draft.agreement,
    draft.difference,
    draft.conclusion,
    draft.remains,
    draft.limiting,
    draft.action,
    draft.by,
    ...said,
    ...own,
  ];
}
