/** Beginning a record under a word that only its maker understands. */
import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DraftKind, useDraft } from '../../state/use-draft';
import { Button } from '../../ui/button';
import layoutStyles from '../../ui/layout.module.css';
import { HintedField } from './hinted-field';
import { RefusedHere } from './not-here';

interface CodeWordFormProps {
  /** Where what is typed is kept until it is begun. */
  readonly place: string;
  readonly draftKind?: DraftKind;
  /** Left out where the page says it already. */
  readonly title?: string;
  readonly label: string;
  readonly hint: string;
  readonly action: string;
  /** Whether beginning is the first thing to do here. */
  readonly isFirst: boolean;
  readonly isRefused: boolean;
  /** What else is missing is asked at the same time as the word; gives back whether the focus went there. */
  readonly onAsk?: () => boolean;
  /** Gives back whether it was begun; what was typed stays until it is. */
  readonly onBegin: (codeWord: string) => boolean;
  /** What else is asked, before the word. */
  readonly children?: ReactNode;
}

export function CodeWordForm({
  place,
  draftKind = 'draft',
  title,
  label,
  hint,
  action,
  isFirst,
  isRefused,
  onAsk,
  onBegin,
  children,
}: CodeWordFormProps) {
  const { t } = useTranslation('tools');
  const [codeWord, setCodeWord, clearCodeWord] = useDraft(place, '', draftKind);
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const isMissing = codeWord.trim() === '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(isMissing);
    const isAskedElsewhere = onAsk?.() ?? false;
    if (isAskedElsewhere) return;
    if (isMissing) form.current?.querySelector<HTMLElement>('input:not([type="radio"])')?.focus();
    else if (onBegin(codeWord.trim())) clearCodeWord();
  };
  return (
    <form
      ref={form}
      onSubmit={submit}
      className={layoutStyles.stackL}
      noValidate
      aria-labelledby={title === undefined ? undefined : id}
    >
      {title !== undefined && <h2 id={id}>{title}</h2>}
      {children}
      <HintedField
        asked="codeWord"
        label={label}
        hint={hint}
        error={isAsked && isMissing ? t('begin.missing') : undefined}
        value={codeWord}
        onChange={setCodeWord}
        maxLength={40}
      />
      {isRefused && <RefusedHere />}
      <div>
        <Button kind={isFirst ? 'primary' : 'secondary'} type="submit">
          {action}
        </Button>
      </div>
    </form>
  );
}
