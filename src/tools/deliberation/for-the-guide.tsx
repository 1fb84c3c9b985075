/** For who leads the group, off the wall: its time, its paper, and what helps when it falls silent. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeliberationDraft, DeliberationStep } from '../../core/tools/deliberation/deliberation';
import { mayTell } from '../../core/tools/deliberation/outcome';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import type { Held } from '../../vault/port';
import { Coach } from './coach';
import { isOnPaper } from './step-words';
import { TimePlan } from './time-plan';
import type { Paper } from './use-paper';

interface ForTheGuideProps {
  readonly step: DeliberationStep;
  readonly draft: DeliberationDraft;
  readonly held: Held | undefined;
  readonly onPrint: (paper: Paper) => void;
}

export function ForTheGuide({ step, draft, held, onPrint }: ForTheGuideProps) {
  const { t } = useTranslation('deliberation');
  const { vault } = useServices();
  const [asked, setAsked] = useState<string | null>(null);
  const onSheet = [draft.question, draft.optionA, draft.optionB];
  const words = onSheet.join('\n');
  const asks = mayTell(onSheet) && asked === words;
  return (
    <div className={layoutStyles.stackM}>
      <Coach step={step} onPaper={isOnPaper(draft, held?.room)} />
      {held !== undefined && (
        <>
          <TimePlan
            form={draft.form}
            room={held.room}
            onChange={(patch) => vault.changeRoom(held.key, patch)}
          />
          {asks && <StatusMessage tone="problem">{t('paper.names')}</StatusMessage>}
          <div className={layoutStyles.rowM}>
            <Button
              onClick={() => {
                if (mayTell(onSheet) && !asks) setAsked(words);
                else onPrint('writing');
              }}
            >
              <Icon name="print" />{' '}
              {asks ? t('paper.anyway') : t('sheets.print', { count: held.room.people })}
            </Button>
            <Button kind="text" onClick={() => onPrint('guide')}>
              {t('sheets.printGuide')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
