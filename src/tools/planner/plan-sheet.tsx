/** The sheet beside the fields as it will be printed, and printing it after a look for names. */
import { useTranslation } from 'react-i18next';
import { mayHoldNames } from '../../core/shared/name-hint';
import type { PlanDraft } from '../../core/tools/planner/plan';
import { fitsOneSheet, sheetOf, sheetTexts } from '../../core/tools/planner/sheet';
import { useFormats } from '../../i18n/formats';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { PaperSheet, SheetPart, WritingLines } from '../shared/paper-sheet';
import { usePrint } from '../shared/use-print';
import styles from './planner.module.css';

const writingLines = 6;

/** ‘Donderdag 5 februari 2026, 16.30 uur. 45 minuten.’ */
function useMeta({ on, at, lasts }: PlanDraft): string {
  const { t } = useTranslation('planner');
  const formats = useFormats();
  if (on === null) return '';
  const day = formats.longDay(on);
  const said = day.charAt(0).toUpperCase() + day.slice(1);
  const when =
    at === null
      ? t('sheet.day', { day: said })
      : t('sheet.dayTime', { day: said, time: formats.time(new Date(`${on}T${at}`).getTime()) });
  return `${when} ${t('sheet.lasts', { duration: formats.duration(lasts) })}`;
}

function Written({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    text !== '' && (
      <SheetPart title={title}>
        <p>{text}</p>
      </SheetPart>
    )
  );
}

export function PlanSheet({ draft }: { readonly draft: PlanDraft }) {
  const { t } = useTranslation('planner');
  const meta = useMeta(draft);
  const sheet = sheetOf(draft);
  const written = sheetTexts(sheet);
  const { asks, print } = usePrint(written.join('\n'), written.some(mayHoldNames));
  return (
    <section aria-label={t('sheet.label')} className={classNames(layoutStyles.columnM, styles.paper)}>
      <div className={classNames(layoutStyles.apart, printStyles.offPaper)}>
        <p className={textStyles.kicker}>{t('sheet.asPrinted')}</p>
        <Button kind="text" onClick={print}>
          <Icon name="print" /> {t(asks ? 'sheet.printAnyway' : 'sheet.print')}
        </Button>
      </div>
      <p role="status" className={classNames(textStyles.fine, printStyles.offPaper, styles.tooLong)}>
        {!fitsOneSheet(sheet) && t('sheet.tooLong')}
      </p>
      {asks && (
        <div className={printStyles.offPaper}>
          <StatusMessage tone="problem">{t('sheet.names')}</StatusMessage>
        </div>
      )}
      <PaperSheet
        headLeft={t(`talks.${draft.talk}.head`)}
        headRight={t('sheet.private')}
        title={sheet.title === '' ? t('sheet.untitled') : sheet.title}
        meta={meta}
        foot={t('sheet.foot')}
      >
        <Written title={t('sheet.background')} text={sheet.background} />
        <Written title={t('sheet.unsure')} text={sheet.unsure} />
        <Written title={t('sheet.opening')} text={sheet.opening} />
        {sheet.runs.map(({ place, from, points }) => (
          <SheetPart key={from} title={t(`sheet.${place}`)}>
            <ol start={from}>
              {points.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ol>
          </SheetPart>
        ))}
        <SheetPart title={t('sheet.agree')}>
          <WritingLines count={writingLines} />
        </SheetPart>
      </PaperSheet>
    </section>
  );
}
