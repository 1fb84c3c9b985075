/**
 * Step 7, first half: write before speaking. Alone one writes for oneself. In a group each has a sheet of paper, or
 * the device goes round: each gets an empty sheet, and what was written before lies covered until everyone has written.
 */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sheet } from '../../core/tools/deliberation/deliberation';
import { isBlank, laidDown } from '../../core/tools/deliberation/judgements';
import { OwnPanel } from '../../parts/own-panel';
import { setOnWall, useIsOnWall } from '../../state/group-room';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import layoutStyles from '../../ui/layout.module.css';
import { PrivatePanel } from '../../ui/private-panel';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { deviceChance } from '../shared/chance';
import type { DeliberationGuide, DeliberationProps } from './deliberation-props';
import { StepHeading } from './step-heading';
import { isOnPaper } from './step-words';
import styles from './steps.module.css';
import { useHeld } from './use-held';
import { usePlaceFocus } from './use-place-focus';

function SheetFields({
  sheet,
  labelLook,
  onChange,
}: {
  readonly sheet: Sheet;
  readonly labelLook: 'small' | 'serif';
  readonly onChange: (sheet: Sheet) => void;
}) {
  const { t } = useTranslation('deliberation');
  return (
    <>
      {(['right', 'because', 'harm', 'limit'] as const).map((part) => (
        <Field
          key={part}
          label={t(`write.${part === 'right' ? 'form' : part}`)}
          labelLook={labelLook}
          value={sheet[part]}
          onChange={(text) => onChange({ ...sheet, [part]: text })}
          rows={2}
          isPrivate
        />
      ))}
    </>
  );
}

function SoloSheet({ guide: { draft, write } }: DeliberationProps) {
  return (
    <OwnPanel>
      <SheetFields sheet={draft.sheet} labelLook="serif" onChange={(sheet) => write({ sheet })} />
    </OwnPanel>
  );
}

/** Whose turn it is: nobody has the device in hand, or somebody writes. */
type Turn = 'covered' | 'writing';

function Covered({
  draft,
  onBegin,
  onLay,
}: {
  readonly draft: DeliberationGuide['draft'];
  readonly onBegin: () => void;
  readonly onLay: () => void;
}) {
  const { t } = useTranslation('deliberation');
  const hasSheet = !isBlank(draft.sheet);
  const title = hasSheet ? 'covered' : draft.judgements.length === 0 ? 'coverFirst' : 'cover';
  return (
    <div className={styles.covered}>
      <StepHeading tabIndex={-1} data-place>
        {t(`write.${title}`)}
      </StepHeading>
      <p className={textStyles.reading}>{t(hasSheet ? 'write.coveredText' : 'write.coverText')}</p>
      <div className={layoutStyles.rowM}>
        <Button onClick={onBegin}>{t(hasSheet ? 'write.mine' : 'write.begin')}</Button>
        {hasSheet && <Button onClick={onLay}>{t('write.notMine')}</Button>}
      </div>
    </div>
  );
}

/** On the wall, for the room: a sheet of one person opens off it. */
function GoesRound() {
  const { t } = useTranslation('deliberation');
  return (
    <div className={styles.covered}>
      <StepHeading tabIndex={-1} data-place>
        {t('write.goesRound')}
      </StepHeading>
      <p className={textStyles.reading}>{t('write.goesRoundText')}</p>
      <div>
        <Button kind="primary" onClick={() => setOnWall(null)}>
          {t('write.leaveWall')}
        </Button>
      </div>
    </div>
  );
}

/** The sentences that each finishes on paper; who has none can write on the screen, off the wall. */
function OnPaper({ onScreen }: { readonly onScreen: (() => void) | null }) {
  const { t } = useTranslation('deliberation');
  return (
    <div className={styles.covered}>
      <p tabIndex={-1} data-place className={textStyles.reading}>
        {t('write.onPaper')}
      </p>
      <ul className={styles.sentences}>
        {(['form', 'because', 'harm', 'limit'] as const).map((part) => (
          <li key={part}>{t(`write.${part}`)}</li>
        ))}
      </ul>
      {onScreen !== null && (
        <div>
          <Button kind="text" onClick={onScreen}>
            {t('write.onScreen')}
          </Button>
        </div>
      )}
    </div>
  );
}

function GroupSheets({ guide: { id, draft, write } }: DeliberationProps) {
  const { t } = useTranslation('deliberation');
  const { ids } = useServices();
  const held = useHeld(id);
  const [turn, setTurn] = useState<Turn>('covered');
  const [isOnScreen, setOnScreen] = useState(false);
  const isOnWall = useIsOnWall();
  // A sheet that was open is covered when the wall is entered, and stays so when it is left.
  if (isOnWall && turn === 'writing') setTurn('covered');
  const onPaper = isOnPaper(draft, held?.room);
  const asksOnPaper = onPaper && !isOnScreen;
  const holder = usePlaceFocus(draft.allWritten ? 'done' : asksOnPaper ? 'paper' : isOnWall ? null : turn);
  if (draft.allWritten) {
    return (
      <div ref={holder} className={styles.covered}>
        <StepHeading tabIndex={-1} data-place>
          {t(onPaper ? 'write.donePaper' : 'write.done')}
        </StepHeading>
        <p className={textStyles.reading}>{t(onPaper ? 'write.doneHintPaper' : 'write.doneHint')}</p>
        <div>
          <Button onClick={() => write({ allWritten: false })}>{t('write.oneMore')}</Button>
        </div>
      </div>
    );
  }
  if (isOnWall && !asksOnPaper) {
    return (
      <div ref={holder}>
        <GoesRound />
      </div>
    );
  }
  const lay = (next: Turn): void => {
    write(laidDown(draft, ids.next(), deviceChance));
    setTurn(next);
  };
  return (
    <div ref={holder} className={styles.fields}>
      {asksOnPaper ? (
        <OnPaper onScreen={isOnWall ? null : () => setOnScreen(true)} />
      ) : turn === 'covered' ? (
        <Covered draft={draft} onBegin={() => setTurn('writing')} onLay={() => lay('writing')} />
      ) : (
        <PrivatePanel label={t('write.privateGroup')}>
          <SheetFields sheet={draft.sheet} labelLook="small" onChange={(sheet) => write({ sheet })} />
          <div>
            <Button onClick={() => lay('covered')}>{t('write.lay')}</Button>
          </div>
        </PrivatePanel>
      )}
      <div className={layoutStyles.rowM}>
        <Button
          onClick={() => {
            write({ ...laidDown(draft, ids.next(), deviceChance), allWritten: true });
            setTurn('covered');
          }}
        >
          {t('write.all')}
        </Button>
        <StatusMessage tone="calm">{t(onPaper ? 'write.allHintPaper' : 'write.allHint')}</StatusMessage>
      </div>
    </div>
  );
}

export function Write(props: DeliberationProps) {
  return props.guide.draft.setting === 'group' ? <GroupSheets {...props} /> : <SoloSheet {...props} />;
}
