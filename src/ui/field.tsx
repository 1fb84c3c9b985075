/**
 * A labelled field. No field is remembered by the browser's form memory: also what one searched for tells
 * something. A private one keeps spelling services and translation out of it as well.
 */
import { type FocusEventHandler, type KeyboardEvent, useId } from 'react';
import { classNames } from './class-names';
import styles from './field.module.css';
import { Icon } from './icon';
import layoutStyles from './layout.module.css';
import textStyles from './text.module.css';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: FocusEventHandler;
  /** Ctrl+enter, or command+enter. */
  readonly onConfirm?: () => void;
  readonly hint?: string | undefined;
  /** The language of the hint, where it is not that of the page. */
  readonly hintLang?: string;
  /** The language of what is typed, where it is not that of the page. */
  readonly lang?: string;
  /** What may come up while one types, said when it does; empty while there is nothing to say. */
  readonly note?: string;
  readonly error?: string | undefined;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly isPrivate?: boolean;
  readonly labelLook?: 'small' | 'serif';
  readonly placeholder?: string;
  readonly readOnly?: boolean;
}

/** Keeps what is typed from leaving through the browser's own services. */
const privately = {
  spellCheck: false,
  autoCorrect: 'off',
  autoCapitalize: 'off',
  translate: 'no',
  'data-gramm': 'false',
  'data-lt-active': 'false',
} as const;

export function Field({
  label,
  value,
  onChange,
  onBlur,
  onConfirm,
  hint,
  hintLang,
  lang,
  note,
  error,
  rows = 1,
  maxLength = 4000,
  isPrivate = false,
  labelLook = 'small',
  placeholder,
  readOnly = false,
}: FieldProps) {
  const id = useId();
  const described = [
    hint === undefined ? '' : `${id}-hint`,
    note === undefined || note === '' ? '' : `${id}-note`,
    error === undefined ? '' : `${id}-error`,
  ]
    .filter((part) => part !== '')
    .join(' ');
  const shared = {
    id,
    value,
    maxLength,
    placeholder,
    readOnly,
    autoComplete: 'off',
    onBlur,
    lang,
    onKeyDown:
      onConfirm === undefined
        ? undefined
        : (event: KeyboardEvent) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            onConfirm();
          },
    className: classNames(styles.control, error !== undefined && styles.wrong),
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': error === undefined ? undefined : true,
    ...(isPrivate ? privately : {}),
  };
  return (
    <div className={layoutStyles.stackField}>
      <label htmlFor={id} className={labelLook === 'serif' ? textStyles.itemTitle : textStyles.label}>
        {label}
      </label>
      {rows > 1 ? (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...shared} type="text" onChange={(event) => onChange(event.target.value)} />
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={textStyles.small} lang={hintLang}>
          {hint}
        </p>
      )}
      {note !== undefined && (
        <p id={`${id}-note`} className={styles.note} aria-live="polite" aria-atomic="true">
          {note}
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
