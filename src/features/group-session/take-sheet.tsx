/** What one can do with the page that is left: print it, copy it, save it. Where it may hold a name that is asked first. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isoDay } from '../../core/shared/iso-day';
import { downloadText } from '../../state/download';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';

const ways = ['print', 'copy', 'save'] as const;
type Way = (typeof ways)[number];

/** What is asked about before it is done: once, that a name may go along; and throwing away what nobody took. */
type Asked = { readonly about: 'names'; readonly way: Way } | { readonly about: 'leaving' };

interface TakeSheetProps {
  readonly text: string;
  readonly begunAt: number;
  readonly mayHoldNames: boolean;
  readonly onLeave: () => void;
}

export function TakeSheet({ text, begunAt, mayHoldNames, onLeave }: TakeSheetProps) {
  const { t } = useTranslation('groupSession');
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isWarned, setIsWarned] = useState(!mayHoldNames);
  const [isTaken, setIsTaken] = useState(false);
  const [done, setDone] = useState<'copied' | 'saved' | 'shown' | null>(null);
  const copy = (): void => {
    // Without https a browser has no clipboard at all.
    const copying = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('No clipboard.'));
    copying.then(
      () => setDone('copied'),
      () => setDone('shown'),
    );
  };
  const save = (): void => {
    downloadText(`${t('after.file')}-${isoDay(begunAt)}.txt`, 'text/plain;charset=utf-8', text);
    setDone('saved');
  };
  const take = (way: Way): void => {
    setDone(null);
    if (!isWarned) {
      setIsWarned(true);
      setAsked({ about: 'names', way });
      return;
    }
    setAsked(null);
    setIsTaken(true);
    if (way === 'print') window.print();
    else if (way === 'copy') copy();
    else save();
  };
  const leave = (): void => {
    if (isTaken || asked?.about === 'leaving') onLeave();
    else setAsked({ about: 'leaving' });
  };
  return (
    <>
      {asked !== null && (
        <StatusMessage tone="problem">
          {t(asked.about === 'names' ? 'after.names' : 'after.notTaken')}
        </StatusMessage>
      )}
      <div className={layoutStyles.row}>
        {ways.map((way) => (
          <Button key={way} kind={way === 'print' ? 'primary' : 'secondary'} onClick={() => take(way)}>
            {t(asked?.about === 'names' && asked.way === way ? `after.anyway.${way}` : `after.${way}`)}
          </Button>
        ))}
        <Button kind="text" onClick={leave}>
          {t(asked?.about === 'leaving' ? 'after.anyway.leave' : 'after.leave')}
        </Button>
      </div>
      <p role="status">{done === 'copied' || done === 'saved' ? t(`after.${done}`) : ''}</p>
      <Dialog
        open={done === 'shown'}
        onClose={() => setDone(null)}
        title={t('after.copy')}
        closeLabel={t('link.close')}
      >
        <Field
          label={t('after.byHand')}
          value={text}
          onChange={() => undefined}
          rows={12}
          maxLength={text.length}
          readOnly
          isPrivate
        />
      </Dialog>
    </>
  );
}
