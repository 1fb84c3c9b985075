/** A field for a passphrase: hidden until asked for, kept away from spelling services and from password managers' guesses. */
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from './button';
import { classNames } from './class-names';
import styles from './field.module.css';
import { Icon } from './icon';
import layoutStyles from './layout.module.css';
import textStyles from './text.module.css';

interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly showLabel: string;
  readonly hideLabel: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** What there is to say of what was typed; announced when it changes. Empty while there is nothing. */
  readonly remark?: string;
  readonly isNew?: boolean;
  /** Whether a dialog that opens begins here. */
  readonly isFirst?: boolean;
}

export function PassphraseField({
  label,
  value,
  onChange,
  showLabel,
  hideLabel,
  hint,
  error,
  remark,
  isNew = false,
  isFirst = false,
}: PassphraseFieldProps) {
  const id = useId();
  const [shown, setShown] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // What was typed has to be looked at again.
  useLayoutEffect(() => {
    if (error !== undefined) field.current?.focus();
  }, [error]);
  const described = [
    hint === undefined ? '' : `${id}-hint`,
    remark === undefined ? '' : `${id}-remark`,
    error === undefined ? '' : `${id}-error`,
  ]
    .filter((part) => part !== '')
    .join(' ');
  return (
    <div className={layoutStyles.stackField}>
      <label htmlFor={id} className={textStyles.label}>
        {label}
      </label>
      <div className={styles.withButton}>
        <input
          ref={field}
          id={id}
          type={shown ? 'text' : 'password'}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className={classNames(styles.control, error !== undefined && styles.wrong)}
          autoComplete={isNew ? 'new-password' : 'current-password'}
          spellCheck={false}
          autoCapitalize="off"
          autoCorrect="off"
          translate="no"
          aria-describedby={described === '' ? undefined : described}
          aria-invalid={error === undefined ? undefined : true}
          data-first={isFirst || undefined}
        />
        <Button kind="text" onClick={() => setShown(!shown)}>
          {shown ? hideLabel : showLabel}
        </Button>
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={textStyles.small}>
          {hint}
        </p>
      )}
      {remark !== undefined && (
        <p id={`${id}-remark`} className={textStyles.small} role="status">
          {remark}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          <Icon name="warning" /> {error}
        </p>
      )}
    </div>
  );
}
