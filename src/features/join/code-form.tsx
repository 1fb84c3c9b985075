/** Typing the code that stands on the wall. */
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inGroups } from '../../core/tools/group-session/room-code';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import layoutStyles from '../../ui/layout.module.css';
import styles from './join.module.css';
import { codeIn, whileTyping, wrongWith } from './typed-code';

/** Twelve characters, with what one may type between and around them. */
const longest = 40;

interface CodeFormProps {
  /** What was typed before, to be corrected. */
  readonly before: string;
  readonly onCode: (typed: string) => void;
}

export function CodeForm({ before, onCode }: CodeFormProps) {
  const { t } = useTranslation('join');
  const [typed, setTyped] = useState(inGroups(before));
  const [wrong, setWrong] = useState<ReturnType<typeof wrongWith>>(null);
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = wrongWith(typed);
    setWrong(found);
    if (found === null) onCode(codeIn(typed));
    else form.current?.querySelector('input')?.focus();
  };
  return (
    <form ref={form} className={layoutStyles.stackL} onSubmit={submit}>
      <p>{t('code.intro')}</p>
      <Field
        label={t('code.label')}
        hint={t('code.hint')}
        value={typed}
        onChange={(next) => {
          setWrong(null);
          setTyped(whileTyping(next, typed));
        }}
        maxLength={longest}
        error={wrong === null ? undefined : t(`code.${wrong}`)}
        isPrivate
      />
      <div className={styles.foot}>
        <Button kind="primary" type="submit">
          {t('code.join')}
        </Button>
      </div>
    </form>
  );
}
