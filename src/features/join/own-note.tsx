/** A note for oneself. It lies in this tab and goes with it; at the end one can take it along, or wipe it. */
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import { PrivatePanel } from '../../ui/private-panel';
import { keepHere, keptHere } from './in-this-tab';
import styles from './join.module.css';

export function OwnNote({ isOver }: { readonly isOver: boolean }) {
  const { t } = useTranslation('join');
  const [text, setText] = useState(() => keptHere('note') ?? '');
  const [told, setTold] = useState<'copied' | 'not-copied' | 'erased' | null>(null);
  const write = (next: string): void => {
    setText(next);
    setTold(null);
    keepHere('note', next === '' ? null : next);
  };
  const panel = useRef<HTMLDivElement>(null);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setTold('copied'),
      () => setTold('not-copied'),
    );
  };
  return (
    <>
      <div ref={panel} className={printStyles.offPaper}>
        <PrivatePanel label={t('note.whose')}>
          <div className={layoutStyles.stackM}>
            <Field
              label={t('note.label')}
              hint={t(isOver ? 'note.take' : 'note.hint')}
              value={text}
              onChange={write}
              rows={3}
              isPrivate
            />
            {isOver && text !== '' && (
              <div className={styles.deeds}>
                <Button onClick={copy}>{t('note.copy')}</Button>
                <Button onClick={() => window.print()}>{t('note.print')}</Button>
                <Button
                  onClick={() => {
                    write('');
                    setTold('erased');
                    panel.current?.querySelector('textarea')?.focus();
                  }}
                >
                  {t('note.erase')}
                </Button>
              </div>
            )}
            <p role="status">{told === null ? '' : t(`note.${told}`)}</p>
          </div>
        </PrivatePanel>
      </div>
      {isOver && text !== '' && (
        <div className={printStyles.onPaperOnly}>
          <h2>{t('note.label')}</h2>
          <p className={styles.onPaper} translate="no">
            {text}
          </p>
        </div>
      )}
    </>
  );
}
