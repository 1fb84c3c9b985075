/**
 * A text that saves itself: when one leaves the field, and on ctrl+enter. What is typed stays until it is saved. When
 * the file changed below it both texts are shown, and the person says which one stays.
 */
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import layoutStyles from '../../../ui/layout.module.css';
import textStyles from '../../../ui/text.module.css';
import styles from './edit.module.css';
import { useEditing, type Wanted, type Which } from './editing';

interface SavedTextProps {
  readonly label: string;
  readonly which?: Which;
  /** As the file has it. */
  readonly value: string;
  /** The changes that save what was typed, or why it cannot be saved, in a sentence. */
  readonly edits: (typed: string) => Wanted | string;
  readonly long?: boolean;
  readonly lang?: string;
  readonly hint?: string | undefined;
  /** Said below the field, such as that a translation is behind. */
  readonly note?: string;
}

interface Typed {
  readonly text: string;
  /** What the file said when the typing began. */
  readonly from: string;
}

export function SavedText({ label, which = 'story', value, edits, long = false, ...rest }: SavedTextProps) {
  const { t } = useTranslation('author');
  const { save, explains } = useEditing();
  const [typed, setTyped] = useState<Typed | null>(null);
  const [error, setError] = useState<string>();
  const isSaving = useRef(false);
  // What is typed at this very moment, for a save that comes to its end.
  const now = useRef<Typed | null>(null);
  now.current = typed;
  // What was saved from here: when the file comes to say it, nobody else changed it.
  const saved = useRef<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const isOwn = saved.current !== null && saved.current.trim() === value.trim();
  const isClash = typed !== null && typed.from !== value && typed.text !== value && !isOwn;
  const store = async (from: Typed): Promise<void> => {
    if (isSaving.current) return;
    if (from.text === value) {
      setTyped(null);
      setError(undefined);
      return;
    }
    const wanted = edits(from.text);
    if (typeof wanted === 'string') {
      setError(wanted);
      return;
    }
    isSaving.current = true;
    saved.current = from.text;
    const outcome = await save(which, wanted);
    isSaving.current = false;
    setError(outcome.kind === 'refused' ? outcome.sentence : undefined);
    if (outcome.kind !== 'written') return;
    // What was typed on meanwhile stays, and is saved when the field was left already.
    const later = now.current;
    if (later === null || later.text === from.text) setTyped(null);
    else {
      const on = { text: later.text, from: from.text };
      setTyped(on);
      if (box.current?.contains(document.activeElement) !== true) void store(on);
    }
  };
  const leave = (): void => {
    if (typed !== null && !isClash) void store(typed);
  };
  const { hint, lang, note } = rest;
  const backToField = (): void => box.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  return (
    <div className={layoutStyles.stackS} ref={box}>
      <Field
        label={label}
        value={typed?.text ?? value}
        onChange={(text) => setTyped({ text, from: typed?.from ?? value })}
        onBlur={leave}
        onConfirm={leave}
        rows={long ? Math.max(2, Math.min(14, Math.ceil((typed?.text ?? value).length / 36))) : 1}
        maxLength={20_000}
        {...(lang === undefined ? {} : { lang })}
        {...(explains && hint !== undefined ? { hint, hintLang: 'nl' } : {})}
        {...(note === undefined ? {} : { note })}
        error={error}
      />
      {isClash && (
        <div className={styles.clash} role="alert">
          <p className={textStyles.fine}>{t('edit.clash.says')}</p>
          <p className={styles.theirs} lang={lang}>
            {value === '' ? t('edit.clash.gone') : value}
          </p>
          <div className={layoutStyles.actions}>
            <Button
              size="small"
              onClick={() => {
                const mine = { text: typed.text, from: value };
                setTyped(mine);
                backToField();
                void store(mine);
              }}
            >
              {t('edit.clash.mine')}
            </Button>
            <Button
              size="small"
              onClick={() => {
                backToField();
                setTyped(null);
                setError(undefined);
              }}
            >
              {t('edit.clash.theirs')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
