/** What a facilitator prints before or during a deliberation: a sheet to write on for each person, and their own notes. */
import { useTranslation } from 'react-i18next';
import { methodNumber, minutesOf, stepsOf } from '../../core/tools/deliberation/course';
import type { DeliberationDraft } from '../../core/tools/deliberation/deliberation';
import type { Room } from '../../core/tools/deliberation/room';
import { useFormats } from '../../i18n/formats';
import { PaperSheet, SheetPart, WritingLines } from '../shared/paper-sheet';
import styles from './deliberation.module.css';
import { isOnPaper, mindOf, wordsOf } from './step-words';

interface PaperProps {
  readonly draft: DeliberationDraft;
  readonly room: Room;
}

function WritingSheet({ draft }: Pick<PaperProps, 'draft'>) {
  const { t } = useTranslation('deliberation');
  const { question, optionA, optionB } = draft;
  const options = [
    ['A', optionA],
    ['B', optionB],
  ].filter(([, text]) => text?.trim() !== '');
  return (
    <PaperSheet
      headLeft={t('paper.headLeft')}
      headRight={t('sheets.noName')}
      title={question.trim() === '' ? t('sheets.question') : question}
      foot={t('sheets.foot')}
    >
      {question.trim() === '' && <WritingLines count={2} />}
      {options.map(([letter, text]) => (
        <p key={letter}>
          <strong>{letter}</strong> {text}
        </p>
      ))}
      {(['form', 'because', 'harm', 'limit'] as const).map((part) => (
        <SheetPart key={part} title={t(`write.${part}`)}>
          <WritingLines count={3} />
        </SheetPart>
      ))}
    </PaperSheet>
  );
}

/** One for each person, each on a page of its own. */
export function WritingSheets({ draft, room }: PaperProps) {
  return (
    <>
      {Array.from({ length: room.people }, (_, index) => `vel ${index}`).map((sheet) => (
        <div key={sheet} className={styles.ownPage}>
          <WritingSheet draft={draft} />
        </div>
      ))}
    </>
  );
}

/** The notes of who leads the group, with the time of each step: on paper, since the room reads the screen along. */
export function GuideSheet({ draft, room }: PaperProps) {
  const { t } = useTranslation('deliberation');
  const formats = useFormats();
  const kind = { ...draft, room };
  const onPaper = isOnPaper(draft, room);
  return (
    <div className={styles.long}>
      <PaperSheet
        headLeft={t('paper.headLeft')}
        headRight={t('coach.title')}
        title={t('sheets.guide')}
        foot={t('paper.foot')}
      >
        {stepsOf(draft).map((step) => {
          const minutes = minutesOf(kind, step);
          const time = minutes === 0 ? '' : `, ${formats.duration(minutes)}`;
          return (
            <SheetPart key={step} title={`${methodNumber(draft, step)} ${t(`steps.${step}.name`)}${time}`}>
              <p>
                <strong>{t(`group.${step}.title`)}</strong>
              </p>
              <p>{`‘${wordsOf(t, draft, step, onPaper).say}’`}</p>
              <ul>
                <li>{t(`group.${step}.follow1`)}</li>
                <li>{t(`group.${step}.follow2`)}</li>
              </ul>
              <p>{`${t('coach.mind')}: ${mindOf(t, step, onPaper)}`}</p>
            </SheetPart>
          );
        })}
      </PaperSheet>
    </div>
  );
}
