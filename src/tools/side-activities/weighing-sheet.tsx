/**
 * The weegblad: what was written, on paper. All eight angles stand on it with as much room for as against, also
 * where nothing was written, so that it can be filled in by hand during a talk.
 */
import { useTranslation } from 'react-i18next';
import { isoDay } from '../../core/shared/iso-day';
import {
  angles,
  type WeighingDraft,
  type WeighingStep,
} from '../../core/tools/side-activities/side-activity';
import { considered, judgementOf } from '../../core/tools/side-activities/weighing';
import { useFormats } from '../../i18n/formats';
import { PaperSheet, SheetPart, WritingLines } from '../shared/paper-sheet';
import type { Duties } from './weighing-props';
import styles from './weighing-sheet.module.css';

interface WeighingSheetProps {
  readonly draft: WeighingDraft;
  readonly madeAt: number;
  readonly duties: Duties;
  /** The steps one has been at: what was not looked at yet is something else than what was left empty. */
  readonly seen: readonly WeighingStep[];
}

/** A part in words; left out when nothing was written for it. */
function Part({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  const written = texts.map((text) => text.trim()).filter((text) => text !== '');
  return written.length === 0 ? null : (
    <SheetPart title={title}>
      <p>{written.join('\n')}</p>
    </SheetPart>
  );
}

export function WeighingSheet({ draft, madeAt, duties, seen }: WeighingSheetProps) {
  const { t } = useTranslation('sideActivities');
  const formats = useFormats();
  const judgement = judgementOf(draft);
  const chosen = considered(draft);
  const toReport = duties.duties.filter(({ id }) => draft.toReport.includes(id));
  const titleOf = (ids: readonly string[]): string =>
    formats.list(duties.sources.filter(({ id }) => ids.includes(id)).map(({ title }) => title));
  const labelled = (label: 'sheet.what' | 'sheet.without' | 'sheet.unasked', written: string): string =>
    written.trim() === '' ? '' : t(label, { text: written.trim() });
  const meta = [
    t('sheet.made', { day: formats.longDay(isoDay(madeAt)) }),
    draft.againOn === null
      ? t(seen.includes('again') ? 'sheet.noDay' : 'sheet.dayNotSeen')
      : t('sheet.again', { day: formats.longDay(draft.againOn) }),
  ].join(' ');
  return (
    <PaperSheet
      headLeft={t('sheet.kind')}
      headRight={t('sheet.personal')}
      title={draft.codeWord.trim() || t('untitled')}
      meta={meta}
      foot={t('sheet.foot')}
    >
      <Part
        title={t('sheet.about')}
        texts={(['what', 'without'] as const).map((part) => labelled(`sheet.${part}`, draft[part]))}
      />
      <Part
        title={t('sheet.avoid')}
        texts={[draft.avoidances.map((one) => `${t(`avoid.options.${one}`)}.`).join(' '), draft.avoiding]}
      />
      <div className={styles.scale}>
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{t('sheet.pro')}</th>
              <th scope="col">{t('sheet.con')}</th>
            </tr>
          </thead>
          <tbody>
            {angles.map((angle) => (
              <tr key={angle}>
                <th scope="row">{t(`angles.names.${angle}`)}</th>
                <td>{draft.angles[angle].pro.trim()}</td>
                <td>{draft.angles[angle].con.trim()}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Part title={t('sheet.outsider')} texts={[draft.outsider, labelled('sheet.unasked', draft.unasked)]} />
      {chosen.length > 0 && (
        <SheetPart title={t('sheet.arrangements')}>
          <ul>
            {chosen.map((kind) => (
              <li key={kind}>
                <strong>{t(`arrangements.names.${kind}`)}.</strong> {t(`arrangements.limits.${kind}`)}{' '}
                {draft.arrangements[kind].limit.trim()}
              </li>
            ))}
          </ul>
        </SheetPart>
      )}
      <Part
        title={t('sheet.judgement')}
        texts={judgement === null ? [] : [t(`judgement.sentence.${judgement.form}`, { ...judgement })]}
      />
      {toReport.length === 0 && duties.duties.length > 0 && (
        <SheetPart title={t('sheet.report')}>
          <p>{t(seen.includes('report') ? 'sheet.nothingChosen' : 'sheet.notSeen')}</p>
        </SheetPart>
      )}
      {toReport.length > 0 && (
        <SheetPart title={t('sheet.report')}>
          <ul>
            {toReport.map((duty) => (
              <li key={duty.id}>
                {[
                  duty.what,
                  ...(['toWhom', 'when'] as const)
                    .filter((part) => duty[part] !== '')
                    .map((part) => `${t(`report.${part}`)}: ${duty[part]}`),
                  `${t('report.source')}: ${titleOf(duty.sources)}`,
                ].join('\n')}
              </li>
            ))}
          </ul>
        </SheetPart>
      )}
      <SheetPart title={t('sheet.talk')}>
        <WritingLines count={4} />
      </SheetPart>
      <p>{t('end.closing')}</p>
    </PaperSheet>
  );
}
