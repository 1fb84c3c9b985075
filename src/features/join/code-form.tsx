/** Typing the code that stands on the wall. */
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import layoutStyles from '../../ui/layout.module.css';

/** Twelve characters, with what one may type between and around them. */
const longest = 40;

export function CodeForm({ onCode }: { readonly onCode: (typed: string) => void }) {
  const { t } = useTranslation('join');
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onCode(typed);
  };
  return (
    <form className={layoutStyles.stackL} onSubmit={submit}>
      <p>{t('code.intro')}</p>
      <Field
        label={t('code.label')}
        hint={t('code.hint')}
        value={typed}
        onChange={setTyped}
        maxLength={longest}
        isPrivate
      />
      <Button kind="primary" type="submit">
        {t('code.join')}
      </Button>
    </form>
  );
}
