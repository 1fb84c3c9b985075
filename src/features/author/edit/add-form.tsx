/** A small form that opens in place, for something new in the story; what was typed stays until it is saved. */
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edit } from '../../../library/author-desk';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import foldingStyles from '../../../ui/folding/folding.module.css';
import styles from './edit.module.css';
import type { Option } from './editing';
import { Problem, useSaving } from './item-tools';
import { Select } from './saved-select';

/** One field of such a form. */
interface NewField {
  readonly name: string;
  readonly label: string;
  /** What it begins with. */
  readonly value?: string;
  readonly long?: boolean;
  /** It is chosen from these. */
  readonly options?: readonly Option[];
  readonly optional?: boolean;
}

interface AddFormProps {
  readonly title: string;
  readonly fields: readonly NewField[];
  /** The changes for what was filled in, or why it cannot be so. */
  readonly edits: (filled: Readonly<Record<string, string>>) => readonly Edit[] | string;
  readonly onAdded?: (filled: Readonly<Record<string, string>>) => void;
  readonly children?: ReactNode;
}

export function AddForm({ title, fields, edits, onAdded, children }: AddFormProps) {
  const { t } = useTranslation('author');
  const { saveNow, problem } = useSaving();
  const line = useRef<HTMLElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [wrong, setWrong] = useState<string | null>(null);
  const filled: Readonly<Record<string, string>> = Object.fromEntries(
    fields.map(({ name, value, options }) => [name, typed[name] ?? value ?? options?.[0]?.value ?? '']),
  );
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const empty = fields.find(
      ({ name, optional }) => optional !== true && (filled[name] ?? '').trim() === '',
    );
    const wanted = empty === undefined ? edits(filled) : t('edit.fillIn', { label: empty.label });
    if (typeof wanted === 'string') {
      setWrong(wanted);
      return;
    }
    setWrong(null);
    if (!(await saveNow(wanted))) return;
    setTyped({});
    line.current?.focus();
    setIsOpen(false);
    onAdded?.(filled);
  };
  return (
    <details
      className={foldingStyles.folding}
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary ref={line}>{title}</summary>
      <form className={styles.part} onSubmit={(event) => void add(event)}>
        {children}
        {fields.map(({ name, label, long = false, options }) =>
          options === undefined ? (
            <Field
              key={name}
              label={label}
              value={filled[name] ?? ''}
              rows={long ? 3 : 1}
              onChange={(value) => setTyped((before) => ({ ...before, [name]: value }))}
            />
          ) : (
            <Select
              key={name}
              label={label}
              value={filled[name] ?? ''}
              options={options}
              onChoose={(value) => setTyped((before) => ({ ...before, [name]: value }))}
            />
          ),
        )}
        <Problem>{wrong ?? problem}</Problem>
        <div>
          <Button type="submit">{t('edit.add', { title })}</Button>
        </div>
      </form>
    </details>
  );
}
